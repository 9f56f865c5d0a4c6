internal import JSON
internal import System

/// Texts that say nothing, and characters that no text of a catalogue may have: such as would move a terminal's cursor,
/// break its lines or reorder what is read. A plan shows them escaped; they have no place in the data all the same.
struct TextCheck {
    let folder: Path
    /// Within the folder.
    let files: [String]

    var problems: [DataProblem] { files.flatMap(problems) + schemas }

    /// The schemas that the files name, where the catalogue brings them: each must be there and be JSON.
    private var schemas: [DataProblem] {
        guard FileReader.names(in: "\(folder)/schemas") != nil else { return [] }
        return ["catalog", "sources", "role", "portrait", "skill", "roadmap"].compactMap { kind in
            let path: Path = "\(folder)/schemas/\(kind).schema.json"
            if let bytes = try? FileReader.bytes(of: path), (try? JSONParser.parse(bytes)) != nil { return nil }
            return DataProblem(
                file: path, line: nil, column: nil, key: "", message: "the schema that the files name cannot be read",
                mend: "restore it")
        }
    }

    private func problems(of file: String) -> [DataProblem] {
        let path: Path = "\(folder)/\(file)"
        // What cannot be read is reported by the reader.
        guard let bytes = try? FileReader.bytes(of: path), let root = try? JSONParser.parse(bytes) else { return [] }
        let findings = Findings(file: path, bytes: bytes)
        for index in root.document.entries.indices {
            let node = JSONNode(document: root.document, index: index)
            guard let text = node.string, !text.isEmpty else { continue }
            if let scalar = text.unicodeScalars.first(where: TextCheck.isForbidden) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                findings.add(
                    node,
                    "the text holds the character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code)",
                    mend: "take it out")
            } else if text.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
                findings.add(node, "the text is blank", mend: "write something, or leave the key out where it may be")
            }
        }
        return findings.problems
    }

    /// Control characters, line and paragraph separators, zero-width spaces, and the marks of direction.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
            true
        default: false
        }
    }
}
