/// A set of jobs by their index, of a fixed size, so that the exact method handles sets as fast as numbers.
protocol JobSet: Hashable, Sendable, Sequence, IteratorProtocol where Element == Int {
    /// How many jobs there can be.
    static var capacity: Int { get }

    /// The empty set.
    init()

    var isEmpty: Bool { get }
    var count: Int { get }
    /// Mixed so that its high bits are as good as random.
    var mixed: UInt64 { get }

    func contains(_ job: Int) -> Bool
    mutating func insert(_ job: Int)
    mutating func remove(_ job: Int)
    /// Takes the job with the least index out.
    mutating func next() -> Int?

    static func | (left: Self, right: Self) -> Self
    static func & (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func < (left: Self, right: Self) -> Bool
}

extension JobSet {
    /// A single job.
    init(_ job: Int) {
        self.init()
        insert(job)
    }

    init(_ jobs: some Sequence<Int>) {
        self.init()
        for job in jobs { insert(job) }
    }

    var underestimatedCount: Int { count }
    var isSingle: Bool { count == 1 }

    func overlaps(_ other: Self) -> Bool { !(self & other).isEmpty }
    func isSubset(of other: Self) -> Bool { (self - other).isEmpty }

    static func |= (left: inout Self, right: Self) { left = left | right }
    static func -= (left: inout Self, right: Self) { left = left - right }
}
