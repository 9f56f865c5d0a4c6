/// A value of a request in JSON, as far as a request goes.
package enum RequestValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([RequestValue])
    case object([Member])

    /// A key and what stands behind it, in the order of the text.
    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: RequestValue
    }

    /// Reads a line of JSON.
    ///
    /// - Throws: What is wrong, with the column, as a sentence without a full stop.
    package init(line: [UInt8]) throws(RequestProblem) {
        do throws(JSONSyntaxError) {
            self.init(try JSONParser.parse(line))
        } catch {
            let column = String(decoding: line.prefix(error.offset), as: UTF8.self).count + 1
            throw RequestProblem(
                message: "column \(column): \(RequestValue.ofLine(error.message)); \(RequestValue.ofLine(error.mend))")
        }
    }

    private init(_ node: JSONNode) {
        self =
            switch node.value {
            case .null: .null
            case .bool(let bool): .bool(bool)
            case .number(let number): .number(number)
            case .string(let text): .text(text)
            case .array(let nodes): .list(nodes.map { RequestValue($0) })
            case .object(let members): .object(members.map { Member(key: $0.key, value: RequestValue($0.value)) })
            }
    }

    /// What the parser says of a file, said of a line.
    private static func ofLine(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { $0 == "file" ? "line" : $0 }
            .joined(separator: " ")
    }
}
