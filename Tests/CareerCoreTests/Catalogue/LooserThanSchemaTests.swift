import Testing

/// What the JSON Schema of a file's kind refuses and the decoder takes, although the decoder is to stand for it.
@Suite struct LooserThanSchemaTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let damage: SmallCatalogue.Damage

        init(_ name: String, _ file: String, _ old: String, _ new: String) {
            self.name = name
            damage = SmallCatalogue.Damage(file, old, new)
        }

        var testDescription: String { name }
    }

    private static let roadmap = "roadmaps/clerk--baker.json"
    private static let cases = [
        Case("an area that is none", "skills/dough.json", "\"area\": \"product\"", "\"area\": \"baking\""),
        Case("an alias twice", "skills/dough.json", "[\"pâte\"]", "[\"pâte\", \"pâte\"]"),
        Case("a level twice", "skills/dough.json", "\"levels\": [1, 2]", "\"levels\": [1, 1]"),
        Case(
            "a place that is none", "roles/baker.json", "\"place\": \"US\", \"years\"", "\"place\": \"Mars\", \"years\""
        ),
        Case("years that are none", "roles/baker.json", "\"years\": \"2024\"", "\"years\": \"lately\""),
        Case("a source twice", "roles/baker.json", "[\"cookbook\"]", "[\"cookbook\", \"cookbook\"]"),
        Case("a ladder's middle", "roles/baker.json", "\"low\": 20000,", "\"low\": 20000, \"middle\": 22000,"),
        Case("a date that is none", "sources.json", "\"date\": \"2020\"", "\"date\": \"long ago\""),
        Case("a currency that is none", "catalog.json", "\"USD\"", "\"dollars\""),
        Case("a version that is none", "catalog.json", "\"1.0\"", "\"newest\""),
        Case("hours in no quarters", roadmap, "\"hours\": 3.5", "\"hours\": 3.3"),
    ]

    @Test(arguments: cases)
    func `What the schema refuses is refused`(example: Case) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        #expect(!problems.isEmpty)
    }

    /// A plan refuses a role and a skill whose id is not its file's name.
    @Test func `A plan refuses a roadmap of other roles than its file's`() throws {
        let problems = try SmallCatalogue.problems(.init(Self.roadmap, "\"from\": \"clerk\"", "\"from\": \"baker\""))
        #expect(!problems.isEmpty)
    }
}
