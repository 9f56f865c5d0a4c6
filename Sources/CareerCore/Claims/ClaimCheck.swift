/// A claim of a source beside what the program computes.
package struct ClaimCheck: Hashable, Sendable {
    package let source: Identifier
    /// What is claimed: a short noun, such as "timeline".
    package let subject: String
    package let says: String
    /// The computed figure with its arithmetic.
    package let computed: String
    /// Whether claim and computation agree; nil where they only stand side by side.
    package let holds: Bool?
}
