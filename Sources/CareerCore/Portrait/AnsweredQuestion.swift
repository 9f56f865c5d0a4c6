/// A question that people ask about a role.
package struct AnsweredQuestion: Sendable {
    package let question: String
    package let answer: String
    package let source: Identifier

    package init(question: String, answer: String, source: Identifier) {
        self.question = question
        self.answer = answer
        self.source = source
    }
}
