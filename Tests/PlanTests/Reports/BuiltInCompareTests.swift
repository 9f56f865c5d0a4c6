import CommandLine
import Foundation
import Testing

@testable import plan

@Suite struct BuiltInCompareTests {
    @Test(arguments: [
        ("qa-tester", ["backend-developer", "computer-vision-engineer"]),
        ("backend-developer", ["computer-vision-engineer", "edge-ai-engineer", "data-engineer"]),
    ])
    func `The hours and dates from a role are those of its plans`(
        from: String, to: [String]
    ) throws {
        let arguments = ["compare"] + to + ["--from", from, "--hours", "7.5", "--start", "2027-01-04"]
        let response = InProcess.run(arguments + ["--format", "json"], data: BuiltInRun.data)
        let compared = try roles(response.output)
        #expect(compared.compactMap { $0["id"] as? String } == to)
        for (role, id) in zip(compared, to) {
            let plan = try BuiltInRun.object(
                "--from", from, "--to", id, "--hours", "7.5", "--start", "2027-01-04")
            let summary = try #require(plan["summary"] as? [String: Any])
            let own = try #require(role["plan"] as? [String: Any])
            for key in ["hours", "weeks", "finish", "interviewReady", "ready"] {
                #expect(summary[key] != nil && "\(own[key] ?? "")" == "\(summary[key] ?? "")", "\(id): \(key)")
            }
        }
        let text = InProcess.run(arguments, data: BuiltInRun.data).output
        #expect(text.contains("at 7.5 h a week"))
    }

    @Test func `Without a role to leave there are no plans`() throws {
        let compared = try roles(
            InProcess.run(["compare", "cv", "backend", "--format", "json"], data: BuiltInRun.data).output)
        #expect(compared.count == 2 && compared.allSatisfy { $0["plan"] is NSNull })
    }

    @Test func `Fewer than two roles, unknown ones and the one that is left are refused`() {
        BuiltInRun.expectMisuse(["compare", "cv"], "A comparison needs two different roles")
        BuiltInRun.expectMisuse(
            ["compare", "cv", "computer-vision-engineer"], "A comparison needs two different roles")
        BuiltInRun.expectMisuse(["compare", "cv", "nobody"], "The catalogue has no role named 'nobody'")
        BuiltInRun.expectMisuse(
            ["compare", "cv", "backend", "--from", "backend"], "'--from' names 'backend-developer', which is one of")
        BuiltInRun.expectMisuse(
            ["compare", "cv", "backend", "--from", "nobody"], "The catalogue has no role named 'nobody'")
        BuiltInRun.expectMisuse(["compare"], "")
    }

    private func roles(_ json: String) throws -> [[String: Any]] {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(value?["roles"] as? [[String: Any]])
    }
}
