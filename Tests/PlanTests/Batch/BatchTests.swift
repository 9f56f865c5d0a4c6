import CommandLine
import Foundation
import TestSupport
import Testing

@testable import plan

/// `plan batch` as a process: what it answers, in which order, and how it ends.
@Suite struct BatchTests {
    /// Runs the lines, with the catalogue of the tests.
    private func batch(_ lines: String, _ arguments: String...) throws -> Run {
        let folder = try ScratchFolder()
        try folder.write(lines, to: "requests")
        return try Run.program(
            ["batch", "requests", "--data", Places.fixture.plainPath] + arguments, in: folder)
    }

    private func shell(_ script: String) throws -> Run {
        try Run.shell(
            "export PLAN_DATA=\"$FIXTURE\"; move='{\"from\": \"qa\", \"to\": \"vision\"}'\n" + script,
            in: ScratchFolder())
    }

    private func objects(_ text: String) throws -> [NSDictionary] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary)
        }
    }

    /// Requests, and the command lines that ask for the same.
    static let same: [(request: String, arguments: [String])] = [
        ("", []),
        (#","hours":7.5"#, ["--hours", "7.5"]),
        (#","hours":"10,sat=4""#, ["--hours", "10,sat=4"]),
        (#","know":{"python":2,"sql":null,"testing":"none"}"#, ["--know", "python=2,sql,testing=0"]),
        (#","know":["python=2","sql"]"#, ["--know", "python=2,sql"]),
        (#","know":"python=2,sql""#, ["--know", "python=2,sql"]),
        (
            #","hoursFrom":{"2027-01-04":4,"2027-02-01":"0","2027-03-01":"6,sat=2"}"#,
            ["--hours-from", "2027-01-04=4", "--hours-from", "2027-02-01=0", "--hours-from", "2027-03-01=6,sat=2"]
        ),
        (
            #","off":["2026-12-24..2027-01-01","2027-02-01"]"#,
            ["--off", "2026-12-24..2027-01-01", "--off", "2027-02-01"]
        ),
        (#","start":"2027-01-04","by":"2027-06-30""#, ["--start", "2027-01-04", "--by", "2027-06-30"]),
        (
            #","years":3,"salary":65000,"valueHour":12.5"#,
            ["--years", "3", "--salary", "65000", "--value-hour", "12.5"]
        ),
        (
            #","order":"value","tracks":2,"review":true"#, ["--order", "value", "--tracks", "2", "--review"]
        ),
        (#","free":true,"with":["pixels","Networks in One Term"]"#, ["--free", "--with", "pixels,networks-term"]),
        (#","with":"pixels,networks-term","budget":null"#, ["--with", "pixels", "--with", "Networks in One Term"]),
        (
            #","budget":80.5,"without":["image-finder"],"free":false"#,
            ["--budget", "80.5", "--without", "image-finder"]
        ),
        (#","until":"interview","only":null,"review":false,"off":[]"#, ["--until", "interview"]),
        (#","only":"critical","explain":true"#, ["--only", "critical", "--explain"]),
    ]

    @Test(arguments: same.indices) func `A request is answered as its command line is`(_ index: Int) throws {
        let (request, arguments) = Self.same[index]
        let run = try batch(#"{"from":"qa","to":"vision"\#(request)}"#)
        #expect(run.message.isEmpty && run.status == 0)
        let alone = InProcess.run(WrongInput.move + ["--format", "json"] + arguments)
        #expect(try objects(run.output) == objects(alone.output.replacing("\n", with: "")))
        #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count == 2)
    }

    @Test(arguments: [(#""a 1""#, #""a 1""#), ("7", "7"), ("-12", "-12"), (#""\u001b""#, #""\u001b""#)])
    func `An id is repeated`(_ id: String, _ repeated: String) throws {
        let run = try batch(
            #"{"id":\#(id),"from":"qa","to":"vision"}"# + "\n" + #"{"id":\#(id),"from":"qa"}"#, "--fields", "to.id")
        let expected = [
            #"{"id":\#(repeated),"to":{"id":"vision-builder"}}"#,
            #"{"error":{"field":"to","line":2,"message":"Missing expected key 'to'"},"id":\#(repeated),"schema":"career-error/1"}"#,
        ]
        #expect(run == Run(output: expected.joined(separator: "\n") + "\n", message: "", status: 65))
    }

    @Test func `Empty lines are passed over, and counted`() throws {
        let run = try batch("\n \t\r\n{\"from\":\"qa\",\"to\":\"vision\"}\r\n\n[]\n\n", "--fields", "from.id")
        let expected = [
            #"{"from":{"id":"web-tester"}}"#,
            #"{"error":{"line":5,"message":"a request is an object, such as {\"from\":\"backend\",\"to\":\"cv\"}"},"schema":"career-error/1"}"#,
        ]
        #expect(run == Run(output: expected.joined(separator: "\n") + "\n", message: "", status: 65))
    }

    @Test(arguments: ["", "\n", "\n\n  \n"]) func `Nothing asked is nothing answered`(_ lines: String) throws {
        #expect(try batch(lines) == Run(output: "", message: "", status: 0))
    }

    /// At the limit, beyond it by one, and far beyond it; then the run goes on.
    @Test(arguments: [1, 2, 5]) func `A line of any length is bounded`(_ jobs: Int) throws {
        let mebibyte = 1 << 20
        let request = #"{"from":"qa","to":"vision"}"#
        let lines = [mebibyte, mebibyte + 1, 3 * mebibyte + 17, 100].map { length in
            request + String(repeating: " ", count: length - request.utf8.count)
        }
        let run = try batch(lines.joined(separator: "\n"), "--fields", "from.id", "--jobs", "\(jobs)")
        let answer = #"{"from":{"id":"web-tester"}}"#
        let faults = [2, 3].map {
            #"{"error":{"line":\#($0),"message":"the line is longer than 1 MiB"},"schema":"career-error/1"}"#
        }
        #expect(run.output.split(separator: "\n").map(String.init) == [answer] + faults + [answer])
        #expect(run.status == 65)
    }

    @Test(arguments: [1, 2, 7]) func `Bytes that are no text are an error`(_ jobs: Int) throws {
        let run = try shell(
            #"printf '{"from":"\377"}\n%s\n{"from":"\355\240\200"}\n\000\n' "$move" | "$PLAN" batch --fields from.id --jobs \#(jobs)"#
        )
        let lines = try objects(run.output)
        let errors = lines.compactMap { ($0["error"] as? NSDictionary)?["line"] as? Int }
        #expect(lines.count == 4 && errors == [1, 3, 4] && run.status == 65 && run.message.isEmpty)
        #expect(run.output.contains("column 10: this is not UTF-8"))
    }

    /// Moves, options and mistakes in hundreds of lines: whoever answers them, the bytes are the same.
    @Test(.slow) func `The answers are the same whatever the number of threads`() throws {
        let roles = ["qa", "vision", "odd", "data analyst", "nobody"]
        let more = ["", #","hours":3"#, #","know":{"python":1}"#, #","review":true,"tracks":2"#, #","hours":-1"#, "}"]
        let lines = (0..<300).map { number in
            #"{"id":\#(number),"from":"\#(roles[number % 5])","to":"\#(roles[number / 5 % 5])"\#(more[number / 25 % 6])}"#
        }
        let first = try batch(lines.joined(separator: "\n"), "--jobs", "1")
        #expect(first.status == 65 && first.message.isEmpty)
        #expect(first.output.split(separator: "\n").count == 300)
        for jobs in ["2", "3", "16"] {
            let run = try batch(lines.joined(separator: "\n"), "--jobs", jobs)
            #expect(run.status == 65 && run.message.isEmpty)
            expectEqual(run.output, first.output, "--jobs \(jobs)")
        }
        let all = try batch(lines.joined(separator: "\n"))
        expectEqual(all.output, first.output, "without --jobs")
    }

    /// Whoever asks through a pipe, and waits, is answered.
    @Test(arguments: [1, 2]) func `An answer does not wait for the next request`(_ jobs: Int) throws {
        let run = try shell(
            """
            mkfifo requests
            "$PLAN" batch --jobs \(jobs) --fields from.id <requests >answers &
            exec 3>requests
            for round in 1 2 3; do
                echo "$move" >&3
                for try in $(seq 200); do [ "$(wc -l <answers)" -eq $round ] && break; sleep 0.05; done
                wc -l <answers | tr -d ' '
            done
            exec 3>&-
            wait
            """)
        #expect(run == Run(output: "1\n2\n3\n", message: "", status: 0))
    }

    @Test(arguments: [1, 2]) func `A reader that has enough ends the run quietly`(_ jobs: Int) throws {
        let run = try shell(
            """
            { yes "$move" | "$PLAN" batch --jobs \(jobs); echo $? >status; } | head -n 2 | wc -l | tr -d ' '
            cat status
            """)
        #expect(run == Run(output: "2\n0\n", message: "", status: 0))
    }

    @Test(.needs(.fullDevice), arguments: [1, 2])
    func `A full device is 74 and said`(_ jobs: Int) throws {
        let run = try shell(#"yes "$move" | "$PLAN" batch --jobs \#(jobs) >/dev/full"#)
        let message = "Error: Standard output cannot be written to: No space left on device\n"
        #expect(run == Run(output: "", message: message, status: 74))
    }

    @Test(arguments: [1, 2]) func `A closed input is 74 and said`(_ jobs: Int) throws {
        let run = try shell(#""$PLAN" batch --jobs \#(jobs) <&-"#)
        let message = "Error: Standard input cannot be read to its end: Bad file descriptor\n"
        #expect(run == Run(output: "", message: message, status: 74))
    }

    @Test(arguments: [("nowhere", "No such file or directory"), (".", "Is a directory")])
    func `A file that cannot be opened is 66`(_ path: String, _ reason: String) throws {
        let run = try Run.program(["batch", path, "--data", Places.fixture.plainPath], in: ScratchFolder())
        #expect(run == Run(output: "", message: "Error: \(path) cannot be read: \(reason)\n", status: 66))
    }

    /// One wrong file spoils the moves that need it, and no others.
    @Test func `Wrong data are an error of the lines that need them`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.write(Array("{".utf8), to: "roles/data-analyst.json")
        let folder = try ScratchFolder()
        let requests = ["data-analyst", "vision"].map { #"{"from":"qa","to":"\#($0)"}"# }
        try folder.write(requests.joined(separator: "\n"), to: "requests")
        let run = try Run.program(["batch", "requests", "--data", catalogue.path, "--fields", "to.id"], in: folder)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2 && run.status == 65 && run.message.isEmpty)
        #expect(lines.first?.contains("roles/data-analyst.json:1:1: the file ends in the middle of a value") == true)
        #expect(lines.last == #"{"to":{"id":"vision-builder"}}"#)
    }

    @Test(.needs(.terminal), arguments: [1, 2])
    func `Progress is shown on a terminal, and not among answers`(_ jobs: Int) throws {
        let run = try shell(
            """
            yes "$move" | head -n 50 >requests
            export jobs=\(jobs)
            script -qec '"$PLAN" batch --jobs "$jobs" requests >answers' /dev/null
            echo among
            script -qec '"$PLAN" batch --jobs "$jobs" --fields from.id requests' /dev/null
            """)
        let (alone, among) = (run.output.split(separator: "among")[0], run.output.split(separator: "among")[1])
        #expect(alone.contains("\r50 answered, ") && alone.contains(" a second\u{1B}[K"))
        #expect(among.contains("web-tester") && !among.contains("answered"))
    }
}
