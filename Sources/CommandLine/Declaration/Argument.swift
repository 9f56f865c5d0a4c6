/// A positional input, such as the role in `plan role backend`; the token with which its typed value is read.
package struct Argument<Value>: Sendable {
    /// The untyped part, as data.
    package let spec: ArgumentSpec

    let parse: @Sendable (String) throws(ValueError) -> Value

    /// Declares an argument; see `Option` for what the parameters mean.
    package init(
        _ name: String,
        _ arity: ArgumentSpec.Arity,
        help: String,
        longHelp: String? = nil,
        choices: [String] = [],
        completion: Completion = .none,
        allowsEmpty: Bool = false,
        parse: @escaping @Sendable (String) throws(ValueError) -> Value
    ) {
        self.parse = parse
        spec = ArgumentSpec(
            name: name, arity: arity, help: help, longHelp: longHelp, choices: choices,
            completion: completion, allowsEmpty: allowsEmpty)
    }
}

extension Argument where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// Declares an argument whose choices are the cases of an enumeration.
    package init(_ name: String, _ arity: ArgumentSpec.Arity, help: String, longHelp: String? = nil) {
        self.init(
            name, arity, help: help, longHelp: longHelp, choices: Choice<Value>.names,
            parse: Choice<Value>.parse)
    }
}
