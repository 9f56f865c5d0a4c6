import CommandLine
import Foundation
import Testing

@testable import JSON
@testable import plan

@Suite struct CheckCommandTests {
    @Test func `The built-in catalogue has no findings`() throws {
        #expect(try BuiltInRun.text("check").hasPrefix("Nothing found in 42 roles, 42 portraits, 26"))
        #expect(try BuiltInRun.object("check")["findings"] as? [String] == [])
    }

    @Test func `Findings are one a line with their place, in JSON the same, and the status is 1`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.write(Array("{\n  \"title\": \u{1},\n".utf8), to: "skills/sql.json")
        try catalogue.replace("\"critical\"", with: "\"critic\\u001bal\"", in: "roles/odd-one.json")
        let plain = InProcess.run(["check", catalogue.path])
        #expect(plain.status == .findings && plain.message.isEmpty)
        let lines = plain.output.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("\(catalogue.path)/skills/sql.json:2:12: ") })
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix(catalogue.path) && $0.contains("; ") })
        #expect(!plain.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        let json = InProcess.run(["check", catalogue.path, "--format", "json"])
        #expect(json.status == .findings)
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        let findings = try #require(report?["findings"] as? [[String: Any]])
        #expect(findings.count == lines.count - 1)
        #expect(lines.last?.hasPrefix("\(findings.count) finding") == true)
        for finding in findings { #expect(Set(finding.keys) == ["file", "line", "column", "key", "message", "mend"]) }
    }

    @Test func `A folder without a catalogue is no input`() {
        let response = InProcess.run(["check", "/nonexistent"])
        #expect(response.status == .noInput && response.output.isEmpty)
        #expect(response.message.contains("/nonexistent"))
    }
}
