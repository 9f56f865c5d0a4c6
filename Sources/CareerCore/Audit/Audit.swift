/// A claim that does not agree with what the same source's figures give, or with another source.
package struct AuditFinding: Hashable, Sendable {
    /// The role or the roadmap that it is about: `computer-vision-engineer`, or `from--to`.
    package let subject: String
    /// What is claimed: a short noun, such as "pay change".
    package let topic: String
    package let claim: String
    package let computed: String
    /// How the computed figure follows.
    package let arithmetic: String
    package let sources: [Identifier]
}

/// Every claim in the data beside what the same source's own figures give, and sources beside each other.
package enum Audit {
    /// What does not agree, the roadmaps first, in the order given.
    ///
    /// - Parameter roles: Every role that a roadmap joins, and those to be looked at on their own.
    package static func findings(
        roadmaps: [Roadmap], roles: [Role], portraits: [RolePortrait], sources: [Identifier: Source], catalog: Catalog
    ) -> [AuditFinding] {
        let roleByID = roles.keyed { $0.id }
        let comparer = PayComparer(catalog: catalog, sources: sources)
        let ofRoadmaps = roadmaps.flatMap { roadmap -> [AuditFinding] in
            guard let from = roleByID[roadmap.from], let to = roleByID[roadmap.to] else { return [] }
            let pay = comparer.report(from: from, to: to, years: nil)
            return RoadmapAudit(roadmap: roadmap, pay: pay).findings()
        }
        let portraitByID = portraits.keyed { $0.id }
        let ofRoles = roles.flatMap { role in
            portraitByID[role.id].map { RoleAudit(role: role, portrait: $0, sources: sources).findings() } ?? []
        }
        return ofRoadmaps + ofRoles
    }
}
