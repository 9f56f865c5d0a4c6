/// A stage of the way into a role, as one source lays it out for everybody.
public struct LearningPhase: Sendable {
    public let title: String
    public let weeks: Double?
    public let goals: [String]
    public let resources: [String]
    public let milestone: String?
    public let source: Identifier

    public init(
        title: String, weeks: Double?, goals: [String], resources: [String], milestone: String?, source: Identifier
    ) {
        self.title = title
        self.weeks = weeks
        self.goals = goals
        self.resources = resources
        self.milestone = milestone
        self.source = source
    }
}
