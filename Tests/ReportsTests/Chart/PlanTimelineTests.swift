import CareerCore
import Foundation
import TestSupport
import Testing

@testable import Reports

/// A chart shows the weeks that the plan has, no more and no fewer.
@Suite struct PlanTimelineTests {
    @Test(arguments: FixturePlans.pairs) func `Rows hold every hour and every week of work`(_ pair: FixturePlans.Pair)
        throws
    {
        for plan in try FixturePlans.variants(of: pair) {
            let timeline = PlanTimeline(plan)
            let rows = timeline.rows.filter { !$0.isPhase }
            #expect(rows.map(\.hours).sum() == plan.hours)
            #expect(timeline.rows.filter(\.isPhase).map(\.hours).sum() == plan.hours)
            let drawn = Set((rows.flatMap { $0.work + $0.reviews }).flatMap { Array($0) })
            #expect(drawn == Set(plan.weeks.filter { !$0.items.isEmpty }.map(\.number)))
            let off = Set(timeline.off.flatMap { Array($0) })
            #expect(off == Set(plan.weeks.filter(\.items.isEmpty).map(\.number)))
        }
    }

    @Test(arguments: FixturePlans.pairs) func `Each phase ends in its milestone`(_ pair: FixturePlans.Pair) throws {
        for plan in try FixturePlans.variants(of: pair) {
            for row in PlanTimeline(plan).rows where row.isPhase {
                #expect(row.milestone?.week == row.work.last?.upperBound)
            }
        }
    }

    @Test(arguments: FixturePlans.pairs) func `The finish stands there with its odds`(_ pair: FixturePlans.Pair) throws
    {
        for plan in try FixturePlans.variants(of: pair) where !plan.weeks.isEmpty {
            let finish = plan.odds.finish
            // What is only begun has no end to be sure of.
            let odds = plan.isOnlyBegun ? [] : [finish.p50, finish.p80, finish.p95]
            let expected = [plan.finish] + odds + (plan.request.by.map { [$0] } ?? [])
            #expect(PlanTimeline(plan).marks.map(\.day).suffix(expected.count) == expected)
        }
    }

    @Test(arguments: FixturePlans.pairs) func `A deadline is drawn where the chart reaches it, and named in any case`(
        _ pair: FixturePlans.Pair
    ) throws {
        let plain = try FixturePlans.plan(pair)
        for (deadline, isDrawn) in [(plain.finish, true), (plain.odds.finish.p95.advanced(by: 7300), false)]
        where !plain.weeks.isEmpty {
            let plan = try FixturePlans.plan(pair) { $0.by = deadline }
            let chart = PlanChart(plan).source
            #expect(chart.contains(">Deadline</text>") && chart.contains(">\(Words.date(deadline))</text>"))
            #expect(chart.contains(">deadline</text>") == isDrawn)
        }
        #expect(!PlanChart(plain).source.lowercased().contains("deadline"))
    }

    /// An axis of any number of weeks, for the end of one may lie a rounding beyond its width.
    @Test(.slow, arguments: FixturePlans.pairs) func `Every mark but a late deadline is drawn`(
        _ pair: FixturePlans.Pair
    )
        throws
    {
        for hours in 1...40 {
            let plan = try FixturePlans.plan(pair, hours: Hours(hours))
            let marks = PlanTimeline(plan).marks
            for chart in [PlanChart(plan), PlanChart(plan, isInline: true)] where !plan.weeks.isEmpty {
                let parts = chart.markup.source.components(separatedBy: "class=\"guide\"")
                #expect(parts.count - 1 == marks.count)
            }
        }
    }

    @Test func `Numbers in a row are one run`() {
        #expect(PlanTimeline.runs([1, 2, 3, 5, 7, 8]) == [1...3, 5...5, 7...8])
        #expect(PlanTimeline.runs([]).isEmpty)
    }
}
