internal import JSON

/// A job: what it requires, what it pays, what the sources measure of it, and how one gets in.
package struct Role: Hashable, Sendable {
    package let id: Identifier
    package let title: String
    package let summary: String
    package internal(set) var requirements: [Requirement]
    /// What its holders hold beside what it requires.
    package let brings: [Holding]
    package let pay: [PayFigure]
    package let ladders: [Ladder]
    package let measures: [Measure]
    package let entry: [EntryFact]

    /// Every source that the role names, with doubles.
    package var sources: [Identifier] {
        requirements.flatMap(\.sources) + pay.map(\.source) + ladders.map(\.source) + measures.map(\.source)
            + entry.compactMap(\.source)
    }

    /// Every skill that the role requires or its holders bring.
    package var skills: [Identifier] { requirements.flatMap(\.skills) + brings.flatMap(\.skills) }

    /// The level that the role requires of each skill.
    package var levels: [Identifier: Level] {
        var levels: [Identifier: Level] = [:]
        for requirement in requirements {
            levels[requirement.skill] = max(levels[requirement.skill] ?? .none, requirement.level)
        }
        return levels
    }
}

/// A skill that holders of a role hold, though the role does not require it.
package struct Holding: Hashable, Sendable {
    /// The first named of several, where holders hold one of them.
    package let skill: Identifier
    /// The others.
    package let alternatives: [Identifier]
    package let level: Level
    /// Why they hold it: no source states it.
    package let estimate: String
}

/// A skill that a role requires.
package struct Requirement: Hashable, Sendable {
    /// The skill, or of several that will do the one that is assumed.
    package private(set) var skill: Identifier
    /// The others that will do; none where the role requires just the one.
    package private(set) var alternatives: [Identifier]
    package let level: Level
    package let importance: Importance
    package let why: String
    package let sources: [Identifier]
    /// How level or importance were reasoned, where no source states them.
    package let estimate: String?
}

/// What a source measures of a role, on the source's own scale.
package struct Measure: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case demand, growth, employment
        case aiExposure = "ai-exposure"
    }

    package let kind: Kind
    package let value: Double?
    /// What the value counts.
    package let scale: String?
    package let says: String
    package let source: Identifier
}

/// One thing to know about getting into a role.
package struct EntryFact: Hashable, Sendable {
    package enum Aspect: String, CaseIterable, Sendable {
        case difficulty, barrier, coding, remote, education, experience
        case monthsToReady = "months-to-ready"
        case entryLevel = "entry-level"
    }

    package let aspect: Aspect
    package let value: Double?
    package let says: String
    package let source: Identifier?
    /// How it was reasoned, where no source says it.
    package let estimate: String?
}

extension Role {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/role.schema.json")
        self.init(
            id: decoder.identifier("id"), title: decoder.text("title"), summary: decoder.text("summary"),
            requirements: decoder.objects("requirements", atLeast: 1) { Requirement(from: $0) },
            brings: decoder.optionalObjects("brings") { Holding(from: $0) },
            pay: decoder.objects("pay") { PayFigure(from: $0) },
            ladders: decoder.objects("ladders") { Ladder(from: $0) },
            measures: decoder.objects("measures") { Measure(from: $0) },
            entry: decoder.objects("entry") { EntryFact(from: $0) })
        decoder.refuseTwice(
            requirements.flatMap(\.skills), in: "requirements", { "the skill \"\($0)\" is required twice" },
            mend: "keep the stricter of the two")
        decoder.refuseTwice(
            brings.flatMap(\.skills), in: "brings", { "the skill \"\($0)\" is brought twice" },
            mend: "keep the higher of the two")
    }
}

extension ObjectDecoder {
    /// One skill, or several of which any will do: the first named, and the others.
    fileprivate func skills() -> (first: Identifier, others: [Identifier]) {
        guard has("anyOf") else { return (identifier("skill"), []) }
        let skills = identifiers("anyOf", atLeast: 2)
        return (skills.first ?? Identifier(unchecked: "missing"), Array(skills.dropFirst()))
    }
}

extension Holding {
    package var skills: [Identifier] { [skill] + alternatives }

    init(from decoder: ObjectDecoder) {
        let (skill, alternatives) = decoder.skills()
        self.init(
            skill: skill, alternatives: alternatives, level: decoder.level("level"), estimate: decoder.text("estimate"))
    }
}

extension Requirement {
    package var skills: [Identifier] { [skill] + alternatives }

    /// The same with another of its skills in the first place.
    func choosing(_ chosen: Identifier) -> Requirement {
        var requirement = self
        requirement.skill = chosen
        requirement.alternatives = skills.filter { $0 != chosen }
        return requirement
    }

    init(from decoder: ObjectDecoder) {
        let (skill, alternatives) = decoder.skills()
        self.init(
            skill: skill, alternatives: alternatives, level: decoder.level("level"),
            importance: decoder.choice("importance", or: .important), why: decoder.text("why"),
            sources: decoder.optionalIdentifiers("sources"), estimate: decoder.optionalText("estimate"))
        if sources.isEmpty, estimate == nil {
            decoder.refuse(
                ["sources", "estimate"], "neither a source nor an estimate is given",
                mend: "add \"sources\" or \"estimate\"")
        }
    }
}

extension Measure {
    init(from decoder: ObjectDecoder) {
        self.init(
            kind: decoder.choice("measure", or: .demand),
            value: decoder.optionalNumber("value", in: -1e12...1e12), scale: decoder.optionalText("scale"),
            says: decoder.text("says"), source: decoder.identifier("source"))
        if value != nil, scale == nil {
            decoder.refuse(
                ["value", "scale"], "a value without its scale", mend: "add \"scale\": what the value counts")
        }
    }
}

extension EntryFact {
    init(from decoder: ObjectDecoder) {
        self.init(
            aspect: decoder.choice("aspect", or: .difficulty), value: decoder.optionalNumber("value", in: 0...1e6),
            says: decoder.text("says"), source: decoder.optionalIdentifier("source"),
            estimate: decoder.optionalText("estimate"))
        if source == nil, estimate == nil {
            decoder.refuse(
                ["source", "estimate"], "neither a source nor an estimate is given",
                mend: "add \"source\" or \"estimate\"")
        }
    }
}
