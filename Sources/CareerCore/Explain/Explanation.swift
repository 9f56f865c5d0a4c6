/// Where a number on a plan comes from: a formula, what goes into it, and what comes out.
public struct Explanation: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
        case number(Double, unit: String)
        case text(String)
    }

    /// One thing that goes into the formula.
    public struct Input: Hashable, Sendable {
        public let name: String
        public let value: Value
        /// The sources that state it.
        public let sources: [Identifier]
        /// How it was reasoned, where no source states it.
        public let estimate: String?

        init(_ name: String, _ value: Value, sources: [Identifier] = [], estimate: String? = nil) {
            self.name = name
            self.value = value
            self.sources = sources
            self.estimate = estimate
        }
    }

    /// What is explained.
    public enum Topic: String, Sendable {
        case skill, level, hours, place, dates, readiness, work, finish, order, odds, deadline, pay, cost, payback
        case interviewReady = "interview-ready"
    }

    public let topic: Topic
    /// The skill that it is about; nil for the plan as a whole.
    public let skill: Identifier?
    /// The question that it answers.
    public let question: String
    public let formula: String
    public let inputs: [Input]
    public let result: String
}
