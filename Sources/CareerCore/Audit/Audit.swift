/// Every claim in the data beside what the same source's own figures give, and sources beside each other.
package enum Audit {
    /// What does not agree, the roadmaps first, in the order given.
    ///
    /// - Parameters:
    ///   - roles: Every role that a roadmap joins, and those to be looked at on their own.
    ///   - portraits: Those of the roles that have one.
    package static func findings(
        roadmaps: [Roadmap], roles: [Role], portraits: [Portrait], sources: [Identifier: Source], catalog: Catalog
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
            RoleAudit(role: role, portrait: portraitByID[role.id], sources: sources).findings()
        }
        return ofRoadmaps + ofRoles
    }
}
