import CareerCore
import Testing

@testable import Reports

@Suite struct RoleReportTests {
    @Test func `There are forty-two roles`() {
        #expect(BuiltInReports.roleIDs.count == 42)
    }

    @Test(arguments: BuiltInReports.roleIDs)
    func `Every part of a role has something under every heading and fits 80 columns`(id: String) throws {
        let report = try BuiltInReports.shared.get().role(id)
        let parts = report.availableParts
        // What every role has, whatever its sources.
        for part in [
            RolePart.summary, .requirements, .pay, .measures, .entry, .portrait("occupations"), .portrait("fit"),
            .portrait("tools"), .portrait("interview"), .portrait("paths"), .sources,
        ] {
            #expect(parts.contains(part), "\(part)")
        }
        for part in RolePart.allCases {
            let document = report.document(parts: [part])
            #expect((document.blocks.count > 1) == parts.contains(part), "\(part)")
            #expect(document.emptySections == [], "\(part)")
            let lines = TextRenderer(width: 80, usesColor: false).render(document).split(separator: "\n")
            for line in lines where line.count > 80 { Issue.record("\(part): \(line.count) columns: \(line)") }
            #expect(!MarkdownRenderer().render(document).isEmpty)
        }
    }

    @Test(arguments: BuiltInReports.roleIDs)
    func `Without parts a role is one screen that lists its parts`(id: String) throws {
        let report = try BuiltInReports.shared.get().role(id)
        let document = report.document(parts: nil)
        let text = TextRenderer(width: 80, usesColor: false).render(document)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 40 && lines.allSatisfy { $0.count <= 80 })
        guard case .note(let list) = document.blocks.last else {
            Issue.record("the report does not end in a list of parts")
            return
        }
        let named = list.drop { $0 != ":" }.split { !$0.isLetter }.map(String.init)
        #expect(named == report.availableParts.map(\.rawValue).filter { $0 != "summary" })
    }

    @Test(arguments: BuiltInReports.roleIDs)
    func `A role has the requirements and questions that were asked for`(id: String) throws {
        let reports = try BuiltInReports.shared.get()
        let role = try #require(reports.roles.first { $0.id.text == id })
        let portrait = try #require(reports.portraits.first { $0.id.text == id }).content
        #expect((8...20).contains(role.requirements.count))
        #expect(portrait.entries("interview").count >= 6)
        #expect(Set(portrait.entries("interview").map { $0.text("level") }).count >= 3)
        #expect(portrait.entries("occupations").contains { $0.number("jobZone") != nil })
        #expect(role.pay.contains { $0.source.text.hasPrefix("oews") })
        let requirements = try reports.role(id).document(parts: [.requirements]).rows(under: "Requirements")
        #expect(requirements.count == role.requirements.count)
    }

    @Test func `Parts stand in the order named`() throws {
        let report = try BuiltInReports.shared.get().role("computer-vision-engineer")
        let blocks = report.document(parts: [.portrait("kpis"), .portrait("human")]).blocks
        let sections = blocks.compactMap { block -> String? in
            guard case .section(let title) = block else { return nil }
            return title
        }
        #expect(sections == ["KPIs", "Human skills"])
        #expect(report.document(parts: [.portrait("kpis")]).rows(under: "KPIs").count == 19)
    }
}
