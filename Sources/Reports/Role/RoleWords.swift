internal import CareerCore

/// How the catalogue's kinds are called where a person reads them.
enum RoleWords {
    static func measure(_ kind: Measure.Kind) -> String {
        switch kind {
        case .demand: "Demand"
        case .growth: "Growth"
        case .aiExposure: "AI exposure"
        case .employment: "Employment"
        }
    }

    static func aspect(_ aspect: EntryFact.Aspect) -> String {
        switch aspect {
        case .difficulty: "Difficulty"
        case .barrier: "Barrier"
        case .coding: "Coding"
        case .remote: "Remote"
        case .education: "Education"
        case .experience: "Experience"
        case .monthsToReady: "Months to ready"
        case .entryLevel: "Entry level"
        }
    }

    static func deadline(_ deadline: Work.Goal.Deadline) -> String {
        switch deadline {
        case .day30: "Day 30"
        case .day60: "Day 60"
        case .day90: "Day 90"
        case .month6: "Month 6"
        case .month12: "Month 12"
        case .later: "Later"
        }
    }

    /// `must-have` as `Must have`.
    static func title(_ name: String) -> String {
        let words = name.split(separator: "-").joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
