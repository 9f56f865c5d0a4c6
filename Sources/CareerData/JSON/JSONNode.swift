/// A JSON value that knows where in its file it stands, so that a wrong one can be pointed at.
///
/// Foundation's decoder names neither the line of an error nor a second one, and takes more time and memory than a
/// whole plan may (see the benchmark); hence this small reader.
struct JSONNode: Sendable {
    struct Member: Sendable {
        let key: String
        /// Bytes from the start of the file to the key.
        let offset: Int
        let value: JSONNode
    }

    enum Value: Sendable {
        case null
        case bool(Bool)
        case number(Double)
        case string(String)
        case array([JSONNode])
        case object([Member])
    }

    let value: Value
    /// Bytes from the start of the file to the value.
    let offset: Int

    /// What the value is, in words.
    var kind: String {
        switch value {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
