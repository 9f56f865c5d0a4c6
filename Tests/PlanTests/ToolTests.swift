import Foundation
import TestSupport
import Testing

/// How tests skip, so that none does so unseen.
@Suite struct ToolTests {
    private static let hint = "'.ci/install-tools' installs what the tests need"

    @Test(arguments: [
        ([], false, Needs.Outcome.runs), ([], true, .runs),
        ([Tool.jq], false, .skips("jq is missing")),
        ([.jq, .mermaid], false, .skips("jq and mini-racer or mermaid-parser-py are missing")),
        ([.jq], true, .fails("jq is missing, and PLAN_REQUIRE_TOOLS is set: \(hint)")),
        ([.wages], false, .skips("the table of wages is missing: \(Tool.wages.excuse ?? "")")),
        ([.wages], true, .skips("the table of wages is missing: \(Tool.wages.excuse ?? "")")),
        ([.wages, .jq], true, .fails("the table of wages and jq are missing, and PLAN_REQUIRE_TOOLS is set: \(hint)")),
    ]) func `A missing tool skips, or fails where all are required`(
        _ missing: [Tool], _ allRequired: Bool, _ outcome: Needs.Outcome
    ) {
        #expect(Needs.outcome(without: missing, allRequired: allRequired) == outcome)
    }

    /// The test below as a run of its own, on a path without any tool.
    private func runWithout(_ environment: [String: String]) throws -> Run {
        let folder = try ScratchFolder()
        return try Run.process(
            URL(filePath: "/proc/self/exe").resolvingSymlinksInPath(),
            ["--testing-library", "swift-testing", "--filter", "ToolTests.NeedsJQ"],
            environment: environment.merging(["PATH": folder.path, "NO_COLOR": "1"]) { $1 }, in: folder.url)
    }

    #if os(Linux)
        @Test func `A run without the tool skips and passes, and says why`() throws {
            let run = try runWithout([:])
            #expect(run.status == 0, "\(run.output)\(run.message)")
            #expect((run.output + run.message).contains("skipped: \"jq is missing\""))
        }

        @Test func `A run that requires all tools fails without it`() throws {
            let run = try runWithout(["PLAN_REQUIRE_TOOLS": "1"])
            #expect(run.status == 1)
            #expect((run.output + run.message).contains("jq is missing, and PLAN_REQUIRE_TOOLS is set"))
        }
    #endif

    @Suite struct NeedsJQ {
        @Test(.needs(.jq)) func `With jq this runs`() {
            #expect(Tool.jq.isHere)
        }
    }

    /// Whatever else skips would do so unseen where all tools are required.
    @Test func `No test skips in another way`() throws {
        let tests = Repository.path + "/Tests"
        let files = try #require(FileManager.default.subpaths(atPath: tests)).filter {
            $0.hasSuffix(".swift") && !$0.hasSuffix("/ToolTests.swift") && !$0.hasPrefix("TestSupport/")
        }
        try #require(files.count > 100)
        for file in files {
            let text = try String(contentsOfFile: tests + "/" + file, encoding: .utf8)
            for other in [".enabled(", ".disabled(", "Test.cancel("] where text.contains(other) {
                Issue.record("\(file) has \(other)…); say '.needs(…)' instead")
            }
        }
    }
}
