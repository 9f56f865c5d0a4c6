import CareerCore
import System
import Testing

@testable import Reports

/// The list of formats, and what it says of itself.
@Suite struct FormatTests {
    @Test func `No two formats share a name or an ending`() {
        let names = Format.all.map(\.name)
        let endings = Format.all.flatMap(\.endings)
        #expect(Set(names).count == names.count && Set(endings).count == endings.count)
        #expect(Format.all.allSatisfy { !$0.endings.isEmpty })
        #expect(endings.allSatisfy { $0 == $0.lowercased() && !$0.contains(".") })
    }

    @Test func `A report has the formats that can show it, in the order of the list`() {
        let page = ["table", "markdown", "json", "html"]
        #expect(Format.all(for: WhyReport.self).map(\.name) == page)
        #expect(Format.all(for: AuditReport.self).map(\.name) == page + ["csv", "tsv"])
        #expect(Format.all(for: PlanReport.self) == Format.all)
    }

    @Test func `Endings mean formats, in capitals or not`() throws {
        let formats = Format.all(for: RoleList.self)
        func meant(_ name: Path?) throws -> Format { try Format.meant(by: name, among: formats, of: "'x'") }
        for format in formats {
            for ending in format.endings {
                #expect(try meant("a.b.\(ending)") == format && meant(".\(ending.uppercased())") == format)
            }
        }
        #expect(try meant(nil) == .table && meant("md") == .table)
        #expect(throws: FormatError.self) { try meant("x.") }
        #expect(throws: FormatError.self) { try meant("x.ics") }
    }

    /// Whatever is added to the list is in what the help says of endings.
    @Test func `The endings in words are those of all formats`() {
        #expect(
            Format.endingsInWords
                == ".txt, .md, .html, .json, .csv, .tsv; for a plan also .svg, .ics, .mmd, .task, .org, and .sh for gh")
        for format in Format.all { #expect(Format.endingsInWords.contains("." + format.endings[0])) }
    }

    private func refusal(of addition: Format.Addition, by format: Format) -> String? {
        do throws(FormatError) {
            try format.expect(addition, of: "'--x'")
            return nil
        } catch {
            return error.message
        }
    }

    @Test(arguments: Format.all) func `What a format has no place for is refused with those that have one`(
        _ format: Format
    ) {
        let isRead = [Format.table, .markdown, .html].contains(format)
        let parts = refusal(of: .parts, by: format)
        switch format {
        case _ where isRead: #expect(parts == nil)
        case .json:
            #expect(
                parts
                    == "JSON always has every part, so '--x' goes with a table, Markdown or a page; pick parts with jq")
        default:
            #expect(
                parts == "The format \(format.name) has its own parts, so '--x' goes with a table, Markdown or a page")
        }
        #expect(
            refusal(of: .explanations, by: format)
                == (isRead || format == .json
                    ? nil
                    : "'--x' goes with a table, Markdown, a page or JSON; the format \(format.name) has no place for it")
        )
        #expect(
            refusal(of: .times, by: format)
                == (format == .ics
                    ? nil : "'--x' goes with a calendar; add --format ics, or an --output that ends in .ics"))
    }

    /// A remark goes with the report, whatever the format.
    @Test func `What there is to say beside a report goes with it`() throws {
        let screen = Screen(width: 80, isTerminal: false, usesColor: false)
        let list = RoleList(of: [], mentioning: "x")
        for format in Format.all(for: RoleList.self) {
            #expect(format.render(list, on: screen).remark == "No role has 'x' in any of its names.")
        }
        let plan = PlanReport(try FixturePlans.plan(FixturePlans.pairs[0]))
        for format in Format.all { #expect(format.render(plan, on: screen).remark == "") }
    }

    /// A list keeps a row a line where no terminal is too narrow for it, and nothing else does.
    @Test func `Only a terminal breaks a list`() throws {
        let list = try BuiltInReports.shared.get().catalog.roles
        func longest(_ report: any Report, isTerminal: Bool) -> Int {
            let screen = Screen(width: 60, isTerminal: isTerminal, usesColor: false)
            let lines = Format.table.render(report, on: screen).text.split(separator: "\n")
            return lines.map(\.count).max() ?? 0
        }
        #expect(longest(RoleList(of: list, mentioning: ""), isTerminal: false) > 100)
        #expect(longest(RoleList(of: list, mentioning: ""), isTerminal: true) <= 80)
        let plan = PlanReport(try FixturePlans.plan(FixturePlans.pairs[0]))
        #expect(longest(plan, isTerminal: false) <= 60 && longest(plan, isTerminal: true) <= 60)
    }
}
