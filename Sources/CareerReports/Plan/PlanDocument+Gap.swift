internal import CareerCore

extension PlanDocument {
    /// What is lacking, and in one line each what is held.
    var gap: [Document.Block] {
        let open = plan.gap.open
        guard !open.isEmpty else {
            return [.section("Gap"), .note("Nothing is lacking: every requirement is met."), held]
        }
        let rows = open.map { item in
            Table.Row.cells([
                .init(item.skill.title), .init(level(item.have)), .init(level(item.need)),
                .init(item.requirement?.importance.rawValue ?? "prerequisite"), .init(item.hours.description),
                .init(help(item)),
            ])
        }
        let total = Table.Row.cells([
            .init("Together", .strong), "", "", "", .init(plan.gap.hours.description, .strong), "",
        ])
        let columns: [Table.Column] = [
            .init("Skill", wraps: true), .init("Have"), .init("Need"), .init("Importance"), .init("Hours", .right),
            .init("Helped by", wraps: true),
        ]
        return [
            .section("Gap: \(Format.count(open.count, "skill")), \(plan.gap.hours) h"),
            .table(Table(columns: columns, rows: rows + [total])),
            held,
        ]
    }

    private func level(_ level: Level) -> String { "\(level.rawValue) \(level.title)" }

    private func help(_ item: GapItem) -> String {
        if let help = item.help { return "\(help.title) (spares \(Format.share(help.share)))" }
        return item.isPrerequisiteOnly ? "for " + item.neededBy.map(title).joined(separator: ", ") : ""
    }

    private var held: Document.Block {
        let met = plan.gap.items.filter { $0.status == .met }
        let carriesOver = Dictionary(
            plan.roadmap?.carriesOver.map { ($0.skill, $0.why) } ?? [], uniquingKeysWith: { first, _ in first })
        return .items(
            met.map { item in
                Document.Item(
                    text: "held: \(item.skill.title), \(item.have.rawValue) of \(item.need.rawValue) needed",
                    details: carriesOver[item.skill.id].map { [$0] } ?? [])
            })
    }
}
