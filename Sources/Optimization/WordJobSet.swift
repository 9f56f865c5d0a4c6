/// Up to 64 jobs as the bits of one machine word.
struct WordJobSet: JobSet {
    static let capacity = UInt64.bitWidth

    private var bits: UInt64 = 0

    private init(bits: UInt64) { self.bits = bits }

    init() {}

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }
    /// Fibonacci hashing (Knuth, volume 3, 6.4).
    var mixed: UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }

    func contains(_ job: Int) -> Bool { bits & (1 &<< UInt64(truncatingIfNeeded: job)) != 0 }
    mutating func insert(_ job: Int) { bits |= 1 &<< UInt64(truncatingIfNeeded: job) }
    mutating func remove(_ job: Int) { bits &= ~(1 &<< UInt64(truncatingIfNeeded: job)) }

    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits &- 1 }
        return bits.trailingZeroBitCount
    }

    static func | (left: WordJobSet, right: WordJobSet) -> WordJobSet { WordJobSet(bits: left.bits | right.bits) }
    static func & (left: WordJobSet, right: WordJobSet) -> WordJobSet { WordJobSet(bits: left.bits & right.bits) }
    static func - (left: WordJobSet, right: WordJobSet) -> WordJobSet { WordJobSet(bits: left.bits & ~right.bits) }
    static func < (left: WordJobSet, right: WordJobSet) -> Bool { left.bits < right.bits }
}
