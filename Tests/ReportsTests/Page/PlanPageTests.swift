import CareerCore
import Testing

@testable import Reports

/// What stands on the page of a plan, and where.
@Suite struct PlanPageTests {
    private func plan(_ pair: String, _ change: (inout PlanRequest) -> Void = { _ in }) throws -> Plan {
        try FixturePlans.plan(try #require(FixturePlans.pairs.first { $0.description == pair }), change)
    }

    private static let written = "web-tester to vision-builder"
    private static let derived = "data-analyst to odd-one"

    // MARK: The whole

    /// A part that has nothing to say has no section.
    @Test(arguments: [
        (
            written,
            [
                "Summary", "Now", "Gap", "Courses", "Weeks", "Odds", "Pay", "Claims", "Honestly", "Questions",
                "Sources",
            ]
        ),
        (derived, ["Summary", "Now", "Gap", "Courses", "Weeks", "Odds", "Pay", "Honestly", "Sources"]),
    ]) func `A page is its heading, links to its parts, and the parts`(_ pair: String, _ names: [String]) throws {
        let plan = try plan(pair)
        let page = PlanReport(plan).page
        let header = try #require(page.main.elements("header").first)
        #expect(page.title == "\(plan.from.title) → \(plan.to.title)")
        #expect(header.elements("h1").map(\.words) == [page.title])
        let links = header.elements("a")
        #expect(links.map(\.words) == names)
        let sections = page.main.elements("section").compactMap { $0["id"] }
        #expect(links.compactMap { $0["href"] } == sections.map { "#" + $0 })
        #expect(sections == names.map { $0 == "Honestly" ? "reality" : $0.lowercased() })
        #expect(page.plan == "\(plan.from.id)--\(plan.to.id)")
    }

    @Test func `Named parts stand in the order named, and two need no links`() throws {
        let page = PlanReport(try plan(Self.written), parts: [.tasks, .odds]).page
        #expect(page.main.elements("section").compactMap { $0["id"] } == ["tasks", "odds"])
        #expect(page.main.elements("nav").isEmpty)
    }

    @Test func `Explanations stand at the end`() throws {
        let (material, request) = try FixturePlans.question(FixturePlans.pairs[0])
        let plan = Planner.plan(request, with: material)
        let explanations = Explainer(plan, material: material).explanations()
        let page = PlanReport(plan, parts: [.summary], explanations: explanations).page
        #expect(page.main.elements("section").compactMap { $0["id"] } == ["summary", "explanations"])
        let headings = page.section("explanations")?.elements("h2") ?? []
        #expect(headings.map(\.words) == ["Where the numbers come from"] + explanations.map(\.question))
        #expect(headings.compactMap { $0["id"] } == headings.indices.map { "explanation-\($0 + 1)" })
    }

    /// Style and script are let in by their digests alone, and a page without a box has no script.
    @Test func `A page lets in its own style, and its script where it has boxes`() throws {
        let plan = try plan(Self.written)
        let policy = "content=\"default-src &#39;none&#39;; style-src &#39;sha256-\(PageStyle.digest)&#39;; script-src "
        let rest = "; base-uri &#39;none&#39;; form-action &#39;none&#39;\">"
        let boxes = PlanReport(plan, parts: [.summary, .weeks]).page.source
        #expect(boxes.contains(policy + "&#39;sha256-\(PageScript.digest)&#39;" + rest))
        #expect(boxes.contains("<script>\(PageScript.source)</script>"))
        #expect(boxes.contains("<body data-plan=\"web-tester--vision-builder\"><a class=\"skip\" href=\"#main\">"))
        let plain = PlanReport(plan, parts: [.summary, .gap]).page.source
        #expect(plain.contains(policy + "&#39;none&#39;" + rest))
        #expect(!plain.contains("<script") && !plain.contains("data-plan"))
        for source in [boxes, plain] { #expect(source.contains("<style>\(PageStyle.source)</style>")) }
    }

    // MARK: At a glance

    private func cards(_ plan: Plan) throws -> [[String]] {
        let summary = try #require(PlanReport(plan).page.section("summary"))
        let glance = try #require(summary.elements("dl", class: "glance").first)
        return glance.elements("div").map { card in card.elements.map(\.words) }
    }

    @Test func `The answer comes first, at a glance`() throws {
        #expect(
            try cards(plan(Self.derived)) == [
                ["Finish", "24 Jan 2027", "51 h in 9 weeks, 6 h a week from Mon 23 Nov 2026"],
                ["80% sure by", "7 Feb 2027", "50% by 24 Jan 2027, 95% by 28 Feb 2027"],
                ["Interview-ready", "3 Jan 2027", "after 6 weeks; fully ready 3 Jan 2027"],
                ["Readiness", "0% → 100%", "now, and at the end"],
            ])
        let pay = try cards(plan(Self.written)).last
        #expect(pay == ["Pay a year", "+$29,000", "median $72,500 → $101,500, +40.0%"])
        let own = try cards(plan(Self.written) { $0.salary = 70_000 }).last
        #expect(own == ["Pay a year", "+$31,500", "your $70,000 → $101,500"])
    }

    @Test func `Where nothing is to be done the glance says so`() throws {
        let cards = try cards(PageCases.nothing(FixturePlans.pairs[0]))
        #expect(cards.first?.prefix(2) == ["Finish", "now"])
        #expect(!cards.contains { $0.first == "80% sure by" })
    }

    @Test func `Beside the glance stands what it has not`() throws {
        let summary = try #require(PlanReport(plan(Self.derived)).page.section("summary"))
        let fields = try #require(summary.elements("dl", class: "fields").first)
        #expect(fields.elements("dt").map(\.words) == ["Courses", "Order", "Difficulty", "Pay"])
        let late = try plan(Self.written) { $0.by = $0.start.advanced(by: 20) }
        let labels = try #require(PlanReport(late).page.section("summary")).elements("dl", class: "fields")
            .flatMap { $0.elements("dt").map(\.words) }
        #expect(labels.prefix(4) == ["Courses", "Deadline", "Left out", "Order"])
    }

    // MARK: Weeks and tasks

    @Test func `The weeks have the chart, what it rests on, and a count of what is ticked`() throws {
        let plan = try plan(Self.written) { $0.tracks = 2 }
        let weeks = try #require(PlanReport(plan).page.section("weeks"))
        let parts = weeks.content.compactMap { part -> String? in
            if case .element(let element) = part { element["class"] ?? element.name.description } else { nil }
        }
        #expect(parts.prefix(2) == ["h2", "frame chart"] && parts.suffix(2) == ["ticked", "weeks"])
        #expect(parts.contains("note"))
        let frame = try #require(weeks.elements("div", class: "frame chart").first)
        #expect(frame["aria-labelledby"] == "weeks-head" && frame["tabindex"] == "0")
        let chart = try #require(frame.elements("svg").first)
        #expect(chart["aria-labelledby"] == "chart-title" && chart["role"] == "img" && chart["xmlns"] == nil)
    }

    /// In every shape of a plan: a box for each piece of work, named by its task and how much of it is then done.
    @Test(arguments: FixturePlans.pairs) func `Each week has a box for each piece of its work`(
        _ pair: FixturePlans.Pair
    ) throws {
        for plan in try FixturePlans.variants(of: pair) where !plan.weeks.isEmpty {
            let section = try #require(PlanReport(plan).page.section("weeks"))
            let list = try #require(section.elements("ol", class: "weeks").first)
            let items = plan.weeks.flatMap(\.items)
            var done: [Identifier: Hours] = [:]
            let names = items.map { item in
                done[item.task, default: .zero] += item.hours
                return "\(item.task) \(done[item.task, default: .zero]) h"
            }
            let boxes = list.elements("input")
            #expect(boxes.map { $0["data-task"] } == names)
            #expect(boxes.compactMap { $0["id"] } == boxes.indices.map { "weeks-box-\($0 + 1)" })
            let labels = list.elements("label")
            #expect(labels.map { $0["for"] } == boxes.map { $0["id"] })
            for (label, item) in zip(labels, items) {
                let task = try #require(plan.tasks[item.task])
                let part = item.hours < task.hours ? " of \(task.hours)" : ""
                #expect(label.words == "\(item.hours)\(part) h: \(task.title)")
            }
            let reached = list.elements("p", class: "reached").map(\.words)
            let milestones = plan.weeks.flatMap { week in
                week.milestones.map { "◆ " + $0.text(in: plan, readiness: week.readiness) }
            }
            #expect(reached == milestones)
        }
    }

    @Test func `Weeks off stand together`() throws {
        let plan = try plan(Self.written) { request in
            request.off = [request.start.advanced(by: 28)...request.start.advanced(by: 41)]
        }
        let list = try #require(PlanReport(plan).page.section("weeks")?.elements("ol", class: "weeks").first)
        let headings = list.elements("h3").map(\.words)
        #expect(headings.contains("Weeks 5-6 21 Dec 2026 - 3 Jan 2027"))
        #expect(headings.count == plan.weeks.count - 1)
        #expect(list.elements("p", class: "faint").map(\.words).filter { $0 == "No hours for study." }.count == 1)
        #expect(headings[0] == "Week 1 23-29 Nov 2026, 6 h")
    }

    @Test func `The tasks stand by their phases, each with a box for the whole of it`() throws {
        let plan = try plan(Self.written) { $0.review = true }
        let tasks = try #require(PlanReport(plan, parts: [.tasks]).page.section("tasks"))
        #expect(tasks.elements.first?["class"] == "ticked")
        #expect(tasks.elements("h2").map(\.words) == plan.phases.map { "\($0.title): \($0.hours) h" })
        let all = plan.phases.flatMap(\.tasks)
        #expect(tasks.elements("input").map { $0["data-task"] } == all.map { "\($0.id) \($0.hours) h" })
        let labels = tasks.elements("label").map(\.words)
        #expect(labels[0] == "Python from Zero (16 h, Python)" && labels.contains("Apply (9.5 h)"))
        let notes = tasks.elements("p", class: "faint")
        #expect(notes.prefix(2).map(\.words) == ["leads to Python 2", "from: Open Courses"])
        #expect(notes[1].elements("a").map { $0["href"] } == ["https://courses.example.org/python-from-zero"])
        let beside = tasks.elements("ul").filter { $0["class"] == nil }.map { $0.elements("li").map(\.words) }
        #expect(
            beside.first == [
                "Work through the Python tutorial.", "Filter | an image by hand.", "Python Reference",
                "Ten *filters*",
            ])
        #expect(
            tasks.elements("p", class: "reached").map(\.words) == plan.phases.map { "◆ Milestone: \($0.milestone)" })
    }

    @Test func `The odds are drawn on a page`() throws {
        let plan = try plan(Self.written)
        let odds = try #require(PlanReport(plan).page.section("odds"))
        #expect(odds.elements("h2").map(\.words) == ["Odds: 50% by 28 Mar 2027", "Finish, drawn 500 times"])
        #expect(odds.elements("span", class: "bar").count == plan.odds.bins.count { $0.share > 0 })
    }
}
