import Testing

@testable import CareerCore

/// From clerk to baker: the basics of dough by oneself, 2 h to settle in and 7; then the course, 10 h in any case, 3 and
/// 6. From baker to clerk: filing by oneself, 2 h and 4.
@Suite struct CoverageTests {
    private func coverage(_ damages: SmallCatalogue.Damage...) throws -> Coverage {
        try SmallCatalogue.with(damages) { reader in
            let reader = CatalogueReader(folder: reader.folder, keepsFiles: true)
            return try Coverage(of: reader.catalog(), reader)
        }
    }

    @Test func `Hours of all moves are told by the family that they lead to`() throws {
        let coverage = try coverage()
        #expect(coverage.families.map(\.name) == ["Office", "Food"])
        #expect(coverage.families.map(\.hours) == [Hours(6), Hours(28)])
        #expect(coverage.families.map(\.fromResources) == [.zero, Hours(19)])
        #expect(coverage.families.map(\.share) == [0, 19.0 / 28])
        #expect(coverage.families.map(\.unproven) == [0, 0])
        #expect(coverage.hours == Hours(34) && coverage.fromResources == Hours(19))
    }

    @Test func `Roles of one family are counted together`() throws {
        let coverage = try coverage(.init("catalog.json", "\"family\": \"Food\"", "\"family\": \"Office\""))
        #expect(coverage.families.map(\.name) == ["Office"] && coverage.hours == Hours(34))
    }

    @Test func `A family whose moves take nothing is covered`() {
        #expect(Coverage.Family(name: "None").share == 1)
    }

    @Test func `Skills that nothing with hours teaches are named, with where was looked`() throws {
        let coverage = try coverage()
        // Dough is studied by oneself in part, but the course teaches it.
        #expect(coverage.untaught.map(\.skill.text) == ["filing"])
        #expect(coverage.untaught.map(\.hours) == [Hours(6)])
        #expect(coverage.untaught.map(\.title) == ["Filing"] && coverage.untaught.map(\.lookedIn) == [nil])
        let looked = try self.coverage(
            .init(
                "skills/filing.json", "  \"taughtBy\": [],",
                "  \"taughtBy\": [],\n  \"lookedIn\": \"The cupboard.\","),
            .init("resources/bread.json", "\"status\": \"available\"", """
                "status": { "is": "withdrawn", "source": "cookbook", "why": "it closed" }
                """))
        // Without the course the baker's dough is 2 h and 7, 7 and 15; the most hours come first.
        #expect(looked.untaught.map(\.skill.text) == ["dough", "filing"])
        #expect(looked.untaught.map(\.hours) == [Hours(31), Hours(6)])
        #expect(looked.untaught.map(\.lookedIn) == [nil, "The cupboard."])
        #expect(looked.fromResources == .zero)
    }
}
