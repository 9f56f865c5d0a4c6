import JSON
import System
import TestSupport
import Testing

@testable import CareerCore

@Suite struct SystematicDamageTests {
    @Test func `The reduced catalogue itself has no findings`() throws {
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            let (findings, counts) = CatalogueCheck(folder: Path(folder.path)).run()
            #expect(findings.map(\.description) == [])
            #expect(counts.roles == 2 && counts.portraits == 2 && counts.roadmaps == 1)
            #expect((5...60).contains(counts.skills) && (3...20).contains(counts.sources))
        }
    }

    @Test(.slow, arguments: ReducedCatalogue.kinds)
    func `Each damage is found at its file, line and key`(file: String) throws {
        let damages = try SystematicDamages(file).all
        #expect(damages.count >= 30)
        try TemporaryFolder.with { folder in
            try ReducedCatalogue.shared.get().write(to: folder)
            for damage in damages {
                try folder.write(damage.text, to: file)
                let findings = CatalogueCheck(folder: Path(folder.path)).run().findings
                #expect(
                    damage.isFound(in: findings, folder: folder.path),
                    "\(damage), expected at \(damage.place): \(findings.map(\.description))")
            }
        }
    }
}
