import Foundation
import Testing

/// What a script of `Tests/Oracles` reads from a file.
enum Reading {
    /// - Parameter program: What runs the script.
    static func read<Value: Decodable>(
        _ type: Value.Type, by script: String, of file: String, in folder: ScratchFolder,
        program: String = "python3 -B", sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Value {
        let run = try Run.shell(
            "\(program) '\(Places.oracles.appending(path: script).plainPath)' '\(file)'",
            environment: ["HOME": folder.path],
            in: folder)
        try #require(run.status == 0, "\(run.output.prefix(500))\(run.message)", sourceLocation: sourceLocation)
        return try JSONDecoder().decode(type, from: Data(run.output.utf8))
    }
}
