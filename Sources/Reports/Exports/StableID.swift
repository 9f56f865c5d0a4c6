internal import CareerCore

/// An identifier that another program keeps for a thing of a plan: a UUID of version 5 (RFC 9562, section 5.5).
///
/// It follows from the move and the thing's own name alone, so that a plan that was made again, with other hours or
/// from another day, updates what an earlier one left there instead of doubling it.
enum StableID {
    /// A UUID of our own, drawn once, in which all names of plans are.
    private static let namespace: [UInt8] = [
        0x6B, 0x1F, 0x0C, 0x52, 0x8E, 0x3D, 0x4A, 0x97, 0xA4, 0x61, 0x2F, 0xD0, 0x95, 0x7C, 0xE8, 0x13,
    ]

    /// - Parameters:
    ///   - name: What tells the thing from the others of its plan, such as `task/apply`.
    static func uuid(of name: String, in plan: Plan) -> String {
        let full = "\(plan.from.id)--\(plan.to.id)/\(name)"
        var bytes = Array(SHA1.digest(of: namespace + Array(full.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
        return text
    }

    static func uuid(of task: Identifier, in plan: Plan) -> String { uuid(of: "task/\(task)", in: plan) }
}

/// SHA-1 (RFC 3174), for names and never for secrets: UUIDs of version 5 are defined by it.
enum SHA1 {
    /// The digest, 20 bytes.
    static func digest(of message: [UInt8]) -> [UInt8] {
        var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
        let blocks = padded(message)
        for start in stride(from: 0, to: blocks.count, by: 64) { mix(blocks[start..<start + 64], into: &state) }
        return state.flatMap(bytes)
    }

    /// The message, a one bit, zeros, and its length in bits as 64 of them: a whole number of blocks.
    private static func padded(_ message: [UInt8]) -> [UInt8] {
        let zeros = (119 - message.count % 64) % 64
        let length = UInt64(message.count) * 8
        return message + [0x80] + [UInt8](repeating: 0, count: zeros) + bytes(UInt32(length >> 32))
            + bytes(UInt32(truncatingIfNeeded: length))
    }

    private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
        var words: [UInt32] = []
        for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
            words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
        }
        for index in 16..<80 {
            let word = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
            words.append(rotated(word, by: 1))
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for (index, word) in words.enumerated() {
            let (choice, constant): (UInt32, UInt32) =
                switch index {
                case ..<20: ((b & c) | (~b & d), 0x5A82_7999)
                case ..<40: (b ^ c ^ d, 0x6ED9_EBA1)
                case ..<60: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
                default: (b ^ c ^ d, 0xCA62_C1D6)
                }
            let next = rotated(a, by: 5) &+ choice &+ e &+ constant &+ word
            (a, b, c, d, e) = (next, a, rotated(b, by: 30), c, d)
        }
        for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }

    private static func rotated(_ word: UInt32, by bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }

    private static func bytes(_ word: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
}
