package import Foundation

/// The scripts of `Tests/Oracles`, which check in Python what the program computes.
package enum PythonOracle {
    package struct Answer: Equatable {
        package var output: String
        package var message: String
        package var status: Int32
    }

    /// What a script says to a file of these lines.
    ///
    /// - Parameter modules: A folder in which Python looks for packages first.
    package static func run(_ script: String, _ lines: [String], modules: URL? = nil) throws -> Answer {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(lines.joined().utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Oracles/\(script)").path(percentEncoded: false)
        return try start(["-B", path, file.path(percentEncoded: false)], modules: modules)
    }

    private static func start(_ arguments: [String], modules: URL? = nil) throws -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        if let modules {
            process.environment = ProcessInfo.processInfo.environment
                .merging(["PYTHONPATH": modules.path(percentEncoded: false)]) { $1 }
        }
        // Files, so that neither stream can fill up and block the script.
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
