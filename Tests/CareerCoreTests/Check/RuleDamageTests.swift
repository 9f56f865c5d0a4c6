import Foundation
import JSON
import System
import TestSupport
import Testing

@testable import CareerCore

/// Rules over several members or several files, broken by more than one changed value.
@Suite struct RuleDamageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        /// Members that are dropped, and values that are replaced; what is not there yet is added to its object.
        var drop: [String] = []
        var set: [(path: String, token: String)] = []
        /// The place whose line, and the key that, the finding has.
        let at: String
        var key: String?
        var testDescription: String { name }
    }

    private static let role = "roles/computer-vision-engineer.json"
    private static let portrait = "portraits/computer-vision-engineer.json"
    private static let course = "resources/deep-learning-specialization.json"

    static let cases = [
        Case(
            name: "a requirement without source or estimate", file: role,
            drop: ["requirements[0].sources", "requirements[0].estimate"], at: "requirements[0]"),
        Case(
            name: "an entry fact without source or estimate", file: role,
            drop: ["entry[0].source", "entry[0].estimate"],
            at: "entry[0]"),
        Case(
            name: "a fit without source or estimate", file: portrait, drop: ["fit.source", "fit.estimate"], at: "fit"),
        Case(
            name: "a question without source or estimate", file: portrait,
            drop: ["interview[0].source", "interview[0].estimate"], at: "interview[0]"),
        Case(
            name: "pay without an amount", file: role, drop: ["pay[0].low", "pay[0].middle", "pay[0].high"],
            at: "pay[0]"),
        Case(
            name: "pay whose low is above its high", file: role, drop: ["pay[0].middle"],
            set: [("pay[0].low", "200"), ("pay[0].high", "100")], at: "pay[0].low"),
        Case(
            name: "pay whose middle is above its high", file: role, drop: ["pay[0].low"],
            set: [("pay[0].middle", "200"), ("pay[0].high", "100")], at: "pay[0]"),
        Case(
            name: "pay of a negative amount", file: role, set: [("pay[0].middle", "-100")], at: "pay[0].middle"),
        Case(name: "a sample of half a person", file: role, set: [("pay[0].sample", "12.5")], at: "pay[0].sample"),
        Case(name: "a sample of nobody", file: role, set: [("pay[0].sample", "0")], at: "pay[0].sample"),
        Case(
            name: "an experience that is none", file: role, set: [("pay[0].experience", "\"guru\"")],
            at: "pay[0].experience"),
        Case(
            name: "a value without its scale", file: role, drop: ["measures[0].scale"],
            set: [("measures[0].value", "3")],
            at: "measures[0].value"),
        Case(
            name: "weights that add up to 101", file: portrait, set: [("hiring.scorecard[0].weight", "26")],
            at: "hiring.scorecard"),
        Case(
            name: "weights that add up to 99.9", file: portrait, set: [("hiring.scorecard[0].weight", "24.9")],
            at: "hiring.scorecard"),
        Case(
            name: "a claim with only one end", file: ReducedCatalogue.roadmap, drop: ["claims[0].high"],
            at: "claims[0].low"),
        Case(
            name: "a claim whose low is above its high", file: ReducedCatalogue.roadmap,
            set: [("claims[0].low", "9"), ("claims[0].high", "6")], at: "claims[0].low"),
        Case(
            name: "a skill beside alternatives", file: role,
            set: [("requirements[0].anyOf", "[\"pytorch\", \"tensorflow\"]")], at: "requirements[0].skill"),
        Case(
            name: "alternatives of one", file: role, drop: ["requirements[0].skill"],
            set: [("requirements[0].anyOf", "[\"pytorch\"]")], at: "requirements[0].anyOf"),
        Case(
            name: "an address that was not seen", file: Self.course, set: [("seen", "null")], at: "url"),
        Case(
            name: "a sighting of no address", file: Self.course, set: [("url", "null")], at: "url"),
        Case(
            name: "a workload whose low is above its high", file: Self.course,
            set: [("workload[0].low", "200"), ("workload[0].high", "100")], at: "workload[0].low"),
        Case(
            name: "a likely workload outside of its range", file: Self.course,
            set: [("workload[0].low", "10"), ("workload[0].high", "100"), ("workload[0].likely", "101")],
            at: "workload[0].low"),
        Case(
            name: "a skill taught twice", file: Self.course,
            set: [
                (
                    "teaches",
                    """
                    [{"skill": "calculus", "to": 1, "why": "Its first unit derives."},
                    {"skill": "calculus", "to": 2, "why": "Its second unit derives."}]
                    """
                )
            ], at: "teaches"),
        Case(
            name: "a skill assumed twice", file: Self.course,
            set: [
                ("assumes", "[{\"skill\": \"python\", \"level\": 1}, {\"skill\": \"python\", \"level\": 2}]")
            ], at: "assumes"),
        Case(
            name: "a lift to no more than is assumed", file: Self.course,
            set: [("assumes", "[{\"skill\": \"deep-learning\", \"level\": 3}]")], at: "teaches"),
        Case(
            name: "an amount without its date", file: "resources/project-pi-camera-detector.json",
            drop: ["needs[0].date"], set: [("needs[0].amount", "5")], at: "needs[0].amount"),
        Case(
            name: "a replacement of nothing", file: "resources/mlops-machine-learning-operations.json",
            drop: ["status.by"], at: "status"),
        Case(
            name: "an effort of a class and of hours", file: "skills/pytorch.json", set: [("effort.likely", "5")],
            at: "effort.likely"),
        Case(
            name: "an unknown class of effort", file: "skills/pytorch.json", set: [("effort.class", "\"tiny\"")],
            at: "effort.class"),
        Case(
            name: "a skill that transfers from itself", file: "skills/pytorch.json",
            set: [("id", "\"pytorch\""), ("transfersFrom[0].skill", "\"pytorch\"")], at: "id", key: "transfersFrom"),
    ]

    @Test(arguments: cases)
    func `A broken rule is found at its line and key`(item: Case) throws {
        try TemporaryFolder.with { folder in
            let catalogue = try ReducedCatalogue.shared.get()
            try catalogue.write(to: folder)
            var tree = try #require(catalogue.files[item.file])
            for path in item.drop { tree = tree.changingMember(at: path) { _ in [] } }
            for (path, token) in item.set { tree = tree.setting(path, to: token) }
            let written = WrittenTree(tree)
            let line = try #require(written.lines[item.at])
            try folder.write(written.text, to: item.file)
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
            #expect(
                findings.contains {
                    $0.file.description.hasSuffix(item.file) && $0.line == line && $0.key == (item.key ?? item.at)
                }, "expected at line \(line): \(findings.map(\.description))")
        }
    }

    /// The texts of two files with the files that have to have a finding, and words that one must have.
    static let acrossFiles:
        [(name: String, change: @Sendable (inout [String: Tree]) -> Void, file: String, says: String)] = [
            (
                "a circle of prerequisites",
                { files in
                    files["skills/programming.json"] = files["skills/programming.json"]?.replacing(
                        "requires", with: .token("[{\"skill\": \"pytorch\", \"level\": 1}]"))
                }, "skills/", "the prerequisites go in a circle: "
            ),
            (
                "a role that the index does not have",
                { files in
                    files["catalog.json"] = files["catalog.json"]?.keeping("roles") {
                        $0["id"]?.string != "backend-developer"
                    }
                },
                "roles/backend-developer.json", "the index of catalog.json does not have this role"
            ),
            (
                "a resource that a skill does not name",
                { files in
                    files["skills/calculus.json"] = files["skills/calculus.json"]?.replacing(
                        "taughtBy", with: .array([]))
                }, "resources/calculus-1a-mit.json",
                "the skill \"calculus\" does not name this resource among those that teach it"
            ),
            (
                "a source that is listed twice",
                { files in
                    guard let source = files["sources.json"]?["sources"]?.elements.first else { return }
                    files["sources.json"] = files["sources.json"]?.replacing(
                        "sources", with: .array((files["sources.json"]?["sources"]?.elements ?? []) + [source]))
                }, "sources.json", "is listed twice"
            ),
            (
                "a source that nobody cites",
                { files in
                    let more = Tree.token(
                        "{\"id\": \"lonely\", \"title\": \"A\", \"publisher\": \"B\", \"kind\": \"guide\", \"licence\": \"C\"}"
                    )
                    files["sources.json"] = files["sources.json"]?.replacing(
                        "sources", with: .array((files["sources.json"]?["sources"]?.elements ?? []) + [more]))
                }, "sources.json", "nobody cites the source \"lonely\""
            ),
            (
                "a requirement twice",
                { files in
                    let first = files["roles/backend-developer.json"]?["requirements"]?.elements ?? []
                    files["roles/backend-developer.json"] = files["roles/backend-developer.json"]?.replacing(
                        "requirements", with: .array(first + first))
                }, "roles/backend-developer.json", "is required twice"
            ),
            (
                "a task twice",
                { files in
                    let first = files[ReducedCatalogue.roadmap]?["phases"]?.elements ?? []
                    files[ReducedCatalogue.roadmap] = files[ReducedCatalogue.roadmap]?.replacing(
                        "phases", with: .array(first + first))
                }, ReducedCatalogue.roadmap, "stands twice"
            ),
            (
                "a roadmap under another name",
                { files in
                    files["roadmaps/computer-vision-engineer--backend-developer.json"] = files[ReducedCatalogue.roadmap]
                }, "roadmaps/computer-vision-engineer--backend-developer.json", "which its file's name does not say"
            ),
        ]

    @Test(arguments: acrossFiles.indices)
    func `What only shows across files is found in the file to mend`(place: Int) throws {
        let (name, change, file, says) = Self.acrossFiles[place]
        try TemporaryFolder.with { folder in
            var files = try ReducedCatalogue.shared.get().files
            change(&files)
            for (name, tree) in files { try folder.write(WrittenTree(tree).text, to: name) }
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
            #expect(
                findings.contains {
                    $0.file.description.hasPrefix("\(folder.path)/\(file)") && $0.line != nil
                        && $0.message.contains(says)
                }, "\(name): \(findings.map(\.description))")
        }
    }

    /// Texts that no reader can see, or that would take over a terminal or turn a line around.
    static let texts = [
        "\"   \"", "\"a\\u001b[31mb\"", "\"a\\u0000b\"", "\"a\u{202E}b\"", "\"a\\nb\"", "\"\u{200B}\"", "\"a\u{85}b\"",
    ]

    @Test(arguments: texts.indices)
    func `A text of only blanks or with control characters is found`(index: Int) throws {
        let token = Self.texts[index]
        let file = "skills/pytorch.json"
        try TemporaryFolder.with { folder in
            let catalogue = try ReducedCatalogue.shared.get()
            try catalogue.write(to: folder)
            let damage = Damage(
                replacing: "summary", with: token, in: file, of: try #require(catalogue.files[file]), "", key: "summary"
            )
            try folder.write(damage.text, to: file)
            let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
            #expect(damage.isFound(in: findings, folder: folder.path), "\(token.label)")
        }
    }
}

extension Tree {
    /// A value replaced, or added to the end of its object.
    fileprivate func setting(_ path: String, to token: String) -> Tree {
        var isThere = false
        visit { own, _ in if own == path { isThere = true } }
        guard !isThere, let key = path.split(separator: ".").last.map(String.init) else {
            return replacing(path, with: .token(token))
        }
        let parent = String(path.dropLast(key.count + 1))
        var result = self
        visit { own, value in
            if own == parent, case .object(let members) = value {
                result = replacing(parent, with: .object(members + [(key, .token(token))]))
            }
        }
        return result
    }
}
