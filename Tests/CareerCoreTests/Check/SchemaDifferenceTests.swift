import Foundation
import System
import TestSupport
import Testing

@testable import CareerCore
@testable import JSON

/// What the JSON Schemas refuse, by Python's jsonschema, the check refuses too.
@Suite struct SchemaDifferenceTests {
    /// Tokens of every kind, at and beyond the bounds that the schemas set.
    private static let tokens = [
        "null", "true", "[]", "{}", "[1]", "[\"\"]", "[\"a\"]", "\"\"", "\" \"", "\"a\"", "\"A b\"", "\"a-b\"",
        "\"a--b\"",
        "\"-a\"", "\"2024\"", "\"2024-13\"", "\"free\"", "\"critical\"", "\"title\"", "\"course\"", "-1", "0", "0.001",
        "0.01",
        "0.25", "0.5", "0.99", "1", "1.0", "1.5", "4", "5", "6", "60", "61", "100", "101", "168", "169", "520", "521",
        "1000", "1001", "10000", "10001", "100000000", "100000001", "1e12", "2e12",
    ]

    /// One file with one value replaced, dropped or given a neighbour that is not known.
    private static func damaged(_ tree: Tree, seed: UInt64) -> Tree? {
        var random = SeededGenerator(seed: seed)
        var places: [(path: String, value: Tree)] = []
        tree.visit { path, value in if !path.isEmpty { places.append((path, value)) } }
        guard let (path, value) = places.randomElement(using: &random) else { return nil }
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return tree.changingMember(at: path) { _ in [] }
        case 1: return tree.changingMember(at: path) { [$0, ("unheardOf", $0.value)] }
        case 2:
            let other = places.randomElement(using: &random)?.value ?? value
            return tree.replacing(path, with: other)
        default: return tree.replacing(path, with: .token(tokens.randomElement(using: &random) ?? "null"))
        }
    }

    @Test(.slow, .needs(.jsonschema))
    func `The check refuses whatever a schema refuses`() throws {
        let catalogue = try ReducedCatalogue.shared.get()
        try TemporaryFolder.with { cases in
            var found: [String: [DataProblem]] = [:]
            try TemporaryFolder.with { folder in
                try catalogue.write(to: folder)
                for (place, file) in ReducedCatalogue.kinds.enumerated() {
                    let tree = try #require(catalogue.files[file])
                    for seed in 1...50 as ClosedRange<UInt64> {
                        guard let damaged = Self.damaged(tree, seed: UInt64(place) * 1000 + seed) else { continue }
                        let text = WrittenTree(damaged).text
                        let name = "\(place)-\(seed)/\(file)"
                        try folder.write(text, to: file)
                        try cases.write(text, to: name)
                        found[name] = CatalogueCheck(folder: Path(folder.path)).run().findings.filter {
                            $0.file.description == "\(folder.path)/\(file)"
                        }
                    }
                    try folder.write(WrittenTree(tree).text, to: file)
                }
            }
            let folders = Set(found.keys.map { String($0.prefix { $0 != "/" }) }).sorted()
            let script = Repository.path + "/Tests/Oracles/validate.py"
            let run = try Self.python([script] + folders.map { cases.path + "/" + $0 })
            var refused: [String: String] = [:]
            let root = URL(filePath: cases.path).resolvingSymlinksInPath().path + "/"
            for line in run.output.split(separator: "\n") where line.hasPrefix(root) {
                let rest = line.dropFirst(root.count)
                refused[String(rest.prefix { $0 != ":" })] = String(rest)
            }
            // Otherwise the damages would show nothing.
            #expect(refused.count > 100 && refused.count < found.count - 30, "\(refused.count) of \(found.count)")
            for (name, reason) in refused.sorted(by: { $0.key < $1.key }) where found[name]?.isEmpty != false {
                Issue.record("only the schema refuses \(reason)")
            }
        }
    }

    private static func python(_ arguments: [String]) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }
}
