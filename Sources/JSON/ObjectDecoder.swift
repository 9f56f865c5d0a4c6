/// Reads the members of one JSON object into values, and notes every member that is missing, wrong or unknown.
///
/// A member that cannot be read gives a stand-in, and reading goes on: the file is refused as a whole at its end, with
/// all its problems. What each method expects is what the JSON Schema of the file's kind says.
///
/// A class because reading changes it, and it is passed down through every initializer of the model.
package final class ObjectDecoder {
    /// Where a key stands: its entry in the document, and how many keys stand before it.
    private struct Place {
        let index: Int
        let number: Int
    }

    private let node: JSONNode
    private let isObject: Bool
    package let findings: Findings
    /// A bit for each key that has been asked for. No kind of object has as many as 64 keys.
    private var used: UInt64 = 0
    /// Where the next key is likely to be: files keep the schema's order.
    private var next: Place
    /// Where in the list the names begin that were asked for in vain.
    private let firstAbsent: Int
    /// The names of required members that are not there.
    private var missing: Set<String> = []

    package init(_ node: JSONNode, findings: Findings) {
        self.node = node
        self.findings = findings
        isObject = node.isObject
        firstAbsent = findings.absent.count
        next = Place(index: node.index + 1, number: 0)
        if !isObject {
            findings.add(node, "expected an object, found \(node.kind)", mend: "write { … }")
        }
    }

    /// Looks for a key from the likely place on and, behind the last, from the first.
    private func place(of name: String) -> Place? {
        let (document, end) = (node.document, node.document.entries[node.index].next)
        guard isObject, node.index + 1 < end else { return nil }
        var place = next
        repeat {
            if document.isText(name, at: place.index) { return place }
            place = self.place(after: place)
        } while place.index != next.index
        return nil
    }

    private func place(after place: Place) -> Place {
        let entries = node.document.entries
        let following = entries[place.index + 1].next
        guard following < entries[node.index].next else { return Place(index: node.index + 1, number: 0) }
        return Place(index: following, number: place.number + 1)
    }

    package func member(_ name: String) -> JSONNode? {
        place(of: name).map { JSONNode(document: node.document, index: $0.index).following }
    }

    package func optional(_ name: String) -> JSONNode? {
        guard let place = place(of: name) else {
            findings.absent.append(name)
            return nil
        }
        if place.number < UInt64.bitWidth { used |= 1 << UInt64(place.number) }
        next = self.place(after: place)
        return JSONNode(document: node.document, index: place.index).following
    }

    package func required(_ name: String) -> JSONNode? {
        let node = optional(name)
        if node == nil, isObject {
            missing.insert(name)
            findings.add(self.node, "the key \"\(name)\" is missing", mend: "add it to this object")
        }
        return node
    }

    package func wrong(_ node: JSONNode, expected: String) {
        findings.add(node, "expected \(expected), found \(ObjectDecoder.found(node))", mend: "write \(expected)")
    }

    /// The value itself where it is short, else its kind.
    private static func found(_ node: JSONNode) -> String {
        switch node.value {
        case .string(let text) where text.isEmpty: "an empty text"
        case .string(let text) where text.count <= 40: "\"\(text)\""
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .bool(let bool): "\(bool)"
        default: node.kind
        }
    }

    /// Notes every member that was not asked for. To be called once all others have been read.
    package func finish() {
        defer { findings.absent.removeLast(findings.absent.count - firstAbsent) }
        guard isObject, used.nonzeroBitCount < node.keyCount, let keys = node.children else { return }
        var known = Set(findings.absent[firstAbsent...])
        var unknown: [JSONNode] = []
        for (place, index) in keys.enumerated() {
            let key = JSONNode(document: node.document, index: index)
            if place < UInt64.bitWidth, used & 1 << UInt64(place) != 0 {
                known.insert(key.string ?? "")
            } else {
                unknown.append(key)
            }
        }
        for key in unknown {
            findings.add(
                key, "the key \"\(key.string ?? "")\" is not known here",
                mend: "remove it, or use one of \(known.sorted().joined(separator: ", "))")
        }
    }

    package func object<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        guard let node = required(name) else { return nil }
        return decoded(node, decode)
    }

    package func objects<Value>(
        _ name: String, atLeast count: Int = 0, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        let values = list(name) { decoded($0, decode) }
        require(count, in: name, found: values.count)
        return values
    }

    /// Notes a list that is there and too short.
    package func require(_ count: Int, in name: String, found: Int) {
        guard found < count, let node = member(name), node.elements != nil else { return }
        findings.add(
            node, "expected a list of at least \(count), found \(found == 0 ? "an empty one" : "\(found)")",
            mend: "add \(count - found == 1 ? "one" : "\(count - found) more")")
    }

    /// Reads the member that names the file's schema, which must be that of its kind.
    package func schema(_ name: String) {
        guard let node = required("$schema") else { return }
        guard node.string != name else { return }
        findings.add(node, "expected the schema \"\(name)\"", mend: "write \"\(name)\"")
    }

    package func optionalObject<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        optional(name).map { decoded($0, decode) }
    }

    package func optionalObjects<Value>(_ name: String, _ decode: (ObjectDecoder) -> Value) -> [Value] {
        optional(name).map { elements(of: $0) { decoded($0, decode) } } ?? []
    }

    /// Only the objects that are picked; all of them where the pick is nil.
    package func objects<Value>(
        _ name: String, among pick: (([JSONNode]) -> [JSONNode]?)?, _ decode: (ObjectDecoder) -> Value
    ) -> [Value] {
        let nodes = list(name) { $0 }
        return (pick?(nodes) ?? nodes).map { decoded($0, decode) }
    }

    private func decoded<Value>(_ node: JSONNode, _ decode: (ObjectDecoder) -> Value) -> Value {
        let decoder = ObjectDecoder(node, findings: findings)
        let value = decode(decoder)
        decoder.finish()
        return value
    }

    package func list<Value>(_ name: String, _ read: (JSONNode) -> Value) -> [Value] {
        required(name).map { elements(of: $0, read) } ?? []
    }

    package func elements<Value>(of node: JSONNode, _ read: (JSONNode) -> Value) -> [Value] {
        if let values = node.mapElements(read) { return values }
        wrong(node, expected: "a list")
        return []
    }

    package func has(_ name: String) -> Bool { member(name) != nil }

    /// Notes a problem that concerns members together, at the first of them, or at the object where that is not there. Where one of them could not
    /// be read, a stand-in was compared, and nothing is noted; nor where there is no object, which is noted already.
    package func refuse(_ names: [String], _ message: String, mend: String) {
        let values = names.compactMap(member)
        let isSound = values.allSatisfy { value in !findings.offsets.contains(where: value.range.contains) }
        guard isObject, isSound, missing.isDisjoint(with: names) else { return }
        findings.add(names.first.flatMap(member) ?? node, message, mend: mend)
    }
}
