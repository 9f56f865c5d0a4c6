import CommandLine
import Foundation
import TestSupport
import Testing

@testable import plan

/// What the README and the articles show is what the program does.
@Suite struct DocumentTests {
    @Test func `The first screen in the README is the program's`() throws {
        let block = try #require(
            Documents.readme.firstMatch(of: #/```text\n(?<screen>Backend Developer → (?s:.*?))```/#))
        let output = try BuiltInRun.text(
            "--from", "backend", "--to", "cv-engineer", "--start", "2026-11-23")
        #expect(output.hasPrefix(String(block.screen)))
    }

    /// Every line that starts with the program's name, or pipes a text into it.
    private static let recipes = Documents.shellLines.filter {
        ($0.hasPrefix("plan ") || $0.hasPrefix("echo ")) && !$0.contains("<id>")
    }

    @Test func `There are recipes, and the README is short`() {
        #expect(Self.recipes.count > 50)
        #expect(Documents.all.count == 9)
        #expect(Documents.readme.split(whereSeparator: \.isWhitespace).count <= 1500)
    }

    @Test(.needs(.jq), arguments: recipes)
    func `A recipe works as it is written`(_ recipe: String) throws {
        let run = try Run.shell(
            """
            mkdir bin && ln -s "$PLAN" bin/plan && PATH=$PWD/bin:$PATH
            \(recipe)
            """, in: ScratchFolder())
        #expect(run.message.isEmpty)
        // An audit that finds something says so.
        #expect(run.status == (recipe.hasPrefix("plan audit") ? 1 : 0))
    }

    /// Completions and the manual page, in a home that has nothing but the program.
    @Test func `What sets up a shell works as it is written`() throws {
        let lines =
            Documents.shellLines.filter { $0.contains("mkdir -p") && $0.contains(".zfunc") }
            + Documents.shellLines.filter { $0.hasPrefix("~/.local/bin/plan ") }
        try #require(lines.count == 5)
        let folder = try ScratchFolder()
        let run = try Run.shell(
            (["mkdir -p .local/bin && ln -s \"$PLAN\" .local/bin/plan"] + lines).joined(separator: "\n"),
            environment: ["HOME": folder.path], in: folder)
        #expect(run == Run(output: "", message: "", status: 0))
        for (file, command) in [
            (".local/share/bash-completion/completions/plan", ["completions", "bash"]),
            (".zfunc/_plan", ["completions", "zsh"]), (".config/fish/completions/plan.fish", ["completions", "fish"]),
            (".local/share/man/man1/plan.1", ["manual"]),
        ] { #expect(try folder.text(of: file) == InProcess.run(command).output, "\(file)") }
    }

    /// Files and folders of the package, where they are called by their whole path.
    @Test func `What the documents point at is there`() throws {
        for (name, text) in Documents.all {
            let quoted = text.matches(of: #/`(?<path>(?:Sources|Tests|Data|\.ci)/[^`<>* ]+)`/#).map { String($0.path) }
            let linked = name == "README.md" ? text.matches(of: #/\]\((?<path>[^):]+)\)/#).map { String($0.path) } : []
            for path in quoted + linked {
                #expect(FileManager.default.fileExists(atPath: Repository.path + "/" + path), "\(name): \(path)")
            }
        }
    }

    /// Where a change is made and a test is run, by the end of its path.
    @Test(arguments: ["Contributing.md", "TheCatalogue.md"])
    func `What the articles for contributors name is there`(name: String) throws {
        let article = try #require(Documents.all[name])
        let paths = ["Data", "Sources", "Tests", ".ci"].flatMap { folder in
            (FileManager.default.subpaths(atPath: Repository.path + "/" + folder) ?? []).map { "/\(folder)/\($0)" }
        }
        let named = article.matches(of: #/`(?<path>[\w.\/-]+(?:\.(?:swift|py|sh|json|md)|\/))`/#).map {
            String($0.path)
        }
        try #require(named.count >= 5)
        for path in named {
            let end = "/" + (path.hasSuffix("/") ? String(path.dropLast()) : path)
            #expect(paths.contains { $0.hasSuffix(end) }, "\(path)")
        }
    }

    /// The article's table of modules, and the package that holds them to it.
    @Test func `A module knows what the article says`() throws {
        let article = try #require(Documents.all["Contributing.md"])
        let package = try String(contentsOfFile: Repository.path + "/Package.swift", encoding: .utf8)
        let rows = article.matches(of: #/(?m)^\| `(?<module>\w+)` \|.*\| (?<knows>[^|]+) \|$/#)
        let modules = rows.map { String($0.module) }
        try #require(modules.count == 7)
        for row in rows where row.module != "plan" {
            let declared = try #require(
                package.firstMatch(
                    of: Regex("\\.target\\(name: \"\(row.module)\"(?:, dependencies: \\[(?<names>[^\\]]*)\\])?,")))
            let names = declared["names"]?.substring ?? ""
            let imported = modules.filter { names.contains("\"\($0)\"") }
            #expect(modules.filter { row.knows.contains("`\($0)`") } == imported, "\(row.module)")
        }
    }

    /// The last column of the table of formulas.
    @Test func `What computes a number bears the name that the article gives`() throws {
        let article = try #require(Documents.all["HowItComputes.md"])
        let names = article.matches(of: #/(?m)\| `(?<name>\w+)` \|$/#).map { String($0.name) }
        try #require(names.count >= 10)
        let folder = Repository.path + "/Sources"
        let sources = try #require(FileManager.default.subpaths(atPath: folder)).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: folder + "/" + $0, encoding: .utf8) }
        for name in names {
            #expect(sources.contains { $0.contains("struct \(name)") || $0.contains("enum \(name)") }, "\(name)")
        }
    }

    @Test func `The newest entry of the changelog is the program's version`() throws {
        let changelog = try #require(Documents.all["Changelog.md"])
        let versions = changelog.matches(of: #/(?m)^## (?<version>\S+)$/#).map { String($0.version) }
        #expect(versions.first == Program.version)
        #expect(versions.last == "0.1.0")
        let numbers = versions.map { $0.split(separator: ".").compactMap { Int($0) } }
        #expect(numbers.allSatisfy { $0.count == 3 })
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $1.lexicographicallyPrecedes($0) })
    }
}
