internal import JSON
internal import System

/// Finds the place in a file where a name stands in quotes, for problems that only show across files.
///
/// Reads the file again: this is only done for what is wrong.
struct Locator {
    let folder: Path

    /// - Parameter key: The key's path, for the message.
    /// - Parameter landmark: A text in quotes behind which to look; at the start where it is not found.
    func problem(
        _ file: String, at name: String, after landmark: String? = nil, key: String, _ message: String, mend: String
    ) -> DataProblem {
        let path: Path = "\(folder)/\(file)"
        guard let bytes = try? FileReader.bytes(of: path) else {
            return DataProblem(file: path, line: nil, column: nil, key: key, message: message, mend: mend)
        }
        let start = landmark.flatMap { place(of: $0, in: bytes[...]) } ?? 0
        guard let offset = place(of: name, in: bytes[start...]) ?? place(of: name, in: bytes[...]) else {
            return DataProblem(file: path, line: nil, column: nil, key: key, message: message, mend: mend)
        }
        let findings = Findings(file: path, bytes: bytes)
        findings.add(at: offset, key: key, message, mend: mend)
        return findings.problems[0]
    }

    private func place(of name: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let quoted = Array("\"\(name)\"".utf8)
        guard bytes.count >= quoted.count else { return nil }
        return (bytes.startIndex...bytes.endIndex - quoted.count).first { bytes[$0...].starts(with: quoted) }
    }
}
