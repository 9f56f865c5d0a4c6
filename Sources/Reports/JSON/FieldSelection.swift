package import JSON

/// The part of an object that some dotted paths name, in the shape that it has in the whole.
package struct FieldSelection: Sendable {
    /// What is picked of each key; an empty selection is the whole value.
    private var children: [String: FieldSelection] = [:]

    /// - Parameter paths: Such as `summary` or `odds.finish.p80`. A path to a whole takes in those to its parts.
    package init(_ paths: [String]) {
        for path in paths { insert(path.split(separator: ".").map(String.init)[...]) }
    }

    private mutating func insert(_ path: ArraySlice<String>) {
        guard let key = path.first else {
            children = [:]
            return
        }
        // A node without children is picked as a whole already, unless it is new.
        if let child = children[key], child.children.isEmpty { return }
        children[key, default: FieldSelection([])].insert(path.dropFirst())
    }

    /// The picked part; of what is no object, such as null, all of it.
    package func callAsFunction(_ value: JSONValue) -> JSONValue {
        guard !children.isEmpty, case .object(let members) = value else { return value }
        var picked: [String: JSONValue] = [:]
        for (key, child) in children {
            if let member = members[key] { picked[key] = child(member) }
        }
        return .object(picked)
    }
}
