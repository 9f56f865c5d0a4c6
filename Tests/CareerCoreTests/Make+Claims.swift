@testable import CareerCore

extension Make {
    /// The checks of a roadmap with these claims and figures, for a target that needs all the skills.
    static func claimChecks(
        _ claims: [Claim], hours: Double = 100, pay: PayReport = payReport(from: [], to: []),
        subjects: [Roadmap.Subject] = [], phases: [Roadmap.Phase] = [], skills: [Skill] = []
    ) -> [ClaimCheck] {
        let to = role("to", skills.map { ($0.id.text, .working, .critical) })
        let roadmap = roadmap(claims: claims, subjects: subjects, phases: phases)
        let material = material(from: role("from", []), to: to, skills: skills, roadmap: roadmap)
        return ClaimChecker(builder: GapBuilder(material), planHours: Hours(rounding: hours), pay: pay).checks()
    }
}
