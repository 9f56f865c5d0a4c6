import Testing

@testable import CareerCore

@Suite struct PlanOrderTests {
    @Test func `An order is optimal when no other can cost less`() {
        let order = PlanOrder(kind: .value, cost: 12, lowerBound: 10)
        #expect(!order.isOptimal && order.boundPercent == 20)
        #expect(PlanOrder(kind: .guide, cost: 0, lowerBound: 0).isOptimal)
        #expect(PlanOrder(kind: .guide, cost: 0, lowerBound: 0).boundPercent == 0)
    }
}
