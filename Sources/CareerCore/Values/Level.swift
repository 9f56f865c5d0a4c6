/// How well a skill is held: the proficiency level, from 0 (none) to 4 (expert).
package enum Level: Int, CaseIterable, Comparable, Sendable {
    case none, basics, working, strong, expert

    package var title: String {
        switch self {
        case .none: "none"
        case .basics: "basics"
        case .working: "working"
        case .strong: "strong"
        case .expert: "expert"
        }
    }

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}

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
