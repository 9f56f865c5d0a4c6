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

        package init(title: String, fromYears: Int, toYears: Int?, pay: PayBand, does: [String]) {
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

    package let source: Identifier
    package let basis: PayFigure.Basis
    package let place: String
    package let steps: [Step]

    package init(source: Identifier, basis: PayFigure.Basis, place: String, steps: [Step]) {
        self.source = source
        self.basis = basis
        self.place = place
        self.steps = steps
    }

    /// The first step whose years hold the given ones; a step ends before its `toYears`.
    package func step(forYears years: Double) -> Step? {
        steps.first { $0.holds(years) }
    }
}
