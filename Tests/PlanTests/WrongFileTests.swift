import Testing

/// What is said of files that are wrong in themselves or do not fit together: each with its place, and all at once.
@Suite struct WrongFileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let old: String
        let new: String
        /// What is said of the file, from the position on.
        let problems: [String]
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "a comma is missing", file: "roles/web-tester.json", old: #""title": "Web Tester","#,
            new: #""title": "Web Tester""#,
            problems: [
                ":5:3: a comma or } is missing here; close the object, or separate its members with commas"
            ]),
        Case(
            name: "a number out of range", file: "skills/python.json",
            old: #"{ "class": "medium", "estimate""#,
            new: #"{ "toLevel": 5, "low": 0, "likely": 2, "high": 1, "source": "course-list", "derivation""#,
            problems: [
                ":9:26: effort.toLevel: expected a whole number from 1 to 4, found 5; write a whole number from 1 to 4",
                ":9:36: effort.low: expected a number from 0.25 to 10000, found 0; write a number from 0.25 to 10000",
            ]),
        Case(
            name: "a key too many and one too few", file: "skills/sql.json", old: #""area": "data""#,
            new: #""aera": "data""#,
            problems: [
                #":1:1: the key "area" is missing; add it to this object"#,
                #":5:3: aera: the key "aera" is not known here; remove it, or use one of $schema, aliases, area, effort, id, kind, learn, lookedIn, needs, proof, requires, summary, taughtBy, title, transfersFrom"#,
            ]),
        Case(
            name: "columns are counted in characters", file: "skills/sql.json", old: #""kind": "language","#,
            new: #""kind": "language", "工具👩‍💻": 1,"#,
            problems: [
                #":6:23: 工具👩‍💻: the key "工具👩‍💻" is not known here; remove it, or use one of $schema, aliases, area, effort, id, kind, learn, lookedIn, needs, proof, requires, summary, taughtBy, title, transfersFrom"#
            ]),
        Case(
            name: "an escape sequence in a key", file: "skills/sql.json", old: #""kind": "language","#,
            new: #""kind": "language", "\u001b[31m\u202e": 1,"#,
            problems: [
                #":6:23: \u{1B}[31m\u{202E}: the key "\u{1B}[31m\u{202E}" is not known here; remove it, or use one of $schema, aliases, area, effort, id, kind, learn, lookedIn, needs, proof, requires, summary, taughtBy, title, transfersFrom"#
            ]),
        Case(
            name: "an id that would leave the folder", file: "skills/python.json",
            old: #""skill": "programming""#,
            new: #""skill": "../../etc/passwd""#,
            problems: [
                #":11:16: requires[0].skill: expected an id of lower-case words joined by hyphens, found "../../etc/passwd"; write an id of lower-case words joined by hyphens"#
            ]),
        Case(
            name: "the same key twice", file: "roles/web-tester.json", old: #""id": "web-tester","#,
            new: #""id": "web-tester", "id": "web-tester","#,
            problems: [#":3:23: the key "id" stands twice in this object; keep one of them"#]),
        Case(
            name: "a skill that nobody has written", file: "skills/image-processing.json",
            old: #""skill": "linear-algebra""#,
            new: #""skill": "algebra""#,
            problems: [
                #":12:16: skill: the catalogue has no skill "algebra"; add skills/algebra.json, or correct the id"#
            ]),
        Case(
            name: "the id of another file", file: "skills/sql.json", old: #""id": "sql""#,
            new: #""id": "nosql""#,
            problems: [#":3:9: id: the id is "nosql", but the file is named "sql.json"; make them the same"#]),
        Case(
            name: "a source that is not listed", file: "roles/vision-builder.json", old: #""source": "guide-vision""#,
            new: #""source": "guide""#,
            problems: [#":89:17: source: sources.json has no source "guide"; add it there, or correct the id"#]),
        Case(
            name: "a size of effort that is not defined", file: "skills/labelling.json", old: #""class": "small""#,
            new: #""class": "tiny""#,
            problems: [#":9:24: effort.class: the catalogue has no effort class "tiny"; use one of small, medium"#]),
        Case(
            name: "a course that leads to expert", file: "resources/pixels.json",
            old: #""skill": "image-processing", "to": 2"#,
            new: #""skill": "image-processing", "to": 4"#,
            problems: [
                #":14:14: teaches: nothing leads to expert; write a level from 1 to 3"#
            ]),
        Case(
            name: "stated hours that fall", file: "resources/python-from-zero.json",
            old: #""low": 8"#,
            new: #""low": 28"#,
            problems: [
                #":13:14: workload[0].low: low and high are no range; write low not above high"#
            ]),
        Case(
            name: "an address without its scheme", file: "resources/python-from-zero.json",
            old: #"https://courses.example.org/"#,
            new: #"courses.example.org/"#,
            problems: [
                #":7:10: url: expected an address as https://example.org/course, found "courses.example.org/python-from-zero"; write an address as https://example.org/course"#
            ]),
        Case(
            name: "a status that is not defined", file: "resources/vectors-in-pictures.json",
            old: #""is": "doubtful""#,
            new: #""is": "odd""#,
            problems: [
                #":9:21: status.is: expected one of "withdrawn", "replaced", "doubtful", found "odd"; write one of "withdrawn", "replaced", "doubtful""#
            ]),
        Case(
            name: "a fee of no date", file: "resources/networks-term.json",
            old: #""source": "course-list", "date": "2023-02" }"#,
            new: #""source": "course-list", "date": "spring" }"#,
            problems: [
                #":10:76: cost.date: expected a date as 2024, 2024-05 or 2024-05-31, found "spring"; write a date as 2024, 2024-05 or 2024-05-31"#
            ]),
        Case(
            name: "a resource that nobody has written", file: "roadmaps/web-tester--vision-builder.json",
            old: #""networks-first""#,
            new: #""networks-last""#,
            problems: [
                #":60:21: resources: the catalogue has no resource "networks-last"; add resources/networks-last.json, or correct the id"#
            ]),
        Case(
            name: "a skill taught by what nobody has written", file: "skills/statistics.json",
            old: #""networks-term""#,
            new: #""networks-erm""#,
            problems: [
                #":14:16: taughtBy: the catalogue has no resource "networks-erm"; add resources/networks-erm.json, or correct the id"#
            ]),
        Case(
            name: "a choice of one", file: "roles/vision-builder.json",
            old: #"["labelling", "annotation-teams"]"#,
            new: #"["labelling"]"#,
            problems: [
                #":29:16: requirements[3].anyOf: expected a list of at least 2, found 1; add one"#
            ]),
        Case(
            name: "levels that do not rise", file: "catalog.json",
            old: #""values": [0.5, 1, 2, 4]"#,
            new: #""values": [0.5, 1, 1, 4]"#,
            problems: [
                #":11:31: assumptions.levelHours.values: the multiples do not rise; write one for each level, each above the last"#
            ]),
    ]

    @Test(arguments: cases) func `A wrong file is reported with its place`(_ input: Case) throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.replace(input.old, with: input.new, in: input.file)
        catalogue.expectRefused(input.problems.map { "\(input.file)\($0)" })
    }

    @Test func `Several wrong files are all reported`() throws {
        let catalogue = try BrokenCatalogue()
        try catalogue.replace(#""kind": "language""#, with: #""kind": "tongue""#, in: "skills/sql.json")
        try catalogue.replace(#""level": 3"#, with: #""level": "3""#, in: "roles/web-tester.json")
        try catalogue.replace(#""title": "Courses and their lengths""#, with: #""title": """#, in: "sources.json")
        try catalogue.write([], to: "skills/labelling.json")
        try catalogue.remove("skills/statistics.json")
        let kinds = #"one of "language", "tool", "method", "knowledge", "practice", "human""#
        catalogue.expectRefused(
            [
                #"roles/web-tester.json:9:16: requirements[0].level: expected a whole number from 1 to 4, found "3"; write a whole number from 1 to 4"#,
                #"skills/sql.json:6:11: kind: expected \#(kinds), found "tongue"; write \#(kinds)"#,
                "skills/labelling.json:1:1: the file is empty; write a JSON object into it",
                #"skills/deep-learning.json:12:16: skill: the catalogue has no skill "statistics"; add skills/statistics.json, or correct the id"#,
                "sources.json:6:16: sources[0].title: expected a text that is not empty, found an empty text; write a text that is not empty",
            ])
    }
}
