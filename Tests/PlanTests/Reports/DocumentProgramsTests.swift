import Foundation
import TestSupport
import Testing

/// The documents' lines for other programs, run as they are written, behind the line that makes their input.
@Suite(.slow) struct DocumentProgramsTests {
    /// The line of a document that begins like this.
    private func line(_ start: String) throws -> String {
        let lines = Documents.all.values.flatMap { $0.split(separator: "\n") }
        return try #require(lines.first { $0.hasPrefix(start) }.map(String.init), "\(start)")
    }

    /// Runs lines in a folder that is the person's home.
    private func run(
        _ lines: [String], in folder: ScratchFolder, environment: [String: String] = [:]
    ) throws -> Run {
        let script = (["mkdir -p bin && ln -sf \"$PLAN\" bin/plan && PATH=$PWD/bin:$PATH"] + lines)
            .joined(separator: "\n")
        let own = ["HOME": folder.path, "LC_ALL": "C.UTF-8"]
        return try Run.shell(script, environment: own.merging(environment) { $1 }, in: folder)
    }

    @Test(.needs(.khal)) func `A calendar`() throws {
        let folder = try ScratchFolder()
        let configuration = """
            [calendars]
            [[plan]]
            path = \(folder.path)/calendar
            [default]
            default_calendar = plan
            [sqlite]
            path = \(folder.path)/khal.db

            """
        let run = try run(
            [
                "mkdir -p calendar .config/khal && cat >.config/khal/config <<'END'\n\(configuration)END",
                try line("plan --from backend --to cv --output plan.ics --hours"), try line("khal import"),
                "ls calendar | wc -l",
            ], in: folder, environment: ["XDG_CONFIG_HOME": "\(folder.path)/.config"])
        #expect(run.status == 0, "\(run.message)")
        #expect(run.output.split(separator: "\n").last.flatMap { Int($0.trimmingPrefix(" ")) } ?? 0 > 60)
    }

    @Test(.needs(.taskwarrior)) func `Taskwarrior`() throws {
        let folder = try ScratchFolder()
        try folder.write("data.location=\(folder.path)/tasks\nverbose=nothing\n", to: "taskrc")
        let run = try run(
            [
                "mkdir -p tasks", try line("plan --from backend --to cv --output plan.task"), try line("task import"),
                "task count",
            ], in: folder, environment: ["TASKRC": "\(folder.path)/taskrc"])
        #expect(run.status == 0, "\(run.message)")
        #expect(run.output.split(separator: "\n").last.flatMap { Int($0) } ?? 0 > 20)
    }

    @Test(.needs(.python)) func `GitHub`() throws {
        let folder = try ScratchFolder()
        let gh = Places.oracles.appending(path: "fake_gh.py").plainPath
        let run = try run(
            [
                "cp '\(gh)' bin/gh", try line("plan --from backend --to cv --output issues.sh"),
                try line("sh issues.sh"),
            ], in: folder, environment: ["FAKE_GH": "\(folder.path)/github.json", "PLAN_PAUSE": "0"])
        #expect(run.status == 0, "\(run.message)")
        #expect(run.output.hasSuffix(" opened, 0 there already.\n"))
    }

    private static let requests = """
        i=0; while [ $i -lt 40 ]; do i=$((i + 1)); echo '{"id": '$i', "from": "backend", "to": "cv"}'; done >requests.ndjson
        """

    @Test(.needs(.parallel)) func `GNU parallel`() throws {
        let run = try run([Self.requests, try line("parallel --pipe"), "wc -l <plans.ndjson"], in: ScratchFolder())
        #expect(run.status == 0, "\(run.message)")
        #expect(run.output.trimmingPrefix(" ") == "40\n")
    }

    @Test(.needs(.pyspark, .java))
    func `Spark`() throws {
        let script = """
            import os
            from pyspark import SparkContext
            sc = SparkContext("local[2]")
            \(try line("sc.textFile"))
            """
        let run = try run(
            [Self.requests, "python3 - <<'END'\n\(script)\nEND", "cat plans/part-* | wc -l"], in: ScratchFolder())
        #expect(run.status == 0, "\(run.message.suffix(500))")
        #expect(run.output.split(separator: "\n").last?.trimmingPrefix(" ") == "40")
    }
}
