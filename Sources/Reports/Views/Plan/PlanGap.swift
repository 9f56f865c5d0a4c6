internal import CareerCore

extension PlanDocument {
    /// What is lacking, and in one line each what is held.
    var gap: [Document.Block] {
        let open = plan.gap.open
        guard !open.isEmpty else {
            let note =
                plan.leftOut.isEmpty
                ? "Nothing is lacking: every requirement is met." : "The plan leads to no further requirement."
            return [.section("Gap"), .note(note), held] + leftOut
        }
        let rows = open.map { item in
            Table.Row.cells([
                .init(item.skill.title), .init("\(item.have.rawValue)"), .init("\(item.need.rawValue)"),
                .init(item.requirement?.importance.rawValue ?? "prerequisite"), .init(item.hours.description),
                .init(help(item)),
            ])
        }
        let total = Table.Row.cells([
            .init("Together", .strong), "", "", "", .init(plan.gap.hours.description, .strong), "",
        ])
        let columns: [Table.Column] = [
            .init("Skill", wraps: true), .init("Have", .right), .init("Need", .right), .init("Importance"),
            .init("Hours", .right),
            .init("Helped by", wraps: true),
        ]
        return [
            .section("Gap: \(Words.count(open.count, "skill")), \(plan.gap.hours) h"),
            .table(Table(columns: columns, rows: rows + [total])),
            .note("Levels: " + Level.allCases.map { "\($0.rawValue) \($0.title)" }.joined(separator: ", ") + "."),
            held,
        ] + leftOut
    }

    private func help(_ item: GapItem) -> String {
        if let help = item.help { return "\(Words.share(help.share)) by \(help.title)" }
        guard item.isPrerequisiteOnly, let first = item.neededBy.first else { return "" }
        return "needed for \(title(first))" + (item.neededBy.count > 1 ? " and \(item.neededBy.count - 1) more" : "")
    }

    private var held: Document.Block {
        let met = plan.gap.items.filter { $0.status == .met }
        return .items(
            met.map { item in
                let carryOver = plan.roadmap?.carriesOver.first { $0.skill == item.skill.id }
                return Document.Item(
                    text: "held: \(item.skill.title), level \(item.have.rawValue) for the \(item.need.rawValue) needed",
                    details: carryOver.map { [$0.why] } ?? [])
            })
    }

    // MARK: What stays open

    /// What the plan leaves out, in one line.
    var leftOutField: Document.Field? {
        guard !plan.leftOut.isEmpty else { return nil }
        let skills = plan.leftOut.compactMap(\.item)
        let hours = plan.leftOut.map(\.hours).sum()
        var names = skills.isEmpty ? "" : Words.count(skills.count, "requirement")
        if plan.leftOut.contains(where: { $0.item == nil }) {
            names += (names.isEmpty ? "" : " and ") + "portfolio and applications"
        }
        return field("Left out", "\(names), \(hours) h (see below the gap)")
    }

    /// What the target asks for and the plan does not lead to.
    var leftOut: [Document.Block] {
        guard !plan.leftOut.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Skill", wraps: true), .init("Levels"), .init("Importance"), .init("Hours", .right),
            .init("Readiness", .right), .init("Why", wraps: true),
        ]
        let rows = plan.leftOut.map { left in
            Table.Row.cells([
                .init(left.item?.skill.title ?? "Portfolio and applications"),
                .init(left.item.map { "\($0.have.rawValue) → \($0.need.rawValue)" } ?? ""),
                .init(left.item?.requirement?.importance.rawValue ?? ""), .init(left.hours.description),
                .init(left.item == nil ? "" : Arithmetic.points(-left.readiness)), .init(reason(left)),
            ])
        }
        let hours = plan.leftOut.map(\.hours).sum()
        return [
            .section("Left out: \(hours) h stay open"), .table(Table(columns: columns, rows: rows)),
            .note(
                "Hours are what leaving it out saves, readiness what it costs. At the end of the plan readiness is "
                    + "\(Words.share(plan.readinessAtEnd))."),
        ]
    }

    private func reason(_ left: LeftOut) -> String {
        switch left.reason {
        case .onlyCritical: "not critical"
        case .untilInterview: "not needed"
        case .deadline: left.begun > .zero ? "begun, the rest does not fit" : "does not fit"
        }
    }
}
