import Foundation
import TestSupport
import Testing

@testable import Reports
@testable import System

/// Plans as outlines, read back by Emacs' own parser of Org mode.
@Suite(.needs(.emacs)) struct OrgTests {
    private struct Outline: Decodable {
        struct Headline: Decodable {
            let level: Int
            let todo: String
            let title: String
            let comment: Bool
            let tags: [String]
            let id: String
            let effort: Double
            let scheduled: String
            let deadline: String

            var plainTitle: String { OrgTests.plain(title) }
        }

        let headlines: [Headline]
        let boxes: [String]
        let links: [String]
        let types: [String]
    }

    /// Without the characters that keep Org from taking a text for markup.
    fileprivate static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { $0 != "\u{200B}" && $0 != "\u{2060}" }
        return String(String.UnicodeScalarView(scalars)).trimmingCharacters(in: .whitespaces)
    }

    private func read(_ folder: ScratchFolder) throws -> Outline {
        try Reading.read(
            Outline.self, by: "read_outline.el", of: "plan.org", in: folder, program: "emacs --batch --quick --load")
    }

    /// The parts of Org that a plan is made of.
    private let own: Set = [
        "headline", "item", "keyword", "link", "node-property", "paragraph", "plain-list", "planning",
        "property-drawer",
        "section", "statistics-cookie", "timestamp",
    ]

    @Test func `Every text comes back, and none of it is markup`() throws {
        let folder = try ScratchFolder()
        #expect(try HostileCatalogue().write("plan.org", in: folder) == Run(output: "", message: "", status: 0))
        let outline = try read(folder)
        let tasks = outline.headlines.filter { $0.todo == "TODO" }
        #expect(tasks.count == 8 + HostileCatalogue.texts.count)
        let links = Set(outline.links)
        for (index, text) in HostileCatalogue.shown.enumerated() {
            #expect(tasks.contains { $0.plainTitle == Self.plain(text) }, "\(text.prefix(60))")
            let address = Address.link(HostileCatalogue.url(index))
            let wanted = Self.plain("\(text), <\(address)>")
            #expect(
                outline.boxes.contains { Self.plain(String($0.dropFirst("- [ ] ".count))) == wanted },
                "\(text.prefix(60))")
            #expect(links.contains(address), "\(text.prefix(60))")
        }
        #expect(links.count == HostileCatalogue.texts.count + 5)
        #expect(Set(outline.types).isSubset(of: own))
        #expect(!outline.headlines.contains { $0.comment })
        let cookies = try folder.text(of: "plan.org").matches(of: /\[\d+\/\d+\]|\[\d+%\]/)
        #expect(cookies.count == 5)
        let text = try folder.text(of: "plan.org")
        #expect(!text.unicodeScalars.contains { DisplayText.isUnsafe($0) && $0 != "\n" })
    }

    @Test func `Tasks have their hours and days`() throws {
        let folder = try ScratchFolder()
        _ = try Run.program(
            WrongInput.move + ["--data", Places.fixture.plainPath, "-o", "plan.org", "--hours", "6"], in: folder)
        let outline = try read(folder)
        #expect(outline.headlines.map(\.effort).reduce(0, +) == 103 * 60)
        let networks = try #require(outline.headlines.first { $0.title == "Networks in One Term" })
        #expect(networks.level == 2 && networks.tags == ["critical", "deep_learning", "task"])
        #expect(networks.scheduled == "<2027-02-01 Mon>" && networks.deadline == "<2027-03-07 Sun>")
        #expect(networks.id.count == 36)
        #expect(outline.links.contains("https://courses.example.org/networks?lang=en&term=all#start"))
        let phases = outline.headlines.filter { $0.tags == ["phase"] }
        #expect(phases.map(\.plainTitle).first == "Phase 1: Foundations [0/4]")
        #expect(outline.headlines.filter { $0.tags == ["milestone"] }.count == 6)
    }
}
