import Testing

@testable import CareerCore

@Suite struct SkillGraphTests {
    private func skills() throws -> [Identifier: Skill] {
        try BuiltIn.whole.get().skills
    }

    @Test func `Prerequisites and helpers are skills, each named once and never the skill itself`() throws {
        let skills = try skills()
        for (id, skill) in skills {
            for others in [skill.prerequisites.map(\.skill), skill.transfers.map(\.skill)] {
                #expect(Set(others).count == others.count, "skills/\(id).json")
                for other in others { #expect(skills[other] != nil && other != id, "skills/\(id).json: \(other)") }
            }
        }
    }

    /// Takes away, again and again, what needs nothing that is left.
    @Test func `Prerequisites go in no circle`() throws {
        var left = try skills()
        while true {
            let free = left.values.filter { skill in !skill.prerequisites.contains { left[$0.skill] != nil } }
            if free.isEmpty { break }
            for skill in free { left[skill.id] = nil }
        }
        #expect(left.keys.sorted() == [])
    }

    @Test func `Every effort is a class of the catalogue or a source's hours`() throws {
        let whole = try BuiltIn.whole.get()
        let classes = Set(whole.catalog.effortClasses.map(\.id))
        let sources = whole.sources
        for skill in try skills().values {
            switch skill.effort {
            case .estimated(let effortClass, _): #expect(classes.contains(effortClass), "skills/\(skill.id).json")
            case .sourced(_, _, let source, _): #expect(sources[source] != nil, "skills/\(skill.id).json")
            }
            for taught in skill.taughtBy {
                #expect(whole.resources[taught] != nil, "skills/\(skill.id).json: \(taught)")
            }
            for resource in skill.learn {
                #expect(
                    resource.source.map { sources[$0] != nil } ?? true, "skills/\(skill.id).json: \(resource.title)")
                #expect(
                    !resource.levels.isEmpty && Set(resource.levels).count == resource.levels.count,
                    "skills/\(skill.id).json")
            }
        }
    }
}
