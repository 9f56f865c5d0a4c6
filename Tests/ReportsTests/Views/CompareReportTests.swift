import CareerCore
import Testing

@testable import Reports

@Suite struct CompareReportTests {
    /// By hand, from the two files.
    @Test func `Backend and computer vision share seven requirements`() throws {
        let reports = try BuiltInReports.shared.get()
        let roles = ["backend-developer", "computer-vision-engineer"].compactMap { id in
            reports.roles.first { $0.id.text == id }
        }
        let byID = Dictionary(reports.skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let document = CompareReport(
            roles: roles, skills: byID, sources: reports.sources, currency: "USD", plans: []
        ).document(for: .screen)
        let shared = document.rows(under: "Requirements that they share: 7")
        #expect(
            shared == [
                ["Git", "3 critical", "2 important"],
                ["Software design", "3 critical", "2 important"], ["Python", "2 important", "3 critical"],
                ["Docker and containers", "2 important", "2 important"],
                ["Cloud platforms", "2 important", "2 important"],
                ["Technical communication", "2 important", "2 important"],
                ["Data privacy", "2 optional", "2 important"],
            ])
        let own = document.rows(under: "Requirements that they do not share: 26")
        #expect(own.count { $0[2] == "-" } == 13 && own.count { $0[1] == "-" } == 13)
        #expect(document.emptySections == [])
    }

    @Test func `Any two roles compare within 80 columns, and their requirements split up`() throws {
        let reports = try BuiltInReports.shared.get()
        let byID = Dictionary(reports.skills.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (left, right) in zip(reports.roles, reports.roles.dropFirst()) {
            let document = CompareReport(
                roles: [left, right], skills: byID, sources: reports.sources, currency: "USD", plans: []
            ).document(for: .screen)
            let common = Set(left.requirements.map(\.skill)).intersection(right.requirements.map(\.skill)).count
            let apart = left.requirements.count + right.requirements.count - 2 * common
            #expect(document.rows(under: "Requirements that they share: \(common)").count == common)
            #expect(document.rows(under: "Requirements that they do not share: \(apart)").count == apart)
            let lines = TextRenderer(width: 80, usesColor: false).render(document).split(separator: "\n")
            for line in lines where line.count > 80 { Issue.record("\(left.id), \(right.id): \(line)") }
        }
    }
}
