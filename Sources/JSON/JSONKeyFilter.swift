/// What is known of the keys of an object without looking at each of them again.
package struct JSONKeyFilter {
    private var marks: UInt64 = 0
    private var count = 0

    /// Whether the object may have this key already, or too many of them; then it takes a closer look. Adds the key.
    ///
    /// Nearly all keys of an object differ in their length, or in their first or last letter.
    package mutating func mayHave(_ key: JSONDocument.Entry, in bytes: [UInt8]) -> Bool {
        count += 1
        guard key.kind == .string, key.end > key.start, count <= 1000 else {
            // What an escape stands for is not known here, so that each of the keys that follow may be the same.
            marks = ~0
            return true
        }
        let sum = Int(bytes[key.start]) * 7 + Int(bytes[key.end - 1]) * 3 + (key.end - key.start)
        let mark: UInt64 = 1 << UInt64(sum % UInt64.bitWidth)
        defer { marks |= mark }
        return marks & mark != 0
    }
}
