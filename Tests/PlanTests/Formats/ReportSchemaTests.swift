import CareerCore
import CommandLine
import Foundation
import TestSupport
import Testing

@testable import Reports
@testable import plan

/// Every JSON that the program writes is an object that names its schema, and is as that says.
@Suite struct ReportSchemaTests {
    /// The schema that an object names, where there is a file of it in the catalogue that comes with the program.
    private func schema(of text: String) throws -> String {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let name = try #require(object["schema"] as? String)
        try #require(name.wholeMatch(of: #/career-[a-z]+/\d+/#) != nil, "\(name)")
        let file = "\(BuiltInRun.data)/schemas/\(name.replacing("/", with: "-")).schema.json"
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file))) as? [String: Any]
        let properties = schema?["properties"] as? [String: [String: Any]]
        #expect(properties?["schema"]?["const"] as? String == name)
        return name
    }

    @Test(arguments: ReportLine.all) func `Every command with a format writes JSON with a schema of its own`(
        _ line: ReportLine
    ) throws {
        let response = InProcess.run(line.arguments + ["--format", "json"])
        let version = line.command.name == Command.plan.name ? 2 : 1
        #expect(try schema(of: response.output) == "career-\(line.command.name)/\(version)")
    }

    /// Taskwarrior's is that program's own format, a list of tasks without a schema of ours; every other that can be
    /// read as JSON is ours, and needs one.
    @Test(arguments: Format.all) func `No format but Taskwarrior's is JSON without a schema`(_ format: Format) throws {
        let output = InProcess.run(WrongInput.move + ["--format", format.name]).output
        let value = try? JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
        switch format {
        case .json: #expect(try schema(of: output) == "career-plan/2")
        case .taskwarrior: #expect(value is [Any])
        default: #expect(value == nil)
        }
    }

    /// What is to be valid beside the commands as they are: with what changes the shape of their answers, and each
    /// transcript whose output is read by its fields alone.
    private static let more: [[String]] = [
        WrongInput.move + ["--by", "2026-12-31", "--hours", "3", "--explain"],
        WrongInput.move + ["--years", "3", "--salary", "50000", "--value-hour", "10", "--tracks", "2", "--review"],
        ["roles", "nothing of the kind"], ["skills", "--for", "odd"], ["role", "odd"], ["role", "vision"],
        ["skill", "odd-tool"], ["resources", "nothing of the kind"], ["resources", "--for", "python"],
        ["resource", "odd-course"], ["resource", "networks-term"], ["resource", "image-finder"],
        ["resource", "networks-first"], ["resource", "python-reference"],
        ["why", "networks-term"] + WrongInput.move, ["why", "ten-filters"] + WrongInput.move,
        WrongInput.move + ["--free", "--with", "pixels", "--without", "image-finder"],
        WrongInput.move + ["--budget", "50", "--with", "odd-course"],
        ["compare", "vision", "odd", "analyst", "--from", "qa"],
        ["why", "odd-tool"] + WrongInput.move,
        ["audit", "--for", "analyst"], ["check", BuiltInRun.data],
    ]

    @Test func `The schema of an audit knows every kind of finding`() throws {
        let file = URL(filePath: "\(BuiltInRun.data)/schemas/career-audit-1.schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        func part(_ keys: String...) -> [String: Any]? {
            keys.reduce(schema) { $0?[$1] as? [String: Any] }
        }
        let kind = part("properties", "findings", "items", "properties", "kind")
        #expect(kind?["enum"] as? [String] == AuditFinding.Kind.allCases.map(\.rawValue))
    }

    @Test(.needs(.jsonschema))
    func `Whatever is written is as its schema says`() throws {
        let folder = try ScratchFolder()
        for (number, arguments) in (ReportLine.all.map(\.arguments) + Self.more).enumerated() {
            let response = InProcess.run(arguments + ["--format", "json"])
            #expect([.success, .findings].contains(response.status), "\(arguments): \(response.message)")
            try folder.write(response.output, to: "\(number) \(arguments[0]).json")
        }
        let requests = "{\"id\":1,\"from\":\"qa\",\"to\":\"vision\",\"explain\":true}\n[]\n{\"from\":\"qa\"}\n"
        try folder.write(requests, to: "requests")
        let batch = try Run.program(["batch", "requests", "--data", Places.fixture.plainPath], in: folder)
        #expect(batch.status == 65 && batch.message.isEmpty)
        try folder.write(batch.output, to: "batch.ndjson")
        for transcript in Transcript.all where transcript.hasFields {
            let output = try transcript.output()
            try folder.write(
                output, to: transcript.name + (output.hasPrefix("{\n") ? ".json" : ".ndjson"))
        }
        let names = try folder.names().filter { $0 != "requests" }
        let run = try Run.process(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", Places.oracles.appending(path: "validate.py").plainPath, "--reports"] + names,
            environment: ProcessInfo.processInfo.environment, in: folder.url)
        #expect(run.message.isEmpty && run.status == 0)
        for line in run.output.split(separator: "\n") where run.status != 0 { Issue.record("\(line)") }
    }

    /// The oracle itself must see what is wrong.
    @Test(
        .needs(.jsonschema),
        arguments: [
            ("[]", "it is no object with a schema"), (#"{"findings":[]}"#, "it is no object with a schema"),
            (#"{"schema":"career-nothing/1"}"#, "there is no schema for 'career-nothing/1'"),
            (#"{"schema":"career-check/1"}"#, "'findings' is a required property"),
            (#"{"schema":"career-roles/1","roles":[{}]}"#, "$.roles[0]: 'id' is a required property"),
        ]) func `Wrong reports are found`(_ report: String, _ finding: String) throws
    {
        let folder = try ScratchFolder()
        try folder.write(report, to: "wrong.json")
        let run = try Run.process(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-B", Places.oracles.appending(path: "validate.py").plainPath, "--reports", "wrong.json"],
            environment: ProcessInfo.processInfo.environment, in: folder.url)
        #expect(run.status == 1 && run.output.hasPrefix("wrong.json: ") && run.output.contains(finding))
    }
}
