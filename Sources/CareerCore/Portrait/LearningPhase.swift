/// A stage of the way into a role, as one source lays it out for everybody.
package struct LearningPhase: Sendable {
    package let title: String
    package let weeks: Double?
    package let goals: [String]
    package let resources: [String]
    package let milestone: String?
    package let source: Identifier

    package init(
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
