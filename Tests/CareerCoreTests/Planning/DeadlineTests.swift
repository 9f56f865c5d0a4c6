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
        request.valueHour = 10
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
        #expect(plan.gap.hours == Hours(32) && plan.finish == Make.date("2026-12-17"))
        // What is left of the hours begins it.
        #expect(plan.hours == Hours(rounding: 35.5))
        #expect(plan.leftOut.map(\.begun) == [Hours(rounding: 3.5)])
        #expect(plan.leftOut.map(\.hours) == [Hours(rounding: 4.5)])
        #expect(deadline.all.finish == Make.date("2026-12-20"))
        #expect(deadline.odds > deadline.oddsOfAll)
    }

    @Test func `A deadline of a day leaves time to begin`() throws {
        let plan = plan("2026-11-23", hours: 10)
        // A seventh of ten hours, in whole quarters.
        let hours = Hours(rounding: 1.25)
        #expect(plan.isOnlyBegun && plan.hours == hours && plan.weeks.map(\.hours) == [hours])
        #expect(plan.phases.map(\.title) == ["Begun"])
        let item = try #require(plan.gap.open.first)
        #expect(plan.gap.open.count == 1 && item.skill.id.text == "a" && item.isOnlyBegun)
        #expect(item.hours == hours && item.hours + item.hoursBeyond == Hours(16))
        #expect(plan.leftOut.map { $0.item?.skill.id.text } == [nil, "b", "a"])
        #expect(plan.leftOut.map(\.hours) == [Hours(8), Hours(16), Hours(rounding: 14.75)])
        #expect(plan.hours + plan.leftOut.map(\.hours).sum() == plan.deadline?.needed)
        #expect(plan.finish == plan.request.start && plan.interviewReady == nil)
        #expect(plan.odds.bins.isEmpty && plan.deadline?.readiness == 0 && plan.readinessAtEnd == 0)
        // The hours are spent, for certain.
        #expect(plan.outlook.cost.time == PayBand(low: 12.5, middle: 12.5, high: 12.5))
    }

    @Test func `A deadline without an hour leaves nothing`() {
        var request = PlanRequest(
            from: Make.id("from"), to: Make.id("to"), hours: WeekPattern(Hours(10)), start: Make.date("2026-11-23"))
        request.by = Make.date("2026-11-23")
        request.off = [Make.span("2026-11-23", "2026-11-23")]
        let plan = Planner.plan(request, with: Self.material)
        #expect(plan.weeks.isEmpty && plan.hours == .zero && !plan.isOnlyBegun)
        #expect(plan.leftOut.count == 3 && plan.leftOut.allSatisfy { $0.begun == .zero })
    }

    /// What is needed first is begun first, and counts once it is complete.
    @Test func `What comes first is begun first`() throws {
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", [("top", .working, .critical)]),
            skills: [Make.skill("ground", hours: 4), Make.skill("top", hours: 20, needs: [("ground", .working)])])
        // The closing work fits, and five hours are left.
        var request = Make.request(hours: Hours(13))
        request.by = Make.date("2026-11-29")
        let plan = Planner.plan(request, with: material)
        #expect(plan.phases.map(\.hours) == [Hours(8), Hours(5)])
        #expect(plan.gap.open.map(\.skill.id.text) == ["top", "ground"])
        #expect(plan.gap.open.map(\.hours) == [Hours(1), Hours(4)])
        #expect(plan.gap.open.map(\.hoursBeyond) == [Hours(19), .zero])
        #expect(plan.weeks.flatMap(\.items).suffix(2).map(\.hours) == [Hours(4), Hours(1)])
        let left = try #require(plan.leftOut.last)
        #expect(left.begun == Hours(5) && left.hours == Hours(19) && left.item?.skill.id.text == "top")
        // The ground is learned, the top is not.
        #expect(plan.begun.map(\.steps) == [[Make.step("ground", .basics), Make.step("ground", .working)], []])
        #expect(plan.begun.map(\.isWhole) == [true, false])
    }

    /// A course takes 15 h in any case and 11 a step: 37 for each of two skills alone, 59 for both.
    @Test func `A course that is done for one skill and begun for another is two tasks`() {
        let course = Make.resource("course", [("a", .working), ("b", .working)], hours: 45)
        let material = Make.material(
            from: Make.role("from", []), to: Make.role("to", [("a", .working, .critical), ("b", .working, .optional)]),
            skills: [Make.skill("a", hours: 40), Make.skill("b", hours: 40)], resources: [course])
        var request = Make.request(hours: Hours(44))
        request.by = Make.date("2026-11-29")
        let plan = Planner.plan(request, with: material)
        #expect(plan.weeks.flatMap(\.items).map { "\($0.task) \($0.hours)" } == ["course 37", "course-begun 7"])
        #expect(plan.phases.map(\.hours) == [Hours(37), Hours(7)] && plan.gap.hours == Hours(44))
        // It is begun again, so that what is left is more than what leaving it out saved.
        #expect(plan.leftOut.map(\.hours) == [Hours(8), Hours(30)] && plan.deadline?.needed == Hours(67))
    }

    @Test func `No hour before a deadline lies idle, and all numbers agree`() {
        var begun = 0
        for seed in 1...120 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            for hours in [1, 4, 12] {
                var request = move.request(seed % 2 == 0 ? .guide : .value, hours: Hours(hours))
                request.by = Make.date(seed % 3 == 0 ? "2026-12-03" : "2027-02-14")
                request.tracks = Int(seed % 3) + 1
                request.review = seed % 5 == 0
                let plan = Planner.plan(request, with: move.material)
                let faults = PlanFaults(plan).list
                #expect(faults.isEmpty, "seed \(seed), \(hours) h: \(faults)")
                begun += plan.begun.isEmpty ? 0 : 1
            }
        }
        #expect(begun > 150)
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
