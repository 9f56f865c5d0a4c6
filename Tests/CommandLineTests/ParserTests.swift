import CommandLine
import Testing

@Suite struct ParserTests {
    private static let ways: [(name: String, arguments: [String])] = [
        ("separate values", ["--from", "a", "--to", "b", "--hours", "8"]),
        ("attached values", ["--from=a", "--to=b", "--hours=8"]),
        ("another order", ["--hours", "8", "--to", "b", "--from=a"]),
    ]

    @Test(arguments: ways.map(\.name))
    func `The root takes its options in any way`(name: String) throws {
        let way = try #require(Self.ways.first { $0.name == name })
        let parsed = try Sample.run(way.arguments)
        #expect(parsed.path.names == ["plan"])
        #expect(try parsed.requiredValue(of: Sample.from) == "a")
        #expect(try parsed.requiredValue(of: Sample.to) == "b")
        #expect(try parsed.value(of: Sample.hours) == 8)
        #expect(try parsed.value(of: Sample.format) == nil)
        #expect(!parsed.isSet(Sample.explain))
    }

    @Test(arguments: [
        ["roles", "vision", "--limit", "3"],
        ["roles", "--limit", "3", "vision"],
        ["--limit", "3", "roles", "vision"],
        ["--limit=3", "roles", "--", "vision"],
    ])
    func `Options stand anywhere around a subcommand`(arguments: [String]) throws {
        let parsed = try Sample.run(arguments)
        #expect(parsed.path.names == ["plan", "roles"])
        #expect(try parsed.value(of: Sample.limit) == 3)
        #expect(try parsed.value(of: Sample.text) == "vision")
    }

    @Test func `A subcommand's name is only a value behind an option`() throws {
        let parsed = try Sample.run(["--from", "roles", "--to", "help"])
        #expect(parsed.path.names == ["plan"])
        #expect(try parsed.value(of: Sample.from) == "roles")
        #expect(try parsed.value(of: Sample.to) == "help")
    }

    private static let values: [(typed: [String], value: String)] = [
        (["-o", "x.md"], "x.md"), (["-o=x.md"], "x.md"), (["--output", "-"], "-"), (["-o", "-5"], "-5"),
        (["-o", "-.5"], "-.5"), (["-o", "-x"], "-x"), (["--output=--to"], "--to"), (["--output=a=b"], "a=b"),
        (["--output=\u{301}x"], "\u{301}x"), (["--output", "a b"], "a b"),
    ]

    @Test(arguments: values.indices)
    func `A value is taken literally`(index: Int) throws {
        let (typed, value) = Self.values[index]
        #expect(try Sample.run(["--from=a", "--to=b"] + typed).value(of: Sample.output) == value)
    }

    @Test func `Repeatable options keep their order, and the last one counts alone`() throws {
        let parsed = try Sample.run(["--from=a", "--to=b", "--know", "sql", "--explain", "--know=git"])
        #expect(try parsed.values(of: Sample.know) == ["sql", "git"])
        #expect(try parsed.value(of: Sample.know) == "git")
        #expect(parsed.isSet(Sample.explain))
    }

    @Test func `An empty value is one where it is allowed`() throws {
        let parsed = try Sample.run(["--from=a", "--to=b", "--note", ""])
        #expect(try parsed.value(of: Sample.note)?.isEmpty == true)
    }

    @Test func `Words fill the arguments in turn`() throws {
        let parsed = try Sample.run(["compare", "a", "b", "--", "--c"])
        #expect(try parsed.requiredValue(of: Sample.role) == "a")
        #expect(try parsed.values(of: Sample.others) == ["b", "--c"])
        #expect(try Sample.run(["roles"]).value(of: Sample.text) == nil)
        #expect(try Sample.run(["roles", "-5"]).value(of: Sample.text) == "-5")
        #expect(try Sample.run(["roles", "-"]).value(of: Sample.text) == "-")
        #expect(try Sample.run(["import", "onet", "dir"]).path.description == "plan import onet")
        #expect(try Sample.run(["completions", "zsh"]).value(of: Sample.shell) == .zsh)
    }

    private static let wishes: [(arguments: [String], wish: String)] = [
        (["--help"], "plan long"), (["-h"], "plan short"), (["help"], "plan long"),
        (["roles", "-h"], "plan roles short"), (["-h", "roles"], "plan roles short"),
        (["help", "roles"], "plan roles long"), (["help", "import", "onet"], "plan import onet long"),
        (["import", "help", "onet"], "plan import onet long"), (["help", "help"], "plan help long"),
        (["help", "-h"], "plan help short"), (["import"], "plan import short"),
        (["--nope", "--help"], "plan long"), (["nope", "--help"], "plan long"),
        (["--from", "--help"], "plan long"), (["--from", "-h"], "plan short"),
        (["--from", "roles", "--help"], "plan long"),
        (["roles", "a", "b", "c", "--help"], "plan roles long"),
        (["--version"], "version"), (["roles", "--version", "--help"], "version"),
        (["--hours=x", "--help", "--version"], "plan long"),
    ]

    @Test(arguments: wishes.indices)
    func `Help and version come before any check`(index: Int) throws {
        let (arguments, wish) = Self.wishes[index]
        switch try Sample.parser.parse(arguments.map { Literal($0) }) {
        case .help(let path, let detail): #expect("\(path) \(detail)" == wish)
        case .version: #expect(wish == "version")
        case .run(let parsed, _): Issue.record("\(parsed.path) was to run")
        }
    }

    @Test func `Help behind the end of options is a word`() throws {
        #expect(try Sample.run(["roles", "--", "--help"]).value(of: Sample.text) == "--help")
    }

    @Test func `An input that the command does not have counts as not given`() throws {
        let parsed = try Sample.run(["roles"])
        #expect(try parsed.value(of: Sample.hours) == nil)
        #expect(try parsed.values(of: Sample.others).isEmpty)
        #expect(!parsed.isSet(Sample.explain))
    }
}
