import CommandLine
import Foundation
import Testing

@testable import JSON
@testable import plan

@Suite struct CheckCommandTests {
    @Test func `The built-in catalogue has no findings`() throws {
        #expect(try BuiltInRun.text("check").hasPrefix("Nothing found in 42 roles, 42 portraits, 260 skills, "))
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

    /// The tests' catalogue without the texts that nobody should write.
    private func sound() throws -> BrokenCatalogue {
        let catalogue = try BrokenCatalogue()
        for name in ["roles/odd-one", "portraits/odd-one", "skills/odd-tool", "resources/odd-course", "catalog"]
            + ["roadmaps/web-tester--vision-builder"]
        {
            try catalogue.removeEscapes(in: "\(name).json")
        }
        return catalogue
    }

    /// Labels are doubted where they promise much for their hours, or leave out what a skill rests on.
    @Test func `A sound catalogue says what its resources cover, and which labels to read once more`() throws {
        let catalogue = try sound()
        let plain = InProcess.run(["check", catalogue.path])
        #expect(plain.status == .success && plain.message.isEmpty)
        #expect(plain.output.hasPrefix("Nothing found in 4 roles, 4 portraits, 12 skills, 11 resources, "))
        #expect(plain.output.contains("Every curriculum is proven shortest.\n"))
        let words = plain.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for doubt in [
            "networks-term: it teaches deep-learning 3 without linear-algebra 1, which that requires",
            "odd-course: own study of all that it claims to teach would take 7.3 times its 3 h",
        ] { #expect(words.contains("- \(doubt)"), "\(doubt)") }
        let report =
            try JSONSerialization.jsonObject(
                with: Data(InProcess.run(["check", catalogue.path, "--format", "json"]).output.utf8)) as? [String: Any]
        let coverage = try #require(report?["coverage"] as? [String: Any])
        let families = try #require(coverage["families"] as? [[String: Any]])
        #expect(families.compactMap { $0["family"] as? String } == ["Data", "~~Other~~", "AI", "Software"])
        #expect((report?["doubts"] as? [[String: Any]])?.count == 2)
        // Nothing teaches these three; of one of them the catalogue says where was looked.
        let untaught = try #require(coverage["untaught"] as? [[String: Any]])
        #expect(Set(untaught.compactMap { $0["skill"] as? String }) == ["sql", "spreadsheets", "programming"])
        #expect(untaught.compactMap { $0["lookedIn"] as? String }.count == 1)
        // By hand: the hours of each move into the role, and those of them from what is chosen.
        for (family, role) in zip(families, ["analyst", "odd", "vision", "tester"]) {
            var (hours, chosen) = (0.0, 0.0)
            for from in ["analyst", "odd", "vision", "tester"] where from != role {
                let output = InProcess.run(
                    ["--from", from, "--to", role, "--format", "json"], data: catalogue.path
                ).output
                let plan = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
                func sum(_ key: String) -> Double {
                    (plan?[key] as? [[String: Any]] ?? []).compactMap { $0["hours"] as? Double }.reduce(0, +)
                }
                hours += sum("gap")
                chosen += sum("curriculum")
            }
            #expect(family["hours"] as? Double == hours && family["fromResources"] as? Double == chosen, "\(role)")
            #expect(family["unproven"] as? Int == 0)
        }
    }

    @Test func `A catalogue with something wrong says nothing of coverage`() throws {
        let output = InProcess.run(["check", Places.fixture.plainPath, "--format", "json"]).output
        let report = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        #expect(report?["coverage"] is NSNull && (report?["doubts"] as? [Any])?.isEmpty == true)
    }

    @Test func `A folder without a catalogue is no input`() {
        let response = InProcess.run(["check", "/nonexistent"])
        #expect(response.status == .noInput && response.output.isEmpty)
        #expect(response.message.contains("/nonexistent"))
    }
}
