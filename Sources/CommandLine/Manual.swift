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
        if root.run != nil {
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

/// What a manual says beyond the declaration of the commands.
package struct ManualNotes: Sendable {
    /// A term and what it means.
    package struct Entry: Sendable {
        package let term: String
        package let text: String

        package init(_ term: String, _ text: String) {
            self.term = term
            self.text = text
        }
    }

    /// When the manual was last changed, as mdoc writes it: `November 20, 2026`.
    package let date: String
    package let environment: [Entry]
    package let files: [Entry]
    package let seeAlso: String

    package init(date: String, environment: [Entry], files: [Entry], seeAlso: String) {
        self.date = date
        self.environment = environment
        self.files = files
        self.seeAlso = seeAlso
    }
}

/// The discussion of a command, taken apart: paragraphs of text, examples, and what is said of the exit status.
struct Discussion {
    private(set) var paragraphs: [[Substring]] = []
    private(set) var examples: [Substring] = []
    private(set) var exitStatus: [Substring] = []

    init(_ text: String) {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) + [Substring()] {
            if !line.isEmpty {
                lines.append(line)
            } else if let first = lines.first {
                if first.hasPrefix("Example") {
                    examples += lines.dropFirst().map { $0.drop { $0 == " " } }
                } else if first.hasPrefix("Exit status") {
                    exitStatus += lines
                } else {
                    paragraphs.append(lines)
                }
                lines = []
            }
        }
    }
}

/// Text on its way into a manual page: the one place that escapes.
enum ManualText {
    /// The text with every character that the formatter would take for something else written as an escape.
    ///
    /// A plain hyphen may come out as one that cannot be pasted into a shell, and so may quotes, carets and tildes.
    static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "\"": result += "\\(dq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            case " "..."~": result.unicodeScalars.append(scalar)
            case "\t", "\n", "\r": result += " "
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
            }
        }
        // A line that begins with a dot would be read as a request.
        return result.utf8.first == UInt8(ascii: ".") ? "\\&" + result : result
    }

    /// One word of a macro line, which punctuation alone and names of macros would otherwise not be.
    static func word(_ text: String) -> String {
        let escaped = escaped(text)
        let isName = escaped.utf8.count <= 3 && escaped.utf8.first.map { (0x41...0x5A).contains($0) } == true
        let isPunctuation = escaped.utf8.count == 1 && !(escaped.first?.isLetter ?? true)
        return (isName || isPunctuation ? "\\&" : "")
            + (escaped.utf8.contains(UInt8(ascii: " ")) ? "\"\(escaped)\"" : escaped)
    }

    /// A paragraph as lines of input: each sentence begins a line, and none is longer than 80 bytes.
    static func lines(_ text: some StringProtocol) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let ended = line.last.map { ".!?".contains($0) } ?? false
            let escaped = escaped(word)
            if !line.isEmpty, ended || line.utf8.count + escaped.utf8.count >= 78 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + escaped
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
