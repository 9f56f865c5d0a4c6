/// A question that an interview may ask.
package struct InterviewQuestion: Sendable {
    package enum Level: String, CaseIterable, Sendable {
        case beginner, intermediate, advanced
    }

    package let level: Level
    package let question: String
    /// What it probes.
    package let skill: Identifier?
    /// What a good answer holds.
    package let listensFor: String
    package let basis: Basis

    package init(level: Level, question: String, skill: Identifier?, listensFor: String, basis: Basis) {
        self.level = level
        self.question = question
        self.skill = skill
        self.listensFor = listensFor
        self.basis = basis
    }
}
