/// A claim that does not agree with what the same source's figures give, or with another source.
package struct AuditFinding: Hashable, Sendable {
    /// What is claimed.
    package enum Kind: String, CaseIterable, Sendable {
        /// The months that a roadmap's title names.
        case titleMonths = "title-months"
        /// The months that it names elsewhere.
        case timelineMonths = "timeline-months"
        case payChange = "pay-change"
        /// The weeks of a roadmap's phases together.
        case phaseWeeks = "phase-weeks"
        case monthsToReady = "months-to-ready"
        case payRange = "pay-range"
        case aiExposure = "ai-exposure"
        case middlePay = "middle-pay"

        /// A short noun.
        package var title: String {
            switch self {
            case .titleMonths: "title"
            case .timelineMonths: "timeline"
            case .payChange: "pay change"
            case .phaseWeeks: "weeks"
            case .monthsToReady: "months to ready"
            case .payRange: "pay range"
            case .aiExposure: "AI exposure"
            case .middlePay: "middle pay"
            }
        }
    }

    /// What it is about.
    package enum Subject: Hashable, Sendable {
        case role(Identifier)
        case roadmap(from: Identifier, to: Identifier)

        /// `computer-vision-engineer`, or `from--to`: the name of the file that says it.
        package var text: String {
            switch self {
            case .role(let role): role.text
            case .roadmap(let from, let to): "\(from)--\(to)"
            }
        }
    }

    /// A source with what it says.
    package struct Place: Hashable, Sendable {
        package let source: Identifier
        package let says: String
    }

    package let kind: Kind
    package let subject: Subject
    /// The claim, then what other sources say of the same thing where they are what it is held against; never empty.
    package let places: [Place]
    /// What follows from the figures of the source, or what the other sources say.
    package let computed: String
    /// How it follows.
    package let rule: String
}

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
