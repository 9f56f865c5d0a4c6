import Foundation
import System
import TestSupport
import Testing

@testable import CareerCore
@testable import JSON

@Suite struct PortraitTests {
    private static let file = "portraits/baker.json"
    private static let text = """
        {
          "$schema": "../schemas/portrait.schema.json",
          "id": "baker",
          "occupations": [
            { "code": "51-3011.00", "title": "Bakers", "jobZone": 2, "match": "title", "source": "survey" }
          ],
          "fit": { "good": ["Rises early"], "required": [], "poor": [], "source": "cookbook", "estimate": "Read so." },
          "work": {
            "day": [{ "time": "04:00", "does": "Kneads", "source": "diary" }]
          },
          "tools": [
            { "name": "Oven", "use": "Heat", "adoption": "common", "source": "cookbook" }
          ],
          "hiring": {
            "scorecard": [
              { "dimension": "Taste", "bar": "Good", "weight": 60, "source": "guild" },
              { "dimension": "Speed", "bar": "Fast", "weight": 40, "source": "cookbook" }
            ],
            "exercises": ["Bake"], "strong": [], "weak": [], "redFlags": [], "source": "cookbook"
          },
          "learningPath": [
            { "title": "Flour", "weeks": 3, "goals": [], "resources": [], "source": "cookbook" },
            { "title": "Leaven", "goals": [], "resources": [], "source": "cookbook" },
            { "title": "Heat", "weeks": 2.5, "goals": [], "resources": [], "source": "guild" }
          ],
          "paths": {
            "feeders": [{ "role": "clerk", "title": "Clerk", "estimate": "By comparison." }],
            "next": [], "adjacent": [], "promotion": [{ "asks": "Own bread", "source": "guild" }]
          }
        }
        """

    /// A catalogue of this portrait alone, with one text in it replaced.
    private static func with<Result>(
        _ old: String = "", _ new: String = "", _ body: (CatalogueReader, TemporaryFolder) throws -> Result
    ) throws -> Result {
        try TemporaryFolder.with { folder in
            let parts = old.isEmpty ? [text] : text.components(separatedBy: old)
            try #require(old.isEmpty || parts.count == 2, "\(old) stands \(parts.count - 1) times in it")
            try folder.write(parts.joined(separator: new), to: file)
            return try body(CatalogueReader(folder: Path(folder.path)), folder)
        }
    }

    private static func read() throws -> Portrait {
        try with { reader, _ in try #require(try reader.portraits(of: [Make.id("baker")]).first) }
    }

    @Test func `A portrait has what its file has, and nothing in the place of what that leaves out`() throws {
        let portrait = try Self.read()
        #expect(portrait.id.text == "baker")
        let occupation = try #require(portrait.content.entries("occupations").first)
        #expect(occupation.text("code") == "51-3011.00" && occupation.number("jobZone") == 2)
        #expect(occupation.text("note") == nil && occupation.texts("title").isEmpty)
        #expect(occupation.basis == .source(Make.id("survey")))
        let fit = try #require(portrait.content.entries("fit").first)
        #expect(fit.texts("good") == ["Rises early"] && fit.texts("poor").isEmpty)
        // An estimate beside a source says how that was read.
        #expect(fit.basis == .source(Make.id("cookbook")))
        let feeder = try #require(portrait.content.entries("paths").first?.entries("feeders").first)
        #expect(feeder.text("role") == "clerk" && feeder.basis == .estimate("By comparison."))
        #expect(portrait.content.entries("interview").isEmpty && portrait.content.entries("mission").isEmpty)
        let weights = portrait.content.entries("hiring").first?.entries("scorecard").map { $0.number("weight") }
        #expect(weights == [60, 40])
    }

    @Test func `What it names is found however deep it stands`() throws {
        let portrait = try Self.read()
        #expect(Set(portrait.sources.map(\.text)) == ["survey", "cookbook", "diary", "guild"])
        let roles = portrait.ids(of: .role).filter { !$0.ids.isEmpty }
        #expect(roles.map(\.section) == ["paths"] && roles.flatMap(\.ids).map(\.text) == ["clerk"])
        #expect(portrait.ids(of: .skill).flatMap(\.ids).isEmpty)
    }

    @Test func `The weeks of a path are those of one source, where it gives them`() throws {
        let portrait = try Self.read()
        #expect(portrait.learningWeeks(by: Make.id("cookbook")) == [3])
        #expect(portrait.learningWeeks(by: Make.id("guild")) == [2.5])
        #expect(portrait.learningWeeks(by: Make.id("survey")).isEmpty)
    }

    @Test func `A role may do without a portrait, and a catalogue without any`() throws {
        try Self.with { reader, folder in
            let ids = ["clerk", "baker", "cook"].map(Make.id)
            #expect(try reader.portraits(of: ids).map(\.id.text) == ["baker"])
            try FileManager.default.removeItem(atPath: folder.path + "/portraits")
            #expect(try reader.portraits(of: ids).isEmpty)
        }
    }

    /// It is there, and whoever looks for it is told.
    @Test func `A portrait that is there and cannot be read is refused`() throws {
        try Self.with { reader, folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/portraits/clerk.json", withDestinationPath: "nowhere.json")
            let error = #expect(throws: CatalogueError.self) { try reader.portraits(of: [Make.id("clerk")]) }
            guard case .wrongData(let problems) = error else { return }
            #expect(problems.map(\.file.description) == ["\(folder.path)/portraits/clerk.json"])
            #expect(problems.allSatisfy { $0.message.hasPrefix("it cannot be read: ") })
        }
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        /// `LINE:COLUMN: key: message; mend`, without a key for the file as a whole.
        let problems: [String]
        var testDescription: String { "\(old) is \(new)" }

        init(_ old: String, _ new: String, _ problems: String...) {
            self.old = old
            self.new = new
            self.problems = problems
        }
    }

    static let wrong = [
        Wrong(
            "../schemas/portrait.schema.json", "portrait.schema.json",
            "2:14: $schema: expected the schema \"../schemas/portrait.schema.json\"; write \"../schemas/portrait.schema.json\""
        ),
        Wrong(
            "\"id\": \"baker\"", "\"id\": \"cook\"",
            "3:9: id: the id is \"cook\", but the file is named \"baker.json\"; make them the same"),
        Wrong(
            "51-3011.00", "51-3011",
            "5:15: occupations[0].code: expected a code as 15-1252.00, found \"51-3011\"; write a code as 15-1252.00"),
        Wrong(
            "\"jobZone\": 2", "\"jobZone\": 6",
            "5:59: occupations[0].jobZone: expected a whole number from 1 to 5, found 6; write a whole number from 1 to 5"
        ),
        Wrong(
            "\"Rises early\"", "\"\"",
            "7:21: fit.good[0]: expected a text that is not empty, found an empty text; write a text that is not empty"),
        Wrong(
            "\"source\": \"cookbook\", \"estimate\": \"Read so.\"", "\"by\": \"me\"",
            "7:10: fit: neither a source nor an estimate is given; add \"source\" or \"estimate\"",
            "7:65: fit.by: the key \"by\" is not known here; remove it, or use one of estimate, good, poor, required, source"
        ),
        Wrong(
            "04:00", "4 h", "9:23: work.day[0].time: expected an hour as 09:30, found \"4 h\"; write an hour as 09:30"),
        Wrong(
            "\"adoption\": \"common\"", "\"adoption\": \"loved\"",
            "12:50: tools[0].adoption: expected one of \"common\", \"optional\", \"hot\", \"listed\", \"context-specific\", \"in-demand\", found \"loved\"; write one of \"common\", \"optional\", \"hot\", \"listed\", \"context-specific\", \"in-demand\""
        ),
        // No object, so that nothing else is missed in it.
        Wrong(
            "{ \"name\": \"Oven\", \"use\": \"Heat\", \"adoption\": \"common\", \"source\": \"cookbook\" }", "7",
            "12:5: tools[0]: expected an object, found a number; write { … }"),
        Wrong(
            "\"tools\": [", "\"toolz\": [", "1:1: the key \"tools\" is missing; add it to this object",
            "11:3: toolz: the key \"toolz\" is not known here; remove it, or use one of $schema, ai, certifications, companies, courses, fit, hiring, humanSkills, id, interview, learningPath, mission, occupations, paths, questions, risks, skillTiers, tools, variants, work"
        ),
        Wrong(
            "\"weight\": 60", "\"weight\": 61",
            "15:18: hiring.scorecard: the weights add up to 101.0; make them add up to 100"),
        Wrong(
            "\"weight\": 60", "\"weight\": \"60\"",
            "16:56: hiring.scorecard[0].weight: expected a number from 0 to 100, found \"60\"; write a number from 0 to 100"
        ),
        Wrong(
            "\"weeks\": 3", "\"weeks\": 0",
            "22:34: learningPath[0].weeks: expected a number from 0.1 to 520, found 0; write a number from 0.1 to 520"),
        Wrong(
            "\"role\": \"clerk\"", "\"role\": \"The Clerk\"",
            "27:27: paths.feeders[0].role: expected an id of lower-case words joined by hyphens, found \"The Clerk\"; write an id of lower-case words joined by hyphens"
        ),
        Wrong("\"next\": [], ", "", "26:12: paths: the key \"next\" is missing; add it to this object"),
        Wrong(
            "[{ \"asks\": \"Own bread\", \"source\": \"guild\" }]", "\"Own bread\"",
            "28:46: paths.promotion: expected a list, found \"Own bread\"; write a list"),
    ]

    @Test(arguments: wrong)
    func `What is wrong is refused at its line, column and key`(item: Wrong) throws {
        let found = try Self.with(item.old, item.new) { reader, folder -> [String] in
            let error = #expect(throws: CatalogueError.self) { try reader.portraits(of: [Make.id("baker")]) }
            guard case .wrongData(let problems) = error else { return [] }
            return problems.map { $0.description.replacing("\(folder.path)/\(Self.file):", with: "") }
        }
        #expect(found == item.problems)
    }
}

/// What `plan check` asks of portraits.
@Suite struct PortraitCheckTests {
    private static func findings(_ change: (inout [String: Tree]) -> Void) throws -> [DataProblem] {
        try TemporaryFolder.with { folder in
            var files = try ReducedCatalogue.shared.get().files
            change(&files)
            for (name, tree) in files { try folder.write(WrittenTree(tree).text, to: name) }
            return CatalogueCheck(folder: Path(folder.path)).run().findings
        }
    }

    /// But for the sources that then nobody cites.
    @Test func `A catalogue need not have portraits`() throws {
        let findings = try Self.findings { files in
            for role in ReducedCatalogue.roles { files["portraits/\(role).json"] = nil }
        }
        #expect(findings.allSatisfy { $0.message.hasPrefix("nobody cites the source") }, "\(findings)")
    }

    @Test(arguments: [0, 1, 5])
    func `A portrait may have any number of interview questions`(count: Int) throws {
        let file = "portraits/backend-developer.json"
        let findings = try Self.findings { files in
            var left = count
            let portrait = files[file]?.keeping("interview") { _ in
                left -= 1
                return left >= 0
            }
            files[file] = count > 0 ? portrait : portrait?.changingMember(at: "interview") { _ in [] }
        }
        #expect(findings.map(\.description) == [])
    }

    @Test func `A portrait without its role is found`() throws {
        let findings = try Self.findings { $0["portraits/nobody.json"] = $0["portraits/backend-developer.json"] }
        #expect(findings.contains { $0.message == "the index of catalog.json does not have this role" })
    }
}
