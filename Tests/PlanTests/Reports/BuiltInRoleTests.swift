import CommandLine
import Testing

@testable import plan

/// `plan role computer-vision-engineer` against the source documents, counted by hand.
@Suite struct BuiltInRoleTests {
    private typealias Object = [String: Any]

    private static func page() throws -> (role: [String: Any], portrait: [String: Any]) {
        let role = try BuiltInRun.object("role", "computer-vision-engineer")
        return (role, try #require(role["portrait"] as? Object))
    }

    @Test func `JSON has the counts of the sources`() throws {
        let (role, portrait) = try Self.page()
        #expect(role["schema"] as? String == "career-role/1")
        func count(_ list: Any?) -> Int { (list as? [Any])?.count ?? 0 }
        let work = try #require(portrait["work"] as? Object)
        #expect(count(work["kpis"]) == 19)
        #expect(count(portrait["humanSkills"]) == 8)
        #expect(count(portrait["companies"]) == 8)
        #expect(count(portrait["questions"]) >= 5)
        #expect(count(role["ladders"]) >= 1)
        let goals = (work["goals"] as? [Object] ?? []).compactMap { $0["by"] as? String }
        #expect(goals.starts(with: ["day-30", "day-60", "day-90", "month-6", "month-12"]))
        let tiers = Set((portrait["skillTiers"] as? [Object] ?? []).compactMap { $0["tier"] as? String })
        #expect(tiers == ["must-have", "good-to-have", "advanced", "emerging"])
        let weeks = (portrait["learningPath"] as? [Object] ?? []).compactMap { $0["weeks"] as? Double }
        #expect(weeks == [8, 10, 8, 8, 6] && weeks.reduce(0, +) == 40)
        let card = (portrait["hiring"] as? Object)?["scorecard"] as? [Object] ?? []
        let weights = card.compactMap { $0["weight"] as? Double }
        #expect(weights == [25, 20, 20, 15, 10, 10] && weights.reduce(0, +) == 100)
        for part in ["exercises", "strong", "weak", "redFlags"] {
            #expect(count((portrait["hiring"] as? Object)?[part]) > 0, "\(part)")
        }
        for part in ["good", "required", "poor"] { #expect(count((portrait["fit"] as? Object)?[part]) > 0, "\(part)") }
        for part in ["now", "next", "automated", "human"] {
            #expect(count((portrait["ai"] as? Object)?[part]) > 0, "\(part)")
        }
        for part in ["feeders", "next", "adjacent", "promotion"] {
            #expect(count((portrait["paths"] as? Object)?[part]) > 0, "\(part)")
        }
        for part in ["alone", "team", "leadership"] {
            #expect(count((work["decisions"] as? Object)?[part]) > 0, "\(part)")
        }
        let variants = Set((portrait["variants"] as? [Object] ?? []).compactMap { $0["by"] as? String })
        #expect(variants.isSuperset(of: ["company", "industry", "regulation"]))
    }

    @Test func `A table has the rows that JSON has`() throws {
        let (_, portrait) = try Self.page()
        let card = try BuiltInRun.text("role", "cv", "--show", "hiring")
        #expect(card.split(separator: "\n").count { $0.contains(#/ \d\d%  /#) } == 6)
        let text = try BuiltInRun.text("role", "cv", "--show", "human,companies,path,goals")
        for skill in portrait["humanSkills"] as? [Object] ?? [] {
            let title = try #require(skill["title"] as? String)
            #expect(text.contains("- \(title)"), "\(title)")
        }
        for company in ["Apple", "Google", "Meta", "NVIDIA", "Palantir", "Shield AI", "Tesla", "Waymo"] {
            #expect(text.replacing("\n", with: " ").contains(company), "\(company)")
        }
        #expect(text.split(separator: "\n").count { $0.hasPrefix("Learning path: ") } == 5)
        for day in ["Day 30", "Day 60", "Day 90", "Month 6", "Month 12"] { #expect(text.contains("\n\(day) (")) }
    }

    @Test(arguments: [
        ["computer-vision-engineer"], ["CV"], ["cv-engineer"], ["Computer", "Vision", "Engineer"],
        ["computer vision"], ["COMPUTER_VISION_ENGINEER"],
    ])
    func `A role answers to id, title and alias, case and punctuation aside`(name: [String]) throws {
        let response = InProcess.run(["role"] + name, data: BuiltInRun.data)
        #expect(response.status == .success && response.output.hasPrefix("Computer Vision Engineer\n"))
        #expect(response.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
        #expect(response.output.contains("--show PART,… with these parts: "))
    }

    @Test func `Wrong parts and names are refused`() {
        BuiltInRun.expectMisuse(["role", "cv", "--show", "nope"], "The value 'nope' is invalid for '--show")
        BuiltInRun.expectMisuse(["role", "cv", "--show", "kpis,"], "The value 'kpis,' is invalid for '--show")
        BuiltInRun.expectMisuse(["role", "cv", "--show", "kpis", "--format", "json"], "JSON always has every part")
        BuiltInRun.expectMisuse(
            ["role", "computer-visoin"], "The catalogue has no role named 'computer-visoin'. Did you")
        BuiltInRun.expectMisuse(["role"], "")
    }
}
