import Foundation

/// What a process left behind.
struct Run: Equatable {
    let output: String
    let message: String
    /// The exit status; 128 and the signal's number where one killed it.
    let status: Int32

    /// Variables that the tests' own tools go by, handed on so that a child is measured like its parent.
    private static let tools = ["ASAN_OPTIONS", "LLVM_PROFILE_FILE", "TSAN_OPTIONS", "UBSAN_OPTIONS"]

    /// Runs the program with an environment of nothing but what is given here.
    static func program(
        _ arguments: [String], environment: [String: String] = [:], in folder: ScratchFolder, input: URL? = nil
    ) throws -> Run {
        try process(
            Places.program, arguments, environment: ["PLAN_TODAY": "2026-11-20"].merging(environment) { $1 },
            in: folder.url, input: input)
    }

    /// Runs a shell script in which `$PLAN` is the program and `$FIXTURE` the catalogue of the tests.
    static func shell(
        _ script: String, environment: [String: String] = [:], in folder: ScratchFolder
    ) throws -> Run {
        let own = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "PLAN": Places.program.plainPath,
            "FIXTURE": Places.fixture.plainPath, "PLAN_TODAY": "2026-11-20",
        ]
        return try process(
            URL(filePath: "/bin/sh"), ["-c", script], environment: own.merging(environment) { $1 },
            in: folder.url)
    }

    /// Runs anything. Its streams go to files, so that none of them can fill up and block it.
    static func process(
        _ executable: URL, _ arguments: [String], environment: [String: String], in folder: URL, input: URL? = nil
    ) throws -> Run {
        let streams = try ScratchFolder()
        try streams.write("", to: "output")
        try streams.write("", to: "message")
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = environment.merging(
            ProcessInfo.processInfo.environment.filter { tools.contains($0.key) }
        ) { own, _ in own }
        process.currentDirectoryURL = folder
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: streams.url.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: streams.url.appending(path: "message"))
        try process.run()
        process.waitUntilExit()
        return Run(
            output: try streams.text(of: "output"), message: try streams.text(of: "message"),
            status: process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0))
    }
}
