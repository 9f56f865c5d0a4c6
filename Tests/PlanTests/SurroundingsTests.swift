import Foundation
import TestSupport
import Testing

/// What the system around the program may do to it: descriptors, limits, signals, other writers, zones.
@Suite struct SurroundingsTests {
    /// A script in which `$P` makes a plan; what it leaves in `log` and prints, and the names in the folder.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let script: String
        /// What standard output and the file `log` are to hold, where `PLAN` stands for the plan's first line.
        var output = ""
        var log: String?
        var message = ""
        var names: [String]
        var testDescription: String { name }
    }

    private func shell(_ script: String, in folder: ScratchFolder, environment: [String: String] = [:]) throws -> Run {
        try Run.shell(
            "export PLAN_DATA=\"$FIXTURE\"; P=\"$PLAN \(Self.moveInShell)\"\n" + script, environment: environment,
            in: folder)
    }

    private static let moveInShell = WrongInput.move.joined(separator: " ")

    private func head(_ text: String) -> String { text.split(separator: "\n").prefix(1).joined() }

    static let cases: [Case] = [
        Case(
            name: "standard output that adds to a file",
            script: "echo old >log; $P -o /dev/stdout --format markdown >>log",
            log: "old\n# PLAN", names: ["log"]),
        Case(
            name: "a descriptor that adds to a file", script: "echo old >log; $P -o /dev/fd/3 --format markdown 3>>log",
            log: "old\n# PLAN", names: ["log"]),
        Case(
            name: "the process's own folder", script: "echo old >log; $P -o /proc/self/fd/1 --format markdown >>log",
            log: "old\n# PLAN", names: ["log"]),
        Case(
            name: "a link to standard output",
            script: "echo old >log; ln -s /dev/stdout link; $P -o link --format markdown >>log", log: "old\n# PLAN",
            names: ["link", "log"]),
        Case(
            name: "a place in the middle of a file",
            script: "printf '0123456789' >log; { printf '01234'; $P -o /dev/fd/1 --format markdown; } 1<>log",
            log: "01234# PLAN", names: ["log"]),
        Case(
            name: "standard error", script: "$P -o /dev/stderr --format markdown 2>&1 >/dev/null | head -n 1",
            output: "# PLAN", names: []),
        Case(
            name: "what another process has open",
            script: "echo old >log; sleep 60 >>log & $P -o /proc/$!/fd/1 --format markdown; echo $?; kill -9 $!",
            output: "0", log: "old\n# PLAN", names: ["log"]),
        Case(
            name: "a reader that goes away",
            script: "$P -o /dev/stdout --format html | head -c 10; $P -o /dev/fd/3 --format html 3>&1 | true",
            output: "<!DOCTYPE ", names: []),
        Case(
            name: "a descriptor that is not open", script: "$P -o /dev/fd/9 --format markdown; echo $?", output: "73",
            message: "Error: /dev/fd/9 cannot be written: Bad file descriptor\n", names: []),
        Case(
            name: "a file that may not be written to",
            script: "echo old >log; chmod 400 log; $P -o log --format markdown; echo $?", output: "73", log: "old\n",
            message: "Error: log cannot be written: Permission denied\n", names: ["log"]),
        Case(
            name: "a limit on the size of files",
            script: "echo old >log; ulimit -f 1; $P -o log --format html; echo $?; $P -o new.html; echo $?",
            output: "74\n74", log: "old\n",
            message:
                "Error: log cannot be written: File too large\nError: new.html cannot be written: File too large\n",
            names: ["log"]),
        Case(
            name: "a limit on the size of standard output", script: "ulimit -f 1; $P --format html >log; echo $? >&2",
            message: "Error: Standard output cannot be written to: File too large\n74\n", names: ["log"]),
        Case(
            name: "a part that a dead run of the same number left",
            script: "sh -c ': >.plan-$$.part; exec \"$@\"' - $P -o log --format markdown", log: "# PLAN", names: ["log"]
        ),
        Case(
            name: "parts that dead runs left",
            script: ": >.plan-77.part; : >.plan-abc.part; $P -o log --format markdown",
            log: "# PLAN", names: ["log"]),
        Case(
            name: "eight writers at once",
            script: "for i in 1 2 3 4 5 6 7 8; do $P -o log --format markdown & done | cat", log: "# PLAN",
            names: ["log"]),
        Case(
            name: "a pipe in place of a file of the catalogue",
            script: """
                cp -R "$FIXTURE" data; rm data/sources.json; mkfifo data/sources.json
                PLAN_DATA=data timeout 20 $P 2>&1; echo $?; rm -r data
                """,
            output:
                "Error: data/sources.json: it cannot be read: not a regular file; restore the file or its permissions\n65",
            names: []),
        Case(
            name: "a device in place of a file of the catalogue",
            script: """
                cp -R "$FIXTURE" data; rm data/sources.json; ln -s /dev/zero data/sources.json
                PLAN_DATA=data timeout 20 $P 2>&1; echo $?; rm -r data
                """,
            output:
                "Error: data/sources.json: it cannot be read: not a regular file; restore the file or its permissions\n65",
            names: []),
        Case(
            name: "requests from a pipe that a person names",
            script: """
                mkfifo pipe; echo '{}' >pipe & $PLAN batch --data "$FIXTURE" pipe | head -c 9; rm pipe
                """, output: #"{"error":"#, names: []),
    ]

    @Test(.ends, arguments: cases)
    func `Nothing is destroyed, left behind or waited for`(_ input: Case) throws {
        let folder = try ScratchFolder()
        let run = try shell(input.script, in: folder)
        let plan = head(try shell("$P --format markdown", in: folder).output).dropFirst(2)
        func expected(_ text: String) -> String { text.replacing("PLAN", with: plan) }
        #expect(run.output.trimmingCharacters(in: .newlines) == expected(input.output))
        #expect(run.message == input.message)
        if let log = input.log {
            let text = try folder.text(of: "log")
            #expect(log.hasSuffix("PLAN") ? text.hasPrefix(expected(log)) : text == log, "\(text.prefix(300))")
        }
        #expect(try folder.names() == input.names)
    }

    /// Kills the program at some moment after it has begun to write: the file holds the old or the new text, and the next
    /// run leaves nothing but that.
    private static let killing = """
        import os, random, signal, subprocess, sys, time
        number, count = getattr(signal, sys.argv[1]), int(sys.argv[2])
        # Whoever started this may have it blocked, and a child would inherit that.
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
        command = sys.argv[3:]
        subprocess.run(command, check=True)
        whole = open("plan.html").read()
        random.seed(11)
        for _ in range(count):
            open("plan.html", "w").write("old")
            before = set(os.listdir())
            child = subprocess.Popen(command)
            while child.poll() is None and not set(os.listdir()) - before:
                pass
            time.sleep(random.random() * 0.004)
            child.send_signal(number)
            child.wait()
            assert open("plan.html").read() in ("old", whole), "half a file"
            parts = [name for name in os.listdir() if name != "plan.html"]
            assert len(parts) < 2, f"{parts} are not cleared"
            assert number == signal.SIGKILL or not parts, f"{parts} after {number}"
        subprocess.run(command, check=True)
        print(sorted(os.listdir()), open("plan.html").read() == whole)
        """

    @Test(.needs(.python), arguments: ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"])
    func `Whoever kills a run that writes finds the old file or the new one, and no other for long`(signal: String)
        throws
    {
        let folder = try ScratchFolder()
        let scripts = try ScratchFolder()
        try scripts.write(Self.killing, to: "kill.py")
        let run = try shell(
            "python3 -B '\(scripts.path)/kill.py' \(signal) \(signal == "SIGKILL" ? 40 : 10) $P -o plan.html",
            in: folder)
        #expect(run.output == "['plan.html'] True\n")
        #expect(run.message.isEmpty)
    }

    /// The value of `TZ`, and how the calendar's first session begins or what is wrong.
    private static let zones: [(String, String)] = [
        ("JST-9", "DTSTART;TZID=JST-9:20261124T190000"), (":JST-9", "DTSTART;TZID=JST-9:20261124T190000"),
        ("EST5EDT,M3.2.0,M11.1.0", #"DTSTART;TZID="EST5EDT,M3.2.0,M11.1.0":20261124T190000"#),
        ("<+0530>-5:30", #"DTSTART;TZID="<+0530>-5:30":20261124T190000"#), ("", "DTSTART:20261124T190000Z"),
        (":", "DTSTART:20261124T190000Z"), ("UTC0", "DTSTART:20261124T190000Z"),
        ("nonsense", "The system has no time zone named 'nonsense'; one is Europe/Berlin"),
        (
            "CET-1CEST,M13.5.0,M10.5.0",
            "The system has no time zone named 'CET-1CEST,M13.5.0,M10.5.0'; one is Europe/Berlin"
        ),
        ("../../etc/passwd", "The system has no time zone named '../../etc/passwd'; one is Europe/Berlin"),
        ("/etc/passwd", "The file /etc/passwd is no time zone, or a damaged one"),
        ("/dev/zero", "The file /dev/zero is no time zone, or a damaged one"),
    ]

    @Test(arguments: zones.indices) func `A zone is what the C library takes it for, or is named`(index: Int) throws {
        let (zone, expected) = Self.zones[index]
        let folder = try ScratchFolder()
        let script = "$P --hours 3 --at 'Tue 19:00' --format ics"
        let isZone = expected.hasPrefix("DTSTART")
        let run = try shell(script, in: folder, environment: ["TZ": zone])
        #expect(run.status == (isZone ? 0 : 64))
        let start = run.output.split(separator: "\r\n").first { $0.hasPrefix("DTSTART") && $0.contains(":20261124") }
        #expect(start.map(String.init) == (isZone ? expected : nil))
        let first = "Error: The zone of TZ cannot be used: \(expected). Name one with --zone"
        #expect(head(run.message) == (isZone ? "" : first))
        guard !zone.isEmpty else { return }
        let named = try shell(script + " --zone '\(zone)'", in: folder, environment: ["TZ": "nonsense"])
        #expect(named.output == run.output && named.status == run.status)
        #expect(head(named.message) == (isZone ? "" : "Error: \(expected)"))
        // What needs no clocks asks for none.
        #expect(try shell("$P", in: folder, environment: ["TZ": zone]).status == 0)
    }

    @Test func `A system without zones says so`() throws {
        let folder = try ScratchFolder()
        let script = "$P --hours 3 --at 'Tue 19:00' --format ics --zone "
        let run = try shell(script + "Europe/Berlin", in: folder, environment: ["TZDIR": "/nonexistent"])
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(
            head(run.message)
                == "Error: The system has no time zones to find 'Europe/Berlin' among; install them, often as tzdata, or "
                + "write a rule such as CET-1CEST,M3.5.0,M10.5.0/3")
        #expect(try shell(script + "UTC", in: folder, environment: ["TZDIR": "/nonexistent"]).status == 0)
    }

    /// Swift's own list of arguments is empty there, and the program's place has to be found by its name.
    @Test(.needs(.namespaces)) func `Where there is no /proc, the program does what it does elsewhere`() throws {
        let folder = try ScratchFolder()
        let hidden = "mount -t tmpfs none /proc && test ! -e /proc/self"
        let called = "PATH=${PLAN%/*}:$PATH plan roles -- data"
        for script in ["$P", "$PLAN", "$PLAN --from", "$PLAN role cv", called, "env -i $PLAN roles"] {
            let here = try shell(script, in: folder)
            let there = try shell("export P; unshare -rm sh -c '\(hidden) && \(script)'", in: folder)
            #expect(there == here, "\(script)")
        }
    }

    /// A thread more than there are processors would take memory and bring nothing.
    @Test(arguments: ["", "ulimit -v 1000000; "])
    func `A batch with many jobs answers the same in little memory`(limit: String) throws {
        let folder = try ScratchFolder()
        let lines = #"for i in $(seq 200); do echo '{"from":"qa","to":"cv"}'; done >lines"#
        let batch = "$PLAN batch --data \"$FIXTURE\" --fields summary"
        let run = try Run.shell(
            """
            \(lines); \(batch) --jobs 1 lines >one; (\(limit)\(batch) --jobs 256 lines >many; echo $?); cmp one many
            """, in: folder)
        #expect(run.message.isEmpty && !run.output.contains("differ"))
        #expect(run.output == "0\n" || run.output == "65\n")
    }

    /// The pipe is closed long before the page is written.
    @Test func `A reader of an output that goes away is no error`() throws {
        let run = try Run.shell(
            "{ \"$PLAN\" --from qa --to vision --data \"$FIXTURE\" --format html -o /dev/stdout; echo $? >&2; } | true",
            in: try ScratchFolder())
        #expect(run.message == "0\n")
    }
}
