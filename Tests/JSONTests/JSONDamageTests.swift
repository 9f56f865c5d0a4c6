import System
import TestSupport
import Testing

@testable import JSON

/// A real data file, cut off and overwritten.
@Suite struct JSONDamageTests {
    private static func skill() throws -> [UInt8] {
        try FileReader.bytes(of: Path(Repository.data + "/skills/python.json"))
    }

    @Test func `A file that is cut off at any byte is refused`() throws {
        let bytes = try Self.skill()
        let brace = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
        for count in 0...brace {
            do throws(JSONSyntaxError) {
                _ = try JSONParser.parse(Array(bytes[..<count]))
                Issue.record("cut off after \(count) bytes, it was read")
            } catch {
                #expect((0...count).contains(error.offset), "cut off after \(count) bytes: \(error)")
            }
        }
        #expect(throws: Never.self) { try JSONParser.parse(bytes) }
    }

    @Test func `Any byte may be damaged without a crash, and is found at or after its place`() throws {
        let bytes = try Self.skill()
        var random = SeededGenerator(seed: 1)
        var refused = 0
        for round in 0..<3000 {
            var damaged = bytes
            let place = Int.random(in: 0..<bytes.count, using: &random)
            damaged[place] =
                [UInt8.random(in: 0...255, using: &random), 0, 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0xFF]
                .randomElement(using: &random) ?? 0
            do throws(JSONSyntaxError) {
                let node = try JSONParser.parse(damaged)
                // What is still JSON has values that can all be asked for.
                #expect(!JSONShape(node).description.isEmpty)
            } catch {
                refused += 1
                #expect((0...damaged.count).contains(error.offset), "round \(round), byte \(place): \(error)")
            }
        }
        #expect(refused > 1000)
    }
}
