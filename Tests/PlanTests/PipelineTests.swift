import Foundation
import TestSupport
import Testing

/// The program between others, in a real shell.
@Suite struct PipelineTests {
    private static let move = #""$PLAN" --data "$FIXTURE" --from qa --to vision"#

    private func shell(_ script: String, environment: [String: String] = [:]) throws -> Run {
        try Run.shell(script, environment: environment, in: ScratchFolder())
    }

    static let questions = [
        #".schema == "career-plan/2" and .from.id == "web-tester" and .to.id == "vision-builder""#,
        ".summary.hours == ([.phases[].hours] | add) and .summary.hours == ([.weeks[].hours] | add)",
        ".pay.comparisons[.pay.headline].percent.middle == 40",
        #"[.gap[] | select(.status == "missing") | .skill] | index("python") == 0"#,
        #".summary.finish == .weeks[-1].end and .weeks[-1].milestones[-1].kind == "finished""#,
    ]

    @Test(.needs(.jq), arguments: questions)
    func `JSON answers to jq`(_ question: String) throws {
        let run = try shell("\(Self.move) --format json | jq -e '\(question)'")
        #expect(run == Run(output: "true\n", message: "", status: 0))
    }

    /// At a quarter-hour a week the plan is longer than any pipe is deep, so that it cannot all be written.
    @Test func `A reader that has enough ends the program quietly`() throws {
        let run = try shell(
            "{ \(Self.move) --hours 0.25 --format json; echo $? >status; } | head -n 1; cat status")
        #expect(run == Run(output: "{\n0\n", message: "", status: 0))
    }

    @Test(
        .needs(.fullDevice),
        arguments: ["", " --help", " roles"])
    func `A full device is 74 and said`(_ more: String) throws {
        let run = try shell(
            #"\#(more.isEmpty ? Self.move : #""$PLAN" --data "$FIXTURE""# + more) >/dev/full"#)
        let message = "Error: Standard output cannot be written to: No space left on device\n"
        #expect(run == Run(output: "", message: message, status: 74))
    }

    @Test(arguments: ["table", "json"]) func `A closed output is 74 and said`(_ format: String) throws {
        let run = try shell("\(Self.move) --format \(format) >&-")
        let message = "Error: Standard output cannot be written to: Bad file descriptor\n"
        #expect(run == Run(output: "", message: message, status: 74))
    }

    /// With descriptor 1 free, the file is given that number: nothing else may be written to it.
    @Test func `A closed output harms no file`() throws {
        let run = try shell(
            #"\#(Self.move) -o closed.md >&- && \#(Self.move) -o open.md && cmp closed.md open.md && wc -l <open.md | tr -d ' '"#
        )
        #expect(run.message.isEmpty)
        #expect(run.status == 0)
        #expect(Int(run.output.dropLast()) ?? 0 > 100)
    }

    @Test func `A closed error stream leaves the status`() throws {
        let run = try shell(#""$PLAN" --data "$FIXTURE" --from nobody --to vision 2>&-"#)
        #expect(run == Run(output: "", message: "", status: 64))
    }

    /// Whoever copies an example off the help, pipes and all, gets an answer.
    @Test(.needs(.jq)) func `The examples of the help work`() throws {
        let help = try Run.program(["--help"], in: ScratchFolder()).output
        let examples = help.split(separator: "\n").filter { $0.hasPrefix("  plan ") }.map(String.init)
        #expect(examples.count == 7)
        for example in examples {
            let run = try shell(#"mkdir bin && ln -s "$PLAN" bin/plan && PATH=$PWD/bin:$PATH && \#(example)"#)
            #expect(run.message.isEmpty && run.status == 0, "\(example)")
        }
    }

    @Test(arguments: ["table", "markdown", "json", "html", "svg"]) func `A pipe has no colours`(_ format: String) throws
    {
        let run = try shell("\(Self.move) --format \(format) | cat", environment: ["TERM": "xterm-256color"])
        #expect(run.status == 0)
        #expect(run.output.contains("Vision Builder"))
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test(
        .needs(.terminal),
        arguments: [
            ("", true), ("NO_COLOR=", true), ("NO_COLOR=1", false), ("TERM=dumb", false),
        ])
    func `A terminal has colours unless it says no`(_ variable: String, _ hasColors: Bool) throws {
        let script =
            #"export TERM=xterm \#(variable); script -qec '"$PLAN" --data "$FIXTURE" roles' /dev/null"#
        let run = try shell(script)
        #expect(run.status == 0)
        #expect(run.output.contains("Vision Builder"))
        #expect(run.output.contains("\u{1B}[1m") == hasColors)
    }

    /// Each process hashes with a seed of its own: an answer that hung on the order of a set would differ.
    @Test(
        arguments: ["table", "markdown", "json", "html", "svg"],
        [["--from", "qa", "--to", "vision"], ["--from", "odd", "--to", "vision"]])
    func `The same question has the same answer to the byte`(_ format: String, _ move: [String]) throws {
        let folder = try ScratchFolder()
        let arguments =
            move + ["--data", Places.fixture.plainPath, "--format", format, "--know", "sql=4,py=1,tests,odd"]
        let first = try Run.program(arguments, in: folder)
        #expect(first.status == 0)
        for _ in 1...4 { #expect(try Run.program(arguments, in: folder) == first) }
    }

    @Test func `The program finds its catalogue from anywhere, and through a link`() throws {
        let run = try shell(
            #"mkdir bin && ln -s "$PLAN" bin/plan && PATH=$PWD/bin:$PATH && cd / && plan roles backend --format json"#
        )
        #expect(run.message.isEmpty)
        #expect(run.status == 0)
        #expect(run.output.contains(#""id": "backend-developer""#))
    }

    /// A `Data` folder that happens to lie in the current folder is never taken for the catalogue.
    @Test func `The current folder is not looked at`() throws {
        let run = try shell(
            #"mkdir Data && echo '{' >Data/catalog.json && cp Data/catalog.json . && "$PLAN" roles backend"#)
        #expect(run.message.isEmpty)
        #expect(run.status == 0)
    }

    @Test func `Without a day in the environment the clock says when today is`() throws {
        let run = try shell(
            #"TZ=UTC "$PLAN" --data "$FIXTURE" --from qa --to vision --format json"#,
            environment: ["PLAN_TODAY": ""])
        let request = try #require(run.output.split(separator: "\"request\": {").last)
        let start = try #require(request.firstMatch(of: /"start": "(\d{4}-\d{2}-\d{2})"/)?.1)
        let date = try #require(try? Date("\(start)T00:00:00Z", strategy: .iso8601))
        #expect((-1.0...8.0).contains(date.timeIntervalSinceNow / 86_400))
        #expect(Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: date).weekday == 2)
    }
}
