/// How the inputs of a command are written.
package enum Spelling: Sendable {
    /// On a command line: `--value-hour 30`.
    case options
    /// As keys of an object in JSON: `"valueHour": 30`.
    case keys

    /// What an input is called alone: `--value-hour` or `valueHour`.
    package func name(of option: OptionSpec) -> String {
        self == .options ? option.longName : option.key
    }

    /// What an input is called together with its value: `--value-hour <amount>` or `valueHour`.
    func label(of input: InputSpec) -> String {
        guard case .option(let option) = input, self == .keys else { return input.label }
        return option.key
    }

    /// What one of the inputs is.
    var noun: String { self == .options ? "option" : "key" }
}
