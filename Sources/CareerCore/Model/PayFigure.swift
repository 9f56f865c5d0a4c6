/// What one source says a role pays: a year's amounts before tax, in the catalogue's currency.
package struct PayFigure: Hashable, Sendable {
    /// What is counted. Only equal bases are compared.
    package enum Basis: String, CaseIterable, Sendable {
        case wage, salary, unstated
        case totalCompensation = "total-compensation"
    }

    /// What the amounts are. Only equal kinds are compared within a source.
    package enum Kind: String, CaseIterable, Sendable {
        /// One mean, in `middle`.
        case average
        /// A published low and high.
        case range
        /// The 25th, 50th and 75th percentile.
        case quartiles
        /// The 50th percentile, in `middle`.
        case median
        /// The most that the source names, in `high`.
        case upper
    }

    package enum Experience: String, CaseIterable, Sendable {
        case entry, mid, senior, executive

        /// The level one lower; nil below the lowest.
        package var below: Experience? {
            let all = Experience.allCases
            guard let index = all.firstIndex(of: self), index > 0 else { return nil }
            return all[index - 1]
        }
    }

    /// Whether the source's group is this role alone.
    package enum Match: String, CaseIterable, Sendable {
        case title, broader
    }

    package let source: Identifier
    package let basis: Basis
    package let kind: Kind
    /// Where the pay is paid: "US", or "unstated".
    package let place: String
    /// The years that the figures are from, such as "2024-2025".
    package let years: String?
    /// The source's own experience level; nil where the figure is for all.
    package let experience: Experience?
    /// What the source calls the group.
    package let category: String?
    package let match: Match
    /// Answers behind the figure.
    package let sample: Int?
    package let band: PayBand
    /// Filter and method, where the figure was computed from a data set.
    package let method: String?

    package init(
        source: Identifier, basis: Basis, kind: Kind, place: String, years: String?, experience: Experience?,
        category: String?, match: Match, sample: Int?, band: PayBand, method: String?
    ) {
        self.source = source
        self.basis = basis
        self.kind = kind
        self.place = place
        self.years = years
        self.experience = experience
        self.category = category
        self.match = match
        self.sample = sample
        self.band = band
        self.method = method
    }

    /// Whether two figures may be compared: one source, basis, place, kind, experience and time.
    ///
    /// - Parameter atAnyExperience: Whether the experience may differ, for entering on another level.
    package func isLike(_ other: PayFigure, atAnyExperience: Bool = false) -> Bool {
        source == other.source && basis == other.basis && place == other.place && kind == other.kind
            && years == other.years && (atAnyExperience || experience == other.experience)
    }

    /// The pay of the step on a ladder that goes with some years of experience, or of the step below it; nil where
    /// the ladder has none, or no pay for it.
    init?(_ ladder: Ladder, years: Double, lower: Bool) {
        guard let index = ladder.steps.firstIndex(where: { $0.holds(years) }) else { return nil }
        guard let step = lower ? (index > 0 ? ladder.steps[index - 1] : nil) : ladder.steps[index] else { return nil }
        guard !step.pay.isEmpty else { return nil }
        self.init(
            source: ladder.source, basis: ladder.basis, kind: .range, place: ladder.place, years: nil,
            experience: nil, category: nil, match: .title, sample: nil, band: step.pay,
            method: "as \(step.title)")
    }
}
