/// The steps of a career in a role, as one source lists them.
public struct Ladder: Hashable, Sendable {
    public struct Step: Hashable, Sendable {
        public let title: String
        /// Years of experience from which the step counts.
        public let fromYears: Int
        /// Nil where the source names no end.
        public let toYears: Int?
        public let pay: PayBand
        public let does: [String]

        public init(title: String, fromYears: Int, toYears: Int?, pay: PayBand, does: [String]) {
            self.title = title
            self.fromYears = fromYears
            self.toYears = toYears
            self.pay = pay
            self.does = does
        }

        /// Whether the step counts for so many years of experience; it ends before its `toYears`.
        func holds(_ years: Double) -> Bool {
            years >= Double(fromYears) && years < toYears.map(Double.init) ?? .infinity
        }
    }

    public let source: Identifier
    public let basis: PayFigure.Basis
    public let place: String
    public let steps: [Step]

    public init(source: Identifier, basis: PayFigure.Basis, place: String, steps: [Step]) {
        self.source = source
        self.basis = basis
        self.place = place
        self.steps = steps
    }

    /// The first step whose years hold the given ones; a step ends before its `toYears`.
    public func step(forYears years: Double) -> Step? {
        steps.first { $0.holds(years) }
    }
}
