/// A claim that does not agree with what the same source's figures give, or with another source.
public struct AuditFinding: Hashable, Sendable {
    /// The role or the roadmap that it is about: `computer-vision-engineer`, or `from--to`.
    public let subject: String
    /// What is claimed: a short noun, such as "pay change".
    public let topic: String
    public let claim: String
    public let computed: String
    /// How the computed figure follows.
    public let arithmetic: String
    public let sources: [Identifier]
}
