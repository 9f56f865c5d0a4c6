/// A literal argument, or an option and its value, before it is known which command they are for.
enum Token: Equatable {
    /// An option as it was typed, without its value, such as `--hours` or `-o`.
    case option(String, value: String?)
    /// An option that takes a value and has none, with what follows instead, if anything does.
    case missingValue(String, next: String?)
    /// A word that can name a subcommand.
    case word(String)
    /// A word behind `--`, which can only be an argument.
    case operand(String)
}
