package import CareerCore
package import JSON

/// Roles side by side, and how far each is from the role that one has.
package struct CompareReport: SheetReport {
    package static let name = "Compare"

    private let roles: [Role]
    private let skills: [Identifier: Skill]
    private let sources: [Identifier: Source]
    private let currency: String
    /// The plans from one role to each of these, in the same order; empty where none is asked for.
    private let plans: [Plan]

    package init(
        roles: [Role], skills: [Identifier: Skill], sources: [Identifier: Source], currency: String, plans: [Plan]
    ) {
        self.roles = roles
        self.skills = skills
        self.sources = sources
        self.currency = currency
        self.plans = plans
    }

    package func document(for _: Medium) -> Document {
        Document(
            blocks: [.title(roles.map(\.title).joined(separator: " · "))] + distance + requirements + pay + measures
                + entry)
    }

    private func columns(_ first: String, _ alignment: Table.Column.Alignment = .left) -> [Table.Column] {
        [.init(first, wraps: true)] + roles.map { .init($0.title, alignment, wraps: true) }
    }

    private var distance: [Document.Block] {
        guard let from = plans.first?.from else { return [] }
        func row(_ label: String, _ value: (Plan) -> String) -> Table.Row {
            .cells([.init(label)] + plans.map { .init(value($0)) })
        }
        let rows = [
            row("hours") { $0.hours.description }, row("weeks") { "\($0.weeks.count)" },
            row("finish") { Words.date($0.finish) },
            row("interview-ready") { $0.interviewReady.map(Words.date) ?? "-" },
            row("readiness now") { Words.share($0.readinessNow.share) },
            row("pay") { plan in
                guard let comparison = plan.pay.headlineComparison,
                    let row = PayRows(comparison, currency: currency).rows.first(where: \.isMiddle)
                else { return "-" }
                return "\(row.label) \(row.change) (\(row.percent))"
            },
        ]
        let weekly = plans.first?.hoursPerWeek.description ?? ""
        return [
            .section("From \(from.title), at \(weekly) h a week"), .table(Table(columns: columns("Way"), rows: rows)),
        ]
    }

    /// The level and importance of each skill: first what more of the roles share.
    private var requirements: [Document.Block] {
        let ids = roles.flatMap { $0.requirements.map(\.skill) }.once()
        let found = ids.map { id in roles.map { role in role.requirements.first { $0.skill == id } } }
        func table(_ title: String, shared: Bool) -> [Document.Block] {
            let rows = zip(ids, found).filter { $1.allSatisfy { $0 != nil } == shared }.map { id, requirements in
                Table.Row.cells(
                    [.init(skills[id]?.title ?? id.text)]
                        + requirements.map { .init($0.map { "\($0.level.rawValue) \($0.importance.rawValue)" } ?? "-") }
                )
            }
            return rows.isEmpty
                ? [] : [.section("\(title): \(rows.count)"), .table(Table(columns: columns("Skill"), rows: rows))]
        }
        return table("Requirements that they share", shared: true)
            + table("Requirements that they do not share", shared: false)
    }

    /// Only what one source gives for two or more of the roles, on one basis, place and kind.
    private var pay: [Document.Block] {
        var rows: [Table.Row] = []
        var seen: [PayFigure] = []
        for figure in roles.flatMap(\.pay) where figure.experience == nil {
            guard !seen.contains(where: { $0.isLike(figure) }) else { continue }
            seen.append(figure)
            let found = roles.map { role in role.pay.first { $0.isLike(figure) } }
            guard found.compactMap(\.self).count > 1 else { continue }
            let label =
                "\(SourceName.short(figure.source, in: sources)), \(PayWords.kind(figure.kind))"
            rows.append(
                .cells(
                    [.init(label)]
                        + found.map { figure in
                            .init(figure.map { [Line(PayWords.amounts($0.band, currency))] + note($0) } ?? ["-"])
                        }))
        }
        guard !rows.isEmpty else {
            return [.section("Pay, like for like"), .note("No source has the pay of two of these roles.")]
        }
        return [.section("Pay a year, like for like"), .table(Table(columns: columns("Source"), rows: rows))]
    }

    private func note(_ figure: PayFigure) -> [Line] {
        let note = figure.match == .broader ? figure.category : figure.sample.map { "\($0) answers" }
        return note.map { [Line($0, .faint)] } ?? []
    }

    private var measures: [Document.Block] {
        let rows = Measure.Kind.allCases.compactMap { kind -> Table.Row? in
            let found = roles.map { role in role.measures.filter { $0.kind == kind } }
            guard found.contains(where: { !$0.isEmpty }) else { return nil }
            return .cells(
                [.init(RoleWords.measure(kind))]
                    + found.map { measures in
                        .init(
                            measures.isEmpty
                                ? ["-"]
                                : measures.map { measure in
                                    let value = measure.value.map { Words.measured($0, measure.scale ?? "") }
                                    let name = SourceName.short(measure.source, in: sources)
                                    return Line("\(value ?? measure.says) (\(name))")
                                })
                    })
        }
        return rows.isEmpty ? [] : [.section("Measures"), .table(Table(columns: columns("Measure"), rows: rows))]
    }

    private var entry: [Document.Block] {
        let aspects: [EntryFact.Aspect] = [.difficulty, .barrier, .coding, .remote, .education, .experience]
        let rows = aspects.compactMap { aspect -> Table.Row? in
            let found = roles.map { role in role.entry.first { $0.aspect == aspect } }
            guard found.contains(where: { $0 != nil }) else { return nil }
            return .cells([.init(RoleWords.aspect(aspect))] + found.map { .init($0?.says ?? "-") })
        }
        return rows.isEmpty ? [] : [.section("Entry"), .table(Table(columns: columns("Aspect"), rows: rows))]
    }

    // MARK: Rows

    /// The tables of the comparison one below the other, a column for each role; `part` says which table a row is of.
    package var sheet: Sheet {
        var part = ""
        var rows: [[Sheet.Cell]] = []
        for block in document(for: .screen).blocks {
            switch block {
            case .section(let title):
                // Without the count of its rows.
                part = title.split(separator: ":").first.map { String($0) } ?? title
            case .table(let table):
                for case .cells(let cells) in table.rows { rows.append([.text(part)] + cells.map(value)) }
            case .title, .fields, .items, .note, .lines: break
            }
        }
        return Sheet(columns: ["part", "what"] + roles.map(\.id.text), rows: rows)
    }

    /// A dash, which says to a reader that there is nothing, is an empty cell.
    private func value(_ cell: Table.Cell) -> Sheet.Cell {
        let text = cell.lines.map(\.text).joined(separator: "; ")
        if text == "-" || text.isEmpty { return .empty }
        return Int(text).map(Sheet.Cell.integer) ?? .text(text)
    }

    // MARK: JSON

    /// As `career-compare/1`. The schema is `Data/schemas/career-compare-1.schema.json`.
    package var json: JSONValue {
        .object([
            "schema": .string("career-compare/1"), "currency": .string(currency),
            "from": .optional(plans.first?.from) { PlanJSON.id($0.id) },
            "roles": .array(
                roles.enumerated().map { index, role in
                    .object([
                        "id": PlanJSON.id(role.id), "title": .string(role.title),
                        "requirements": .array(
                            role.requirements.map {
                                .object([
                                    "skill": PlanJSON.id($0.skill), "level": .integer($0.level.rawValue),
                                    "importance": .string($0.importance.rawValue),
                                ])
                            }),
                        "pay": .array(role.pay.map(PayJSON.figure)),
                        "measures": .array(role.measures.map(PlanJSON.measure)),
                        "entry": .array(role.entry.map(PlanJSON.entry)),
                        "plan": plans.isEmpty ? .null : PlanJSON.summary(plans[index]),
                    ])
                }),
        ])
    }
}
