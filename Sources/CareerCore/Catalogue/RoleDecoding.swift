internal import JSON

extension Role {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/role.schema.json")
        self.init(
            id: decoder.identifier("id"), title: decoder.text("title"), summary: decoder.text("summary"),
            requirements: decoder.objects("requirements", atLeast: 1) { Requirement(from: $0) },
            pay: decoder.objects("pay") { PayFigure(from: $0) },
            ladders: decoder.objects("ladders") { Ladder(from: $0) },
            measures: decoder.objects("measures") { Measure(from: $0) },
            entry: decoder.objects("entry") { EntryFact(from: $0) })
        var seen: Set<Identifier> = []
        for requirement in requirements where !seen.insert(requirement.skill).inserted {
            decoder.refuse(
                ["requirements"], "the skill \"\(requirement.skill)\" is required twice",
                mend: "keep the stricter of the two")
        }
    }
}

extension Requirement {
    init(from decoder: ObjectDecoder) {
        self.init(
            skill: decoder.identifier("skill"), level: decoder.level("level"),
            importance: decoder.choice("importance", or: .important), why: decoder.text("why"),
            sources: decoder.optionalIdentifiers("sources"), estimate: decoder.optionalText("estimate"))
        if sources.isEmpty, estimate == nil {
            decoder.refuse(
                ["sources", "estimate"], "neither a source nor an estimate is given",
                mend: "add \"sources\" or \"estimate\"")
        }
    }
}

extension PayBand {
    /// Low and high alone, as a ladder has them.
    init(endsFrom decoder: ObjectDecoder) {
        let possible = 1.0...100_000_000.0
        self.init(
            low: decoder.optionalNumber("low", in: possible), high: decoder.optionalNumber("high", in: possible))
        if let low, let high, low > high {
            decoder.refuse(["low", "high"], "low is above high", mend: "write the lower amount first")
        }
    }

    init(from decoder: ObjectDecoder) {
        let possible = 1.0...100_000_000.0
        self.init(
            low: decoder.optionalNumber("low", in: possible), middle: decoder.optionalNumber("middle", in: possible),
            high: decoder.optionalNumber("high", in: possible))
        let given = [low, middle, high].compactMap(\.self)
        if zip(given, given.dropFirst()).contains(where: >) {
            decoder.refuse(
                ["low", "middle", "high"], "low, middle and high do not rise",
                mend: "write them from the least to the most")
        }
    }
}

extension PayFigure {
    init(from decoder: ObjectDecoder) {
        self.init(
            source: decoder.identifier("source"), basis: decoder.choice("basis", or: .unstated),
            kind: decoder.choice("kind", or: .range), place: decoder.text("place", .place),
            years: decoder.optionalText("years", .years), experience: decoder.optionalChoice("experience", or: .entry),
            category: decoder.optionalText("category"), match: decoder.optionalChoice("match", or: .title) ?? .title,
            sample: decoder.optionalInteger("sample", in: 1...1_000_000_000), band: PayBand(from: decoder),
            method: decoder.optionalText("method"))
        if band.isEmpty {
            decoder.refuse(
                ["low", "middle", "high"], "no amount is given", mend: "add \"low\" and \"high\", or \"middle\"")
        }
    }
}

extension Ladder {
    init(from decoder: ObjectDecoder) {
        self.init(
            source: decoder.identifier("source"), basis: decoder.choice("basis", or: .unstated),
            place: decoder.text("place", .place),
            steps: decoder.objects("steps", atLeast: 1) { step in
                let ladderStep = Step(
                    title: step.text("title"), fromYears: step.integer("fromYears", in: 0...60),
                    toYears: step.optionalInteger("toYears", in: 0...60), pay: PayBand(endsFrom: step),
                    does: step.texts("does", atLeast: 1))
                if let end = ladderStep.toYears, end < ladderStep.fromYears {
                    step.refuse(["fromYears", "toYears"], "the step ends before it begins", mend: "swap the years")
                }
                return ladderStep
            })
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
