import System
import Testing

@testable import CareerCore
@testable import JSON

@Suite struct RoleFileTests {
    private func role(_ id: Identifier) throws -> Role { try BuiltIn.whole.get().role(id) }

    @Test(arguments: BuiltIn.roles)
    func `A role requires each skill once, and something critical`(id: Identifier) throws {
        let role = try role(id)
        let skills = role.requirements.flatMap(\.skills)
        #expect(Set(skills).count == skills.count)
        #expect(role.requirements.contains { $0.importance == .critical })
    }

    /// Nobody is to be taught their own trade.
    @Test(arguments: BuiltIn.roles)
    func `A role says what its holders bring, which it does not require as high`(id: Identifier) throws {
        let role = try role(id)
        #expect(!role.brings.isEmpty)
        for holding in role.brings {
            for skill in holding.skills { #expect(role.levels[skill] ?? .none < holding.level, "\(skill)") }
        }
    }

    @Test(arguments: BuiltIn.roles)
    func `Every source that a role cites exists`(id: Identifier) throws {
        let role = try role(id)
        let cited =
            role.requirements.flatMap(\.sources) + role.pay.map(\.source) + role.ladders.map(\.source)
            + role.measures.map(\.source) + role.entry.compactMap(\.source)
        let sources = try BuiltIn.whole.get().sources
        #expect(Set(cited).filter { sources[$0] == nil } == [])
    }

    @Test(arguments: BuiltIn.roles)
    func `Pay has the amounts of its kind`(id: Identifier) throws {
        for figure in try role(id).pay {
            let given = [figure.band.low, figure.band.middle, figure.band.high].map { $0 != nil }
            let expected =
                switch figure.kind {
                case .average, .median: [false, true, false]
                case .range: [true, false, true]
                case .quartiles: [true, true, true]
                case .upper: [false, false, true]
                }
            #expect(given == expected, "\(figure.source), \(figure.kind)")
        }
    }

    @Test(arguments: BuiltIn.roles)
    func `A ladder's steps rise in years and in pay`(id: Identifier) throws {
        for ladder in try role(id).ladders {
            for (step, next) in zip(ladder.steps, ladder.steps.dropFirst()) {
                #expect(step.fromYears <= next.fromYears, "\(ladder.source): \(next.title)")
                #expect(step.pay.low ?? 0 <= next.pay.low ?? .infinity, "\(ladder.source): \(next.title)")
            }
            #expect(ladder.steps.allSatisfy { $0.toYears.map { $0 > 0 } ?? true })
        }
    }

    @Test func `Sources are listed once each`() throws {
        let node = try JSONParser.parse(try FileReader.bytes(of: Path(BuiltIn.folder + "/sources.json")))
        let ids = node.member("sources")?.elements?.compactMap { $0.member("id")?.string } ?? []
        #expect(ids.count >= 10 && Set(ids).count == ids.count)
    }

    @Test func `The sources of the effort classes exist`() throws {
        let whole = try BuiltIn.whole.get()
        for effortClass in whole.catalog.effortClasses {
            #expect(whole.sources[effortClass.source] != nil, "\(effortClass.id)")
        }
    }
}
