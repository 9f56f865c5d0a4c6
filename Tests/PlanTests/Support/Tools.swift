import CommandLine
import Foundation

/// What may be missing on a machine, and then skips a test instead of failing it.
enum Tools {
    static let hasJQ = succeeds("jq --version")
    static let hasJSONSchema = succeeds("python3 -c 'import jsonschema'")
    static let hasPython = succeeds("python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'")
    static let hasMiller = succeeds("mlr --version")
    static let hasICalendar = hasPython && succeeds("python3 -c 'import icalendar'")
    static let hasKhal = succeeds("khal --version")
    static let hasTaskwarrior = succeeds("task --version")
    static let hasEmacs = succeeds("emacs --version")
    static let hasMermaid =
        hasPython && succeeds("python3 -B '\(Places.oracles.appending(path: "read_gantt.py").plainPath)' --probe")
    static let hasShellCheck = succeeds("shellcheck --version")
    static let hasTerminal = succeeds("script -qec true /dev/null")
    static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")
    static let hasMandoc = succeeds("command -v mandoc")
    static let hasMan = succeeds("man --version")

    static func has(_ shell: Shell) -> Bool { succeeds("command -v \(shell)") }

    static func succeeds(_ command: String) -> Bool {
        let run = try? Run.process(
            URL(filePath: "/bin/sh"), ["-c", command], environment: ProcessInfo.processInfo.environment,
            in: FileManager.default.temporaryDirectory)
        return run?.status == 0
    }
}
