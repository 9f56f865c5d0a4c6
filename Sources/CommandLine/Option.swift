package import System

/// A word of a command line as the process got it.
package struct Literal: Hashable, Sendable {
    /// The bytes themselves, which need not be UTF-8: what a path is named by.
    package let bytes: [UInt8]
    /// The word as text, with a replacement character for what is no UTF-8: what everything else is read from.
    package let text: String

    package init(bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
        text = String(decoding: self.bytes, as: UTF8.self)
    }

    package init(_ text: String) {
        bytes = Array(text.utf8)
        self.text = text
    }

    /// The word as a path.
    package var path: Path { Path(bytes: bytes) }
}

/// Why a value was refused; the parser adds which value, which option, and what may have been meant.
package struct ValueError: Error, Sendable, Equatable {
    /// What holds for a valid value, without a full stop: `it must be a number above 0`.
    package let reason: String
    /// The part at fault of a value that is a list; nil means the whole value.
    package let part: String?
    /// The names to suggest from, where they are not the declared choices.
    package let candidates: [String]

    package init(_ reason: String, part: String? = nil, candidates: [String] = []) {
        self.reason = reason
        self.part = part
        self.candidates = candidates
    }
}

/// A named input with a value, such as `--hours 10`; the token with which its typed value is read.
///
/// Commands list its `spec`, or `required` where they cannot run without it.
package struct Option<Value: Sendable>: Sendable {
    /// The untyped part, as data.
    package let spec: OptionSpec

    let parse: @Sendable (Literal) throws(ValueError) -> Value

    /// Declares an option.
    ///
    /// - Parameters:
    ///   - name: The long name without dashes.
    ///   - short: The short name without its dash, if any.
    ///   - valueName: What the value is called in help, without brackets.
    ///   - choices: The allowed values, if they can be listed: for help, completion and suggestions. That a value is one
    ///     of them is for `parse` to check, since a value may hold several.
    ///   - completion: What a shell completes the value with; the choices, if there are any and nothing is said.
    ///   - parse: Turns the literal value into a typed one. It must not read files or the clock.
    package init(
        _ name: String, short: Character? = nil, value valueName: String, group: OptionGroup = .options, help: String,
        longHelp: String? = nil, choices: [String] = [], completion: Completion = .none, isRepeatable: Bool = false,
        allowsEmpty: Bool = false, parse: @escaping @Sendable (String) throws(ValueError) -> Value
    ) {
        self.parse = { (literal) throws(ValueError) in try parse(literal.text) }
        spec = OptionSpec(
            name: name, short: short, valueName: valueName, group: group, help: help, longHelp: longHelp,
            choices: choices, completion: completion, isRepeatable: isRepeatable, allowsEmpty: allowsEmpty)
    }

    /// Says how the value of an option is read that is declared already.
    package init(
        _ spec: OptionSpec, choices: [String] = [], parse: @escaping @Sendable (String) throws(ValueError) -> Value
    ) {
        self.parse = { (literal) throws(ValueError) in try parse(literal.text) }
        var spec = spec
        spec.choices = choices
        if spec.completion == .none, !choices.isEmpty { spec.completion = .choices }
        self.spec = spec
    }

    /// The spec of this option in a command that cannot run without it.
    package var required: OptionSpec {
        var spec = spec
        spec.isRequired = true
        return spec
    }
}

extension Option where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// Declares an option whose choices are the cases of an enumeration.
    package init(
        _ name: String, short: Character? = nil, value valueName: String, group: OptionGroup = .options, help: String,
        longHelp: String? = nil, isRepeatable: Bool = false
    ) {
        self.init(
            name, short: short, value: valueName, group: group, help: help, longHelp: longHelp,
            choices: Choice<Value>.names, isRepeatable: isRepeatable, parse: Choice<Value>.parse)
    }
}

extension Option<Path> {
    /// Declares an option whose value is the path of a file, or of a folder where its completion says so.
    package init(
        _ name: String, short: Character? = nil, value valueName: String, group: OptionGroup = .options, help: String,
        longHelp: String? = nil, completion: Completion = .file
    ) {
        parse = { (literal) in literal.path }
        spec = OptionSpec(
            name: name, short: short, valueName: valueName, group: group, help: help, longHelp: longHelp,
            completion: completion)
    }
}

/// A named input without a value, such as `--explain`.
package struct Flag: Sendable {
    /// The flag as data.
    package let spec: OptionSpec

    /// Declares a flag; the names are without dashes.
    package init(
        _ name: String, short: Character? = nil, group: OptionGroup = .options, help: String, longHelp: String? = nil
    ) {
        spec = OptionSpec(name: name, short: short, valueName: nil, group: group, help: help, longHelp: longHelp)
    }
}

/// A positional input, such as the role in `plan role backend`; the token with which its typed value is read.
package struct Argument<Value: Sendable>: Sendable {
    /// The untyped part, as data.
    package let spec: ArgumentSpec

    let parse: @Sendable (Literal) throws(ValueError) -> Value

    /// Declares an argument; see `Option` for what the parameters mean.
    package init(
        _ name: String, _ arity: ArgumentSpec.Arity, help: String, longHelp: String? = nil, choices: [String] = [],
        completion: Completion = .none, allowsEmpty: Bool = false,
        parse: @escaping @Sendable (String) throws(ValueError) -> Value
    ) {
        self.parse = { (literal) throws(ValueError) in try parse(literal.text) }
        spec = ArgumentSpec(
            name: name, arity: arity, help: help, longHelp: longHelp, choices: choices, completion: completion,
            allowsEmpty: allowsEmpty)
    }
}

extension Argument where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// Declares an argument whose choices are the cases of an enumeration.
    package init(_ name: String, _ arity: ArgumentSpec.Arity, help: String, longHelp: String? = nil) {
        self.init(
            name, arity, help: help, longHelp: longHelp, choices: Choice<Value>.names, parse: Choice<Value>.parse)
    }
}

extension Argument<Path> {
    /// Declares an argument that is the path of a file, or of a folder where its completion says so.
    package init(
        _ name: String, _ arity: ArgumentSpec.Arity, help: String, longHelp: String? = nil,
        completion: Completion = .file
    ) {
        parse = { (literal) in literal.path }
        spec = ArgumentSpec(
            name: name, arity: arity, help: help, longHelp: longHelp, choices: [], completion: completion,
            allowsEmpty: false)
    }
}

/// Reads a value as one case of an enumeration.
package enum Choice<Value> where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// The cases as they are typed, in the order in which they are declared.
    package static var names: [String] { Value.allCases.map(\.rawValue) }

    /// The case of exactly this name, or an error that lists them all.
    @Sendable package static func parse(_ text: String) throws(ValueError) -> Value {
        guard let value = Value(rawValue: text) else {
            let reason = "it must be \(names.count == 1 ? "" : "one of ")\(names.joined(separator: ", "))"
            throw ValueError(reason, part: text, candidates: names)
        }
        return value
    }

    /// Choices separated by commas, each taken once.
    @Sendable package static func parseList(_ text: String) throws(ValueError) -> [Value] {
        var values: [Value] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            let value = try parse(name)
            if !values.contains(where: { $0.rawValue == value.rawValue }) { values.append(value) }
        }
        return values
    }
}
