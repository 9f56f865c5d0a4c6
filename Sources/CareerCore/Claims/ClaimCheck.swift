/// A claim of a source beside what the program computes.
public struct ClaimCheck: Hashable, Sendable {
    public let source: Identifier
    /// What is claimed: a short noun, such as "timeline".
    public let subject: String
    public let says: String
    /// The computed figure with its arithmetic.
    public let computed: String
    /// Whether claim and computation agree; nil where they only stand side by side.
    public let holds: Bool?
}
