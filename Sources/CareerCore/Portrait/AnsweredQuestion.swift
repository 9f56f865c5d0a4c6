/// A question that people ask about a role.
public struct AnsweredQuestion: Sendable {
    public let question: String
    public let answer: String
    public let source: Identifier

    public init(question: String, answer: String, source: Identifier) {
        self.question = question
        self.answer = answer
        self.source = source
    }
}
