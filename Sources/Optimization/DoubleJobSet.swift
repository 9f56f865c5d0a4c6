/// Twice as many jobs as in one of its halves.
struct DoubleJobSet<Half: JobSet>: JobSet {
    static var capacity: Int { 2 * Half.capacity }

    private var low = Half()
    private var high = Half()

    private init(low: Half, high: Half) {
        self.low = low
        self.high = high
    }

    init() {}

    var isEmpty: Bool { low.isEmpty && high.isEmpty }
    var count: Int { low.count + high.count }
    var mixed: UInt64 { (low.mixed &+ (high.mixed >> 29 ^ high.mixed)) &* 0x9E37_79B9_7F4A_7C15 }

    func contains(_ job: Int) -> Bool {
        job < Half.capacity ? low.contains(job) : high.contains(job - Half.capacity)
    }

    mutating func insert(_ job: Int) {
        if job < Half.capacity { low.insert(job) } else { high.insert(job - Half.capacity) }
    }

    mutating func remove(_ job: Int) {
        if job < Half.capacity { low.remove(job) } else { high.remove(job - Half.capacity) }
    }

    mutating func next() -> Int? { low.next() ?? high.next().map { $0 + Half.capacity } }

    static func | (left: Self, right: Self) -> Self { Self(low: left.low | right.low, high: left.high | right.high) }
    static func & (left: Self, right: Self) -> Self { Self(low: left.low & right.low, high: left.high & right.high) }
    static func - (left: Self, right: Self) -> Self { Self(low: left.low - right.low, high: left.high - right.high) }
    static func < (left: Self, right: Self) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

/// Up to 256 jobs.
typealias LargeJobSet = DoubleJobSet<DoubleJobSet<WordJobSet>>
