import JSON
import System
import TestSupport
import Testing

@testable import CareerCore

@Suite struct SystematicDamageTests {
    @Test func `The reduced catalogue itself has no findings`() throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            let (findings, counts) = CatalogueCheck(folder: Path(folder.path)).run()
            #expect(findings.map(\.description) == [])
            #expect(counts.roles == 2 && counts.portraits == 2 && counts.roadmaps == 1 && counts.resources == 6)
            #expect((5...60).contains(counts.skills) && (3...20).contains(counts.sources))
        }
    }

    @Test(arguments: ReducedCatalogue.kinds)
    func `Each damage is found at its file, line and key`(file: String) throws {
        let damages = try SystematicDamages(file).all
        #expect(damages.count >= 30)
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            for damage in damages {
                try folder.write(damage.text, to: file)
                let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
                #expect(
                    damage.isFound(in: findings, folder: folder.path),
                    "\(damage), expected at \(damage.place): \(findings.map(\.description))")
            }
        }
    }
}

/// Values of the right kind that break a rule, within a file or across files.
@Suite struct WrongValueDamageTests {
    /// Faults whose finding is at another place than the fault, or that are not found.
    static let known: [WrongMember] =
        [
            // The finding is at the skill's own id, the first place where its name stands.
            WrongMember(
                file: "skills/pytorch.json", path: "requires[0].skill", token: "\"pytorch\"", key: "requires"),
            // The finding is at the id and title of the role and the skill that have the name by right.
            WrongMember(
                file: "catalog.json", path: "roles[0].aliases[0]", token: "\"Computer Vision-Engineer\"", key: "aliases"
            ),
            WrongMember(
                file: "skills/calculus.json", path: "aliases[0]", token: "\"PyTorch\"", key: "aliases"),
            // Two roles with one alias, spelled the same: the finding is at the second of them.
            WrongMember(file: "catalog.json", path: "roles[1].aliases[0]", token: "\"backend\"", key: "aliases"),
            // A step that ends before it begins.
            WrongMember(
                file: "roles/computer-vision-engineer.json", path: "ladders[0].steps[0].fromYears", token: "60",
                key: nil),
        ]

    @Test(arguments: known)
    func `A wrong value whose place is easily missed is found there`(wrong: WrongMember) throws {
        try expectFound([wrong], in: wrong.file)
    }

    @Test(.slow, arguments: ReducedCatalogue.kinds)
    func `A wrong value is found at its file, line and key`(file: String) throws {
        let cases = WrongMember.all.filter { $0.file.description == file }
        try #require(!cases.isEmpty)
        try expectFound(cases, in: file)
    }

    private func expectFound(_ cases: [WrongMember], in file: String) throws {
        let catalogue = try ReducedCatalogue.shared.get()
        let tree = try #require(catalogue.files[file])
        try TemporaryFolder.with { folder in
            try catalogue.write(to: folder)
            for wrong in cases {
                let name = "\(wrong.path) is \(wrong.token)"
                let before = WrittenTree(tree)
                try #require(before.lines[wrong.path] != nil, "\(file) has no \(wrong.path)")
                let damage = Damage(
                    replacing: wrong.path, with: wrong.token, in: file, of: tree, name, key: wrong.key ?? wrong.path)
                try folder.write(damage.text, to: file)
                let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
                #expect(
                    damage.isFound(in: findings, folder: folder.path),
                    "\(damage), expected at \(damage.place): \(findings.map(\.description))")
                #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.mend.isEmpty })
            }
        }
    }
}

/// A value that breaks a rule, and the key that the finding names: the value's own unless another is given.
struct WrongMember: Sendable, CustomTestStringConvertible {
    let file: String
    let path: String
    let token: String
    let key: String?

    var testDescription: String { "\(file): \(path) is \(token)" }

    private static func cases(
        _ file: String, _ table: [(path: String, tokens: [String], key: String?)]
    ) -> [WrongMember] {
        table.flatMap { row in
            row.tokens.map { WrongMember(file: file, path: row.path, token: $0, key: row.key) }
        }
    }

    static let all =
        cases(
            "catalog.json",
            [
                ("$schema", ["\"schemas/role.schema.json\"", "\"../schemas/catalog.schema.json\""], nil),
                ("assumptions.hoursPerWeek.value", ["-1", "0", "169"], nil),
                ("assumptions.usualHours.value", ["0", "10.5", "-0.3"], nil),
                ("assumptions.cannotBeSkipped.value", ["-0.1", "1.5"], nil),
                ("assumptions.cannotBeSkipped.project", ["-0.1", "1.5"], nil),
                ("assumptions.settlingIn.value", ["-1", "101"], nil),
                ("assumptions.practice.value", ["-0.1", "1.5"], nil),
                ("assumptions.projectHours.low", ["25"], nil), ("assumptions.projectHours.low", ["0", "-1"], nil),
                ("assumptions.projectHours.source", ["\"nobody\""], "source"),
                ("assumptions.interviewReadiness.value", ["0", "1.5"], nil),
                ("assumptions.levelHours.values[1]", ["0", "101"], nil),
                (
                    "assumptions.levelHours.values", ["[1, 2, 3]", "[1, 2, 3, 4, 5]", "[1, 1, 2, 3]", "[4, 3, 2, 1]"],
                    nil
                ),
                ("assumptions.experienceFromYears.mid", ["-2", "61"], nil),
                ("effortClasses[0].low", ["13"], nil), ("effortClasses[0].low", ["-6", "0", "10001"], nil),
                ("effortClasses[0].high", ["11"], "effortClasses[0].low"),
                ("effortClasses[0].anchors", ["[]"], nil), ("effortClasses[0].source", ["\"nobody\""], "source"),
                ("effortClasses[0].id", ["\"Very Small\"", "\"-small\"", "\"small-\""], nil),
                ("roles[0].id", ["\"../roles\"", "\"Backend\"", "\"a--b\"", "\"a b\"", "\"é\""], nil),
                ("roles[0].id", ["\"another-role\""], "roles"),
                ("roles[0].title", ["\"Another Title\""], "roles.title"),
                ("roles[1].aliases[0]", ["\"Backend-Developer\""], "aliases"), ("roles", ["[]"], nil),
                ("effortClasses", ["[]"], nil), ("areas", ["[]", "[\"data\", \"data\"]"], nil), ("places", ["[]"], nil),
            ])
        + cases(
            "sources.json",
            [
                ("$schema", ["\"../schemas/sources.schema.json\""], nil),
                ("sources[0].id", ["\"Upper\"", "\"under_score\"", "\"a/b\""], nil),
                ("sources[0].id", ["\"nobody-cites-this\""], "sources"),
                ("sources[0].kind", ["\"rumour\"", "\"Guide\""], nil),
            ])
        + cases(
            "roles/computer-vision-engineer.json",
            [
                ("$schema", ["\"schemas/role.schema.json\""], nil),
                ("id", ["\"another-role\""], "id"), ("requirements", ["[]"], nil),
                ("requirements[0].level", ["0", "9", "5", "1.5", "-1"], nil),
                ("requirements[0].importance", ["\"crucial\"", "\"Critical\""], nil),
                ("requirements[0].skill", ["\"nobody-has-this\""], "requirements"),
                ("requirements[0].sources[0]", ["\"no-source\""], "source"),
                ("pay[0].place", ["\"Mars\"", "\"us\""], nil), ("ladders[0].place", ["\"Mars\""], nil),
                ("pay[0].basis", ["\"pocket-money\""], nil), ("pay[0].source", ["\"no-source\""], "source"),
                ("ladders[0].steps[0].fromYears", ["-1", "61", "0.5"], nil),
                ("ladders[0].steps[0].low", ["9999999", "-5", "0", "1e9"], nil),
                ("ladders[0].steps[0].does", ["[]"], nil), ("ladders[0].steps", ["[]"], nil),
                ("measures[0].measure", ["\"hope\""], nil), ("measures[0].source", ["\"no-source\""], "source"),
                ("entry[0].aspect", ["\"luck\""], nil),
            ])
        + cases(
            "portraits/computer-vision-engineer.json",
            [
                ("id", ["\"another-role\""], "id"), ("interview", ["{}"], nil),
                ("occupations[0].jobZone", ["0", "6", "2.5"], nil), ("occupations[0].match", ["\"roughly\""], nil),
                ("hiring.scorecard[0].weight", ["101", "-25"], nil),
                (
                    "hiring.scorecard[0]",
                    ["{\"dimension\": \"a\", \"bar\": \"b\", \"weight\": 1, \"source\": \"c\", \"x\": 1}"],
                    "hiring.scorecard[0].x"
                ),
                ("interview[0].level", ["\"wizard\""], nil),
                ("interview[0].skill", ["\"nobody-has-this\""], "interview"),
                ("skillTiers[0].tier", ["\"some-day\""], nil),
                ("tools[0].adoption", ["\"loved\""], nil), ("tools[0].source", ["\"no-source\""], "source"),
                ("learningPath[0].weeks", ["0", "-8", "521"], nil), ("risks[0].kind", ["\"doom\""], nil),
                ("variants[0].by", ["\"mood\""], nil), ("work.goals[0].by", ["\"day-31\""], nil),
                ("fit.good[0]", ["\"\""], nil), ("ai.now[0]", ["\"\""], nil),
                ("questions[0].source", ["\"no-source\""], "source"),
            ])
        + cases(
            "skills/pytorch.json",
            [
                ("id", ["\"torch\""], "id"), ("area", ["\"nowhere\"", "\"Data\""], nil), ("kind", ["\"hobby\""], nil),
                ("requires[0].level", ["0", "9", "2.5"], nil),
                ("requires[0].skill", ["\"nobody-has-this\""], "requires"),
                ("requires[1].from", ["0", "1", "5", "1.5"], nil), ("taughtBy[0]", ["\"nobody-has-this\""], "taughtBy"),
                ("transfersFrom[0].share", ["0", "1", "1.5", "-0.5"], nil),
                ("transfersFrom[0].skill", ["\"nobody-has-this\""], "transfersFrom"),
                ("effort.class", ["\"enormous\""], nil), ("learn[0].kind", ["\"osmosis\""], nil),
                ("learn[0].cost", ["\"cheap\""], nil), ("learn[0].levels", ["[]"], nil),
                ("learn[0].levels[0]", ["0", "5", "1.5", "-1"], nil),
                ("aliases[0]", ["\"Calculus\"", "\"CALCULUS\"", "\"cal-culus\""], "aliases"),
            ])
        + cases(
            "skills/calculus.json",
            [
                ("effort.low", ["-1", "0", "105", "10001"], nil), ("effort.high", ["103"], "effort.low"),
                ("effort.toLevel", ["0", "5", "1.5"], nil), ("effort.source", ["\"no-source\""], "source"),
                ("effort.source", ["\"No Source\""], nil),
            ])
        + cases(
            ReducedCatalogue.roadmap,
            [
                ("from", ["\"computer-vision-engineer\""], "from"), ("from", ["\"nobody\""], "from, to"),
                ("to", ["\"nobody\""], "from, to"), ("source", ["\"no-source\""], "source"), ("phases", ["[]"], nil),
                ("claims[0].claim", ["\"gossip\""], nil), ("claims[0].low", ["1001", "-1001"], nil),
                ("subjects[0].covers", ["[]"], nil), ("subjects[0].covers[0]", ["\"A B\""], nil),
                ("subjects[0].weeks", ["0", "-3", "521"], nil),
                ("subjects[0].importance", ["\"vital\""], nil),
                ("subjects[0].covers[0]", ["\"nobody-has-this\""], "subjects.covers"),
                ("phases[0].weeks", ["0", "521"], nil), ("phases[0].skills", ["[]"], nil),
                ("phases[0].skills[0]", ["\"nobody-has-this\""], "phases.skills"),
                ("phases[0].resources[0]", ["\"nobody-has-this\""], "phases.resources"),
                ("phases[0].advice[0].skill", ["\"nobody-has-this\""], "phases.advice"),
                ("phases[0].advice[0].says", ["\"\""], nil),
            ])
        + cases(
            "resources/deep-learning-specialization.json",
            [
                ("id", ["\"another-resource\""], "id"), ("kind", ["\"paper\"", "\"Course\""], nil),
                ("url", ["\"ftp://example.org\"", "\"example.org\"", "\"https://a b\"", "7"], nil),
                ("url", ["null"], nil), ("seen.source", ["\"no-source\""], "source"),
                ("status", ["\"withdrawn\"", "\"doubtful\"", "\"gone\"", "null", "7"], nil),
                ("cost", ["\"cheap\"", "\"free-to-audit\"", "null", "0"], nil),
                ("cost.amount", ["0", "-5", "100001"], nil), ("cost.per", ["\"week\""], nil),
                ("cost.date", ["\"lately\""], nil), ("cost.source", ["\"no-source\""], "source"),
                ("workload[0].low", ["0", "-1", "10001"], nil), ("workload[0].by", ["\"rumour\""], nil),
                ("workload[0].source", ["\"no-source\""], "source"), ("workload[0].says", ["\"\""], nil),
                ("teaches[0].to", ["0", "5", "1.5"], nil), ("teaches[0].why", ["\"\"", "\"Its units.\""], nil),
                ("teaches[0].main", ["false", "1"], nil),
                ("teaches[0].skill", ["\"nobody-has-this\""], "teaches"),
                ("teaches[0].skill", ["\"calculus\""], "teaches"),
                ("assumes[0].skill", ["\"nobody-has-this\""], "assumes"), ("assumes[0].level", ["0", "5"], nil),
            ])
        + cases(
            "resources/mlops-machine-learning-operations.json",
            [
                ("status.by", ["\"nobody-has-this\""], "status.by"), ("status.source", ["\"no-source\""], "source"),
                ("status.is", ["\"available\"", "\"gone\""], nil), ("status.why", ["\"\""], nil),
            ])
        + cases(
            "resources/project-pi-camera-detector.json",
            [
                ("needs[0].per", ["\"year\""], nil),
                ("needs[0].source", ["\"no-source\""], "source"),
                ("needs[0].what", ["\"\""], nil),
            ])
}
