/// Where a number on a plan comes from: a formula, what goes into it, and what comes out.
package struct Explanation: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
        case number(Double, unit: String)
        case text(String)
    }

    /// One thing that goes into the formula.
    package struct Input: Hashable, Sendable {
        package let name: String
        package let value: Value
        /// The sources that state it.
        package let sources: [Identifier]
        /// How it was reasoned, where no source states it.
        package let estimate: String?

        init(_ name: String, _ value: Value, sources: [Identifier] = [], estimate: String? = nil) {
            self.name = name
            self.value = value
            self.sources = sources
            self.estimate = estimate
        }
    }

    /// What is explained.
    package enum Topic: String, Sendable {
        case skill, level, hours, place, dates, readiness, work, finish, order, odds, deadline, pay, cost, payback
        case interviewReady = "interview-ready"
    }

    package let topic: Topic
    /// The skill that it is about; nil for the plan as a whole.
    package let skill: Identifier?
    /// The question that it answers.
    package let question: String
    package let formula: String
    package let inputs: [Input]
    package let result: String
}
