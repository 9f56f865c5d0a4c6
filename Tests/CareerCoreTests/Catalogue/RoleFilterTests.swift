import Testing

@testable import CareerCore

/// Reading the named roles alone must answer as reading all of them does.
@Suite struct RoleFilterTests {
    private static let roles = """
        { "id": "back-end", "title": "Backend Developer", "aliases": ["backend", "B\\u0061ckender"], "family": "Software" },
        { "id": "c-programmer", "title": "C Programmer", "aliases": ["c", "shared"], "family": "Software" },
        { "id": "cpp-programmer", "title": "C++ Programmer", "aliases": ["c++"], "family": "Software" },
        { "id": "confectioner", "title": "Confiseur Pâtissier", "aliases": ["shared", "pa\\u0302tissier"], "family": "Food" }
        """

    private func with<Result>(_ body: (CatalogueReader) throws -> Result) throws -> Result {
        try SmallCatalogue.with(
            .init("catalog.json", "\"family\": \"Food\" }", "\"family\": \"Food\" },\n\(Self.roles)"), body: body)
    }

    private static let names = [
        "back-end", "Back End", "BACKEND DEVELOPER", "backend", "backender", "baker", "bread maker", "breadmaker",
        "clerk", "c",
        "C", "c++", "c#", "programmer", "shared", "confiseur pâtissier", "pâtissier", "pa\u{302}tissier", "patissier",
        "Confiseur",
        "developer", "nobody", "", "--",
    ]

    @Test func `Two names find the same roles in their part of the index as in the whole`() throws {
        try with { reader in
            let whole = NameIndex(try reader.catalog().roles)
            for from in Self.names {
                for to in Self.names {
                    let part = NameIndex(try reader.catalog(rolesNamed: [from, to]).roles)
                    #expect(part.find(from) == whole.find(from), "'\(from)' beside '\(to)'")
                    #expect(part.find(to) == whole.find(to), "'\(to)' beside '\(from)'")
                }
            }
        }
    }

    private static let parts: [(names: [String], ids: [String])] = [
        (["backend", "C"], ["back-end", "c-programmer"]), (["baker", "baker"], ["baker"]),
        (["shared"], ["c-programmer", "confectioner"]), (["c++", "clerk"], ["clerk", "cpp-programmer"]),
        (["pâtissier", "clerk"], ["back-end", "baker", "c-programmer", "clerk", "confectioner", "cpp-programmer"]),
        (["backend", "nobody"], ["back-end", "baker", "c-programmer", "clerk", "confectioner", "cpp-programmer"]),

    ]

    @Test(arguments: parts.indices)
    func `Only the named roles are read, or all where a name is none's`(index: Int) throws {
        let (names, ids) = Self.parts[index]
        let roles = try with { try $0.catalog(rolesNamed: names).roles }
        #expect(roles.map(\.id.text).sorted() == ids)
    }

    @Test func `A role that is not named may be broken, a named one not`() throws {
        let damage = SmallCatalogue.Damage("catalog.json", "\"family\": \"Food\"", "\"family\": 7")
        try SmallCatalogue.with(damage) { reader throws in
            #expect(try reader.catalog(rolesNamed: ["clerk"]).roles.map(\.id.text) == ["clerk"])
            #expect(throws: CatalogueError.self) { try reader.catalog(rolesNamed: ["clerk", "bread maker"]) }
            #expect(throws: CatalogueError.self) { try reader.catalog() }
        }
    }
}
