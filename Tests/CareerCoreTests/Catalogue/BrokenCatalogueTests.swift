import System
import TestSupport
import Testing

@testable import CareerCore
@testable import JSON

@Suite struct BrokenCatalogueTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let damages: [SmallCatalogue.Damage]
        let problems: Set<String>
        var testDescription: String { name }
    }

    private static let gone = "it cannot be read: No such file or directory; restore the file or its permissions"

    private static func unknown(_ skill: String, at place: String) -> String {
        "\(place): skill: the catalogue has no skill \"\(skill)\"; add skills/\(skill).json, or correct the id"
    }

    private static let cases = [
        Case(name: "no index", damages: [.init(without: "catalog.json")], problems: ["catalog.json: \(gone)"]),
        Case(name: "no sources", damages: [.init(without: "sources.json")], problems: ["sources.json: \(gone)"]),
        Case(
            name: "no role", damages: [.init(without: "roles/baker.json")], problems: ["roles/baker.json: \(gone)"]),
        Case(
            name: "neither role",
            damages: [.init(without: "roles/baker.json"), .init(without: "roles/clerk.json")],
            problems: ["roles/baker.json: \(gone)", "roles/clerk.json: \(gone)"]),
        Case(
            name: "a required skill is missing", damages: [.init(without: "skills/filing.json")],
            problems: [unknown("filing", at: "roles/baker.json:8:17")]),
        Case(
            name: "a prerequisite is missing", damages: [.init(without: "skills/weighing.json")],
            problems: [unknown("weighing", at: "skills/dough.json:10:27")]),
        Case(
            name: "a roadmap's skill is missing",
            damages: [.init("roadmaps/clerk--baker.json", "[\"dough\", \"weighing\"]", "[\"dough\", \"flour\"]")],
            problems: [unknown("flour", at: "roadmaps/clerk--baker.json:14:45")]),
        Case(
            name: "a role of another name",
            damages: [.init("roles/baker.json", "\"id\": \"baker\"", "\"id\": \"cook\"")],
            problems: [
                "roles/baker.json:3:9: id: the id is \"cook\", but the file is named \"baker.json\"; make them the same"
            ]),
        Case(
            name: "a skill of another name",
            damages: [.init("skills/dough.json", "\"id\": \"dough\"", "\"id\": \"paste\"")],
            problems: [
                "skills/dough.json:3:9: id: the id is \"paste\", but the file is named \"dough.json\"; make them the same"
            ]),
        Case(
            name: "several files, each with several problems",
            damages: [
                .init("roles/clerk.json", "\"title\": \"Clerk\"", "\"title\": 1"),
                .init("roles/clerk.json", "\"summary\": \"Keeps papers.\"", "\"summary\": 2"),
                .init("roles/baker.json", "\"entry\": [", "\"exit\": ["),
                .init("sources.json", "\"kind\": \"guide\"", "\"kind\": \"book\""),
                .init("roadmaps/clerk--baker.json", "\"weeks\": 4, \"learn\"", "\"weeks\": -4, \"learn\""),
            ],
            problems: [
                "roles/clerk.json:4:12: title: expected a text that is not empty, found 1; write a text that is not empty",
                "roles/clerk.json:5:14: summary: expected a text that is not empty, found 2; write a text that is not empty",
                "roles/baker.json:1:1: the key \"entry\" is missing; add it to this object",
                "roles/baker.json:21:3: exit: the key \"exit\" is not known here; remove it, or use one of "
                    + "$schema, brings, entry, id, ladders, measures, pay, requirements, summary, title",
                "sources.json:4:92: sources[0].kind: expected one of \"guide\", \"survey\", \"statistics\", \"course\", "
                    + "\"documentation\", \"study\", \"role-page\", found \"book\"; write one of \"guide\", \"survey\", "
                    + "\"statistics\", \"course\", \"documentation\", \"study\", \"role-page\"",
                "roadmaps/clerk--baker.json:14:93: subjects[0].weeks: expected a number from 0.1 to 520, found -4; "
                    + "write a number from 0.1 to 520",
            ]),
        Case(
            name: "broken skills of both roles",
            damages: [
                .init("skills/filing.json", "\"title\"", "title"),
                .init("skills/dough.json", "\"area\": \"product\"", "\"area\": \"\""),
            ],
            problems: [
                "skills/filing.json:4:3: a key in double quotes is missing here; write \"key\": value, without a comma after the last one",
                "skills/dough.json:5:11: area: expected a text that is not empty, found an empty text; write a text that is not empty",
            ]),
    ]

    private static let circles = [
        Case(
            name: "two skills that need each other",
            damages: [
                .init(
                    "skills/weighing.json", "\"requires\": []", "\"requires\": [{ \"skill\": \"dough\", \"level\": 1 }]"
                )
            ],
            problems: [
                "skills/dough.json:10:27: requires: the prerequisites go in a circle: dough → weighing → dough; take one of them out"
            ]),
        Case(
            name: "a skill that needs itself",
            damages: [
                .init(
                    "skills/filing.json", "\"requires\": []", "\"requires\": [{ \"skill\": \"filing\", \"level\": 1 }]")
            ],
            problems: [
                "skills/filing.json:10:27: requires: the prerequisites go in a circle: filing → filing; take one of them out"
            ]),
    ]

    @Test(arguments: cases + circles)
    func `All that is wrong is reported together`(example: Case) throws {
        let problems = try SmallCatalogue.problems(example.damages)
        #expect(Set(problems) == example.problems)
        #expect(problems.count == example.problems.count)
    }

    @Test func `A folder in place of a file is said to be one`() throws {
        let problems = try TemporaryFolder.with { folder in
            try folder.write("{}", to: "catalog.json/inner.json")
            do throws(CatalogueError) {
                _ = try CatalogueReader(folder: Path(folder.path)).catalog()
                return [] as [String]
            } catch {
                guard case .wrongData(let problems) = error else { throw error }
                return problems.map(\.message)
            }
        }
        #expect(problems == ["it cannot be read: Is a directory"])
    }
}
