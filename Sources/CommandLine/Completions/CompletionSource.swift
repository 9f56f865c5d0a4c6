/// What completes a value, by what its declaration says.
enum CompletionSource: Hashable {
    case nothing
    case file
    case directory
    case words([String])
    /// A list that the program prints.
    case list(String)
    /// The same, each with one of these words behind an equals sign if one likes.
    case pairs(list: String, [String])

    init(_ option: OptionSpec) { self.init(option.completion, choices: option.choices) }

    init(_ argument: ArgumentSpec) { self.init(argument.completion, choices: argument.choices) }

    private init(_ completion: Completion, choices: [String]) {
        self =
            switch completion {
            case .none: .nothing
            case .file: .file
            case .directory: .directory
            case .choices: .words(choices)
            case .words(let words): .words(words)
            case .list(let name): .list(name)
            case .pairs(let name, let values): .pairs(list: name, values)
            }
    }
}
