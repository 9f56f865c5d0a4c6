import Testing

@testable import CareerCore

@Suite struct DeadlineTests {
    /// 16 h of `a` (critical), 16 h of `b` (optional) and 8 h to close, whose hours may be half or double.
    private static let material = Make.material(
        from: Make.role("from", []),
        to: Make.role("to", [("a", .working, .critical), ("b", .working, .optional)]),
        skills: [Make.skill("a"), Make.skill("b")])

    private func plan(_ by: String, hours: Int?) -> Plan {
        var request = PlanRequest(from: Make.id("from"), to: Make.id("to"), start: Make.date("2026-11-23"))
        request.hours = hours.map { WeekPattern(Hours($0)) }
        request.by = Make.date(by)
        return Planner.plan(request, with: Self.material)
    }

    @Test func `What fits is planned whole`() throws {
        let plan = plan("2026-12-20", hours: 10)
        let deadline = try #require(plan.deadline)
        #expect(deadline.fitsAll && plan.leftOut.isEmpty && plan.hours == Hours(40))
        #expect(deadline.capacity == Hours(40) && deadline.needed == Hours(40))
        #expect(plan.finish == Make.date("2026-12-20") && deadline.readiness == 1)
        #expect(deadline.odds == deadline.oddsOfAll && !deadline.decidesHours)
    }

    @Test func `What does not fit is left out, and the last week ends with the deadline`() throws {
        // Four weeks less three days: 35.5 h.
        let plan = plan("2026-12-17", hours: 10)
        let deadline = try #require(plan.deadline)
        #expect(!deadline.fitsAll && deadline.capacity == Hours(rounding: 35.5))
        // Without b readiness is 3 of 4, so the closing work goes first, and then b is not needed to.
        #expect(plan.leftOut.map(\.item?.skill.id.text) == [nil])
        #expect(plan.hours == Hours(32) && plan.finish == Make.date("2026-12-17"))
        #expect(deadline.all.finish == Make.date("2026-12-20"))
        #expect(deadline.odds > deadline.oddsOfAll)
    }

    @Test func `A deadline of a day leaves hardly anything`() {
        let plan = plan("2026-11-23", hours: 10)
        #expect(plan.weeks.isEmpty && plan.hours == .zero)
        #expect(plan.leftOut.count == 3 && plan.finish == plan.request.start)
        #expect(plan.odds.bins.isEmpty && plan.deadline?.readiness == 0)
    }

    @Test func `Without hours the deadline decides them, at the odds that it says`() throws {
        for by in ["2026-12-20", "2027-01-31", "2027-06-30"] {
            let plan = plan(by, hours: nil)
            let deadline = try #require(plan.deadline)
            let (half, most) = (try #require(deadline.hoursForHalf), try #require(deadline.hoursForMost))
            #expect(deadline.decidesHours && plan.hoursPerWeek == most && half <= most)
            #expect(deadline.oddsOfAll >= 0.8 && plan.leftOut.isEmpty)
            // Half an hour less would not be enough.
            let less = self.plan(by, hours: nil, quarters: most.quarters - 2)
            #expect(less.deadline?.oddsOfAll ?? 1 < 0.8)
        }
    }

    private func plan(_ by: String, hours: Int?, quarters: Int) -> Plan {
        var request = PlanRequest(
            from: Make.id("from"), to: Make.id("to"), hours: WeekPattern(Hours(quarters: quarters)),
            start: Make.date("2026-11-23"))
        request.by = Make.date(by)
        return Planner.plan(request, with: Self.material)
    }

    @Test func `An impossible deadline says what would be possible`() throws {
        let plan = plan("2026-11-25", hours: nil)
        let deadline = try #require(plan.deadline)
        // Three sevenths of forty hours are the most.
        #expect(deadline.hoursForHalf == nil && deadline.hoursForMost == nil)
        #expect(plan.hoursPerWeek == Make.assumptions.mostHoursPerWeek)
        #expect(deadline.all.finish == Make.date("2026-11-29"))
        #expect(plan.hours <= deadline.capacity && !plan.leftOut.isEmpty)
    }

    @Test func `More hours are never less likely, and fewer never leave out less`() {
        for seed in 1...60 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            var last: (odds: Double, hours: Hours)?
            for hours in [2, 5, 9, 20, 60] {
                var request = move.request(hours: Hours(hours))
                request.by = Make.date("2027-02-14")
                let plan = Planner.plan(request, with: move.material)
                guard let deadline = plan.deadline else { continue }
                if let last {
                    #expect(deadline.oddsOfAll >= last.odds, "seed \(seed), \(hours) h")
                }
                #expect(plan.finish <= deadline.by, "seed \(seed), \(hours) h")
                last = (deadline.oddsOfAll, plan.hours)
            }
        }
    }
}
