extension Parser {
    /// Refuses names that mean nothing anywhere, in the order of the line, before it is asked whether the
    /// others go together: an option of a mistyped subcommand is right, and only the subcommand is wrong.
    func checkNames(in tokens: [Token], at path: CommandPath) throws(UsageError) {
        var words = 0
        for token in tokens {
            switch token {
            case .option(let typed, _) where !root.hasOwner(ofOption: typed):
                throw UsageError(.unknownOption(typed), at: path)
            case .word(let word):
                words += 1
                if words > path.parents.count && !path.command.subcommands.isEmpty {
                    throw UsageError(.unknownSubcommand(word), at: path)
                }
            case .option, .missingValue, .operand:
                break
            }
        }
    }

    /// The literal values of the options by name; those of a flag that is set are empty.
    func optionValues(in tokens: [Token], at path: CommandPath) throws(UsageError) -> [String: [String]] {
        var values: [String: [String]] = [:]
        for token in tokens {
            switch token {
            case .option(let typed, let value):
                let option = try option(typed, at: path)
                if let misuse = Self.misuse(of: option, with: value, given: values[option.name] != nil) {
                    throw UsageError(misuse, at: path)
                }
                values[option.name, default: []] += value.map { [$0] } ?? []
            case .missingValue(let typed, let next):
                throw UsageError(.missingValue(try option(typed, at: path), next: next), at: path)
            case .word, .operand:
                break
            }
        }
        for option in path.command.options where option.isRequired && values[option.name] == nil {
            throw UsageError(.missing(.option(option)), at: path)
        }
        return values
    }

    private func option(_ typed: String, at path: CommandPath) throws(UsageError) -> OptionSpec {
        if let option = path.command.option(typed: typed) { return option }
        guard let owner = root.owner(ofOption: typed) else {
            throw UsageError(.unknownOption(typed), at: path)
        }
        throw UsageError(.foreignOption(typed, owner: owner), at: path)
    }

    private static func misuse(of option: OptionSpec, with value: String?, given: Bool) -> Misuse? {
        if let value, !option.takesValue { return .unexpectedValue(option, value) }
        if value == "" && !option.allowsEmpty { return .emptyValue(.option(option)) }
        if given && !option.isRepeatable { return .repeated(option) }
        return nil
    }

    /// The literal values of the arguments by name.
    func argumentValues(in tokens: [Token], at path: CommandPath) throws(UsageError) -> [String: [String]] {
        let words = tokens.compactMap { token -> String? in
            switch token {
            case .word(let word), .operand(let word): word
            case .option, .missingValue: nil
            }
        }
        var rest = words.dropFirst(path.parents.count)
        var values: [String: [String]] = [:]
        for argument in path.command.arguments {
            let taken = rest.prefix(argument.arity.isRepeating ? rest.count : 1)
            if taken.isEmpty && argument.arity.isRequired {
                throw UsageError(.missing(.argument(argument)), at: path)
            }
            if taken.contains("") && !argument.allowsEmpty {
                throw UsageError(.emptyValue(.argument(argument)), at: path)
            }
            values[argument.name] = Array(taken)
            rest = rest.dropFirst(taken.count)
        }
        if let extra = rest.first { throw UsageError(.unexpectedArgument(extra), at: path) }
        return values
    }
}
