internal import CareerCore
internal import CommandLine
internal import JSON

/// Resources as a person names them.
enum ResourceName {
    /// Reads `cs231n,opencv-university`.
    static let form = ValueForm<[String]>(
        parse: { (text) throws(ValueError) in
            let names = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard names.allSatisfy({ name in name.contains { $0.isLetter || $0.isNumber } }) else {
                throw ValueError("it must be resources separated by commas, such as cs231n,cs50x")
            }
            return names
        }, encode: { .strings($0) }, schema: .text(minLength: 1), encodedSchema: [:])

    static var echoSchema: [String: JSONValue] {
        [
            "type": .string("array"), "uniqueItems": .bool(true),
            "items": .object(["$ref": .string("#/$defs/id")]),
        ]
    }

    static func echo(_ resources: Set<Identifier>) -> JSONValue { .strings(resources.map(\.text).sorted()) }
}

/// Finds resources by id or title. One that is named by its id is read alone; only for a title are all of them read.
struct ResourceNames {
    let reader: CatalogueReader

    /// - Parameter input: Where the name was typed.
    func resolve(_ name: String, of input: InputSpec) throws -> Resource {
        if let id = Identifier(name), let resource = try reader.resource(id) { return resource }
        let resources = try reader.allResources()
        let id = try NameIndex(resources).resolve(name, noun: "resource", of: input)
        guard let resource = resources.first(where: { $0.id == id }) else {
            preconditionFailure("the index names \(id), which was not read")
        }
        return resource
    }
}
