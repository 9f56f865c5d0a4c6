/// The name of a file or folder as the system takes it: bytes, which need not be UTF-8.
///
/// `"\(folder)/skills"` joins paths byte by byte. What is shown of one, by `description`, never holds what could move a
/// terminal's cursor; what opens one is always its bytes.
package struct Path: Hashable, Sendable {
    /// Without a zero byte, which ends a name for the system.
    package let bytes: [UInt8]

    /// Anything behind a zero byte is left out.
    package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes.prefix { $0 != 0 }) }

    /// The path of a text, as UTF-8.
    package init(_ text: String) { self.init(bytes: text.utf8) }

    /// The name behind the last slash.
    package var name: ArraySlice<UInt8> {
        bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[($0 + 1)...] } ?? bytes[...]
    }

    /// What leads to the name, with the slash; empty where there is none.
    package var folder: Path {
        Path(bytes: bytes.lastIndex(of: UInt8(ascii: "/")).map { bytes[...$0] } ?? [])
    }

    /// What the C library is called with: the bytes and a zero.
    package func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let terminated = bytes.map(CChar.init(bitPattern:)) + [0]
        return unsafe terminated.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("there is at least the zero") }
            return unsafe body(start)
        }
    }
}

extension Path: CustomStringConvertible {
    /// The path as it is shown: with escapes for all that could move the cursor, and for bytes that are no UTF-8.
    package var description: String {
        if let text = String(validating: bytes, as: UTF8.self) { return DisplayText.sanitized(text) }
        var text = ""
        var rest = bytes[...]
        while !rest.isEmpty {
            // Up to four bytes are a character; what is none is shown byte by byte.
            let count = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
            if let count, let character = String(validating: rest.prefix(count), as: UTF8.self) {
                text += DisplayText.sanitized(character)
            } else if let byte = rest.first {
                text += "\\x" + String(byte, radix: 16, uppercase: true)
            }
            rest = rest.dropFirst(count ?? 1)
        }
        return text
    }
}

extension Path: Comparable {
    /// By bytes, so that the order is the same in every language.
    package static func < (left: Path, right: Path) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

extension Path: ExpressibleByStringInterpolation {
    /// Collects the bytes of what is interpolated: of a path its own, of anything else those of its description.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        /// Nothing yet.
        package init(literalCapacity: Int, interpolationCount: Int) { bytes.reserveCapacity(literalCapacity + 64) }
        /// Adds what stands between the values.
        package mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
        /// Adds a path byte by byte.
        package mutating func appendInterpolation(_ path: Path) { bytes += path.bytes }
        /// Adds the UTF-8 of any other value.
        package mutating func appendInterpolation(_ text: some CustomStringConvertible) {
            bytes += text.description.utf8
        }
    }

    /// The path of a literal, as UTF-8.
    package init(stringLiteral text: String) { self.init(text) }
    /// The path that was put together.
    package init(stringInterpolation: StringInterpolation) { self.init(bytes: stringInterpolation.bytes) }
}
