import Foundation
import TestSupport
import Testing

@testable import CareerCore
@testable import System

/// Plans as Gantt charts, read back by Mermaid's own parser.
@Suite(.needs(.mermaid)) struct MermaidTests {
    private struct Chart: Decodable {
        struct Task: Decodable {
            let title: String
            let id: String
            let section: String
            let start: String
            let end: String
            let isMilestone: Bool
        }

        let title: String
        let sections: [String]
        let tasks: [Task]
    }

    @Test func `Every text comes back whole`() throws {
        let folder = try ScratchFolder()
        #expect(try HostileCatalogue().write("plan.mmd", in: folder) == Run(output: "", message: "", status: 0))
        let chart = try Reading.read(Chart.self, by: "read_gantt.py", of: "plan.mmd", in: folder)
        let bars = chart.tasks.filter { !$0.isMilestone }
        #expect(bars.count == 8 + HostileCatalogue.texts.count)
        for text in HostileCatalogue.shown {
            let wanted = "3 h \(text)".trimmingCharacters(in: .whitespaces)
            #expect(bars.contains { $0.title == wanted }, "\(text.prefix(60))")
        }
        for text in [20, 15].map({ HostileCatalogue.texts[$0] }) { #expect(chart.sections.contains(text)) }
        let text = try folder.text(of: "plan.mmd")
        #expect(!text.unicodeScalars.contains { DisplayText.isUnsafe($0) && $0 != "\n" })
    }

    @Test func `Bars run from the first day to the day after the last`() throws {
        let folder = try ScratchFolder()
        _ = try Run.program(
            WrongInput.move + ["--data", Places.fixture.plainPath, "-o", "plan.mmd", "--hours", "6"], in: folder)
        let chart = try Reading.read(Chart.self, by: "read_gantt.py", of: "plan.mmd", in: folder)
        #expect(chart.title == "Web Tester → Vision Builder")
        #expect(chart.sections == ["Foundations", "Networks", "Applications", "Milestones"])
        let networks = try #require(chart.tasks.first { $0.title == "24 h Networks in One Term" })
        #expect(
            networks.start.hasPrefix("2027-02-01") && networks.end.hasPrefix("2027-03-08")
                && networks.section == "Networks")
        let milestones = chart.tasks.filter(\.isMilestone)
        #expect(milestones.count == 6)
        #expect(milestones.first?.title == "Week 10, Foundations: A script of yours changes an image.")
        #expect(milestones.first?.start.prefix(10) == "2027-01-31")
        #expect(Set(chart.tasks.map(\.id)).count == chart.tasks.count)
    }
}
