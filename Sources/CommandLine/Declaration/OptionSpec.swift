/// All that is known of an option or a flag except the type of its value.
///
/// A table of options of several types is an array of these: plain data, from which the parser, help,
/// completions and the manual are drawn. Made by `Option` and `Flag`.
package struct OptionSpec: Sendable, Equatable {
    /// The long name without its dashes.
    package let name: String
    /// The short name without its dash.
    package let short: Character?
    /// What the value is called in help, without brackets; `nil` for a flag.
    package let valueName: String?
    /// The heading in help.
    package let group: OptionGroup
    /// One sentence for the table of options.
    package let help: String
    /// More, for the long help and the manual.
    package let longHelp: String?
    /// Whether it may be given more than once.
    package let isRepeatable: Bool
    /// Whether an empty value is a value.
    package let allowsEmpty: Bool
    /// Whether the command that lists this spec cannot run without it.
    package private(set) var isRequired = false
    private let makeChoices: @Sendable () -> [String]
    private let statedCompletion: Completion

    init(
        name: String,
        short: Character?,
        valueName: String?,
        group: OptionGroup,
        help: String,
        longHelp: String?,
        choices: @escaping @Sendable () -> [String] = { [] },
        completion: Completion = .none,
        isRepeatable: Bool = false,
        allowsEmpty: Bool = false
    ) {
        self.name = name
        self.short = short
        self.valueName = valueName
        self.group = group
        self.help = help
        self.longHelp = longHelp
        makeChoices = choices
        statedCompletion = completion
        self.isRepeatable = isRepeatable
        self.allowsEmpty = allowsEmpty
    }

    /// The allowed values, if they can be listed; made when asked for, since most runs need none of them.
    package var choices: [String] { makeChoices() }

    /// What a shell completes the value with.
    package var completion: Completion {
        statedCompletion == .none && !choices.isEmpty ? .choices : statedCompletion
    }

    /// Whether a value follows; it does not for a flag.
    package var takesValue: Bool { valueName != nil }

    /// Whether the value is a list with commas. What the value is called says so, to people and to shells alike.
    package var takesList: Bool { valueName?.hasSuffix(",...") ?? false }

    /// The long name as it is typed: `--hours`.
    package var longName: String { "--\(name)" }

    /// The name as a key in JSON: `valueHour`.
    package var key: String {
        let words = name.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// The short name as it is typed: `-o`.
    package var shortName: String? { short.map { "-\($0)" } }

    /// The option as usage lines and errors name it: `--hours <hours>`.
    package var label: String { valueName.map { "\(longName) <\($0)>" } ?? longName }

    /// The option as a table of options names it: `-o, --output <file>`.
    package var fullLabel: String { shortName.map { "\($0), \(label)" } ?? label }

    func isTyped(_ typed: String) -> Bool {
        // As bytes, and without making the names: every option of every command may be asked.
        guard typed.utf8.starts(with: "--".utf8) else { return typed == shortName }
        return typed.utf8.dropFirst(2).elementsEqual(name.utf8)
    }

    /// The same option where it must be given.
    var required: OptionSpec {
        var copy = self
        copy.isRequired = true
        return copy
    }
}

extension OptionSpec {
    /// Whether two declarations say the same.
    package static func == (left: OptionSpec, right: OptionSpec) -> Bool {
        left.name == right.name && left.short == right.short && left.valueName == right.valueName
            && left.group == right.group && left.help == right.help && left.longHelp == right.longHelp
            && left.isRepeatable == right.isRepeatable && left.allowsEmpty == right.allowsEmpty
            && left.isRequired == right.isRequired && left.completion == right.completion
            && left.choices == right.choices
    }
}
