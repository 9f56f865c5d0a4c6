import Testing

/// What is wrong with several members together, with the members that there are, or with the text as JSON.
@Suite struct WrongShapeTests {
    private static let role = "roles/baker.json"
    private static let skill = "skills/dough.json"
    private static let roadmap = "roadmaps/clerk--baker.json"

    static let together = [
        WrongValue(
            skill, "\"likely\": 16", "\"likely\": 31", at: "\"low\": ¦10",
            "effort.low: low, likely and high do not rise; write them from the least to the most"),
        WrongValue(
            role, "\"middle\": 36000", "\"middle\": 46000", at: "\"low\": ¦30000",
            "pay[0].low: low, middle and high do not rise; write them from the least to the most"),
        WrongValue(
            role, ", \"low\": 30000, \"middle\": 36000, \"high\": 42000.5", "",
            at: "¦{ \"source\": \"census\", \"basis\"",
            "pay[0]: no amount is given; add \"low\" and \"high\", or \"middle\""),
        WrongValue(
            role, ", \"sources\": [\"cookbook\"]", "", at: "¦{ \"skill\": \"dough\"",
            "requirements[0]: neither a source nor an estimate is given; add \"sources\" or \"estimate\""),
        WrongValue(
            role, ", \"estimate\": \"Ovens stay.\"", "", at: "¦{ \"aspect\": \"remote\"",
            "entry[1]: neither a source nor an estimate is given; add \"source\" or \"estimate\""),
        WrongValue(
            role, ", \"scale\": \"% a year\"", "", at: "\"value\": ¦-1.5",
            "measures[0].value: a value without its scale; add \"scale\": what the value counts"),
        WrongValue(
            roadmap, "\"low\": 1, ", "", at: "¦{ \"claim\": \"title-months\"",
            "claims[0]: low and high are no range; give both, low not above high"),
        WrongValue(
            roadmap, "\"low\": 1,", "\"low\": 3,", at: "\"low\": ¦3",
            "claims[0].low: low and high are no range; give both, low not above high"),
        WrongValue(
            roadmap, "\"hours\": 3.5 }", "\"hours\": 3.5 }, { \"id\": \"ask\", \"title\": \"Again\", \"hours\": 1 }",
            at: "\"phases\": ¦[", "phases: the task id \"ask\" stands twice; give each task an id of its own"),
        WrongValue(
            roadmap, "\"skills\": [\"dough\"]", "\"skills\": []", at: "4, \"skills\": ¦[]",
            "phases[0].skills: the phase has neither skills nor tasks; name what is done in it"),
        WrongValue(
            role, "\"anyOf\": [\"filing\", \"kneading\"]", "\"anyOf\": [\"filing\", \"dough\"]",
            at: "\"requirements\": ¦[",
            "requirements: the skill \"dough\" is required twice; keep the stricter of the two"),
        WrongValue(
            skill, "[{ \"skill\": \"weighing\", \"level\": 1, \"from\": 2 }]",
            "[{ \"skill\": \"weighing\", \"level\": 1 }, { \"skill\": \"weighing\", \"level\": 2 }]",
            at: "\"requires\": ¦[", "requires: the skill \"weighing\" is required twice; keep the stricter of the two"),
        WrongValue(
            skill, "\"estimate\": \"Order.\" }",
            "\"estimate\": \"Order.\" }, { \"skill\": \"filing\", \"share\": 0.2, \"estimate\": \"More.\" }",
            at: "\"transfersFrom\": ¦[", "transfersFrom: the skill \"filing\" is named twice; keep one of the two"),
        WrongValue(
            "catalog.json", "[0.5, 1, 2, 4]", "[0.5, 1, 1, 4]", at: "¦[0.5",
            "assumptions.levelHours.values: the multiples do not rise; write one for each level, each above the last"),
    ]

    private static let empty = "expected a list of at least 1, found an empty one; add one"

    static let empties = [
        WrongValue(
            "roles/clerk.json",
            "{ \"skill\": \"filing\", \"level\": 2, \"importance\": \"critical\", \"why\": \"Daily.\", \"estimate\": \"Seen.\" }",
            "",
            at: "\"requirements\": ¦[", "requirements: \(empty)"),
        WrongValue(role, "[\"Kneads\"]", "[]", at: "\"does\": ¦[]", "ladders[0].steps[0].does: \(empty)"),
        WrongValue(skill, "\"levels\": [1, 2]", "\"levels\": []", at: "\"levels\": ¦[]", "learn[0].levels: \(empty)"),
        WrongValue("catalog.json", "[\"A day\"]", "[]", at: "\"anchors\": ¦[]", "effortClasses[0].anchors: \(empty)"),
        WrongValue(roadmap, "[\"dough\", \"weighing\"]", "[]", at: "\"covers\": ¦[]", "subjects[0].covers: \(empty)"),
        WrongValue(
            role, "[\"filing\", \"kneading\"]", "[\"filing\"]", at: "\"anyOf\": ¦[",
            "requirements[1].anyOf: expected a list of at least 2, found 1; add one"),
    ]

    static let wrongSchemas = [
        "roles/baker.json", "skills/dough.json", "roadmaps/clerk--baker.json", "sources.json", "catalog.json",
    ].map { file in
        let name = SmallCatalogue.files[file]?.split(separator: "\"")[3] ?? ""
        return WrongValue(
            file, String(name), "\(name).old", at: "¦\"\(name).old\"",
            "$schema: expected the schema \"\(name)\"; write \"\(name)\"")
    }

    private static let skillKeys =
        "$schema, aliases, area, effort, id, kind, learn, lookedIn, needs, proof, requires, summary, taughtBy, title, "
        + "transfersFrom"

    static let members = [
        WrongValue(
            "skills/weighing.json", "\"estimate\": \"Simple.\"", "\"estimate\": \"Simple.\", \"low\": 1",
            at: "¦\"low\"",
            "effort.low: the key \"low\" is not known here; remove it, or use one of class, estimate"),
        WrongValue(
            "skills/weighing.json", "{ \"class\": \"small\", \"estimate\": \"Simple.\" }", "\"small\"",
            at: "¦\"small\"",
            "effort: expected an object, found a text; write { … }"),
        WrongValue(
            skill, "[{ \"skill\": \"weighing\", \"level\": 1, \"from\": 2 }]", "[\"weighing\"]", at: "¦\"weighing\"",
            "requires[0]: expected an object, found a text; write { … }"),
        WrongValue(
            skill, "[{ \"skill\": \"weighing\", \"level\": 1, \"from\": 2 }]", "{}", at: "\"requires\": ¦{}",
            "requires: expected a list, found an object; write a list"),
        WrongValue(
            skill, "  \"proof\": \"Bake a loaf.\"\n", "  \"proof\": \"Bake a loaf.\",\n  \"Proof\": \"é\"\n",
            at: "¦\"Proof\"",
            "Proof: the key \"Proof\" is not known here; remove it, or use one of \(skillKeys)"),
        WrongValue(
            skill, "\"proof\": \"Bake a loaf.\"", "\"prof\": \"Bake a loaf.\"",
            [
                ("¦{\n  \"$schema\"", "the key \"proof\" is missing; add it to this object"),
                ("¦\"prof\"", "prof: the key \"prof\" is not known here; remove it, or use one of \(skillKeys)"),
            ]),
        WrongValue(
            role, "\"critical\", \"why\": \"Daily.\"", "\"critical\"", at: "¦{ \"skill\": \"dough\"",
            "requirements[0]: the key \"why\" is missing; add it to this object"),
        WrongValue(
            roadmap, "\"hours\": 3.5", "\"hours\": 3.5, \"skill\": \"flour\"", at: "¦\"skill\": \"flour\"",
            "phases[1].tasks[0].skill: the key \"skill\" is not known here; remove it, or use one of hours, id, title"
        ),
        WrongValue(
            "sources.json", "{ \"id\": \"cookbook\", ", "{ ", at: "¦{ \"title\": \"Cookbook\"",
            "sources[0]: the key \"id\" is missing; add it to this object"),
        WrongValue(
            "sources.json", "\"date\": \"2020\"", "\"date\": \"2020\", \"url\": \"x\", \"isbn\": \"y\"",
            ["url", "isbn"].map {
                (
                    "¦\"\($0)\"",
                    "sources[0].\($0): the key \"\($0)\" is not known here; "
                        + "remove it, or use one of date, id, kind, licence, note, publisher, short, title"
                )
            }),
    ]

    static let syntax = [
        WrongValue(
            role, "\"id\": \"baker\",", "\"id\": \"baker\"", at: "\"baker\"\n  ¦\"title\"",
            "a comma or } is missing here; close the object, or separate its members with commas"),
        WrongValue(
            skill, "[\"pâte\"]", "[\"pâte\",]", at: "\"pâte\",¦]",
            "this is not a JSON value; write a text in double quotes, a number, a list or an object"),
        WrongValue(
            skill, "\"pâte\"", "\"pâ\\qte\"", at: "\"pâ¦\\qte\"",
            "this is not a JSON escape; write \\\\ for a backslash"),
        WrongValue(
            "catalog.json", "\"currency\": \"USD\",", "\"currency\": \"USD\", \"name\": \"Twice\",",
            at: "¦\"name\": \"Twice\"",
            "the key \"name\" stands twice in this object; keep one of them"),
    ]

    private static func noSource(_ file: String, _ old: String, _ new: String, _ source: String) -> WrongValue {
        WrongValue(
            file, old, new, at: "¦\"\(source)\"",
            "source: sources.json has no source \"\(source)\"; add it there, or correct the id")
    }

    static let references = [
        WrongValue(
            skill, "\"area\": \"product\"", "\"area\": \"baking\"", at: "¦\"baking\"",
            "area: the catalogue has no area \"baking\"; use one of product, human, or add it to the areas of catalog.json"
        ),
        WrongValue(
            role, "\"place\": \"US\", \"years\"", "\"place\": \"Mars\", \"years\"", at: "¦\"Mars\"",
            "pay[0].place: the catalogue has no place \"Mars\"; use one of US, or add it to the places of catalog.json"),
        WrongValue(
            role, "\"place\": \"US\", \"steps\"", "\"place\": \"Mars\", \"steps\"", at: "¦\"Mars\"",
            "ladders[0].place: the catalogue has no place \"Mars\"; use one of US, or add it to the places of catalog.json"
        ),
        WrongValue(
            "skills/weighing.json", "\"class\": \"small\"", "\"class\": \"huge\"", at: "¦\"huge\"",
            "effort.class: the catalogue has no effort class \"huge\"; use one of small"),
        noSource(role, "[\"cookbook\"]", "[\"bookcook\"]", "bookcook"),
        noSource(role, "{ \"source\": \"census\"", "{ \"source\": \"gossip\"", "gossip"),
        noSource(role, "{ \"source\": \"cookbook\"", "{ \"source\": \"ladder\"", "ladder"),
        noSource(
            role, "\"says\": \"Shrinks.\", \"source\": \"census\"", "\"says\": \"Shrinks.\", \"source\": \"gossip\"",
            "gossip"),
        noSource(
            role, "\"says\": \"Low.\", \"source\": \"cookbook\"", "\"says\": \"Low.\", \"source\": \"gossip\"", "gossip"
        ),
        noSource(skill, "\"high\": 30, \"source\": \"cookbook\"", "\"high\": 30, \"source\": \"gossip\"", "gossip"),
        noSource(
            skill, "\"levels\": [1, 2], \"source\": \"cookbook\"", "\"levels\": [1, 2], \"source\": \"gossip\"",
            "gossip"),
        noSource(roadmap, "\"source\": \"cookbook\"", "\"source\": \"gossip\"", "gossip"),
    ]

    @Test(arguments: together + empties + wrongSchemas + members + syntax + references)
    func `What is wrong as a whole is reported in its place, and nothing else is`(example: WrongValue) throws {
        let problems = try SmallCatalogue.problems(example.damage)
        let expected = try example.expected()
        #expect(problems == expected)
    }
}
