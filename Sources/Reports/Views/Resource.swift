package import CareerCore
package import JSON
internal import System

/// A resource with all that is known of it.
package struct ResourceReport: Report {
    package static let name = "Resource"

    private let resource: Resource
    private let skills: [Identifier: Skill]
    private let sources: [Identifier: Source]
    private let catalog: Catalog

    package init(resource: Resource, skills: [Skill], sources: [Identifier: Source], catalog: Catalog) {
        self.resource = resource
        self.skills = skills.keyed { $0.id }
        self.sources = sources
        self.catalog = catalog
    }

    package func document(for _: Medium) -> Document {
        Document(blocks: [.title(resource.title), .fields(facts)] + workload + teaches + assumes + units + needs)
    }

    private var facts: [Document.Field] {
        var facts: [Document.Field] = []
        func add(_ label: String, _ text: String?) {
            if let text { facts.append(.init(label: label, lines: [Line(text)])) }
        }
        add("Kind", "\(resource.kind.rawValue), \(resource.provider)")
        if let url = resource.url { facts.append(.init(label: "Address", lines: [Line("", url, at: url)])) }
        add(
            "Seen",
            resource.seen.map { "\(source($0.source)), \($0.place)" + ($0.date.map { ", \($0)" } ?? "") })
        add("Status", status)
        add("Cost", ResourceWords.cost(resource.cost, catalog.currency, source))
        add("Chosen", resource.refusal.map { "never: \($0)" })
        return facts
    }

    private var status: String {
        let reason = resource.status.reason.map { ": \($0.why) (\(source($0.source)))" } ?? ""
        if case .replaced(let by, _) = resource.status { return "replaced by \(by)\(reason)" }
        return resource.status.name + reason
    }

    private var workload: [Document.Block] {
        guard !resource.workload.isEmpty else {
            let project = catalog.assumptions.projectHours
            let usual =
                resource.kind == .project && resource.refusal == nil
                ? " \(Words.decimal(project.hours.likely)) h are expected, as projects usually take, from "
                    + "\(Words.decimal(project.hours.low)) to \(Words.decimal(project.hours.high)) "
                    + "(\(project.source.map(source) ?? "estimate"))." : ""
            return [.section("Hours"), .note("Nobody states any.\(usual)")]
        }
        let rows = resource.workload.map { statement in
            Table.Row.cells([
                .init(statement.by.rawValue), .init(ResourceWords.range(statement.hours)),
                .init([Line(statement.says), Line(source(statement.source), .faint)]),
            ])
        }
        let columns: [Table.Column] = [.init("Stated by"), .init("Hours", .right), .init("As", wraps: true)]
        let expected = ResourceWords.expected(of: resource, skills: skills, catalog).map {
            Document.Block.note(
                "\(Arithmetic.whole($0.expected)) h are expected: the geometric mean of what is stated and of the usual "
                    + "hours. Own study of all that it teaches would take \(Arithmetic.whole($0.whole)) h.")
        }
        return [.section("Hours"), .table(Table(columns: columns, rows: rows))] + [expected].compactMap(\.self)
    }

    private var teaches: [Document.Block] {
        guard !resource.teaches.isEmpty else {
            return [.section("What it teaches"), .note("Nothing says that it leads to a level: further reading.")]
        }
        let rows = resource.teaches.map { lift in
            Table.Row.cells([
                .init([Line(title(lift.skill), lift.isMain ? .strong : .plain)]),
                .init("\(resource.assumed(of: lift.skill).rawValue) → \(lift.level.rawValue)"), .init(lift.why),
            ])
        }
        let columns: [Table.Column] = [.init("Skill", wraps: true), .init("Levels"), .init("By", wraps: true)]
        return [.section("What it teaches"), .table(Table(columns: columns, rows: rows))]
    }

    private var assumes: [Document.Block] {
        guard !resource.assumes.isEmpty else { return [] }
        let names = resource.assumes.map { "\(title($0.skill)), level \($0.level.rawValue)" }
        return [.section("What it takes for granted"), .items(names.map { Document.Item(text: $0) })]
    }

    private var units: [Document.Block] {
        guard !resource.units.isEmpty else { return [] }
        let items = resource.units.map { unit in
            Document.Item(text: unit.title + (unit.hours.map { " (\(Words.decimal($0)) h)" } ?? ""))
        }
        return [.section("Units"), .items(items)]
    }

    private var needs: [Document.Block] {
        guard !resource.needs.isEmpty else { return [] }
        let items = resource.needs.map { machine in
            Document.Item(text: ResourceWords.equipment(machine, catalog.currency, source))
        }
        return [.section("What it needs beside"), .items(items)]
    }

    private func title(_ id: Identifier) -> String { skills[id]?.title ?? id.text }

    private func source(_ id: Identifier) -> String { SourceName.short(id, in: sources) }

    // MARK: JSON

    /// As `career-resource/1`. The schema is `Data/schemas/career-resource-1.schema.json`.
    package var json: JSONValue {
        var members = ResourceJSON.members(of: resource)
        members["schema"] = .string("career-resource/1")
        members["expected"] = .optional(ResourceWords.expected(of: resource, skills: skills, catalog)) {
            .number($0.expected)
        }
        return .object(members)
    }
}

/// The resources of a catalogue as a list.
package struct ResourceList: SheetReport {
    package static let name = "Resources"

    private let resources: [Resource]
    package let remark: String

    /// Those in whose id, title or provider a text occurs, case and punctuation aside; all for an empty one.
    ///
    /// - Parameter skill: The title of the skill that they are about, where they are about one.
    package init(of resources: [Resource], mentioning text: String, about skill: String? = nil) {
        let (found, remark) = narrowed(resources, to: text, noun: "resource") {
            [$0.id.text, $0.title, $0.provider]
        }
        self.resources = found
        if let skill, resources.isEmpty {
            self.remark = "No resource teaches \(DisplayText.quoted(skill)), and none is further reading about it."
        } else {
            self.remark = remark
        }
    }

    package func document(for _: Medium) -> Document {
        let columns: [Table.Column] = [
            .init("Id"), .init("Title", wraps: true), .init("Kind"), .init("Hours", .right),
            .init("Teaches", wraps: true),
        ]
        let rows = resources.map { resource in
            Table.Row.cells([
                .init(resource.id.text),
                .init([Line("", resource.title, at: resource.url), Line(ResourceWords.provider(of: resource), .faint)]),
                .init(resource.kind.rawValue), .init(ResourceWords.hours(of: resource) ?? "-"),
                .init(goals(of: resource)),
            ])
        }
        return Document(blocks: [.table(Table(columns: columns, rows: rows))], isList: true)
    }

    private func goals(of resource: Resource) -> String {
        resource.teaches.map { "\($0.skill) \($0.level.rawValue)" }.joined(separator: ", ")
    }

    package var sheet: Sheet {
        Sheet(
            columns: ["id", "title", "provider", "kind", "status", "hours", "teaches", "url"],
            rows: resources.map { resource in
                [
                    .text(resource.id.text), .text(resource.title), .text(resource.provider),
                    .text(resource.kind.rawValue), .text(resource.status.name),
                    .optional(ResourceWords.hours(of: resource)),
                    .text(resource.teaches.map { "\($0.skill)=\($0.level.rawValue)" }.joined(separator: "; ")),
                    .optional(resource.url),
                ]
            })
    }

    package var json: JSONValue {
        .object([
            "schema": .string("career-resources/1"),
            "resources": .array(resources.map { .object(ResourceJSON.members(of: $0)) }),
        ])
    }
}

/// Words about resources.
enum ResourceWords {
    static func range(_ hours: ClosedRange<Double>) -> String {
        let (low, high) = (Words.decimal(hours.lowerBound), Words.decimal(hours.upperBound))
        return low == high ? low : "\(low)-\(high)"
    }

    /// From the least to the most that is stated.
    static func hours(of resource: Resource) -> String? { resource.statedHours.map(range) }

    /// Who gives it, and what is to be known before one looks for it there.
    static func provider(of resource: Resource) -> String {
        resource.provider + (resource.status == .available ? "" : ", \(resource.status.name)")
    }

    /// Whether it is for money, in a word or two.
    static func kind(_ cost: Resource.Cost) -> String {
        switch cost {
        case .free: "free"
        case .freeToAudit: "free-to-audit"
        case .paid, .fee: "paid"
        }
    }

    static func cost(_ cost: Resource.Cost, _ currency: String, _ source: (Identifier) -> String) -> String {
        switch cost {
        case .free: "free"
        case .freeToAudit: "free to audit"
        case .paid: "paid, no source states the fee"
        case .fee(let fee):
            Words.price(fee.amount, currency) + (fee.per == .month ? " a month" : "")
                + " (\(dated(source(fee.source), fee.date)))"
        }
    }

    /// The name of a source with a date that is not in it yet.
    private static func dated(_ name: String, _ date: String) -> String {
        name.hasSuffix(" \(date)") ? name : "\(name), \(date)"
    }

    static func equipment(_ machine: Equipment, _ currency: String, _ source: (Identifier) -> String) -> String {
        let per = machine.per == .once ? "" : machine.per == .hour ? " an hour" : " a month"
        let amount = machine.amount.map { Words.price($0, currency) + per } ?? "not known"
        return "\(machine.what) (\(source(machine.source))): \(amount)"
    }

    static func expected(of resource: Resource, skills: [Identifier: Skill], _ catalog: Catalog) -> Workload? {
        resource.refusal == nil ? Workload(of: resource, skills: skills, catalog) : nil
    }
}

/// Resources as data.
enum ResourceJSON {
    static func members(of resource: Resource) -> [String: JSONValue] {
        [
            "id": PlanJSON.id(resource.id), "title": .string(resource.title), "provider": .string(resource.provider),
            "kind": .string(resource.kind.rawValue), "url": .optional(resource.url) { .string($0) },
            "status": .string(resource.status.name),
            "reason": .optional(resource.status.reason) { .string($0.why) }, "cost": cost(resource.cost),
            "refusal": .optional(resource.refusal) { .string($0) },
            "workload": .array(resource.workload.map(statement)),
            "teaches": .array(
                resource.teaches.map {
                    .object([
                        "skill": PlanJSON.id($0.skill), "from": .integer(resource.assumed(of: $0.skill).rawValue),
                        "to": .integer($0.level.rawValue), "main": .bool($0.isMain), "why": .string($0.why),
                    ])
                }),
            "assumes": .array(
                resource.assumes.map {
                    .object(["skill": PlanJSON.id($0.skill), "level": .integer($0.level.rawValue)])
                }),
            "units": .array(
                resource.units.map {
                    .object(["title": .string($0.title), "hours": .optional($0.hours) { .number($0) }])
                }),
            "needs": .array(resource.needs.map(equipment)), "sources": .array(resource.sources.once().map(PlanJSON.id)),
        ]
    }

    static func statement(_ statement: Resource.Statement) -> JSONValue {
        .object([
            "by": .string(statement.by.rawValue), "low": .number(statement.hours.lowerBound),
            "high": .number(statement.hours.upperBound), "source": PlanJSON.id(statement.source),
            "says": .string(statement.says),
        ])
    }

    static func cost(_ cost: Resource.Cost) -> JSONValue {
        switch cost {
        case .free: .object(["kind": .string("free")])
        case .freeToAudit: .object(["kind": .string("audit")])
        case .paid: .object(["kind": .string("paid")])
        case .fee(let fee):
            .object([
                "kind": .string("fee"), "amount": .number(fee.amount), "per": .string(fee.per.rawValue),
                "source": PlanJSON.id(fee.source), "date": .string(fee.date),
            ])
        }
    }

    static func equipment(_ machine: Equipment) -> JSONValue {
        .object([
            "what": .string(machine.what), "amount": .optional(machine.amount) { .number($0) },
            "per": .string(machine.per.rawValue), "source": PlanJSON.id(machine.source),
            "date": .optional(machine.date) { .string($0) },
        ])
    }
}
