import CommandLine
import Foundation
import TestSupport
import Testing

@testable import plan

/// The manual page, held against the programs that read it.
@Suite struct ManualTests {
    private func page() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write(InProcess.run(["manual"]).output, to: "plan.1")
        return folder
    }

    @Test(.needs(.mandoc)) func `Mandoc has nothing to find`() throws {
        let run = try Run.shell("mandoc -T lint plan.1", in: try page())
        #expect(run == Run(output: "", message: "", status: 0))
    }

    @Test(.needs(.man)) func `Man shows the page without a warning`() throws {
        let run = try Run.shell(
            "MAN_KEEP_FORMATTING= MANWIDTH=100 LC_ALL=C.UTF-8 man --warnings -l plan.1 | col -b", in: try page())
        #expect(run.message.isEmpty && run.status == 0, "\(run.message)")
        for text in ["NAME", "SYNOPSIS", "-o, --output file", "EXIT STATUS", "plan --from backend --to cv-engineer"] {
            #expect(run.output.contains(text), "\(text)")
        }
    }

    /// Every command, option, choice and status is there.
    @Test func `The page has all that is declared`() {
        let page = InProcess.run(["manual"]).output
        for command in Command.plan.shownSubcommands { #expect(page.contains("\n.Ss plan \(command.name)\n")) }
        for option in Command.plan.allOptions {
            #expect(page.contains("Fl \("-\(option.name)".replacing("-", with: #"\-"#))"), "\(option.name)")
        }
        for status in ExitStatus.allCases { #expect(page.contains("\n.It \(status.rawValue)\n")) }
        #expect(!page.contains("complete\n"))
    }

    /// A declaration may have anything in it.
    @Test(.needs(.mandoc)) func `What the formatter would read is escaped`() throws {
        let odd = Option(
            "odd", short: "o", value: "Ar", help: #".Sh It's a \n "b" ~ ^ ` -x … é. 'q'. End"#, longHelp: "..",
            choices: ["."]
        ) { $0 }
        let root = Command(
            name: "odd-one", abstract: "Show .Sh things.", discussion: ".Bl text.\n\nExample:\n  .odd-one -- 'a'",
            options: [odd.spec], run: { _ in Response() })
        let folder = try ScratchFolder()
        let notes = ManualNotes(date: "November 20, 2026", environment: [.init("A_B", "'.")], files: [], seeAlso: "")
        try folder.write(Manual(of: root, notes: notes).description, to: "odd.1")
        let run = try Run.shell(
            "export LC_ALL=C.UTF-8; mandoc -T lint odd.1; mandoc -T utf8 odd.1 | col -bx", in: folder)
        #expect(run.message.isEmpty)
        for text in [#".Sh It's a \n "b" ~ ^ ` -x … é."#, "'q'.", ".odd-one -- 'a'", ".Bl text."] {
            #expect(run.output.contains(text), "\(text): \(run.output)")
        }
    }
}
