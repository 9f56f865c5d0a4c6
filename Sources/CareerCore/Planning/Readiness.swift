/// How ready somebody is for a role.
package struct Readiness: Hashable, Sendable {
    /// From 0 to 1: Σ weight × min(held, needed) / needed ÷ Σ weight.
    package let share: Double
    package let meetsCritical: Bool
    package let meetsImportant: Bool

    /// A share such as 0.8 is a sum of fractions; the tolerance keeps rounding from deciding.
    static let tolerance = 1e-9

    package init(for role: Role, holding held: Holdings) {
        var reached = 0.0
        var whole = 0.0
        var meetsCritical = true
        var meetsImportant = true
        for requirement in role.requirements {
            let level = min(held[requirement.skill], requirement.level)
            let weight = Double(requirement.importance.weight)
            reached += weight * Double(level.rawValue) / Double(requirement.level.rawValue)
            whole += weight
            guard level < requirement.level else { continue }
            if requirement.importance == .critical { meetsCritical = false }
            if requirement.importance == .important { meetsImportant = false }
        }
        share = whole > 0 ? reached / whole : 1
        self.meetsCritical = meetsCritical
        self.meetsImportant = meetsImportant
    }

    /// All critical requirements met, and the weighted whole far enough.
    package func isInterviewReady(_ assumptions: Assumptions) -> Bool {
        meetsCritical && share >= assumptions.interviewReadiness - Readiness.tolerance
    }

    /// All critical and important requirements met.
    package var isReady: Bool { meetsCritical && meetsImportant }
}
