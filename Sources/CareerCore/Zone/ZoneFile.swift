/// Decodes a file of the system's time zones: TZif, RFC 9636.
struct ZoneFile {
    private var bytes: ArraySlice<UInt8>

    /// The zone; nil where the bytes are no such file, or one of the first version, which has no rule for the future.
    static func decode(_ bytes: [UInt8], name: String) -> TimeZone? {
        var file = ZoneFile(bytes: bytes[...])
        // The first block has times of 32 bits and is there for readers of the first version alone.
        guard let old = file.header(), old.version >= 2, file.take(old.size(ofTimes: 4)) != nil,
            let counts = file.header()
        else { return nil }
        return file.zone(counts, name: name)
    }

    /// What a header says of the block behind it (section 3.1).
    private struct Header {
        let version: Int
        /// In the order of the file: UT indicators, standard indicators, leap seconds, times, types, characters.
        let counts: [Int]

        func size(ofTimes width: Int) -> Int {
            counts[0] + counts[1] + counts[2] * (width + 4) + counts[3] * (width + 1) + counts[4] * 6 + counts[5]
        }
    }

    private mutating func header() -> Header? {
        guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first, take(15) != nil
        else { return nil }
        let counts = (0..<6).compactMap { _ in take(4).map(ZoneFile.integer) }
        guard counts.count == 6, counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
        return Header(version: Int(version) - 0x30, counts: counts)
    }

    private mutating func zone(_ header: Header, name: String) -> TimeZone? {
        let (times, types, letters) = (header.counts[3], header.counts[4], header.counts[5])
        guard let moments = take(times * 8), let indices = take(times), let kinds = take(types * 6),
            let names = take(letters), types > 0,
            take(header.counts[2] * 12 + header.counts[1] + header.counts[0]) != nil
        else { return nil }
        func period(_ type: Int, start: Int?) -> ZonePeriod? {
            guard type < types else { return nil }
            let record = kinds.dropFirst(type * 6).prefix(6)
            let name = names.dropFirst(Int(record[record.startIndex + 5])).prefix { $0 != 0 }
            return ZonePeriod(
                start: start, offset: ZoneFile.integer(record.prefix(4)),
                isDaylight: record[record.startIndex + 4] != 0,
                abbreviation: String(decoding: name, as: UTF8.self))
        }
        var changes: [ZonePeriod] = []
        for (index, type) in indices.enumerated() {
            let moment = ZoneFile.integer(moments.dropFirst(index * 8).prefix(8))
            guard let change = period(Int(type), start: moment) else { return nil }
            changes.append(change)
        }
        guard let first = period(0, start: nil) else { return nil }
        // The footer stands between two line feeds (section 3.3).
        let footer = String(decoding: bytes.dropFirst().prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return TimeZone(name: name, first: first, changes: changes, rule: ZoneRule(footer))
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard bytes.count >= count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    /// A signed number, the highest byte first.
    private static func integer(_ bytes: ArraySlice<UInt8>) -> Int {
        let isNegative = bytes.first.map { $0 >= 0x80 } ?? false
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int($1) }
    }
}
