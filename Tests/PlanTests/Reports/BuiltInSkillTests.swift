import Foundation
import Testing

@testable import plan

@Suite struct BuiltInSkillTests {
    @Test(arguments: ["backend-developer", "computer-vision-engineer", "technical-writer", "ux-designer"])
    func `The skills for a role are its requirements and no others`(role: String) throws {
        let file = URL(filePath: BuiltInRun.data).appending(path: "roles/\(role).json")
        let data = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let required = (data?["requirements"] as? [[String: Any]] ?? []).flatMap { requirement in
            requirement["anyOf"] as? [String] ?? [requirement["skill"] as? String].compactMap(\.self)
        }
        try #require(required.count >= 8)
        let listed = try BuiltInRun.object("skills", "--for", role)["skills"] as? [[String: Any]] ?? []
        #expect(listed.compactMap { $0["id"] as? String } == required.sorted())
        let rows = try BuiltInRun.text("skills", "--for", role).split(separator: "\n").dropFirst(2)
        #expect(rows.compactMap { $0.split(separator: " ").first.map(String.init) } == required.sorted())
    }

    @Test func `A skill as data has what its file has`() throws {
        let skill = try BuiltInRun.object("skill", "torch")
        #expect(skill["id"] as? String == "pytorch" && skill["schema"] as? String == "career-skill/1")
        let requires = skill["requires"] as? [[String: Any]] ?? []
        #expect(
            requires.compactMap { $0["skill"] as? String }
                == ["deep-learning", "numpy-pandas", "linear-algebra", "calculus"])
        #expect(requires.compactMap { $0["from"] as? Int } == [1, 1, 2, 2])
        #expect((skill["taughtBy"] as? [String] ?? []).contains("cs231n"))
        let opens = skill["opens"] as? [String] ?? []
        #expect(opens == ["distributed-training", "llm-fine-tuning", "object-detection"])
        // Of the class "medium": 48 hours to level 2, and 0.4, 1.75 and 3 times as many to the others.
        let hours = (skill["levels"] as? [[String: Any]] ?? []).compactMap { $0["likely"] as? Double }
        #expect(zip(hours, [19.2, 48, 84, 144]).allSatisfy { abs($0 - $1) < 1e-9 } && hours.count == 4)
    }

    @Test func `Wrong names are refused`() {
        BuiltInRun.expectMisuse(["skill", "pytroch"], "The catalogue has no skill named 'pytroch'. Did you mean")
        BuiltInRun.expectMisuse(["skills", "--for", "nobody"], "The catalogue has no role named 'nobody'")
    }
}
