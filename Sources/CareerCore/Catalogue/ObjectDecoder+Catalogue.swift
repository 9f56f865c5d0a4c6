internal import JSON

/// Ids and levels of the catalogue.
extension ObjectDecoder {
    func identifier(_ name: String) -> Identifier {
        required(name).map(identifier) ?? Identifier(unchecked: "missing")
    }

    func optionalIdentifier(_ name: String) -> Identifier? {
        optional(name).map(identifier)
    }

    func identifiers(_ name: String, atLeast count: Int = 0) -> [Identifier] {
        let values = list(name, identifier)
        require(count, in: name, found: values.count)
        if values.count > 1 { refuseDoubles(values, in: name) }
        return values
    }

    func optionalIdentifiers(_ name: String) -> [Identifier] {
        let values = optional(name).map { elements(of: $0, identifier) } ?? []
        if values.count > 1 { refuseDoubles(values, in: name) }
        return values
    }

    private func identifier(_ node: JSONNode) -> Identifier {
        if let identifier = node.string.flatMap(Identifier.init) { return identifier }
        wrong(node, expected: "an id of lower-case words joined by hyphens")
        return Identifier(unchecked: "wrong")
    }

    func level(_ name: String) -> Level {
        Level(rawValue: integer(name, in: 1...4)) ?? .basics
    }

    func levels(_ name: String) -> [Level] {
        let values = list(name) { Level(rawValue: integer($0, in: 1...4)) ?? .basics }
        require(1, in: name, found: values.count)
        if hasDoubles(values) { refuseDoubles(values.map(\.rawValue), in: name) }
        return values
    }
}
