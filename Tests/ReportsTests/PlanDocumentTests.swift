import CareerCore
import Foundation
import Testing

@testable import Reports

/// What a report says is what the plan holds, whatever its shape.
@Suite struct PlanDocumentTests {
    private func weekTable(of plan: Plan, eachWeek: Bool) throws -> Table {
        let document = PlanDocument(plan: plan, showsEachWeek: eachWeek, drawsOdds: false)
        let tables = document.blocks(of: .weeks).compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        return try #require(tables.first)
    }

    private func spans(of table: Table) -> [String] {
        table.rows.compactMap { row in
            if case .span(let line) = row { line.text } else { nil }
        }
    }

    @Test(arguments: FixturePlans.pairs, [true, false])
    func `The rows of the weeks add up to the plan`(_ pair: FixturePlans.Pair, _ eachWeek: Bool) throws {
        for plan in try FixturePlans.variants(of: pair) {
            let hours = try weekTable(of: plan, eachWeek: eachWeek).rows.compactMap { row -> Double? in
                guard case .cells(let cells) = row else { return nil }
                return Double(cells[2].lines[0].text)
            }
            // Blocks of work leave the reviews to a note.
            let reviews = plan.phases.flatMap(\.tasks).filter { $0.isReview && !eachWeek }.map(\.hours).sum()
            #expect(hours.reduce(0, +) == (plan.hours - reviews).value)
        }
    }

    @Test(arguments: FixturePlans.pairs) func `Each milestone stands there once, in order`(
        _ pair: FixturePlans.Pair
    ) throws {
        for plan in try FixturePlans.variants(of: pair) {
            let expected = plan.weeks.flatMap { week in week.milestones.map { _ in "◆ Week \(week.number)," }
            }
            for eachWeek in [true, false] {
                let found = spans(of: try weekTable(of: plan, eachWeek: eachWeek)).map {
                    $0.prefix { $0 != "," } + ","
                }
                #expect(found.map(String.init) == expected)
            }
        }
    }

    @Test(arguments: FixturePlans.pairs) func `Every task is one to be ticked off`(_ pair: FixturePlans.Pair)
        throws
    {
        for plan in try FixturePlans.variants(of: pair) {
            let document = PlanReport(plan, parts: [.tasks]).document(for: .screen)
            let tasks = document.blocks.flatMap { block -> [Document.Item] in
                if case .items(let items) = block { items } else { [] }
            }
            #expect(tasks.count(where: \.isTask) == plan.tasks.count)
            // What the guide says beside them is nothing to be ticked off.
            let beside = plan.phases.flatMap { $0.advice + $0.reading.map(\.line) }
            #expect(tasks.filter { !$0.isTask }.map(\.text) == beside)
        }
    }

    @Test func `The first line says which hours hold, and from which day`() throws {
        let pair = try #require(FixturePlans.pairs.first { $0.description == "vision-builder to web-tester" })
        let monday = CalendarDate(dayNumber: 20_780)
        let plan = try FixturePlans.plan(pair) {
            $0.hoursFrom = [
                HoursChange(from: monday.advanced(by: 14), hours: WeekPattern(Hours(3))),
                HoursChange(from: monday.advanced(by: 7), hours: WeekPattern(Hours(6), days: [5: Hours(6)])),
                HoursChange(from: monday.advanced(by: 7_000), hours: WeekPattern(Hours(9))),
            ]
        }
        let text = TextRenderer(width: nil, usesColor: false)
            .render(PlanReport(plan, parts: [.summary]).document(for: .screen))
        #expect(
            text.contains(
                "\(plan.hours) h in \(plan.weeks.count) weeks, 6 h a week from Mon 23 Nov 2026, 3 h from 7 Dec 2026\n"))
        #expect(
            PlanReport(plan, parts: [.summary]).page.source.contains(
                "6 h a week from Mon 23 Nov 2026, 3 h from 7 Dec 2026"))
    }

    /// One number has one text, wherever it stands.
    @Test(arguments: FixturePlans.pairs) func `Shares are explained as they are shown`(_ pair: FixturePlans.Pair) throws
    {
        let (material, _) = try FixturePlans.question(pair)
        for plan in try FixturePlans.variants(of: pair) {
            let explanations = Explainer(plan, material: material).explanations()
            func text(_ parts: [PlanPart], _ explanations: [Explanation] = []) -> String {
                TextRenderer(width: nil, usesColor: false).render(
                    PlanReport(plan, parts: parts, explanations: explanations).document(for: .screen))
            }
            let now = try #require(explanations.first { $0.topic == .readiness }).result
            #expect(text([.summary]).contains("\(now) now, "))
            #expect(now.wholeMatch(of: /\d+%/) != nil)
            let explained = text([], explanations)
            for milestone in text([.weeks]).matches(of: /interview-ready: .* readiness (\d+%)/) {
                #expect(explained.contains(try Regex("readiness then +\(milestone.output.1)")))
            }
            // Only changes have decimals, and they have a sign.
            #expect(explained.firstMatch(of: /[^-+\d.]\d+\.\d+%/) == nil)
            for left in plan.leftOut {
                guard let item = left.item, plan.gap.items.allSatisfy({ $0.skill.id != item.skill.id }) else {
                    continue
                }
                let why = Explainer(plan, material: material).explanations(of: item.skill.id)
                let lost = WhyReport(plan: plan, subject: .skill(item.skill), explanations: why).document(for: .screen)
                let points = Arithmetic.points(left.readiness)
                #expect(TextRenderer(width: nil, usesColor: false).render(lost).contains(points))
                #expect(text([.gap]).contains("-\(points)") || left.readiness == 0)
            }
        }
    }

    @Test func `Named parts come in the order named`() throws {
        let plan = try FixturePlans.plan(try #require(FixturePlans.pairs.last))
        let parts: [PlanPart] = [.sources, .gap, .summary]
        let whole = PlanReport(plan, parts: parts).document(for: .screen).blocks
        let single = parts.map { PlanReport(plan, parts: [$0]).document(for: .screen).blocks }
        #expect(whole == single[0].prefix(1) + single.flatMap { $0.dropFirst() })
        #expect(single.allSatisfy { $0.count > 1 })
    }

    @Test(arguments: FixturePlans.pairs) func `Every source is named by its publisher`(
        _ pair: FixturePlans.Pair
    ) throws {
        let plan = try FixturePlans.plan(pair)
        let text = TextRenderer(width: nil, usesColor: false)
            .render(PlanReport(plan, parts: [.pay]).document(for: .screen))
        let ids = ["survey-2025", "guide-vision", "statistics-2024", "role-page"].filter { text.contains($0) }
        #expect(ids.isEmpty)
    }

    @Test func `The steps of the present job do not stand under the wanted one`() throws {
        let pair = try #require(FixturePlans.pairs.first { $0.description == "web-tester to vision-builder" })
        let text = TextRenderer(width: nil, usesColor: false)
            .render(PlanReport(try FixturePlans.plan(pair, years: 3), parts: [.pay]).document(for: .screen))
        #expect(text.contains("Tester, 0-4 years: $50,000 - $70,000"))
        #expect(text.contains("Builder, 0-5 years: $80,000 - $130,000"))
        let alone = try #require(text.components(separatedBy: "Of Vision Builder alone:").last)
        #expect(!alone.contains("Tester"))
    }

    /// A day on which the plan starts and the first week ends is not a day on which one is ready already.
    @Test func `What takes the first day is not there already`() throws {
        let pair = try #require(FixturePlans.pairs.first { $0.description == "vision-builder to web-tester" })
        let plan = try FixturePlans.plan(pair, hours: Hours(168), start: CalendarDate(dayNumber: 20_786))
        let week = try #require(plan.weeks.first)
        try #require(week.start == week.end && plan.interviewReady == week.end)
        let text = TextRenderer(width: nil, usesColor: false)
            .render(PlanReport(plan, parts: [.summary]).document(for: .screen))
        #expect(text.contains("Interview-ready  Sun 29 Nov 2026, after 1 week"))
    }
}
