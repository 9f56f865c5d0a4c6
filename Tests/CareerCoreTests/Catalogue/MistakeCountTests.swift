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
            roadmap, "\"share\": 0.25", "\"share\": \"0.25\"", at: "¦\"0.25\"",
            range("phases[0].tasks[1].share", "0.01 to 1", "\"0.25\"")),
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
