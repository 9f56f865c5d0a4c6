import TestSupport
import Testing

@testable import CareerCore

@Suite struct AllMovesTests {
    private static let roles = BuiltIn.roles

    @Test func `There are moves to plan`() {
        #expect(Self.roles.count >= 5)
    }

    @Test(.slow, arguments: roles)
    func `Every move from a role, asked for in several ways, is a sound plan`(from: Identifier) throws {
        let whole = try BuiltIn.whole.get()
        let targets = Self.roles.filter { $0 != from }
        let first = (Self.roles.firstIndex(of: from) ?? 0) * targets.count
        for (index, to) in targets.enumerated() {
            let material = try whole.move(from: from, to: to)
            for options in PlanOptions.forMove(first + index, of: Self.roles.count * targets.count) {
                let request = options.request(from: from, to: to)
                let plan = Planner.plan(request, with: try whole.material(for: request, of: material))
                let faults = PlanFaults(plan).list
                #expect(faults == [], "\(from) → \(to), \(options)")
                #expect(plan.order.isOptimal, "\(from) → \(to), \(options)")
                #expect(plan.gap.curriculum.isOptimal, "\(from) → \(to), \(options)")
                #expect(
                    plan.hours > .zero || plan.leftOut.contains { $0.reason == .deadline },
                    "\(from) → \(to), \(options)")
            }
        }
    }

    @Test(.slow, arguments: 1...20 as ClosedRange<UInt64>)
    func `Random moves with random options of every kind are sound plans`(seed: UInt64) throws {
        let whole = try BuiltIn.whole.get()
        var plans = RandomPlans(seed: seed, roles: Self.roles, skills: whole.skills.keys.sorted(),
            resources: whole.resources.values.filter { $0.refusal == nil }.map(\.id).sorted())
        for index in 1...9 {
            let request = plans.request()
            let move = try whole.move(from: request.from, to: request.to)
            let plan = Planner.plan(request, with: try whole.material(for: request, of: move))
            #expect(PlanFaults(plan).list == [], "number \(index) of seed \(seed): \(request)")
        }
    }

    @Test(arguments: roles)
    func `Whoever holds all that a role requires is ready for it`(role: Identifier) throws {
        let request = PlanOptions.light[0].request(from: role, to: role)
        let plan = Planner.plan(request, with: try BuiltIn.material(request))
        #expect(plan.gap.open.isEmpty)
        #expect(plan.readinessNow.share == 1 && plan.readinessNow.isReady)
        #expect(plan.ready == plan.request.start && plan.interviewReady == plan.request.start)
    }

    /// One move from each role, so that what the other tests put together is what the reader reads.
    @Test(arguments: roles.indices)
    func `A plan does not depend on what else has been read`(index: Int) throws {
        let (from, to) = (Self.roles[index], Self.roles[(index * 5 + 7) % Self.roles.count])
        let request = PlanOptions.light[1].request(from: from, to: to)
        let read = Planner.plan(request, with: try BuiltIn.material(request))
        let all = try BuiltIn.whole.get()
        let whole = Planner.plan(request, with: try all.material(for: request, of: all.move(from: from, to: to)))
        #expect(read.weeks == whole.weeks && read.gap == whole.gap && read.phases == whole.phases)
        #expect(read.pay == whole.pay && read.sources == whole.sources && read.unused == whole.unused)
    }
}
