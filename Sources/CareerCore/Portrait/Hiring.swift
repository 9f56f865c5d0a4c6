/// How candidates are judged.
public struct Hiring: Sendable {
    /// One line of a scorecard.
    public struct Criterion: Sendable {
        public let dimension: String
        /// What meets the bar.
        public let bar: String
        /// Percent; the weights of a card add up to 100.
        public let weight: Double
        public let source: Identifier

        public init(dimension: String, bar: String, weight: Double, source: Identifier) {
            self.dimension = dimension
            self.bar = bar
            self.weight = weight
            self.source = source
        }
    }

    public let scorecard: [Criterion]
    public let exercises: [String]
    /// Signs that speak for a candidate.
    public let strong: [String]
    /// Signs that speak against one.
    public let weak: [String]
    public let redFlags: [String]
    public let source: Identifier

    public init(
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
