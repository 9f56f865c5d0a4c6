internal import JSON

/// Something that can be learned.
package struct Skill: Hashable, Sendable {
    /// What must be held before this skill is learned.
    package struct Prerequisite: Hashable, Sendable {
        package let skill: Identifier
        package let level: Level
        /// The level of the learned skill from which on it is needed.
        package var from = Level.basics
    }

    /// A skill that spares a share of the hours when it is held.
    package struct Transfer: Hashable, Sendable {
        package let skill: Identifier
        /// Above 0, below 1.
        package let share: Double
        package let reason: String
    }

    /// What sort of thing it is.
    package enum Kind: String, CaseIterable, Sendable {
        case language, tool, method, knowledge, practice, human
    }

    package let id: Identifier
    package let title: String
    package let area: String
    package let kind: Kind
    package let aliases: [String]
    package let summary: String
    package let effort: Effort
    package let prerequisites: [Prerequisite]
    package let transfers: [Transfer]
    /// The resources that teach it, then those that are further reading about it.
    package let taughtBy: [Identifier]
    /// What else it may be studied from, of which no more is known than stands here.
    package let learn: [LearningResource]
    package let proof: String
    /// Where a resource with stated hours was looked for in vain; nil where there is one.
    package let lookedIn: String?
    /// What learning it takes beside time.
    package let needs: [Equipment]

    /// Every source that the skill names, with doubles.
    package var sources: [Identifier] {
        let ofResources = learn.compactMap(\.source) + needs.map(\.source)
        guard case .sourced(_, _, let source, _) = effort else { return ofResources }
        return [source] + ofResources
    }
}

/// What it takes to learn a skill: an effort class of the catalogue, or hours that a source gives.
package enum Effort: Hashable, Sendable {
    /// A class counts to level 2; the text says why this one.
    case estimated(effortClass: Identifier, reason: String)
    /// Hours from none to a level, with the source and how they follow from it.
    case sourced(toLevel: Level, hours: HoursRange, source: Identifier, derivation: String)
}

/// One way to learn a skill.
package struct LearningResource: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case course, book, documentation, tutorial, paper, project, practice
    }

    /// Whether it can be had free of charge. Prices change, so none is kept.
    package enum Cost: String, CaseIterable, Sendable {
        case free, paid
        case freeToAudit = "free-to-audit"
    }

    package let title: String
    package let kind: Kind
    package let provider: String
    /// Its known length in hours.
    package let hours: Double?
    package let cost: Cost?
    /// The levels that it leads to.
    package let levels: [Level]
    package let source: Identifier?

    /// Title and provider on one line, the provider once.
    package var line: String { title.holds(provider) ? title : "\(title) (\(provider))" }
}

extension Skill {
    /// What must be held before it is learned up to a level.
    func prerequisites(upTo level: Level) -> some Sequence<Prerequisite> {
        prerequisites.lazy.filter { $0.from <= level }
    }

    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/skill.schema.json")
        self.init(
            id: decoder.identifier("id"), title: decoder.text("title"), area: decoder.text("area"),
            kind: decoder.choice("kind", or: .knowledge), aliases: decoder.texts("aliases", areUnique: true),
            summary: decoder.text("summary"),
            effort: decoder.object("effort") { Effort(from: $0) }
                ?? .estimated(effortClass: Identifier(unchecked: "missing"), reason: ""),
            prerequisites: decoder.objects("requires") {
                let from = $0.optionalLevel("from")
                if from == .basics {
                    $0.refuse(["from"], "it is needed from the basics on in any case", mend: "leave \"from\" out")
                }
                return Prerequisite(
                    skill: $0.identifier("skill"), level: $0.level("level"), from: from ?? .basics)
            },
            transfers: decoder.objects("transfersFrom") {
                Transfer(
                    skill: $0.identifier("skill"), share: $0.number("share", in: 0.01...0.99),
                    reason: $0.text("estimate"))
            },
            taughtBy: decoder.identifiers("taughtBy"),
            learn: decoder.objects("learn") { LearningResource(from: $0) }, proof: decoder.text("proof"),
            lookedIn: decoder.optionalText("lookedIn"),
            needs: decoder.optionalObjects("needs") { Equipment(from: $0) })
        decoder.refuseTwice(
            prerequisites.map(\.skill), in: "requires", { "the skill \"\($0)\" is required twice" },
            mend: "keep the stricter of the two")
        decoder.refuseTwice(
            transfers.map(\.skill), in: "transfersFrom", { "the skill \"\($0)\" is named twice" },
            mend: "keep one of the two")
    }
}

extension Effort {
    init(from decoder: ObjectDecoder) {
        if decoder.has("class") {
            self = .estimated(effortClass: decoder.identifier("class"), reason: decoder.text("estimate"))
        } else {
            self = .sourced(
                toLevel: decoder.level("toLevel"), hours: HoursRange(from: decoder),
                source: decoder.identifier("source"), derivation: decoder.text("derivation"))
        }
    }
}

extension LearningResource {
    init(from decoder: ObjectDecoder) {
        self.init(
            title: decoder.text("title"), kind: decoder.choice("kind", or: .course), provider: decoder.text("provider"),
            hours: decoder.optionalNumber("hours", in: 0.25...10_000), cost: decoder.optionalChoice("cost", or: .free),
            levels: decoder.levels("levels"), source: decoder.optionalIdentifier("source"))
    }
}
