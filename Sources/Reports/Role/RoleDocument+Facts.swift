internal import CareerCore

extension RoleDocument {
    /// One screen: what it is, how it is measured, what it pays, what it cannot do without.
    var summary: [Document.Block] {
        var fields = [Document.Field(label: "What", lines: [Line(role.summary)])]
        if let mission = portrait?.content.entries("mission").first?.text("says") {
            fields.append(.init(label: "Mission", lines: [Line(mission)]))
        }
        let critical = role.requirements.filter { $0.importance == .critical }
        fields.append(
            .init(
                label: "Critical",
                lines: [Line(critical.map { "\(skillTitle($0.skill)) \($0.level.rawValue)" }.joined(separator: ", "))]))
        for kind in [EntryFact.Aspect.difficulty, .barrier, .experience] {
            guard let fact = role.entry.first(where: { $0.aspect == kind }) else { continue }
            fields.append(.init(label: RoleWords.aspect(kind), lines: [Line(sourced(fact.says, fact.source))]))
            break
        }
        for kind in [Measure.Kind.demand, .growth, .aiExposure] {
            guard let measure = role.measures.first(where: { $0.kind == kind }) else { continue }
            fields.append(.init(label: RoleWords.measure(kind), lines: [Line(sourced(measure.says, measure.source))]))
        }
        let figures = role.pay.filter { $0.experience == nil && $0.kind != .upper }.map { figure in
            Line("\(PayWords.amounts(figure.band, currency)), \(PayWords.kind(figure.kind)) (\(source(figure.source)))")
        }
        fields.append(.init(label: "Pay", lines: figures.isEmpty ? ["no source of the catalogue has it"] : figures))
        return [.fields(fields)]
    }

    private func sourced(_ text: String, _ source: Identifier?) -> String {
        SourceName.attributed(text, to: source.map(self.source))
    }

    var requirements: [Document.Block] {
        let rows = role.requirements.map { requirement -> [Table.Cell] in
            let rests = requirement.sources.map(source)
            let basis = rests.isEmpty ? "estimate" : rests.joined(separator: ", ")
            return [
                skill(requirement.skill, or: requirement.alternatives), .init("\(requirement.level.rawValue)"),
                .init(requirement.importance.rawValue), .init([Line(requirement.why), Line(basis, .faint)]),
            ]
        }
        return table(
            "Requirements",
            [.init("Skill", wraps: true), .init("Level", .right), .init("Importance"), .init("Why", wraps: true)], rows)
            + brings
    }

    /// What holders hold beside what the role requires.
    private var brings: [Document.Block] {
        let rows = role.brings.map { holding -> [Table.Cell] in
            [
                skill(holding.skill, or: holding.alternatives), .init("\(holding.level.rawValue)"),
                .init([Line(holding.estimate), Line("estimate", .faint)]),
            ]
        }
        return table(
            "What its holders hold besides",
            [.init("Skill", wraps: true), .init("Level", .right), .init("Why", wraps: true)], rows)
    }

    private func skill(_ first: Identifier, or others: [Identifier]) -> Table.Cell {
        .init([Line(skillTitle(first))] + others.map { Line("or \(skillTitle($0))", .faint) })
    }

    var pay: [Document.Block] {
        let rows = role.pay.map { figure -> [Table.Cell] in
            var notes = [figure.place, figure.years, figure.sample.map { "\($0) answers" }].compactMap(\.self)
            notes += [figure.category, figure.experience.map { "\($0.rawValue) level" }].compactMap(\.self)
            return [
                .init(source(figure.source)), .init(PayWords.kind(figure.kind)),
                .init(PayWords.amounts(figure.band, currency)),
                .init([Line(notes.filter { $0 != "unstated" }.joined(separator: ", "))]),
            ]
        }
        return table(
            "Pay a year, before tax",
            [.init("Source", wraps: true), .init("Kind"), .init("Amounts"), .init("Of", wraps: true)], rows)
    }

    var ladders: [Document.Block] {
        role.ladders.flatMap { ladder in
            let rows = ladder.steps.map { step -> [Table.Cell] in
                [
                    .init(step.title), .init(PayWords.years(step)), .init(PayWords.amounts(step.pay, currency)),
                    .init(step.does.map { Line($0) }),
                ]
            }
            return table(
                "Ladder by \(source(ladder.source))",
                [.init("Step", wraps: true), .init("Years"), .init("Pay"), .init("Does", wraps: true)], rows)
        }
    }

    var measures: [Document.Block] {
        let rows = role.measures.map { measure -> [Table.Cell] in
            [
                .init(RoleWords.measure(measure.kind)),
                .init(measure.value.map { Words.measured($0, measure.scale ?? "") } ?? "-"),
                .init([Line(measure.says), Line(source(measure.source), .faint)]),
            ]
        }
        return table("Measures", [.init("Measure"), .init("Value", wraps: true), .init("Says", wraps: true)], rows)
    }

    var entry: [Document.Block] {
        let rows = role.entry.map { fact -> [Table.Cell] in
            [
                .init(RoleWords.aspect(fact.aspect)),
                .init([
                    Line(fact.says),
                    Line(fact.source.map(source) ?? "estimate: \(fact.estimate ?? "")", .faint),
                ]),
            ]
        }
        return table("Entry", [.init("Aspect"), .init("Says", wraps: true)], rows)
    }

    var sources: [Document.Block] {
        let known = Set(role.sources + (portrait?.sources ?? [])).sorted().compactMap { allSources[$0] }
        return items(
            "Sources",
            known.map { Document.Item(text: SourceName.full($0), details: $0.note.map { [$0] } ?? []) })
    }
}

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
