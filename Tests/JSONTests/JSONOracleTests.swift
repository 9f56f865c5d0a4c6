import Foundation
import TestSupport
import Testing

@testable import JSON

/// Held against Foundation's reader, which knows RFC 8259 as well but neither place nor path.
@Suite struct JSONOracleTests {
    /// Short random texts out of the pieces that JSON is made of.
    private static func text(seed: UInt64) -> String {
        let pieces = [
            "{", "}", "[", "]", ",", ":", "\"", "\"", "\"a\"", "\"b\":", "\\", "\\n", "\\u00e9", "\\uD83D\\uDE00",
            "\\u12", "0", "1", "-",
            "+", ".", "5", "e", "E3", "true", "fals", "null", " ", "\n", "\t", "é", "[1]", "{}", "\u{1}",
        ]
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...7, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static func foundation(_ text: String) -> Any? {
        try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    /// Whether both read the same.
    private static func agree(_ node: JSONNode, _ value: Any) -> Bool {
        switch node.kind {
        case .string:
            (value as? String).map { Array($0.unicodeScalars) == node.string.map { Array($0.unicodeScalars) } } ?? false
        case .number: (value as? NSNumber)?.doubleValue == node.number
        case .bool: (value as? NSNumber)?.boolValue == node.bool
        case .null: value is NSNull
        case .array:
            (value as? [Any]).map { theirs in
                let ours = node.elements.map { Array($0) } ?? []
                return theirs.count == ours.count && zip(ours, theirs).allSatisfy(agree)
            } ?? false
        case .object:
            (value as? [String: Any]).map { theirs in
                let ours = node.members.map { Array($0) } ?? []
                return theirs.count == ours.count
                    && ours.allSatisfy { member in theirs[member.key].map { agree(member.value, $0) } ?? false }
            } ?? false
        }
    }

    @Test func `Random texts are read by both or by neither`() {
        var read = 0
        for seed in 1...30_000 as ClosedRange<UInt64> {
            let text = Self.text(seed: seed)
            let theirs = Self.foundation(text)
            do throws(JSONSyntaxError) {
                let node = try JSONParser.parse(Array(text.utf8))
                read += 1
                let isSame = theirs.map { Self.agree(node, $0) } ?? false
                if !isSame {
                    Issue.record("seed \(seed): only ours reads \(text.debugDescription) as \(JSONShape(node))")
                }
            } catch {
                let isStricter = error.message.contains("stands twice")
                if theirs != nil, !isStricter {
                    Issue.record("seed \(seed): \(text.debugDescription): \(error.message)")
                }
            }
        }
        // Otherwise the texts would show nothing.
        #expect(read > 1000)
    }
}
