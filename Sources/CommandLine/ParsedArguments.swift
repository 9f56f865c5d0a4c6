/// A command line that is well formed: which command it runs, and the literal value of every input.
///
/// An input that the command does not have counts as not given.
package struct ParsedArguments: Sendable {
    /// The command to run.
    package let path: CommandPath

    private let options: [String: [Literal]]
    private let arguments: [String: [Literal]]

    init(path: CommandPath, options: [String: [Literal]], arguments: [String: [Literal]]) {
        self.path = path
        self.options = options
        self.arguments = arguments
    }

    /// Whether a flag was given.
    package func isSet(_ flag: Flag) -> Bool {
        options[flag.spec.name] != nil
    }

    /// The value of an option, the last one if it was repeated; `nil` if it was not given.
    package func value<Value>(of option: Option<Value>) throws(UsageError) -> Value? {
        try values(of: option).last
    }

    /// All values of an option, in the order of the line.
    package func values<Value>(of option: Option<Value>) throws(UsageError) -> [Value] {
        try read(options[option.spec.name], of: .option(option.spec), by: option.parse)
    }

    /// The value of an option that must be given, and a usage error if it was not.
    package func requiredValue<Value>(of option: Option<Value>) throws(UsageError) -> Value {
        guard let value = try value(of: option) else {
            throw UsageError(.missing(.option(option.spec)), at: path)
        }
        return value
    }

    /// The value of an argument; `nil` if it was not given.
    package func value<Value>(of argument: Argument<Value>) throws(UsageError) -> Value? {
        try values(of: argument).last
    }

    /// All values of an argument that repeats.
    package func values<Value>(of argument: Argument<Value>) throws(UsageError) -> [Value] {
        try read(arguments[argument.spec.name], of: .argument(argument.spec), by: argument.parse)
    }

    /// The value of an argument that must be given, and a usage error if it was not.
    package func requiredValue<Value>(of argument: Argument<Value>) throws(UsageError) -> Value {
        guard let value = try value(of: argument) else {
            throw UsageError(.missing(.argument(argument.spec)), at: path)
        }
        return value
    }

    private func read<Value>(
        _ literals: [Literal]?, of input: InputSpec, by parse: (Literal) throws(ValueError) -> Value
    ) throws(UsageError) -> [Value] {
        var values: [Value] = []
        for literal in literals ?? [] {
            do {
                values.append(try parse(literal))
            } catch {
                throw UsageError(.invalidValue(input, literal.text, error), at: path)
            }
        }
        return values
    }
}
