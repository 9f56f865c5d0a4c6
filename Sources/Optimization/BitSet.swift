/// A set of small indices, of a fixed capacity, so that exact methods handle sets as fast as numbers.
protocol BitSet: Hashable, Sendable, Sequence, IteratorProtocol where Element == Int {
    /// Members are from 0 to below this.
    static var capacity: Int { get }

    /// The empty set.
    init()

    var isEmpty: Bool { get }
    var count: Int { get }
    /// Mixed so that its high bits are as good as random.
    var mixed: UInt64 { get }

    func contains(_ member: Int) -> Bool
    mutating func insert(_ member: Int)
    mutating func remove(_ member: Int)
    /// Takes the least member out.
    mutating func next() -> Int?

    static func | (left: Self, right: Self) -> Self
    static func & (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func < (left: Self, right: Self) -> Bool
}

extension BitSet {
    /// A single member.
    init(_ member: Int) {
        self.init()
        insert(member)
    }

    init(_ members: some Sequence<Int>) {
        self.init()
        for member in members { insert(member) }
    }

    var underestimatedCount: Int { count }
    var isSingle: Bool { count == 1 }

    func overlaps(_ other: Self) -> Bool { !(self & other).isEmpty }
    func isSubset(of other: Self) -> Bool { (self - other).isEmpty }

    static func |= (left: inout Self, right: Self) { left = left | right }
    static func -= (left: inout Self, right: Self) { left = left - right }
}

/// Up to 64 indices as the bits of one machine word.
struct BitSet64: BitSet {
    static let capacity = UInt64.bitWidth

    private var bits: UInt64 = 0

    private init(bits: UInt64) { self.bits = bits }

    init() {}

    var isEmpty: Bool { bits == 0 }
    var count: Int { bits.nonzeroBitCount }
    /// Fibonacci hashing (Knuth, volume 3, 6.4).
    var mixed: UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }

    func contains(_ member: Int) -> Bool { bits & (1 &<< UInt64(truncatingIfNeeded: member)) != 0 }
    mutating func insert(_ member: Int) { bits |= 1 &<< UInt64(truncatingIfNeeded: member) }
    mutating func remove(_ member: Int) { bits &= ~(1 &<< UInt64(truncatingIfNeeded: member)) }

    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        defer { bits &= bits &- 1 }
        return bits.trailingZeroBitCount
    }

    static func | (left: Self, right: Self) -> Self { Self(bits: left.bits | right.bits) }
    static func & (left: Self, right: Self) -> Self { Self(bits: left.bits & right.bits) }
    static func - (left: Self, right: Self) -> Self { Self(bits: left.bits & ~right.bits) }
    static func < (left: Self, right: Self) -> Bool { left.bits < right.bits }
}

/// Twice as many indices as in one of its halves.
struct DoubleBitSet<Half: BitSet>: BitSet {
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

    func contains(_ member: Int) -> Bool {
        member < Half.capacity ? low.contains(member) : high.contains(member - Half.capacity)
    }

    mutating func insert(_ member: Int) {
        if member < Half.capacity { low.insert(member) } else { high.insert(member - Half.capacity) }
    }

    mutating func remove(_ member: Int) {
        if member < Half.capacity { low.remove(member) } else { high.remove(member - Half.capacity) }
    }

    mutating func next() -> Int? { low.next() ?? high.next().map { $0 + Half.capacity } }

    static func | (left: Self, right: Self) -> Self { Self(low: left.low | right.low, high: left.high | right.high) }
    static func & (left: Self, right: Self) -> Self { Self(low: left.low & right.low, high: left.high & right.high) }
    static func - (left: Self, right: Self) -> Self { Self(low: left.low - right.low, high: left.high - right.high) }
    static func < (left: Self, right: Self) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

/// Up to 256 indices.
typealias BitSet256 = DoubleBitSet<DoubleBitSet<BitSet64>>
