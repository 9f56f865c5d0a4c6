import CommandLine
import Foundation
import TestSupport
import Testing

@testable import plan

/// `--output`: a whole file or none.
@Suite struct OutputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        /// What the same report is called with on standard output.
        let format: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "plan.md", arguments: WrongInput.move, format: "markdown"),
        Case(name: "plan.markdown", arguments: WrongInput.move, format: "markdown"),
        Case(name: "plan.json", arguments: WrongInput.move, format: "json"),
        Case(name: "plan.html", arguments: WrongInput.move, format: "html"),
        Case(name: "plan.HTM", arguments: WrongInput.move, format: "html"),
        Case(name: "plan.svg", arguments: WrongInput.move, format: "svg"),
        Case(name: "roles.html", arguments: ["roles"], format: "html"),
        Case(name: "plan.txt", arguments: WrongInput.move, format: "table"),
        Case(name: "plan", arguments: WrongInput.move, format: "table"),
        Case(name: "a.b.MD", arguments: ["roles"], format: "markdown"),
        Case(name: "skills.json", arguments: ["skills", "data"], format: "json"),
    ]

    @Test(arguments: cases) func `A file holds what standard output would`(_ input: Case) throws {
        let folder = try ScratchFolder()
        let response = InProcess.run(input.arguments + ["--output", "\(folder.path)/\(input.name)"])
        #expect(response.output.isEmpty)
        #expect(response.message.isEmpty)
        #expect(response.status == .success)
        #expect(try folder.names() == [input.name])
        let printed = InProcess.run(input.arguments + ["--format", input.format])
        expectEqual(try folder.text(of: input.name), printed.output, input.name)
    }

    @Test func `A file is replaced as a whole, and keeps its permissions`() throws {
        let folder = try ScratchFolder()
        try folder.write(String(repeating: "old\n", count: 100_000), to: "plan.md")
        let path = "\(folder.path)/plan.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(InProcess.run(["roles", "-o", path]).status == .success)
        expectEqual(
            try folder.text(of: "plan.md"), InProcess.run(["roles", "--format", "markdown"]).output, "plan.md"
        )
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(permissions as? Int == 0o640)
        #expect(try folder.names() == ["plan.md"])
    }

    @Test func `A symbolic link is followed`() throws {
        let folder = try ScratchFolder()
        try folder.write("old", to: "real.json")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link.json", withDestinationPath: "real.json")
        #expect(InProcess.run(["roles", "-o", "\(folder.path)/link.json"]).status == .success)
        expectEqual(
            try folder.text(of: "real.json"), InProcess.run(["roles", "--format", "json"]).output, "real.json"
        )
        #expect(try folder.names() == ["link.json", "real.json"])
    }

    @Test func `A missing folder is 73, and nothing is left behind`() throws {
        let folder = try ScratchFolder()
        let response = InProcess.run(WrongInput.move + ["-o", "\(folder.path)/nowhere/plan.md"])
        #expect(
            response.message
                == "Error: \(folder.path)/nowhere/plan.md cannot be written: No such file or directory")
        #expect(response.output.isEmpty)
        #expect(response.status == .cannotCreate)
        #expect(try folder.names().isEmpty)
    }

    @Test(arguments: ["", "/"]) func `A folder in the file's place is 73`(_ ending: String) throws {
        let folder = try ScratchFolder()
        let response = InProcess.run(WrongInput.move + ["-o", folder.path + ending])
        #expect(response.message == "Error: \(folder.path)\(ending) cannot be written: Is a directory")
        #expect(response.output.isEmpty)
        #expect(response.status == .cannotCreate)
        #expect(try folder.names().isEmpty)
    }

    @Test func `A file in a folder's place is 73`() throws {
        let folder = try ScratchFolder()
        try folder.write("kept", to: "file")
        let response = InProcess.run(WrongInput.move + ["-o", "\(folder.path)/file/plan.md"])
        #expect(response.message == "Error: \(folder.path)/file/plan.md cannot be written: Not a directory")
        #expect(response.status == .cannotCreate)
        #expect(try folder.text(of: "file") == "kept")
    }

    @Test(.needs(.fullDevice))
    func `A full device is 74`() {
        let response = InProcess.run(WrongInput.move + ["-o", "/dev/full"])
        #expect(response.message == "Error: /dev/full cannot be written: No space left on device")
        #expect(response.output.isEmpty)
        #expect(response.status == .inputOutput)
    }

    /// The old file is whole until the new one is: a failure in between leaves it as it was.
    @Test func `A wrong line leaves the file alone`() throws {
        let folder = try ScratchFolder()
        try folder.write("kept", to: "plan.md")
        let response = InProcess.run(["--from", "qa", "--to", "nobody", "-o", "\(folder.path)/plan.md"])
        #expect(response.status == .usage)
        #expect(try folder.text(of: "plan.md") == "kept")
    }

    @Test func `A path reaches the terminal without its escape sequences`() {
        let response = InProcess.run(["roles", "-o", "/nowhere/\u{1B}[31m/plan.md"])
        #expect(
            response.message
                == #"Error: /nowhere/\u{1B}[31m/plan.md cannot be written: No such file or directory"#)
    }
}
