internal import System

/// The help of a command, laid out for a terminal.
package struct HelpText: Sendable, CustomStringConvertible {
    /// How much help is wanted.
    package enum Detail: Sendable, Equatable {
        /// A sentence for each thing, for `-h`.
        case short
        /// Everything, for `--help`.
        case long
    }

    /// Where the texts beside the labels start, in columns.
    private static let labelColumn = 26
    /// The least width of those texts; a narrower terminal breaks the lines itself.
    private static let leastTextWidth = 20

    private let path: CommandPath
    private let detail: Detail
    private let width: Int

    /// Lays out the help of a command.
    ///
    /// - Parameter width: The columns of the terminal.
    package init(of path: CommandPath, detail: Detail, width: Int = Terminal.defaultWidth) {
        self.path = path
        self.detail = detail
        self.width = width
    }

    /// The text, without a newline at the end.
    package var description: String {
        let sections = [overview, usage, arguments] + options + [subcommands, hint]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var overview: [String] {
        let abstract = DisplayText.wrapped("OVERVIEW: \(path.command.abstract)", width: width)
        guard detail == .long, let discussion = path.command.discussion else { return abstract }
        return abstract + [""] + DisplayText.wrapped(discussion, width: width)
    }

    private var usage: [String] {
        zip(["USAGE: ", "       "], Usage.lines(of: path)).map(+)
    }

    private var arguments: [String] {
        section("ARGUMENTS", of: path.command.arguments.map { row(for: .argument($0)) })
    }

    /// A section for each group, in the order in which they first appear, and at the end those without a
    /// title of their own, among them the built-in ones.
    private var options: [[String]] {
        let options = path.command.allOptions
        var groups: [OptionGroup] = []
        for option in options where option.group != .options && !groups.contains(option.group) {
            groups.append(option.group)
        }
        return (groups + [.options]).map { group in
            let rows = options.filter { $0.group == group }.map { row(for: .option($0)) }
            return section(group.title.uppercased(), of: rows)
        }
    }

    private var subcommands: [String] {
        section("SUBCOMMANDS", of: path.command.shownSubcommands.map { row($0.name, $0.abstract) })
    }

    private var hint: [String] {
        guard !path.command.subcommands.isEmpty else { return [] }
        let words = path.names.prefix(1) + ["help"] + path.names.dropFirst() + ["<subcommand>"]
        return ["  See '\(words.joined(separator: " "))' for detailed help."]
    }

    private func section(_ title: String, of rows: [[String]]) -> [String] {
        rows.isEmpty ? [] : ["\(title):"] + rows.joined()
    }

    private func row(for input: InputSpec) -> [String] {
        var notes: [String] = []
        if !input.choices.isEmpty { notes.append("values: \(input.choices.joined(separator: ", "))") }
        if case .option(let option) = input, option.isRepeatable { notes.append("may be repeated") }
        let help = notes.isEmpty ? input.help : "\(input.help) (\(notes.joined(separator: "; ")))"
        let more = detail == .long ? input.longHelp.map { "\n\($0)" } ?? "" : ""
        return row(input.fullLabel, help + more)
    }

    /// The text beside its label, or below it if the label is too long.
    private func row(_ label: String, _ text: String) -> [String] {
        let head = "  \(label)"
        let margin = DisplayText.padded("", to: Self.labelColumn)
        let textWidth = max(width - Self.labelColumn, Self.leastTextWidth)
        let lines = DisplayText.wrapped(text, width: textWidth).map { margin + $0 }
        guard DisplayText.width(of: head) < Self.labelColumn, let first = lines.first else {
            return [head] + lines
        }
        return [DisplayText.padded(head, to: Self.labelColumn) + first.dropFirst(Self.labelColumn)]
            + lines.dropFirst()
    }
}

/// The usage lines of a command.
enum Usage {
    /// How the command is run itself, then how its subcommands are, as far as it can be either.
    static func lines(of path: CommandPath) -> [String] {
        let command = path.command
        var lines: [String] = []
        if command.run != nil || command.subcommands.isEmpty {
            let required = command.options.filter(\.isRequired).map(\.label)
            let others = command.options.allSatisfy(\.isRequired) ? [] : ["[options]"]
            let words = path.names + required + others + command.arguments.map(\.usage)
            lines.append(words.joined(separator: " "))
        }
        if !command.subcommands.isEmpty { lines.append("\(path) <subcommand>") }
        return lines
    }
}
