internal import CareerCore
internal import System

/// Takes an input apart into lines, and hands them out in small chunks: what has arrived is never kept back for more.
struct LineReader {
    /// A chunk is some work for a thread, and some of the answers that wait for their turn in memory.
    private static let chunkLimit = (lines: 16, bytes: 64 << 10)

    private let descriptor: Int32
    /// What the input is called in errors.
    private let name: String
    private var buffer: [UInt8] = []
    /// Where in the buffer the first line that was not handed out begins.
    private var start = 0
    /// Up to where that line is known to have no end.
    private var searched = 0
    private var number = 0
    /// Whether the rest of a line that is too long is passed over.
    private var isSkipping = false
    private var isAtEnd = false

    init(_ descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// The next lines, without those that have nothing in them; nil at the end of the input.
    mutating func next() throws(FileError) -> [BatchLine]? {
        var chunk: [BatchLine] = []
        var size = 0
        while chunk.count < LineReader.chunkLimit.lines, size < LineReader.chunkLimit.bytes {
            if let line = takeLine() {
                size += line.bytes?.count ?? 0
                if !LineReader.isBlank(line) { chunk.append(line) }
            } else if chunk.isEmpty, !isAtEnd {
                try read()
            } else {
                break
            }
        }
        return chunk.isEmpty ? nil : chunk
    }

    private static func isBlank(_ line: BatchLine) -> Bool {
        line.bytes?.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ?? false
    }

    private mutating func read() throws(FileError) {
        buffer.removeFirst(start)
        searched -= start
        start = 0
        let bytes = try Descriptor.read(descriptor, upTo: 64 << 10, path: Path(name))
        isAtEnd = bytes.isEmpty
        buffer += bytes
    }

    /// The next whole line of the buffer, or at the end of the input what is left of it; nil where there is none.
    private mutating func takeLine() -> BatchLine? {
        while true {
            let end = buffer[searched...].firstIndex(of: 0x0A)
            if let end {
                let line = buffer[start..<end]
                defer { start = end + 1 }
                searched = end + 1
                if isSkipping {
                    // Its head was answered when it grew too long.
                    isSkipping = false
                    continue
                }
                return makeLine(line)
            }
            searched = buffer.count
            if isSkipping {
                start = searched
                return nil
            }
            let rest = buffer[start...]
            if rest.count > BatchLine.maximumLength {
                start = searched
                isSkipping = true
                return makeLine(rest)
            }
            guard isAtEnd, !rest.isEmpty else { return nil }
            start = searched
            return makeLine(rest)
        }
    }

    private mutating func makeLine(_ bytes: ArraySlice<UInt8>) -> BatchLine {
        number += 1
        return BatchLine(number: number, bytes: bytes.count > BatchLine.maximumLength ? nil : Array(bytes))
    }
}

/// A line of the input, numbered from 1.
struct BatchLine: Sendable {
    /// No request comes near this; a longer line is refused, and never held whole.
    static let maximumLength = 1 << 20

    let number: Int
    /// Without the line's end; nil for a line that is too long.
    let bytes: [UInt8]?
}
