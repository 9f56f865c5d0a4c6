/// Finds the place in a file where a name stands in quotes, for problems that only show across files.
///
/// Reads the file again: this is only done for what is wrong.
struct Locator {
    let folder: String

    func problem(_ file: String, at name: String, key: String, _ message: String, mend: String) -> DataProblem {
        let path = "\(folder)/\(file)"
        let quoted = Array("\"\(name)\"".utf8)
        guard let bytes = try? FileReader.bytes(of: path), bytes.count >= quoted.count,
            let offset = (0...bytes.count - quoted.count).first(where: { bytes[$0...].starts(with: quoted) })
        else { return DataProblem(file: path, line: nil, column: nil, key: key, message: message, mend: mend) }
        let findings = Findings(file: path, bytes: bytes)
        findings.add(at: offset, key: key, message, mend: mend)
        return findings.problems[0]
    }
}
