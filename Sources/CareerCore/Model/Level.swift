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
