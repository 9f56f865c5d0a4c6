/// A named input with a value, such as `--hours 10`; the token with which its typed value is read.
///
/// Commands list its `spec`, or `required` where they cannot run without it.
package struct Option<Value>: Sendable {
    /// The untyped part, as data.
    package let spec: OptionSpec

    let parse: @Sendable (String) throws(ValueError) -> Value

    /// Declares an option.
    ///
    /// - Parameters:
    ///   - name: The long name without dashes.
    ///   - short: The short name without its dash, if any.
    ///   - valueName: What the value is called in help, without brackets.
    ///   - choices: The allowed values, if they can be listed: for help, completion and suggestions. That a
    ///     value is one of them is for `parse` to check, since a value may hold several.
    ///   - completion: What a shell completes the value with; the choices, if there are any and nothing is
    ///     said.
    ///   - parse: Turns the literal value into a typed one. It must not read files or the clock.
    package init(
        _ name: String,
        short: Character? = nil,
        value valueName: String,
        group: OptionGroup = .options,
        help: String,
        longHelp: String? = nil,
        choices: @autoclosure @escaping @Sendable () -> [String] = [],
        completion: Completion = .none,
        isRepeatable: Bool = false,
        allowsEmpty: Bool = false,
        parse: @escaping @Sendable (String) throws(ValueError) -> Value
    ) {
        self.parse = parse
        spec = OptionSpec(
            name: name, short: short, valueName: valueName, group: group, help: help, longHelp: longHelp,
            choices: choices, completion: completion, isRepeatable: isRepeatable, allowsEmpty: allowsEmpty)
    }

    /// The spec of this option in a command that cannot run without it.
    package var required: OptionSpec { spec.required }
}

extension Option where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// Declares an option whose choices are the cases of an enumeration.
    package init(
        _ name: String,
        short: Character? = nil,
        value valueName: String,
        group: OptionGroup = .options,
        help: String,
        longHelp: String? = nil,
        isRepeatable: Bool = false
    ) {
        self.init(
            name, short: short, value: valueName, group: group, help: help, longHelp: longHelp,
            choices: Choice<Value>.names, isRepeatable: isRepeatable, parse: Choice<Value>.parse)
    }
}
