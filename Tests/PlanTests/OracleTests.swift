import Foundation
import TestSupport
import Testing

/// The schemas as Python's jsonschema reads them, which shares nothing with the program.
@Suite(.needs(.jsonschema))
struct OracleTests {
    private func validate(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
        let script = Places.oracles.appending(path: "validate.py").plainPath
        return try Run.process(
            URL(filePath: "/usr/bin/env"), ["python3", "-B", script] + arguments,
            environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
            in: FileManager.default.temporaryDirectory)
    }

    /// Each line that the script prints is an issue of its own.
    private func expectValid(_ run: Run) {
        #expect(run.message.isEmpty)
        #expect([0, 1].contains(run.status))
        guard run.status == 1 else { return }
        for line in run.output.split(separator: "\n") { Issue.record("\(line)") }
    }

    @Test func `The built-in data are as their schemas say`() throws {
        expectValid(try validate([]))
    }

    @Test func `The data of the tests are as their schemas say`() throws {
        expectValid(try validate([Places.fixture.plainPath]))
    }

    /// Of the built-in roles every eleventh pair, which leaves out no role: their number has no factor in common with it.
    @Test(.slow, arguments: [["--every", "11"], [Places.fixture.plainPath]])
    func `Every plan is as its schema says, and its sums agree`(_ folders: [String]) throws {
        let run = try validate(["--plans", Places.program.plainPath] + folders)
        expectValid(run)
    }

    /// The oracle itself must see what is wrong.
    @Test func `Wrong data are found`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.replace(#""kind": "language""#, with: #""kind": "tongue""#, in: "skills/sql.json")
        let run = try validate([catalogue.path])
        #expect(run.status == 1)
        #expect(run.output.contains("skills/sql.json: $.kind: 'tongue' is not one of"))
    }

    @Test(
        .slow,
        arguments: [
            (#"s/"currency":"USD"/"currency":"usd"/"#, "$.pay.currency: 'usd' does not match"),
            (#"s/"schema":"career/"more":1,&/"#, "'more' was unexpected"),
            (#"s/"hours":[0-9.]*,"milestone"/"hours":1,"milestone"/g"#, "do not add up"),
            (#"s/\("change":{"high":[^,]*,"low":[^,]*,"middle":\)-*[0-9.]*/\112345/g"#, "is not 12345"),
        ])
    func `Wrong plans are found`(_ edit: String, _ finding: String) throws {
        let folder = try ScratchFolder()
        let wrapper = "#!/bin/sh\n'\(Places.program.plainPath)' \"$@\" | sed '\(edit)'\n"
        try folder.write(wrapper, to: "plan")
        let path = folder.url.appending(path: "plan").plainPath
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let run = try validate(["--plans", path, Places.fixture.plainPath])
        #expect(run.status == 1)
        #expect(run.output.contains(finding))
    }

    @Test(.slow) func `Wrong answers of a batch are found`() throws {
        let folder = try ScratchFolder()
        let wrapper =
            "#!/bin/sh\n'\(Places.program.plainPath)' \"$@\" | sed 's/\"id\":7/\"id\":8/; s/\"line\":/\"row\":/'\n"
        try folder.write(wrapper, to: "plan")
        let path = folder.url.appending(path: "plan").plainPath
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let run = try validate(["--plans", path, Places.fixture.plainPath])
        #expect(run.status == 1)
        #expect(run.output.contains("the answer has another id"))
        #expect(run.output.contains("batch of wrong lines: status 0"))
        #expect(run.output.contains("$.error: 'line' is a required property"))
    }

    @Test func `Without jsonschema the script says so`() throws {
        let folder = try ScratchFolder()
        try folder.write("raise ImportError('none here')\n", to: "jsonschema.py")
        let run = try validate([], environment: ["PYTHONPATH": folder.path])
        #expect(run == Run(output: "", message: "skipped: none here; 'pip install jsonschema' mends it\n", status: 77))
    }
}
