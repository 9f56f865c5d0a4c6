import Foundation
import Testing

@testable import plan

/// Lines of all lengths, wherever the pieces in which they are read begin and end.
@Suite struct LineReaderTests {
    private func lines(_ bytes: [UInt8]) throws -> [(number: Int, bytes: [UInt8]?)] {
        let folder = try ScratchFolder()
        let path = folder.url.appending(path: "lines")
        try Data(bytes).write(to: path)
        let handle = try FileHandle(forReadingFrom: path)
        var reader = LineReader(handle.fileDescriptor, name: "lines")
        var lines: [(Int, [UInt8]?)] = []
        while let chunk = try reader.next() { lines += chunk.map { ($0.number, $0.bytes) } }
        #expect(try reader.next() == nil)
        return lines
    }

    @Test(arguments: 1...8) func `Lines are what stands between line ends`(_ seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var bytes: [UInt8] = []
        var expected: [(number: Int, bytes: [UInt8]?)] = []
        for number in 1...50 {
            let isNearTheLimit = random(12) == 0
            let lengths =
                isNearTheLimit
                ? [(1 << 20) - 1, 1 << 20, (1 << 20) + 1] : [0, 1, 100, 4000, 65_535, 65_536, 65_537, 200_000]
            let length = lengths[random(lengths.count)]
            let line = [UInt8](
                repeating: UInt8(0x61 + random(26)),
                count: isNearTheLimit || random(2) == 0 ? length : random(length + 1))
            bytes += line
            // The last line may lack its end.
            if number < 50 || random(2) == 0 { bytes.append(0x0A) }
            if !line.isEmpty { expected.append((number, line.count > 1 << 20 ? nil : line)) }
        }
        let found = try lines(bytes)
        #expect(found.map(\.number) == expected.map(\.number))
        #expect(found.map(\.bytes) == expected.map(\.bytes))
    }
}
