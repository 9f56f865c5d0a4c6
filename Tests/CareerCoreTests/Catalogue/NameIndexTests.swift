import TestSupport
import Testing

@testable import CareerCore

@Suite struct NameIndexTests {
    private static let roles = NameIndex([
        entry("backend-developer", "Backend Developer", "back-end", "server-side developer"),
        entry("c-programmer", "C Programmer", "c"),
        entry("cpp-programmer", "C++ Programmer", "c++"),
        entry("csharp-programmer", "C# Programmer", "c#"),
        entry("data-engineer", "Data Engineer", "data"),
        entry("data-scientist", "Data Scientist", "ds"),
        entry("site-engineer", "Site Reliability Engineer", "sre", "ds"),
        entry("uebersetzer", "Übersetzer"),
    ])

    private static func entry(_ id: String, _ title: String, _ aliases: String...) -> Catalog.RoleEntry {
        Catalog.RoleEntry(id: Make.id(id), title: title, aliases: aliases, family: "family")
    }

    private static func found(_ id: String) -> NameIndex.Answer { .found(Make.id(id)) }
    private static func several(_ ids: String...) -> NameIndex.Answer { .ambiguous(ids.map(Make.id)) }

    private static let cases: [(text: String, answer: NameIndex.Answer)] = [
        ("backend-developer", found("backend-developer")),
        ("Backend Developer", found("backend-developer")),
        ("BACKEND  developer!", found("backend-developer")),
        ("backenddeveloper", found("backend-developer")),
        ("back end", found("backend-developer")),
        ("backend", found("backend-developer")),
        ("Server side developer", found("backend-developer")),
        ("reliability", found("site-engineer")),
        ("reliability engineer", found("site-engineer")),
        ("c", found("c-programmer")), ("C", found("c-programmer")),
        ("c++", found("cpp-programmer")), ("C++", found("cpp-programmer")),
        ("c#", found("csharp-programmer")), ("C#", found("csharp-programmer")),
        ("C++ programmer", found("cpp-programmer")), ("C# programmer", found("csharp-programmer")),
        ("C programmer", found("c-programmer")),
        ("c+", .unknown), ("+", .unknown), ("c--", found("c-programmer")),
        ("programmer", several("c-programmer", "cpp-programmer", "csharp-programmer")),
        ("engineer", several("data-engineer", "site-engineer")),
        ("ds", several("data-scientist", "site-engineer")),
        ("data", found("data-engineer")),
        ("scientist", found("data-scientist")),
        ("übersetzer", found("uebersetzer")), ("ÜBERSETZER", found("uebersetzer")),
        ("gineer", .unknown), ("engineer data", .unknown), ("data engineer of", .unknown),
        ("", .unknown), (" ", .unknown), ("--", .unknown), ("\u{1B}[2J", .unknown),
    ]

    @Test(arguments: cases.indices)
    func `A role is found by id, title, alias or whole words`(index: Int) {
        let (text, answer) = Self.cases[index]
        #expect(Self.roles.find(text) == answer, "'\(text)'")
    }

    @Test func `Skills are found as roles are`() {
        let skills = NameIndex([Make.skill("rest-api"), Make.skill("sql")])
        #expect(skills.find("REST API") == .found(Make.id("rest-api")))
        #expect(skills.find("nosql") == .unknown)
        #expect(skills.names == ["rest-api", "REST-API", "sql", "SQL"])
    }

    private static let mentions: [(text: String, isMentioned: Bool)] = [
        ("", true), ("script", true), ("Java Script", false), ("java-script", false), ("c++", true), ("c#", false),
        ("modern c", true), ("cmodern", false), ("++", true), ("javascripts", false),
    ]

    @Test(arguments: mentions.indices)
    func `A list is narrowed down by any part of a name`(index: Int) {
        let (text, isMentioned) = Self.mentions[index]
        let found = NameIndex.filter(["it"], mentioning: text) { _ in ["JavaScript", "Modern C++"] }
        #expect(found.isEmpty != isMentioned, "'\(text)'")
    }

    private static let long: [(name: String, start: String, repeated: String)] = [
        ("one letter under marks", "e", "\u{301}"), ("letters under a mark each", "", "e\u{301}"),
        ("one word", "", "x"), ("words of a letter", "", "x "),
    ]

    /// Held by the time that the thread itself computes, in which other tests have no part: for ten times as long a name
    /// it is about ten times as much, and a hundred times where each character looks at all the others.
    @Test(.ends, arguments: long.indices)
    func `A name of a hundred thousand characters takes ten times what one of ten thousand takes`(index: Int) {
        let (name, start, repeated) = Self.long[index]
        let roles = NameIndex((0..<300).map { Self.entry("role-\($0)", "Rôle \($0)", "\($0) of a role") })
        func time(_ count: Int) -> Int {
            let text = start + String(repeating: repeated, count: count / repeated.unicodeScalars.count)
            let begin = ProcessorTime.ofThread
            #expect(roles.find(text) == .unknown)
            #expect(NameIndex.filter(Array(0..<300), mentioning: text) { ["Rôle \($0)"] }.isEmpty)
            let long = NameIndex([Self.entry("long", text)])
            #expect(long.find(text) == Self.found("long") && long.find("role") == .unknown)
            return ProcessorTime.ofThread - begin
        }
        let (short, long) = (time(10_000), time(100_000))
        #expect(long < 40 * short, "\(name): \(short) and \(long) ns")
    }

    @Test func `Words out of a name are looked for up to a thousand bytes`() {
        let words = (0..<600).map { "w\($0)" }
        let index = NameIndex([Self.entry("long", words.joined(separator: " "))])
        #expect(index.find(words[1..<100].joined(separator: " ")) == Self.found("long"))
        #expect(index.find(words[1..<300].joined(separator: " ")) == .unknown)
        #expect(index.find(words.joined(separator: " ")) == Self.found("long"))
    }
}

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
