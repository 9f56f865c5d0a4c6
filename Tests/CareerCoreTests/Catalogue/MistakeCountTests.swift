import Testing

/// One mistake is one report, and two are two.
@Suite struct MistakeCountTests {
    private static let role = "roles/baker.json"
    private static let skill = "skills/dough.json"
    private static let roadmap = "roadmaps/clerk--baker.json"

    private static func range(_ key: String, _ range: String, _ found: String) -> String {
        "\(key): expected a number from \(range), found \(found); write a number from \(range)"
    }

    /// Each of these is one mistake, and the file is otherwise right.
    static let echoes = [
        WrongValue(
            skill, "\"likely\": 16", "\"likely\": \"16\"", at: "¦\"16\"",
            range("effort.likely", "0.25 to 10000", "\"16\"")),
        WrongValue(
            role, "\"middle\": 36000", "\"middle\": \"36000\"", at: "¦\"36000\"",
            range("pay[0].middle", "1 to 100000000", "\"36000\"")),
        WrongValue(
            role, "[\"cookbook\"]", "\"cookbook\"", at: "\"sources\": ¦\"cookbook\"",
            "requirements[0].sources: expected a list, found \"cookbook\"; write a list"),
        WrongValue(
            "catalog.json", "[0.5, 1, 2, 4]", "[0.5, 1, 2]", at: "¦[0.5",
            "assumptions.levelHours.values: expected 4 numbers, found 3; write exactly 4"),
        WrongValue(
            "catalog.json", "[0.5, 1, 2, 4]", "[0.5, 1, \"2\", 4]", at: "¦\"2\"",
            range("assumptions.levelHours.values[2]", "0.01 to 100", "\"2\"")),
        WrongValue(
            roadmap, "\"hours\": 3.5", "\"hours\": \"3.5\"", at: "¦\"3.5\"",
            range("phases[1].tasks[0].hours", "0.25 to 10000", "\"3.5\"")),
        WrongValue(
            "resources/bread.json", "\"likely\": 10", "\"likely\": \"10\"", at: "¦\"10\"",
            range("workload[0].likely", "0.01 to 10000", "\"10\"")),
        WrongValue(
            "resources/bread.json", "\"to\": 1", "\"to\": \"1\"", at: "¦\"1\"",
            "teaches[1].to: expected a whole number from 1 to 4, found \"1\"; write a whole number from 1 to 4"),
        WrongValue(
            roadmap, "\"high\": 2,", "\"high\": \"2\",", at: "¦\"2\"", range("claims[0].high", "-1000 to 1000", "\"2\"")
        ),
    ]

    @Test(arguments: echoes)
    func `A value that cannot be read is reported once`(example: WrongValue) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        #expect(try problems == example.expected())
    }

    /// Two mistakes in one object that have nothing to do with each other.
    static let pairs = [
        WrongValue(
            role, "\"level\": 3, \"importance\": \"critical\", \"why\": \"Daily.\", \"sources\": [\"cookbook\"]",
            "\"level\": 9, \"importance\": \"critical\", \"why\": \"Daily.\"",
            [
                (
                    "¦9",
                    "requirements[0].level: expected a whole number from 1 to 4, found 9; write a whole number from 1 to 4"
                ),
                (
                    "¦{ \"skill\": \"dough\"",
                    "requirements[0]: neither a source nor an estimate is given; add \"sources\" or \"estimate\""
                ),
            ]),
        WrongValue(
            skill, "\"toLevel\": 2, \"low\": 10", "\"toLevel\": 7, \"low\": 17",
            [
                (
                    "\"toLevel\": ¦7",
                    "effort.toLevel: expected a whole number from 1 to 4, found 7; write a whole number from 1 to 4"
                ),
                ("¦17", "effort.low: low, likely and high do not rise; write them from the least to the most"),
            ]),
    ]

    @Test(arguments: pairs)
    func `Two mistakes in one object are reported together`(example: WrongValue) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        let expected = try example.expected()
        #expect(problems.first == expected.first)
        #expect(problems == expected)
    }
}

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
