import CareerCore
import Testing

@testable import Reports

/// The pages and charts that are read and shown.
enum PageCases {
    /// Of every pair of the fixture, in all the shapes that plans have.
    static func plans() throws -> [PageCase] {
        try FixturePlans.pairs.flatMap { pair in
            try FixturePlans.variants(of: pair).enumerated().flatMap { number, plan in
                let titles = [plan.from.title, plan.to.title] + plan.gap.open.map(\.skill.title)
                let tasks = plan.phases.flatMap(\.tasks).map(\.title)
                return [
                    PageCase.page(
                        "\(pair) \(number)", PlanPage(plan, parts: nil).source,
                        texts: titles + tasks + plan.phases.map(\.milestone)),
                    PageCase.chart(
                        "chart of \(pair) \(number)", PlanChart(plan).source,
                        texts: (plan.weeks.isEmpty ? [] : plan.phases.map(\.title)) + titles.prefix(2)),
                ]
            }
        }
    }

    /// A few that differ most: a week, hundreds of weeks with a year off, several tracks, nothing to do.
    static func shapes() throws -> [PageCase] {
        let pair = try #require(FixturePlans.pairs.first { $0.description == "web-tester to vision-builder" })
        let monday = CalendarDate(dayNumber: 20_780)
        let plans: [(String, Plan)] = [
            ("one week", try FixturePlans.plan(pair, hours: Hours(168))),
            (
                "hundreds of weeks",
                try FixturePlans.plan(
                    pair, hours: Hours(quarters: 1), off: [monday.advanced(by: 60)...monday.advanced(by: 500)])
            ),
            (
                "tracks and reviews",
                try FixturePlans.plan(pair, off: [monday.advanced(by: 28)...monday.advanced(by: 48)]) {
                    $0.tracks = 3
                    $0.reviews = true
                }
            ),
            ("nothing to do", try nothing(pair)),
        ]
        #expect(plans.map(\.1.weeks.isEmpty) == [false, false, false, true])
        return plans.flatMap { name, plan in
            [
                PageCase.page(name, PlanPage(plan, parts: nil).source),
                PageCase.chart("chart of \(name)", PlanChart(plan).source),
            ]
        }
    }

    /// A plan without any work.
    static func nothing(_ pair: FixturePlans.Pair) throws -> Plan {
        try FixturePlans.plan(pair) {
            $0.by = $0.start
            $0.off = [$0.start...$0.start]
        }
    }

    /// A move along a written roadmap, and one along a derived one.
    private static let opposite = FixturePlans.pairs.filter {
        ["web-tester to vision-builder", "data-analyst to odd-one"].contains($0.description)
    }

    /// A plan and a document in which a text stands in every place for one.
    static func hostile(_ input: HostileText.Case) throws -> [PageCase] {
        let document = HTMLRenderer(title: input.text).render(document(of: input.text))
        return [.page(input.name, document, texts: [input.text])]
            + (try Self.opposite.flatMap { pair in
                let plan = try HostilePlans.plan(pair, saying: input.text)
                return [
                    PageCase.page(
                        "\(input.name), \(pair)", PlanPage(plan, parts: nil).source, texts: [input.text]),
                    PageCase.chart("\(input.name), chart of \(pair)", PlanChart(plan).source, texts: [input.text]),
                ]
            })
    }

    private static func document(of text: String) -> Document {
        let cells: [Table.Cell] = [.init(text), .init([Line(text, .strong), Line(text, .faint)]), "end"]
        let table = Table(
            columns: [.init("First"), .init(text, wraps: true), .init("", .right)],
            rows: [.cells(cells), .cells(["", .init(text), ""]), .span(Line(text, .strong))])
        return Document(blocks: [
            .title(text), .section(text), .note(text),
            .fields([.init(label: text, lines: [Line(text), Line(text, .strong)])]),
            .items([.init(text: text, details: [text]), .init(text: text, details: [text], isTask: true)]),
            .table(table),
        ])
    }
}
