/// How candidates are judged.
package struct Hiring: Sendable {
    /// One line of a scorecard.
    package struct Criterion: Sendable {
        package let dimension: String
        /// What meets the bar.
        package let bar: String
        /// Percent; the weights of a card add up to 100.
        package let weight: Double
        package let source: Identifier

        package init(dimension: String, bar: String, weight: Double, source: Identifier) {
            self.dimension = dimension
            self.bar = bar
            self.weight = weight
            self.source = source
        }
    }

    package let scorecard: [Criterion]
    package let exercises: [String]
    /// Signs that speak for a candidate.
    package let strong: [String]
    /// Signs that speak against one.
    package let weak: [String]
    package let redFlags: [String]
    package let source: Identifier

    package init(
        scorecard: [Criterion], exercises: [String], strong: [String], weak: [String], redFlags: [String],
        source: Identifier
    ) {
        self.scorecard = scorecard
        self.exercises = exercises
        self.strong = strong
        self.weak = weak
        self.redFlags = redFlags
        self.source = source
    }
}
