import CommandLine
import Foundation
import JSON
import System
import TestSupport
import Testing

@testable import plan

/// What is declared of commands and options, held against what follows from it.
@Suite struct DeclarationTests {
    /// The command and all below it, with their paths.
    private static func all(from path: CommandPath = CommandPath(.plan)) -> [CommandPath] {
        [path] + path.command.subcommands.flatMap { all(from: path.appending($0)) }
    }

    @Test func `The declarations have no mistakes`() {
        #expect(Command.plan.problems() == [])
    }

    /// The parser hands over the run of the very command that was named.
    @Test func `Each command runs itself, and each has help`() throws {
        for path in Self.all() {
            let names = Array(path.names.dropFirst())
            let help = InProcess.run(names + ["--help"])
            #expect(help.status == .success && help.output.hasPrefix("OVERVIEW: \(path.command.abstract.prefix(20))"))
            guard path.command.run != nil else { continue }
            let required = path.command.options.filter(\.isRequired).flatMap { [$0.longName, "x"] }
            let words = path.command.arguments.filter(\.arity.isRequired).map { $0.choices.first ?? "x" }
            let outcome = try Parser(.plan).parse((names + required + words).map { Literal($0) })
            guard case .run(let parsed, _) = outcome else {
                Issue.record("\(path) does not run")
                continue
            }
            #expect(parsed.path.names == path.names)
        }
    }

    /// The manual of each command that is listed and its completion know it.
    @Test func `No two commands print the same for the same words`() {
        let reports = [
            "roles", "skills", "resources", "audit", "check", "manual", "completions bash", "complete roles",
            "complete resources",
        ]
        let outputs = reports.map { InProcess.run($0.split(separator: " ").map(String.init)).output }
        #expect(Set(outputs).count == reports.count)
        #expect(outputs.allSatisfy { !$0.isEmpty })
    }

    // MARK: What is written from the declarations

    /// `PLAN_RECORD=1 swift test --filter DeclarationTests` writes the schemas anew from the declarations.
    @Test func `The schema of a request is what the options say`() throws {
        try expect("career-request-1.schema.json") { _ in JSONWriter.write(PlanOptions.requestSchema) }
    }

    /// The part of the schema of a plan that says what is repeated of the request.
    @Test func `The schema of a plan says of the request what the options say`() throws {
        try expect("career-plan-2.schema.json") { old in
            let text = JSONWriter.write(PlanOptions.echoSchema).dropLast()
            let indented = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
            let start = try #require(old.range(of: "\n    \"request\": {\n"))
            let end = try #require(old[start.upperBound...].range(of: "\n    }"))
            return old[..<start.lowerBound] + "\n    \"request\": " + indented + old[end.upperBound...]
        }
    }

    private func expect(_ name: String, _ make: (String) throws -> String) throws {
        let file = URL(filePath: "\(Repository.data)/schemas/\(name)")
        let old = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let new = try make(old)
        guard new != old else { return }
        if ProcessInfo.processInfo.environment["PLAN_RECORD"] == "1" { try Data(new.utf8).write(to: file) }
        Issue.record(
            "\(name) is not what the options say: PLAN_RECORD=1 swift test --filter DeclarationTests writes it")
    }

    /// Whatever is in a request has one spelling but for dashes and capitals.
    @Test func `A key is its option in camel case`() {
        #expect(PlanOptions.valueHour.spec.key == "valueHour" && PlanOptions.valueHour.spec.name == "value-hour")
        let keys = PlanOptions.request.map(\.spec.key)
        #expect(Set(keys).count == keys.count)
    }
}
