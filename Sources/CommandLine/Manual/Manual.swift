/// The manual page of a program in section 1, as mdoc(7), drawn from the declaration of its commands.
package struct Manual: Sendable, CustomStringConvertible {
    private let root: Command
    private let notes: ManualNotes

    package init(of root: Command, notes: ManualNotes) {
        self.root = root
        self.notes = notes
    }

    /// The page, a line of it a line.
    package var description: String {
        let head = [".Dd \(notes.date)", ".Dt \(root.name.uppercased()) 1", ".Os"]
        let sections = [
            name, synopsis, description(of: root), options, subcommands, environment, files, exitStatus, examples,
            seeAlso,
        ]
        return (head + sections.joined()).joined(separator: "\n") + "\n"
    }

    private var name: [String] {
        let sentence = root.abstract.last == "." ? String(root.abstract.dropLast()) : root.abstract
        let abstract = sentence.prefix(1).lowercased() + sentence.dropFirst()
        return [".Sh NAME", ".Nm \(root.name)", ".Nd \(ManualText.escaped(abstract))"]
    }

    private var synopsis: [String] {
        var lines = [".Sh SYNOPSIS"]
        if !root.isGroup {
            lines.append(".Nm")
            lines += root.options.filter(\.isRequired).map { "." + term($0, withShort: false) }
            lines.append(".Op Ar options")
        }
        for command in root.shownSubcommands {
            lines += [".Nm", ".Cm \(ManualText.word(command.name))"]
            lines += command.options.filter(\.isRequired).map { "." + term($0, withShort: false) }
            if !command.options.isEmpty { lines.append(".Op Ar options") }
            lines += command.arguments.map { "." + usage($0) }
        }
        return lines
    }

    private func description(of command: Command) -> [String] {
        let discussion = Discussion(command.discussion ?? command.abstract)
        return [".Sh DESCRIPTION"] + paragraphs(discussion.paragraphs)
    }

    private func paragraphs(_ paragraphs: [[Substring]]) -> [String] {
        paragraphs.enumerated().flatMap { index, lines in
            let isLiteral = lines.allSatisfy { $0.hasPrefix("  ") }
            let text =
                isLiteral ? literal(lines.map { $0.dropFirst(2) }) : ManualText.lines(lines.joined(separator: " "))
            return (index == 0 || isLiteral ? [] : [".Pp"]) + text
        }
    }

    private func literal(_ lines: [Substring]) -> [String] {
        [".Bd -literal -offset indent"] + lines.map { ManualText.escaped($0) } + [".Ed"]
    }

    /// The root's options under the headings of help.
    private var options: [String] {
        let all = root.allOptions
        var groups: [OptionGroup] = []
        for option in all where option.group != .options && !groups.contains(option.group) {
            groups.append(option.group)
        }
        return [".Sh OPTIONS"]
            + (groups + [.options]).flatMap { group in
                let heading =
                    groups.isEmpty ? [] : [".Ss \(ManualText.escaped(group == .options ? "Others" : group.title))"]
                return heading + list(all.filter { $0.group == group }.map(InputSpec.option))
            }
    }

    private func list(_ inputs: [InputSpec]) -> [String] {
        guard !inputs.isEmpty else { return [] }
        return [".Bl -tag -width Ds"] + inputs.flatMap(item) + [".El"]
    }

    private func item(_ input: InputSpec) -> [String] {
        let head =
            switch input {
            case .option(let option): term(option, withShort: true)
            case .argument(let argument): usage(argument)
            }
        var lines = [".It \(head)"] + ManualText.lines(input.help)
        if !input.choices.isEmpty {
            lines += ManualText.lines("Values: \(input.choices.joined(separator: ", ")).")
        }
        if case .option(let option) = input, option.isRepeatable { lines.append("It may be repeated.") }
        return lines + (input.longHelp.map { [".Pp"] + ManualText.lines($0) } ?? [])
    }

    /// `Fl o , Fl \-output Ar file`
    private func term(_ option: OptionSpec, withShort: Bool) -> String {
        let short = withShort ? option.short.map { "Fl \($0) , " } ?? "" : ""
        let value = option.valueName.map { " Ar \(ManualText.word($0))" } ?? ""
        return "\(short)Fl \(ManualText.escaped("-" + option.name))\(value)"
    }

    private func usage(_ argument: ArgumentSpec) -> String {
        let words = "Ar \(ManualText.word(argument.name))" + (argument.arity.isRepeating ? " ..." : "")
        return argument.arity.isRequired ? words : "Op \(words)"
    }

    private var subcommands: [String] {
        root.shownSubcommands.isEmpty ? [] : [".Sh SUBCOMMANDS"] + subcommands(below: CommandPath(root))
    }

    private func subcommands(below path: CommandPath) -> [String] {
        path.command.shownSubcommands.flatMap { command -> [String] in
            let below = path.appending(command)
            let discussion = Discussion(command.discussion ?? "")
            let own = command.options.filter { !root.options.contains($0) }
            let shared = command.options.filter { root.options.contains($0) }.map {
                "Fl \(ManualText.escaped("-" + $0.name))"
            }
            var lines = [".Ss \(ManualText.escaped(below.description))"] + ManualText.lines(command.abstract)
            for paragraph in discussion.paragraphs + (discussion.exitStatus.isEmpty ? [] : [discussion.exitStatus]) {
                lines += [".Pp"] + paragraphs([paragraph])
            }
            lines += list(command.arguments.map(InputSpec.argument) + own.map(InputSpec.option))
            if !shared.isEmpty {
                lines += [".Pp", "It takes these options too:"]
                lines += shared.enumerated().map { ".\($1)" + ($0 == shared.count - 1 ? " ." : " ,") }
            }
            if !discussion.examples.isEmpty { lines += literal(discussion.examples) }
            return lines + subcommands(below: below)
        }
    }

    private var environment: [String] {
        entries("ENVIRONMENT", notes.environment) { "Ev \(ManualText.word($0))" }
    }

    private var files: [String] {
        entries("FILES", notes.files) { "Pa \(ManualText.word($0))" }
    }

    private func entries(_ title: String, _ entries: [ManualNotes.Entry], _ term: (String) -> String) -> [String] {
        guard !entries.isEmpty else { return [] }
        return [".Sh \(title)", ".Bl -tag -width Ds"]
            + entries.flatMap { [".It \(term($0.term))"] + ManualText.lines($0.text) } + [".El"]
    }

    private var exitStatus: [String] {
        [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
            + ExitStatus.allCases.flatMap { [".It \($0.rawValue)"] + ManualText.lines($0.meaning) } + [".El"]
    }

    private var examples: [String] {
        let examples = Discussion(root.discussion ?? "").examples
        return examples.isEmpty ? [] : [".Sh EXAMPLES"] + literal(examples)
    }

    private var seeAlso: [String] {
        notes.seeAlso.isEmpty ? [] : [".Sh SEE ALSO"] + ManualText.lines(notes.seeAlso)
    }
}
