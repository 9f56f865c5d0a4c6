/// A JSON value without its place in a text: what is written, and what was read where places no longer matter.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A whole number, kept exactly.
    case integer(Int)
    /// Any other number.
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// Without an order, for the writer sorts the keys; a `JSONNode` has the members in the order of its text.
    case object([String: JSONValue])

    /// The value, or null.
    package static func optional<Value>(_ value: Value?, _ make: (Value) -> JSONValue) -> JSONValue {
        value.map(make) ?? .null
    }

    package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}
