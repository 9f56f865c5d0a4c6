import CareerCore
import Testing

@testable import Reports

@Suite struct SkillReportTests {
    @Test func `Every skill has something under every heading and fits 80 columns`() throws {
        let reports = try BuiltInReports.shared.get()
        #expect(reports.skills.count >= 250)
        for skill in reports.skills {
            let document = reports.skill(skill).document(for: .screen)
            #expect(document.emptySections == [], "\(skill.id)")
            #expect(document.rows(under: "Levels and hours").count == 4, "\(skill.id)")
            let lines = TextRenderer(width: 80, usesColor: false).render(document).split(separator: "\n")
            for line in lines where line.count > 80 { Issue.record("\(skill.id): \(line.count) columns: \(line)") }
        }
    }

    @Test func `The roles that ask for a skill are those whose files name it`() throws {
        let reports = try BuiltInReports.shared.get()
        var asked = 0
        for skill in reports.skills {
            let rows = reports.skill(skill).document(for: .screen).rows(under: "Roles that ask for it")
            let expected = reports.roles.flatMap { role in
                role.requirements.filter { $0.skills.contains(skill.id) }.map {
                    [role.title, "\($0.level.rawValue)", $0.importance.rawValue]
                }
            }
            #expect(rows == expected, "\(skill.id)")
            asked += rows.count
        }
        #expect(asked == reports.roles.reduce(0) { $0 + $1.requirements.flatMap(\.skills).count })
    }

    /// By hand, from the files of the skills; what has been shown once is not spread out again.
    @Test func `The prerequisites of PyTorch are a tree`() throws {
        let reports = try BuiltInReports.shared.get()
        let skill = try #require(reports.skills.first { $0.id.text == "pytorch" })
        let tree = [
            "Deep learning, level 1", "· Machine learning, level 1", "· · Python, level 2",
            "· · · Programming, level 2 (to go beyond level 1)", "· · Linear algebra, level 1 (to go beyond level 1)",
            "· · Calculus, level 1 (to go beyond level 1)",
            "· · Probability and statistics, level 1 (to go beyond level 1)", "· · NumPy and pandas, level 1",
            "· · · Python, level 2 (as above)", "· Linear algebra, level 1 (to go beyond level 1)",
            "· Calculus, level 1 (to go beyond level 1)",
            "· Probability and statistics, level 1 (to go beyond level 1)", "NumPy and pandas, level 1 (as above)",
            "Linear algebra, level 1 (to go beyond level 1)", "Calculus, level 1 (to go beyond level 1)",
        ]
        #expect(reports.skill(skill).document(for: .screen).items(under: "Prerequisites") == tree)
    }

    @Test func `A tree has every prerequisite of a prerequisite, once`() throws {
        let reports = try BuiltInReports.shared.get()
        let byID = Dictionary(reports.skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for skill in reports.skills where !skill.prerequisites.isEmpty {
            var closure: Set<Identifier> = []
            var open = skill.prerequisites.map(\.skill)
            while let id = open.popLast() {
                if closure.insert(id).inserted { open += (byID[id]?.prerequisites ?? []).map(\.skill) }
            }
            let lines = reports.skill(skill).document(for: .screen).items(under: "Prerequisites")
            let titles = Set(
                lines.map { $0.replacing(#/^(· )*|, level \d( \((as above|to go beyond level \d)\))*$/#, with: "") })
            #expect(titles == Set(closure.compactMap { byID[$0]?.title }), "\(skill.id)")
        }
    }
}
