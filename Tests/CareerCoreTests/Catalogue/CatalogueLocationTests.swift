import System
import TestSupport
import Testing

@testable import CareerCore

@Suite struct CatalogueLocationTests {
    /// Two catalogues and an empty folder, named by their places in the list.
    private func with(_ body: ([String]) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            try folder.write("{}", to: "one/catalog.json")
            try folder.write("{}", to: "two/catalog.json")
            try folder.write("{}", to: "empty/other.json")
            try body(["one", "two", "empty", "missing"].map { folder.path + "/" + $0 })
        }
    }

    private func find(_ named: String?, _ environment: Environment) throws -> String {
        do throws(CatalogueError) {
            return try CatalogueLocation.find(named: named.map { Path($0) }, environment: environment).description
        } catch {
            guard case .notFound(let places) = error else { throw error }
            return "not in " + places.map(\.description).joined(separator: ", ")
        }
    }

    @Test func `A named folder goes before the environment`() throws {
        try with { folders throws in
            #expect(try find(folders[0], [:]) == folders[0])
            #expect(try find(folders[0], ["PLAN_DATA": folders[1]]) == folders[0])
            #expect(try find(nil, ["PLAN_DATA": folders[1]]) == folders[1])
            #expect(try find(folders[0] + "/", [:]) == folders[0] + "/")
        }
    }

    @Test func `What is named is not replaced by anything else`() throws {
        try with { folders throws in
            for index in [2, 3] {
                #expect(try find(folders[index], ["PLAN_DATA": folders[1]]) == "not in \(folders[index])")
                #expect(try find(nil, ["PLAN_DATA": folders[index]]) == "not in \(folders[index])")
            }
            // A file is no folder.
            let file = folders[0] + "/catalog.json"
            #expect(try find(file, [:]) == "not in \(file)")
        }
    }

    @Test func `Otherwise it is looked for beside the program, never in the current folder`() throws {
        for environment: Environment in [[:], ["PLAN_DATA": ""], ["plan_data": "/tmp", "HOME": "/tmp"]] {
            let found = try find(nil, environment)
            let endings = ["/plan_plan.resources/Data", "/Data", "/../share/plan"]
            if found.hasPrefix("not in ") {
                let places = found.dropFirst("not in ".count).split(separator: ", ")
                #expect(places.count == 3)
                #expect(zip(places, endings).allSatisfy { $0.hasPrefix("/") && $0.hasSuffix($1) })
            } else {
                #expect(found.hasPrefix("/") && endings.contains { found.hasSuffix($0) })
            }
        }
    }
}
