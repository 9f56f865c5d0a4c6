internal import System

/// A command line that cannot be run, with what the user needs to mend it.
///
/// The parser throws it; the executable makes one itself for what only the data can tell, such as an unknown
/// role.
package struct UsageError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The command that was asked for, as far as it could be told.
    package let command: CommandPath
    /// The option or argument at fault, if there is one.
    package let input: InputSpec?
    /// What is wrong, without a full stop.
    package let message: String

    /// Makes an error, about an option if one is given.
    package init(command: CommandPath, option: OptionSpec? = nil, message: String) {
        self.init(command: command, input: option.map(InputSpec.option), message: message)
    }

    /// Makes an error about an argument.
    package init(command: CommandPath, argument: ArgumentSpec, message: String) {
        self.init(command: command, input: .argument(argument), message: message)
    }

    /// Makes the error of a refused value, worded as the parser words it.
    package init(command: CommandPath, refused value: String, of input: InputSpec, because error: ValueError) {
        self.init(.invalidValue(input, value, error), at: command)
    }

    init(_ misuse: Misuse, at path: CommandPath) {
        self.init(command: path, input: misuse.input, message: misuse.message(at: path))
    }

    private init(command: CommandPath, input: InputSpec?, message: String) {
        self.command = command
        self.input = input
        self.message = message
    }

    /// The error as it is shown, in three or four lines without a newline at the end.
    package var description: String {
        var lines = ["Error: \(DisplayText.sanitized(message))"]
        if let input { lines.append("Help:  \(input.fullLabel)  \(input.help)") }
        lines += Usage.lines(of: command).prefix(1).map { "Usage: \($0)" }
        lines.append("  See '\(command) --help' for more information.")
        return lines.joined(separator: "\n")
    }
}
