import Testing

@testable import Optimization

@Suite struct JobOrderTests {
    private static let jobs = [
        Job(length: 3, weight: 1, predecessors: []), Job(length: 1, weight: 2, predecessors: []),
        Job(length: 2, weight: 0, predecessors: []),
    ]

    private static let cases: [(sequence: [Int], cost: Int)] = [
        ([], 0), ([0], 3), ([0, 1, 2], 3 + 2 * 4), ([1, 0, 2], 2 + 4), ([2, 1, 0], 2 * 3 + 6), ([2, 0, 1], 5 + 2 * 6),
    ]

    @Test(arguments: cases.indices)
    func `The cost is the sum of weight times completion`(index: Int) {
        let (sequence, cost) = Self.cases[index]
        #expect(JobOrder.cost(of: sequence, in: Self.jobs) == cost)
    }

    @Test func `An order is optimal when no other can cost less`() {
        #expect(JobOrder(sequence: [], cost: 7, lowerBound: 7).isOptimal)
        #expect(!JobOrder(sequence: [], cost: 7, lowerBound: 6).isOptimal)
    }
}
