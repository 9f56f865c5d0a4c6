import CommandLine
import Foundation
import TestSupport
import Testing

@testable import plan

/// What each shell offers behind a line, asked of the shell itself.
@Suite struct CompletionTests {
    /// A line up to the cursor, and every candidate, sorted.
    struct Case: Sendable, CustomTestStringConvertible {
        let line: String
        let candidates: [String]
        var shells: [Shell] = Shell.allCases

        var testDescription: String { line }
    }

    private static let subcommands = Command.plan.shownSubcommands.map(\.name).sorted()

    static let cases: [Case] = [
        Case(line: "plan ", candidates: subcommands),
        Case(line: "plan ro", candidates: ["role", "roles"]),
        Case(line: "plan --from qa --to vision ro", candidates: ["role", "roles"]),
        Case(line: "plan help ch", candidates: ["check"]),
        Case(line: "plan --fr", candidates: ["--free", "--from"]),
        Case(line: "plan roles --fo", candidates: ["--format"]),
        Case(line: "plan --format json roles --c", candidates: ["--color"]),
        // Zsh and bash do not offer again what may be given once.
        Case(line: "plan --hours 3 --hou", candidates: ["--hours-from"], shells: [.bash, .zsh]),
        Case(line: "plan --know sql --kn", candidates: ["--know"]),
        Case(line: "plan --from web", candidates: ["web-tester"]),
        Case(line: "plan --from=web", candidates: ["--from=web-tester"]),
        Case(line: "plan --from ", candidates: ["data-analyst", "odd-one", "vision-builder", "web-tester"]),
        Case(line: "plan role vis", candidates: ["vision-builder"]),
        Case(line: "plan compare web-tester vis", candidates: ["vision-builder"]),
        Case(line: "plan skill sta", candidates: ["statistics"]),
        Case(line: "plan skills --for web", candidates: ["web-tester"]),
        Case(line: "plan resource net", candidates: ["networks-first", "networks-term"]),
        Case(line: "plan resources --for py", candidates: ["python"]),
        Case(line: "plan why pyt", candidates: ["python", "python-from-zero", "python-reference"]),
        Case(line: "plan --without pix", candidates: ["pixels"]),
        Case(line: "plan --with pixels,net", candidates: ["pixels,networks-first", "pixels,networks-term"]),
        Case(line: "plan --know pyt", candidates: ["python"]),
        Case(line: "plan --know sql,pyt", candidates: ["sql,python"]),
        Case(line: "plan --know=sql,pyt", candidates: ["--know=sql,python"]),
        Case(line: "plan --know sql=2,pyt", candidates: ["sql=2,python"]),
        Case(line: "plan --know=sql=2,pyt", candidates: ["--know=sql=2,python"]),
        Case(line: "plan --know sql=wor", candidates: ["sql=working"]),
        Case(line: "plan --know py,sql=st", candidates: ["py,sql=strong"]),
        Case(line: "plan --know=sql=wor", candidates: ["--know=sql=working"]),
        Case(line: "plan --show p", candidates: ["pay"]),
        Case(line: "plan --show gap,we", candidates: ["gap,weeks"]),
        Case(line: "plan --show=gap,we", candidates: ["--show=gap,weeks"]),
        Case(line: "plan role qa --show re", candidates: ["requirements", "responsibilities"]),
        Case(line: "plan --format ma", candidates: ["markdown"]),
        Case(line: "plan --order ", candidates: ["guide", "value"]),
        Case(line: "plan completions ", candidates: ["bash", "fish", "zsh"]),
        Case(line: "plan -o ro", candidates: ["roadmap.md"]),
        Case(line: "plan --output ro", candidates: ["roadmap.md"]),
        Case(line: "plan --start 20", candidates: []),
        Case(line: "plan roles --hours ", candidates: []),
    ]

    @Test(.slow, .needs(.bash)) func `Bash offers what the declaration says`() throws { try expectOffers(.bash) }
    @Test(.slow, .needs(.zsh)) func `Zsh offers what the declaration says`() throws { try expectOffers(.zsh) }
    @Test(.slow, .needs(.fish)) func `Fish offers what the declaration says`() throws { try expectOffers(.fish) }

    private func expectOffers(_ shell: Shell) throws {
        let folder = try ScratchFolder()
        try folder.write("", to: "roadmap.md")
        try folder.write(InProcess.run(["completions", shell.rawValue]).output, to: "script")
        let switches = [Shell.bash: "--norc", .zsh: "-f", .fish: "--no-config"][shell] ?? ""
        for input in Self.cases where input.shells.contains(shell) {
            let run = try Run.shell(
                """
                mkdir -p bin && ln -sf "$PLAN" bin/plan && PATH=$PWD/bin:$PATH HOME=$PWD TERM=xterm
                export PATH HOME TERM PLAN_DATA="$FIXTURE"
                \(shell) \(switches) '\(Places.shells.plainPath)/complete.\(shell)' ./script '\(input.line)'
                """, in: folder)
            let offered = run.output.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }.sorted()
            #expect(offered == input.candidates, "\(input.line): \(run.message)")
            #expect(run.message.isEmpty && run.status == 0, "\(input.line): \(run.message)")
        }
    }

    @Test(.needs(.bash)) func `The script for bash is sound by bash's own check`() throws { try expectSound(.bash) }
    @Test(.needs(.zsh)) func `The script for zsh is sound by zsh's own check`() throws { try expectSound(.zsh) }
    @Test(.needs(.fish)) func `The script for fish is sound by fish's own check`() throws { try expectSound(.fish) }

    /// Whatever is in a declaration, the scripts remain scripts.
    private func expectSound(_ shell: Shell) throws {
        let odd = Option(
            "odd", value: "odd", help: #"It's "odd" \ $(false) `false` [x]: %s"#, choices: ["a'b", #"c\d"#, "$(false)"]
        ) { $0 }
        let root = Command(
            name: "odd-one", abstract: "'", options: [odd.spec], subcommands: [.roles], run: { _ in Response() })
        let folder = try ScratchFolder()
        for command in [Command.plan, root] {
            try folder.write(shell.completions(of: command, lister: .complete), to: "script")
            let run = try Run.shell("\(shell) -n script", in: folder)
            #expect(run == Run(output: "", message: "", status: 0))
        }
    }

    @Test(arguments: Shell.allCases) func `A script says how it is installed`(_ shell: Shell) {
        let lines = InProcess.run(["completions", shell.rawValue]).output.split(separator: "\n")
        let head = lines.prefix { $0.hasPrefix("#") }.joined(separator: "\n")
        #expect(head.contains("plan completions \(shell) >"))
    }

    @Test func `Every list that a completion names can be printed`() {
        let all = [Command.plan] + Command.plan.subcommands
        let completions = all.flatMap { $0.options.map(\.completion) + $0.arguments.map(\.completion) }
        for completion in completions {
            switch completion {
            case .list(let name), .pairs(let name, _): #expect(NameList(rawValue: name) != nil, "\(name)")
            case .none, .file, .directory, .choices, .words: break
            }
        }
    }

    @Test func `A list has an id and a title a line`() {
        let output = InProcess.run(["complete", "roles"]).output
        #expect(output.split(separator: "\n").contains("web-tester\tWeb Tester"))
        #expect(InProcess.run(["complete", "skills"]).output.split(separator: "\n").count == 12)
    }

    /// It is for scripts alone.
    @Test func `The command that lists is neither listed nor suggested`() {
        #expect(!InProcess.run(["--help"]).output.contains("  complete "))
        #expect(!InProcess.run(["completd"]).message.contains("'complete'"))
    }
}
