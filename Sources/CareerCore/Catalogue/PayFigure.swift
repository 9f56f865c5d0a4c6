internal import JSON

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
    /// Where the pay is paid: one of the catalogue's places, "unstated" where the source does not say.
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

    /// Whether two figures may be compared: one source, basis, place, kind, experience and time.
    ///
    /// - Parameter atAnyExperience: Whether the experience may differ, for entering on another level.
    package func isLike(_ other: PayFigure, atAnyExperience: Bool = false) -> Bool {
        source == other.source && basis == other.basis && place == other.place && kind == other.kind
            && years == other.years && (atAnyExperience || experience == other.experience)
    }
}

extension PayFigure {
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

/// Low, middle and high amounts; what a source does not give is nil.
package struct PayBand: Hashable, Sendable {
    package var low: Double?
    package var middle: Double?
    package var high: Double?

    /// The band with the midpoint of low and high in place of a middle that the source leaves out.
    package var withMidpoint: PayBand {
        guard middle == nil, let low, let high else { return self }
        return PayBand(low: low, middle: (low + high) / 2, high: high)
    }

    /// Each amount combined with the other band's, where both have it.
    package func combined(with other: PayBand, _ combine: (Double, Double) -> Double) -> PayBand {
        func both(_ left: Double?, _ right: Double?) -> Double? {
            guard let left, let right else { return nil }
            return combine(left, right)
        }
        return PayBand(low: both(low, other.low), middle: both(middle, other.middle), high: both(high, other.high))
    }

    /// Each amount that there is, changed.
    package func mapped(_ change: (Double) -> Double) -> PayBand {
        PayBand(low: low.map(change), middle: middle.map(change), high: high.map(change))
    }

    /// The amounts that there are, low to high.
    package var amounts: [Double] {
        var amounts: [Double] = []
        amounts.add(low)
        amounts.add(middle)
        amounts.add(high)
        return amounts
    }

    package var isEmpty: Bool { low == nil && middle == nil && high == nil }
}

/// The steps of a career in a role, as one source lists them.
package struct Ladder: Hashable, Sendable {
    package struct Step: Hashable, Sendable {
        package let title: String
        /// Years of experience from which the step counts.
        package let fromYears: Int
        /// Nil where the source names no end.
        package let toYears: Int?
        package let pay: PayBand
        package let does: [String]

        /// Whether the step counts for so many years of experience; it ends before its `toYears`.
        func holds(_ years: Double) -> Bool {
            years >= Double(fromYears) && years < toYears.map(Double.init) ?? .infinity
        }
    }

    package let source: Identifier
    package let basis: PayFigure.Basis
    package let place: String
    package let steps: [Step]

    /// The first step whose years hold the given ones; a step ends before its `toYears`.
    package func step(forYears years: Double) -> Step? {
        steps.first { $0.holds(years) }
    }
}

extension PayFigure {
    init(from decoder: ObjectDecoder) {
        self.init(
            source: decoder.identifier("source"), basis: decoder.choice("basis", or: .unstated),
            kind: decoder.choice("kind", or: .range), place: decoder.text("place"),
            years: decoder.optionalText("years", .years), experience: decoder.optionalChoice("experience", or: .entry),
            category: decoder.optionalText("category"), match: decoder.optionalChoice("match", or: .title) ?? .title,
            sample: decoder.optionalInteger("sample", in: 1...1_000_000_000), band: PayBand(from: decoder),
            method: decoder.optionalText("method"))
        if band.isEmpty {
            decoder.refuse(
                ["low", "middle", "high"], "no amount is given", mend: "add \"low\" and \"high\", or \"middle\"")
        }
    }
}

extension PayBand {
    /// Low and high alone, as a ladder has them.
    init(endsFrom decoder: ObjectDecoder) {
        let possible = 1.0...100_000_000.0
        self.init(
            low: decoder.optionalNumber("low", in: possible), high: decoder.optionalNumber("high", in: possible))
        if let low, let high, low > high {
            decoder.refuse(["low", "high"], "low is above high", mend: "write the lower amount first")
        }
    }

    init(from decoder: ObjectDecoder) {
        let possible = 1.0...100_000_000.0
        self.init(
            low: decoder.optionalNumber("low", in: possible), middle: decoder.optionalNumber("middle", in: possible),
            high: decoder.optionalNumber("high", in: possible))
        let given = [low, middle, high].compactMap(\.self)
        if zip(given, given.dropFirst()).contains(where: >) {
            decoder.refuse(
                ["low", "middle", "high"], "low, middle and high do not rise",
                mend: "write them from the least to the most")
        }
    }
}

extension Ladder {
    init(from decoder: ObjectDecoder) {
        self.init(
            source: decoder.identifier("source"), basis: decoder.choice("basis", or: .unstated),
            place: decoder.text("place"),
            steps: decoder.objects("steps", atLeast: 1) { step in
                let ladderStep = Step(
                    title: step.text("title"), fromYears: step.integer("fromYears", in: 0...60),
                    toYears: step.optionalInteger("toYears", in: 0...60), pay: PayBand(endsFrom: step),
                    does: step.texts("does", atLeast: 1))
                if let end = ladderStep.toYears, end < ladderStep.fromYears {
                    step.refuse(["fromYears", "toYears"], "the step ends before it begins", mend: "swap the years")
                }
                return ladderStep
            })
    }
}
