internal import JSON

extension Skill {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/skill.schema.json")
        self.init(
            id: decoder.identifier("id"), title: decoder.text("title"), area: decoder.text("area", .area),
            kind: decoder.choice("kind", or: .knowledge), aliases: decoder.texts("aliases", areUnique: true),
            summary: decoder.text("summary"),
            effort: decoder.object("effort") { Effort(from: $0) }
                ?? .estimated(effortClass: Identifier(unchecked: "missing"), reason: ""),
            prerequisites: decoder.objects("requires") {
                Prerequisite(skill: $0.identifier("skill"), level: $0.level("level"))
            },
            transfers: decoder.objects("transfersFrom") {
                Transfer(
                    skill: $0.identifier("skill"), share: $0.number("share", in: 0.01...0.99),
                    reason: $0.text("estimate"))
            },
            learn: decoder.objects("learn") { LearningResource(from: $0) }, proof: decoder.text("proof"))
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

extension HoursRange {
    /// Reads low, likely and high, which must not fall.
    init(from decoder: ObjectDecoder) {
        let possible = 0.25...10_000.0
        self.init(
            low: decoder.number("low", in: possible), likely: decoder.number("likely", in: possible),
            high: decoder.number("high", in: possible))
        if low > likely || likely > high {
            decoder.refuse(
                ["low", "likely", "high"], "low, likely and high do not rise",
                mend: "write them from the least to the most")
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
