/// Reads a value as one case of an enumeration.
package enum Choice<Value> where Value: CaseIterable & RawRepresentable & Sendable, Value.RawValue == String {
    /// The cases as they are typed, in the order in which they are declared.
    package static var names: [String] { Value.allCases.map { $0.rawValue } }

    /// The case of exactly this name, or an error that lists them all.
    @Sendable package static func parse(_ text: String) throws(ValueError) -> Value {
        guard let value = Value(rawValue: text) else {
            let reason = "it must be \(names.count == 1 ? "" : "one of ")\(names.joined(separator: ", "))"
            throw ValueError(reason, part: text, candidates: names)
        }
        return value
    }
}
