import Testing

/// One value of one file is wrong: the report says where, what, and what would mend it.
@Suite struct WrongValueTests {
    private static let role = "roles/baker.json"
    private static let skill = "skills/dough.json"
    private static let roadmap = "roadmaps/clerk--baker.json"

    private static func text(_ key: String, _ found: String) -> String {
        "\(key): expected a text that is not empty, found \(found); write a text that is not empty"
    }

    private static func id(_ key: String, _ found: String) -> String {
        "\(key): expected an id of lower-case words joined by hyphens, found \(found); "
            + "write an id of lower-case words joined by hyphens"
    }

    private static func level(_ key: String, _ found: String) -> String {
        "\(key): expected a whole number from 1 to 4, found \(found); write a whole number from 1 to 4"
    }

    private static func range(_ key: String, _ range: String, _ found: String) -> String {
        "\(key): expected a number from \(range), found \(found); write a number from \(range)"
    }

    private static func choice(_ key: String, _ choices: String, _ found: String) -> String {
        let list = choices.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ", ")
        return "\(key): expected one of \(list), found \(found); write one of \(list)"
    }

    private static func title(_ value: String, _ found: String) -> WrongValue {
        WrongValue(
            role, "\"title\": \"Baker\"", "\"title\": \(value)", at: "  \"title\": ¦\(value),\n", text("title", found))
    }

    static let texts = [
        title("\"\"", "an empty text"), title("7", "7"), title("-0.5", "-0.5"), title("null", "null"),
        title("false", "false"),
        title("[\"Baker\"]", "a list"), title("{}", "an object"), title("1e20", "1e+20"),
        WrongValue(
            role, "[\"Kneads\"]", "[\"Kneads\", 1.5]", at: "\"Kneads\", ¦1.5",
            text("ladders[0].steps[0].does[1]", "1.5")),
        WrongValue(
            roadmap, "[\"Smell\"]", "\"Smell\"", at: "¦\"Smell\"",
            "reality.love: expected a list, found \"Smell\"; write a list"),
        WrongValue("sources.json", "\"Yearly.\"", "5", at: "\"note\": ¦5", text("sources[1].note", "5")),
        WrongValue(skill, "[\"pâte\"]", "[\"pâte\", []]", at: "\"pâte\", ¦[]", text("aliases[1]", "a list")),
    ]

    static let identifiers = [
        WrongValue(
            role, "\"skill\": \"dough\"", "\"skill\": \"../dough\"", at: "¦\"../dough\"",
            id("requirements[0].skill", "\"../dough\"")),
        WrongValue(
            role, "\"skill\": \"dough\"", "\"skill\": \"Dough\"", at: "¦\"Dough\"",
            id("requirements[0].skill", "\"Dough\"")),
        WrongValue(
            role, "\"skill\": \"dough\"", "\"skill\": \"do\\u0000ugh\"", at: "¦\"do\\u",
            id("requirements[0].skill", "\"do\0ugh\"")),
        WrongValue(
            role, "[\"cookbook\"]", "[\"cookbook\", \"cook book\"]", at: "¦\"cook book\"",
            id("requirements[0].sources[1]", "\"cook book\"")),
        WrongValue(
            skill, "\"source\": \"cookbook\", \"derivation\"", "\"source\": 8, \"derivation\"", at: "¦8",
            id("effort.source", "8")),
        WrongValue(
            role, "\"source\": \"census\", \"basis\"",
            "\"source\": \"\(String(repeating: "x", count: 41))-\", \"basis\"",
            at: "¦\"xxxxx", id("pay[0].source", "a text")),
    ]

    static let choices = [
        WrongValue(
            role, "\"importance\": \"critical\"", "\"importance\": \"vital\"", at: "¦\"vital\"",
            choice("requirements[0].importance", "critical important optional", "\"vital\"")),
        WrongValue(
            role, "\"kind\": \"quartiles\"", "\"kind\": \"Range\"", at: "¦\"Range\"",
            choice("pay[0].kind", "average range quartiles median upper", "\"Range\"")),
        WrongValue(
            role, "\"match\": \"title\"", "\"match\": 1", at: "\"match\": ¦1",
            choice("pay[0].match", "title broader", "1")),
        WrongValue(
            skill, "\"practice\"", "\"magic\"", at: "¦\"magic\"",
            choice("kind", "language tool method knowledge practice human", "\"magic\"")),
        WrongValue(
            skill, "\"free-to-audit\"", "\"freeToAudit\"", at: "¦\"freeToAudit\"",
            choice("learn[0].cost", "free paid free-to-audit", "\"freeToAudit\"")),
        WrongValue(
            roadmap, "\"claim\": \"demand\"", "\"claim\": \"wish\"", at: "¦\"wish\"",
            choice("claims[1].claim", "difficulty demand title-months timeline-months pay-change-percent", "\"wish\"")),
    ]

    private static func needed(_ value: String, _ found: String) -> WrongValue {
        WrongValue(
            role, "\"level\": 3", "\"level\": \(value)", at: "\"level\": ¦\(value), \"importance\": \"critical\"",
            level("requirements[0].level", found))
    }

    static let numbers = [
        needed("0", "0"), needed("5", "5"), needed("-1", "-1"), needed("2.5", "2.5"), needed("\"3\"", "\"3\""),
        needed("1e300", "1e+300"), needed("null", "null"), needed("[3]", "a list"),
        WrongValue(
            role, "\"sample\": 40", "\"sample\": 0", at: "\"sample\": ¦0",
            "pay[0].sample: expected a whole number from 1 to 1000000000, found 0; write a whole number from 1 to 1000000000"
        ),
        WrongValue(role, "\"low\": 30000", "\"low\": -1", at: "¦-1,", range("pay[0].low", "1 to 100000000", "-1")),
        WrongValue(
            skill, "\"share\": 0.1", "\"share\": 1", at: "\"share\": ¦1",
            range("transfersFrom[0].share", "0.01 to 0.99", "1")),
        WrongValue(skill, "[1, 2]", "[1, 5]", at: "[1, ¦5]", level("learn[0].levels[1]", "5")),
        WrongValue(
            "catalog.json", "{ \"value\": 5,", "{ \"value\": 0,", at: "\"value\": ¦0,",
            range("assumptions.hoursPerWeek.value", "0.25 to 168", "0")),
        WrongValue(
            "catalog.json", "\"project\": 0.9", "\"project\": 1.1", at: "¦1.1",
            range("assumptions.cannotBeSkipped.project", "0 to 1", "1.1")),
        WrongValue(
            skill, "\"from\": 2", "\"from\": 5", at: "\"from\": ¦5", level("requires[0].from", "5")),
        WrongValue(
            "catalog.json", "\"mid\": 2", "\"mid\": 61", at: "¦61",
            range("assumptions.experienceFromYears.mid", "0 to 60", "61")),
        WrongValue(
            roadmap, "\"hours\": 3.5", "\"hours\": 0", at: "\"hours\": ¦0",
            range("phases[1].tasks[0].hours", "0.25 to 10000", "0")),
        WrongValue(
            roadmap, "\"weeks\": 4, \"skills\"", "\"weeks\": 600, \"skills\"", at: "¦600",
            range("phases[0].weeks", "0.1 to 520", "600")),
    ]

    @Test(arguments: texts + identifiers + choices + numbers)
    func `A wrong value is reported with its place, key and mend, and nothing else is`(example: WrongValue) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        #expect(try problems == example.expected())
    }

    /// Counted by hand, so that the counting above is not taken on trust.
    @Test func `Places are counted in lines and characters from one`() throws {
        let reported = try SmallCatalogue.problems(.init(Self.skill, "[\"pâte\"]", "[\"pâte\", 7]"))
        #expect(reported == ["skills/dough.json:7:23: " + Self.text("aliases[1]", "7")])
    }
}

/// A wrong value in a file of the small catalogue, and what is to be reported.
struct WrongValue: Sendable, CustomTestStringConvertible {
    let damage: SmallCatalogue.Damage
    /// Where, as a text of the damaged file with `¦` before the place, then key, what and mend.
    let reports: [(at: String, report: String)]

    init(_ file: String, _ old: String, _ new: String, at place: String, _ report: String) {
        self.init(file, old, new, [(place, report)])
    }

    init(_ file: String, _ old: String, _ new: String, _ reports: [(at: String, report: String)]) {
        damage = SmallCatalogue.Damage(file, old, new)
        self.reports = reports
    }

    var testDescription: String { "\(damage.file): \(damage.new?.debugDescription ?? "taken away")" }

    /// The lines to be reported, their places counted in the text itself.
    func expected() throws -> [String] {
        let text = try damage.text() ?? ""
        return try reports.map { place, report in
            let sides = place.split(separator: "¦", omittingEmptySubsequences: false)
            let around = text.split(separator: sides.joined(), omittingEmptySubsequences: false)
            guard sides.count == 2, around.count == 2 else {
                throw SmallCatalogue.NotOnce(text: place, file: damage.file)
            }
            let before = (around[0] + sides[0]).split(separator: "\n", omittingEmptySubsequences: false)
            return "\(damage.file):\(before.count):\((before.last?.count ?? 0) + 1): \(report)"
        }
    }
}
