import CommandLine
import Foundation
import Testing

@testable import plan

/// What is said of a catalogue that is not there, 66, or wrong, 65: where, what, and what would mend it.
@Suite struct WrongDataTests {
    @Test(arguments: ["roles/vision-builder.json", "sources.json"])
    func `A file that is missing`(_ name: String) throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.remove(name)
        catalogue.expectRefused(
            ["\(name): it cannot be read: No such file or directory; restore the file or its permissions"])
    }

    @Test func `A file that is a folder`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.remove("catalog.json")
        try FileManager.default.createDirectory(
            atPath: catalogue.path + "/catalog.json", withIntermediateDirectories: false)
        catalogue.expectRefused(["catalog.json: it cannot be read: Is a directory; restore the file or its permissions"]
        )
    }

    @Test func `A text that is not UTF-8`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.write(
            Array(#"{ "title": "é"#.utf8) + [0xFF, 0x22, 0x7D], to: "roles/vision-builder.json")
        catalogue.expectRefused(
            ["roles/vision-builder.json:1:14: this is not UTF-8; save the file as UTF-8"])
    }

    /// However little of it is left, a file that was cut off is refused, and the program lives.
    @Test(arguments: ["catalog.json", "roles/web-tester.json", "skills/deep-learning.json", "sources.json"])
    func `A file cut off anywhere is refused`(_ name: String) throws {
        let catalogue = try BrokenCatalogue()
        let bytes = try catalogue.bytes(of: name)
        for count in stride(from: 0, to: bytes.count - 2, by: 97) {
            try catalogue.write(Array(bytes.prefix(count)), to: name)
            let response = InProcess.run(WrongInput.move, data: catalogue.path)
            #expect(response.status == .data, "\(name) of \(count) bytes")
            #expect(
                response.message.hasPrefix("Error: \(catalogue.path)/\(name):"), "\(name) of \(count) bytes")
        }
    }

    /// A cycle has no beginning to learn it from. In a process of its own, since it has crashed the program before.
    @Test func `Skills that need each other are refused`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.replace(
            #""requires": []"#, with: #""requires": [{ "skill": "deep-learning", "level": 1 }]"#,
            in: "skills/statistics.json")
        let run = try Run.program(WrongInput.move + ["--data", catalogue.path], in: ScratchFolder())
        let message =
            "Error: DATA/skills/deep-learning.json:12:16: requires: the prerequisites go in a circle: deep-learning → statistics → deep-learning; take one of them out\n"
        #expect(run.message.replacing(catalogue.path, with: "DATA") == message)
        #expect(run.output.isEmpty)
        #expect(run.status == 65)
    }

    /// The schema asks for one phase at least. In a process of its own, since it crashes the program.
    @Test func `A roadmap without a phase is refused`() throws {
        let catalogue = try BrokenCatalogue()
        let name = "roadmaps/web-tester--vision-builder.json"
        let text = String(decoding: try catalogue.bytes(of: name), as: UTF8.self)
        let ends = try #require(text.range(of: #"(?s)"phases": \[.*\],\s*"artifacts""#, options: .regularExpression))
        try catalogue.write(
            Array(text.replacingCharacters(in: ends, with: #""phases": [], "artifacts""#).utf8), to: name)
        let run = try Run.program(WrongInput.move + ["--data", catalogue.path], in: ScratchFolder())
        #expect(run.status == 65)
    }

    @Test(arguments: [
        ["--data", "/nowhere"], ["roles", "--data", "/nowhere"], ["skills", "--data=/nowhere"],
    ])
    func `A folder that is not there`(_ arguments: [String]) {
        let move = arguments.count == 2 && arguments[0] == "--data" ? WrongInput.move : []
        let response = InProcess.run(move + arguments)
        #expect(
            response.message
                == "Error: No catalogue was found. Looked for catalog.json in /nowhere. Name its folder with --data or PLAN_DATA."
        )
        #expect(response.output.isEmpty)
        #expect(response.status == .noInput)
    }

    @Test func `A folder without a catalogue`() throws {
        let folder = try ScratchFolder()
        let response = InProcess.run(WrongInput.move, data: folder.path)
        #expect(response.message.contains("Looked for catalog.json in \(folder.path)."))
        #expect(response.status == .noInput)
    }

    @Test func `A folder's name reaches the terminal without its escape sequences`() {
        let response = InProcess.run(WrongInput.move, data: "/nowhere/\u{1B}[31m\u{202E}")
        #expect(response.status == .noInput)
        #expect(response.message.contains(#"/nowhere/\u{1B}[31m\u{202E}"#))
        #expect(!response.message.contains("\u{1B}"))
    }
}
