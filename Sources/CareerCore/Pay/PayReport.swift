/// All comparisons of two roles' pay that the sources allow, and the one to go by.
public struct PayReport: Hashable, Sendable {
    /// Like for like first, the best evidence first.
    public let comparisons: [PayComparison]
    /// The index of the best comparison; nil where no source has pay for both roles.
    public let headline: Int?
    /// The person's step on each ladder of both roles, where years are given.
    public let steps: [LadderStep]
    /// Why something that was asked for is not there.
    public let remarks: [String]

    /// A step of one source's ladder.
    public struct LadderStep: Hashable, Sendable {
        public let role: Identifier
        public let source: Identifier
        public let step: Ladder.Step
    }

    public var headlineComparison: PayComparison? { headline.map { comparisons[$0] } }
}
