import Foundation
import TestSupport
import Testing

@testable import System

/// Plans and lists as comma- and tab-separated values, read back by Python's csv and by Miller.
@Suite struct SheetTests {
    /// A text as a sheet holds it: what must not reach a terminal written out, and an apostrophe in front taken off
    /// where it is there to keep the text from being run.
    private func unguarded(_ text: String) -> String {
        let rest = text.unicodeScalars.drop { $0 == "'" || $0 == " " || $0 == "\u{3000}" }
        let risky: [Unicode.Scalar] = ["=", "+", "-", "@", "\t", "\u{FF1D}"]
        return text.hasPrefix("'") && rest.first.map(risky.contains) ?? false ? String(text.dropFirst()) : text
    }

    private let kept = HostileCatalogue.texts.map { DisplayText.sanitized($0, whitespace: .keep) }

    /// Every text is there as a task and as a resource, and none could be taken for a formula.
    private func check(_ rows: [[String]]) {
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        for column in ["task", "resources"] {
            guard let index = rows[0].firstIndex(of: column) else {
                Issue.record("there is no column \(column)")
                continue
            }
            let cells = rows.dropFirst().map { $0[index] }
            for text in kept { #expect(cells.contains { unguarded($0) == text }, "\(text.prefix(60))") }
            #expect(!cells.contains { $0.first.map { "=+-@\t\r\n".contains($0) } ?? false })
        }
    }

    @Test(.needs(.python)) func `Python reads back what a plan says`() throws {
        let folder = try ScratchFolder()
        #expect(try HostileCatalogue().write("plan.csv", in: folder) == Run(output: "", message: "", status: 0))
        check(try Reading.read([[String]].self, by: "read_table.py", of: "plan.csv", in: folder))
        let text = try folder.text(of: "plan.csv")
        #expect(!text.unicodeScalars.contains { DisplayText.isUnsafe($0) && !"\r\n\t".unicodeScalars.contains($0) })
    }

    @Test(.needs(.miller), arguments: ["csv", "tsv"])
    func `Miller reads back what a plan says`(_ format: String) throws {
        let folder = try ScratchFolder()
        _ = try HostileCatalogue().write("plan.\(format)", in: folder)
        let run = try Run.shell("mlr --i\(format) --ojson --infer-none cat plan.\(format)", in: folder)
        let rows = try JSONDecoder().decode([[String: String]].self, from: Data(run.output.utf8))
        let columns = ["task", "resources"]
        check([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
    }

    @Test(.needs(.miller), arguments: ["csv", "tsv"])
    func `A spreadsheet's sums are the plan's`(_ format: String) throws {
        let folder = try ScratchFolder()
        let arguments = WrongInput.move + ["--data", Places.fixture.plainPath, "--review", "--tracks", "2"]
        _ = try Run.program(arguments + ["-o", "plan.\(format)"], in: folder)
        let hours = try Run.shell(
            "mlr --i\(format) --onidx stats1 -a sum -f hours plan.\(format)", in: folder)
        let summary = try Run.program(arguments + ["--format", "json"], in: folder).output
        let planned = try #require(summary.firstMatch(of: /"finish": "[^"]*",\s+"hours": ([0-9.]+),\s+"hoursRange"/)?.1)
        #expect(hours.output == "\(planned)\n")
    }

    static let lists = [
        ["roles"], ["skills"], ["resources"], ["compare", "qa", "vision"], ["audit"],
        ["check", Places.fixture.plainPath],
    ]

    @Test(.needs(.python), arguments: lists)
    func `A list has a row for each thing`(_ command: [String]) throws {
        let folder = try ScratchFolder()
        let run = try Run.program(command + ["--data", Places.fixture.plainPath, "-o", "list.csv"], in: folder)
        #expect(run.output.isEmpty && run.status < 2)
        let rows = try Reading.read([[String]].self, by: "read_table.py", of: "list.csv", in: folder)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        if command[0] != "check" { #expect(rows.count > 2) }
    }
}
