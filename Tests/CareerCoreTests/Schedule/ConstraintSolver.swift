import Foundation
import TestSupport

/// CP-SAT of OR-tools, by Tests/Oracles/cpsat.py.
enum ConstraintSolver {
    static let isHere = (try? run(["python3", "-c", "import ortools"]))?.status == 0

    private static let script = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Oracles/cpsat.py").path(percentEncoded: false)

    struct Answer: Equatable {
        var output: String
        var message: String
        var status: Int32
    }

    /// What the script says to the orders, when its modules are looked for in the folder first.
    static func check(_ orders: [OrderedJobs], modules: URL? = nil) throws -> Answer {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(orders.map { $0.json + "\n" }.joined().utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try run(["python3", "-B", script, file.path(percentEncoded: false)], modules: modules)
    }

    private static func run(_ arguments: [String], modules: URL? = nil) throws -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        if let modules {
            process.environment = ProcessInfo.processInfo.environment
                .merging(["PYTHONPATH": modules.path(percentEncoded: false)]) { $1 }
        }
        let files = (0..<2).map { _ in FileManager.default.temporaryDirectory.appending(path: UUID().uuidString) }
        for file in files { try Data().write(to: file) }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        return Answer(
            output: try String(contentsOf: files[0], encoding: .utf8),
            message: try String(contentsOf: files[1], encoding: .utf8), status: process.terminationStatus)
    }
}
