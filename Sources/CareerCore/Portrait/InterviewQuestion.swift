/// A question that an interview may ask.
public struct InterviewQuestion: Sendable {
    public enum Level: String, CaseIterable, Sendable {
        case beginner, intermediate, advanced
    }

    public let level: Level
    public let question: String
    /// What it probes.
    public let skill: Identifier?
    /// What a good answer holds.
    public let listensFor: String
    public let basis: Basis

    public init(level: Level, question: String, skill: Identifier?, listensFor: String, basis: Basis) {
        self.level = level
        self.question = question
        self.skill = skill
        self.listensFor = listensFor
        self.basis = basis
    }
}
