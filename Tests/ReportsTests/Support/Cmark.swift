import Foundation

/// cmark-gfm, the reference for GitHub Flavored Markdown.
enum Cmark {
    private static let extensions = ["table", "tasklist", "strikethrough", "autolink", "footnotes"]

    /// The HTML of a Markdown text, with the extensions that GitHub has.
    static func html(of markdown: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["cmark-gfm", "--unsafe"] + extensions.flatMap { ["-e", $0] }
        let folder = FileManager.default.temporaryDirectory
        let (input, output) = (
            folder.appending(path: UUID().uuidString), folder.appending(path: UUID().uuidString)
        )
        try Data(markdown.utf8).write(to: input)
        try Data().write(to: output)
        defer { for file in [input, output] { try? FileManager.default.removeItem(at: file) } }
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOf: output, encoding: .utf8)
    }
}
