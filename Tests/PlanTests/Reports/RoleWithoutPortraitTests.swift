import CommandLine
import Foundation
import Testing

@testable import plan

/// A role may have no portrait, and a portrait no questions; every command does without.
@Suite struct RoleWithoutPortraitTests {
    private static let sentence = "The catalogue has no portrait of this role"

    @Test(arguments: ["table", "markdown", "html"])
    func `A role without a portrait is shown and says so`(format: String) throws {
        let catalogue = try BrokenCatalogue()
        let before = InProcess.run(["role", "vision", "--format", format], data: catalogue.path)
        #expect(before.status == .success && !before.output.contains(Self.sentence))
        try catalogue.remove("portraits/vision-builder.json")
        for parts in [[], ["--show", "fit"], ["--show", "requirements,day,fit,sources"]] {
            let response = InProcess.run(["role", "vision", "--format", format] + parts, data: catalogue.path)
            #expect(response.status == .success && response.message.isEmpty)
            #expect(response.output.contains(Self.sentence), "\(parts)")
        }
        let pay = InProcess.run(["role", "vision", "--format", format, "--show", "pay"], data: catalogue.path)
        #expect(pay.status == .success && !pay.output.contains(Self.sentence))
    }

    @Test func `Its JSON has null for it, and all else`() throws {
        let catalogue = try BrokenCatalogue()
        func role() throws -> [String: Any] {
            let response = InProcess.run(["role", "vision", "--format", "json"], data: catalogue.path)
            #expect(response.status == .success)
            let json = try JSONSerialization.jsonObject(with: Data(response.output.utf8))
            return try #require(json as? [String: Any])
        }
        let before = try role()
        try catalogue.remove("portraits/vision-builder.json")
        let after = try role()
        #expect(before["portrait"] is [String: Any] && after["portrait"] is NSNull)
        #expect(Set(before.keys) == Set(after.keys) && after["schema"] as? String == "career-role/1")
    }

    @Test func `Check and audit do without portraits`() throws {
        let catalogue = try BrokenCatalogue()
        func run(_ command: String...) -> Response { InProcess.run(command, data: catalogue.path) }
        let (check, audit) = (run("check"), run("audit"))
        for role in ["vision-builder", "web-tester", "data-analyst", "odd-one"] {
            try catalogue.remove("portraits/\(role).json")
        }
        // The odd role's texts are gone, and with them their findings; citations are gone too.
        let lines = Set(check.output.split(separator: "\n"))
        for line in run("check").output.split(separator: "\n").dropLast() where !lines.contains(line) {
            #expect(line.contains("nobody cites the source"), "\(line)")
        }
        #expect(run("audit").status == audit.status)
        try catalogue.remove("portraits")
        #expect(!run("check").output.contains("no such folder"))
        #expect(run("audit").status == audit.status && run("role", "qa").output.contains(Self.sentence))
    }

    @Test func `A portrait without interview questions is whole`() throws {
        let catalogue = try BrokenCatalogue()
        let name = "portraits/vision-builder.json"
        let text = String(decoding: try catalogue.bytes(of: name), as: UTF8.self)
        let start = try #require(text.range(of: "  \"interview\": ["))
        let end = try #require(text.range(of: "  \"paths\": {"))
        try catalogue.write(Array((text[..<start.lowerBound] + text[end.lowerBound...]).utf8), to: name)
        let response = InProcess.run(["role", "vision"], data: catalogue.path)
        let parts = response.output.split { !$0.isLetter }
        #expect(response.status == .success && parts.contains("hiring") && !parts.contains("interview"))
        #expect(!InProcess.run(["check", catalogue.path]).output.contains(name))
    }

    @Test func `A wrong portrait is refused with its place`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.replace("\"weight\": 60", with: "\"weight\": 50", in: "portraits/vision-builder.json")
        for command in [["role", "vision"], ["audit"]] {
            let response = InProcess.run(command, data: catalogue.path)
            #expect(response.status == .data && response.output.isEmpty)
            #expect(
                response.message.contains(
                    "/portraits/vision-builder.json:129:18: hiring.scorecard: the weights add up to 90.0"))
        }
    }
}
