/// What an order must keep to.
package enum OrderKind: String, CaseIterable, Sendable {
    /// The roadmap's phases stand as precedence, beside the prerequisites.
    case guide
    /// Only prerequisites: the most readiness the earliest.
    case value
}
