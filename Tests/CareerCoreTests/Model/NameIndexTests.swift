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
        #expect(NameIndex.mentions(text, in: ["JavaScript", "Modern C++"]) == isMentioned, "'\(text)'")
    }
}
