/// Splits literal arguments into options with their values, and words.
///
/// Understands `--name value`, `--name=value`, `-n value` and `-n=value`. Short options are not bundled:
/// `-abc` is one unknown name. Compares bytes where it looks for `-` and `=`, since a combining mark behind
/// them would hide them from a comparison of characters.
struct Tokenizer {
    let root: CommandPath

    func tokens(of arguments: [String]) -> [Token] {
        var tokens: [Token] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return tokens + rest.map(Token.operand) }
            guard Self.isOption(argument) else {
                tokens.append(.word(argument))
                continue
            }
            let (name, attached) = Self.split(argument)
            if attached != nil || !takesValue(name) {
                tokens.append(.option(name, value: attached))
            } else if let next = rest.first, isValue(next) {
                tokens.append(.option(name, value: next))
                rest.removeFirst()
            } else {
                tokens.append(.missingValue(name, next: rest.first))
            }
        }
        return tokens
    }

    /// An option starts with a dash; a lone dash and a negative number are words.
    private static func isOption(_ argument: String) -> Bool {
        var rest = argument.utf8[...]
        guard rest.popFirst() == UInt8(ascii: "-") else { return false }
        if rest.first == UInt8(ascii: ".") { rest.removeFirst() }
        guard let first = rest.first else { return false }
        return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
    }

    private static func split(_ argument: String) -> (name: String, value: String?) {
        guard let equals = argument.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (argument, nil) }
        return (String(argument[..<equals]), String(argument[argument.utf8.index(after: equals)...]))
    }

    /// Anything is a value but `--…` and the short options that some command has.
    private func isValue(_ argument: String) -> Bool {
        guard argument.utf8.first == UInt8(ascii: "-") else { return true }
        if argument.utf8.starts(with: "--".utf8) { return false }
        return !root.hasOwner(ofOption: Self.split(argument).name)
    }

    private func takesValue(_ name: String) -> Bool {
        root.owner(ofOption: name)?.command.option(typed: name)?.takesValue ?? false
    }
}
