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
