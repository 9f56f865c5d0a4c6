internal import JSON

/// Name, version and currency of the data, its assumptions, what its files may name, and the index of its roles.
package struct Catalog: Hashable, Sendable {
    /// A role as the index lists it.
    package struct RoleEntry: Hashable, Sendable {
        package let id: Identifier
        package let title: String
        package let aliases: [String]
        package let family: String
    }

    package let name: String
    package let version: String
    /// ISO 4217.
    package let currency: String
    package let assumptions: Assumptions
    package let effortClasses: [EffortClass]
    /// The areas that a skill may belong to.
    package let areas: [String]
    /// The places that pay may be told of.
    package let places: [String]
    package let roles: [RoleEntry]
}

/// One of the catalogue's few sizes of effort: hours from none to level 2.
package struct EffortClass: Hashable, Sendable {
    package let id: Identifier
    package let hours: HoursRange
    /// Courses of known length beside which the class was set.
    package let anchors: [String]
    package let source: Identifier
    package let estimate: String
}

extension Catalog {
    /// - Parameter names: Where given, only the roles of these names are taken from the index, as long as each of
    ///   them is a role's.
    init(from decoder: ObjectDecoder, rolesNamed names: [String] = []) {
        decoder.schema("schemas/catalog.schema.json")
        self.init(
            name: decoder.text("name"), version: decoder.text("version", .version),
            currency: decoder.text("currency", .currency),
            assumptions: decoder.object("assumptions") { Assumptions(from: $0) } ?? .standIn,
            effortClasses: decoder.objects("effortClasses", atLeast: 1) { EffortClass(from: $0) },
            areas: decoder.texts("areas", atLeast: 1, areUnique: true),
            places: decoder.texts("places", atLeast: 1, areUnique: true),
            roles: decoder.objects("roles", among: { Catalog.roles(named: names, among: $0) }) {
                RoleEntry(
                    id: $0.identifier("id"), title: $0.text("title"), aliases: $0.texts("aliases", areUnique: true),
                    family: $0.text("family"))
            })
        decoder.require(1, in: "roles", found: roles.count)
    }

    /// The roles that each of the names stands for; nil where there are no names, or one stands for none, so that all
    /// roles are needed to say what was meant.
    ///
    /// What is not decoded costs a plan nothing, so that it does not grow with the number of roles.
    private static func roles(named names: [String], among roles: [JSONNode]) -> [JSONNode]? {
        let wanted = names.map(NameIndex.letters)
        var isMeant = wanted.map { _ in false }
        let named = roles.filter { role in
            var isNamed = false
            func look(at name: JSONNode) {
                guard let name = name.string else { return }
                for (place, letters) in wanted.enumerated() where NameIndex.isName(name, of: letters) {
                    isNamed = true
                    isMeant[place] = true
                }
            }
            role.member("id").map(look)
            role.member("title").map(look)
            role.member("aliases")?.elements?.forEach(look)
            return isNamed
        }
        return isMeant.isEmpty || isMeant.contains(false) ? nil : named
    }
}

extension EffortClass {
    init(from decoder: ObjectDecoder) {
        self.init(
            id: decoder.identifier("id"), hours: HoursRange(from: decoder),
            anchors: decoder.texts("anchors", atLeast: 1),
            source: decoder.identifier("source"), estimate: decoder.text("estimate"))
    }
}
