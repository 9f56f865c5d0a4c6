import JSON
import System
import Testing

@testable import CareerCore

@Suite struct CheckTests {
    @Test func `The built-in catalogue passes its own check`() {
        let (findings, counts) = CatalogueCheck(folder: Path(BuiltIn.folder)).run()
        #expect(findings.map(\.description) == [])
        #expect(counts.roles == BuiltIn.roles.count && counts.roadmaps >= 4 && counts.sources >= 10)
    }
}
