import JSON
import System
import TestSupport
import Testing

@testable import CareerCore

/// Thousands of problems in one file: a hundred are reported, the others counted, in the time that the file takes.
@Suite(.ends) struct ManyProblemsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let damage: SmallCatalogue.Damage
        /// How many there are in all.
        let count: Int
        var testDescription: String { name }
    }

    private static func list(_ element: (Int) -> String) -> String {
        "[" + (0..<16_000).map(element).joined(separator: ", ") + "]"
    }

    private static let requirements = """
        { "skill": "filing", "level": 2, "importance": "critical", "why": "Daily.", "estimate": "Seen." }
        """

    private static func requirement(_ number: Int) -> String {
        requirements.replacing("\"filing\"", with: "\"missing-\(number)\"")
    }

    static let cases = [
        Case(
            name: "wrong members",
            damage: .init(
                "roles/clerk.json", "\"entry\": []", "\"entry\": \(list { _ in "{ \"aspect\": \"luck\" }" })"),
            count: 48_000),
        Case(
            name: "skills that nobody has",
            damage: .init(
                "roles/clerk.json", requirements,
                requirements + ", " + (0..<16_000).map(requirement).joined(separator: ",\n")), count: 16_000),
        Case(
            name: "sources that nobody has",
            damage: .init(
                "roles/clerk.json", "\"estimate\": \"Seen.\"", "\"sources\": \(list { "\"missing-\($0)\"" })"),
            count: 16_000),
        Case(
            name: "places that nobody has",
            damage: .init(
                "roles/clerk.json", "\"ladders\": []",
                "\"ladders\": "
                    + list { _ in
                        #"{"source":"cookbook","basis":"wage","place":"Mars","steps":[{"title":"A","fromYears":0,"does":["B"]}]}"#
                    }), count: 16_000),
        Case(
            name: "texts that are none",
            damage: .init("skills/filing.json", "\"aliases\": []", "\"aliases\": \(list { "\($0)" })"), count: 16_000),
        Case(
            name: "control characters",
            damage: .init(
                "roadmaps/clerk--baker.json", "\"artifacts\": [\"A loaf\"]",
                "\"artifacts\": \(list { _ in "\"a\\u0001\"" })"), count: 16_000),
    ]

    @Test(arguments: cases)
    func `A hundred are reported and the others counted`(example: Case) throws {
        try SmallCatalogue.with(example.damage) { reader in
            let findings = CatalogueCheck(folder: reader.folder).run().findings.filter {
                $0.file == "\(reader.folder)/\(example.damage.file)"
            }
            // The small catalogue has no portraits, and nothing else is wrong with it.
            #expect(findings.count == 101 || example.name == "places that nobody has")
            #expect(findings.dropLast().allSatisfy { $0.line != nil })
            #expect(findings.last?.line == nil)
            #expect(findings.last?.message == "there are \(example.count - 100) more problems")
        }
    }

    @Test(arguments: cases)
    func `A plan reports as many`(example: Case) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        // What cannot be read as a file is no concern of a plan: texts are shown escaped.
        guard example.name != "control characters" else { return #expect(problems.isEmpty) }
        #expect(problems.count == 101)
        #expect(problems.last?.contains("there are \(example.count - 100) more problems") == true)
    }

    @Test func `A circle as long as the catalogue is found without calling oneself`() throws {
        let ids = (0..<100_000).map { Identifier(unchecked: "skill-\(1_000_000 + $0)") }
        let next = ids.dropFirst() + [ids[0]]
        let requires = Dictionary(uniqueKeysWithValues: zip(ids, next.map { [$0] }))
        let circles = CircleCheck(requires: requires).circles
        #expect(circles.count == 1 && circles.first?.count == 100_001)
        let findings = Findings(file: "skills/skill-1000000.json", bytes: [])
        CircleCheck.note(try #require(circles.first), in: findings)
        #expect(findings.problems.first?.message.utf8.count ?? .max < 300)
        let chain = CircleCheck(requires: requires.filter { $0.key != ids[99_999] })
        #expect(chain.circles.isEmpty)
    }

    /// As long as texts go, what is said of them stays short.
    @Test func `Long names are cut where they are repeated`() throws {
        let long = "e" + String(repeating: "\u{301}", count: 100_000)
        let problems = try SmallCatalogue.problems(
            [
                .init("skills/filing.json", "\"area\": \"human\"", "\"area\": \"\(long)\""),
                .init("skills/dough.json", "\"aliases\": [\"pâte\"]", "\"aliases\": [\"pâte\"], \"\(long)\": 1"),
                .init("roles/clerk.json", "\"id\": \"clerk\"", "\"id\": \"\(long)\""),
            ])
        #expect(problems.count == 2)
        #expect(problems.allSatisfy { $0.utf8.count < 1000 }, "\(problems.map(\.utf8.count))")
    }
}
