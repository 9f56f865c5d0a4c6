/// How much a role depends on a requirement.
package enum Importance: String, CaseIterable, Sendable {
    case critical, important, optional

    /// The weight in readiness and in the order of learning: 3, 2 or 1.
    package var weight: Int {
        switch self {
        case .critical: 3
        case .important: 2
        case .optional: 1
        }
    }
}
