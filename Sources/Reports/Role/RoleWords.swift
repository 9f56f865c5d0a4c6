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
}
