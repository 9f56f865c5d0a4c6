/// A claim that does not agree with what the same source's figures give, or with another source.
package struct AuditFinding: Hashable, Sendable {
    /// The role or the roadmap that it is about: `computer-vision-engineer`, or `from--to`.
    package let subject: String
    /// What is claimed: a short noun, such as "pay change".
    package let topic: String
    package let claim: String
    package let computed: String
    /// How the computed figure follows.
    package let arithmetic: String
    package let sources: [Identifier]
}
