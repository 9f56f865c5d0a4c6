import Foundation
import Testing

@testable import CareerCore

@Suite struct WrittenRoadmapTests {
    /// A roadmap with the gap of its reader: somebody who holds what the `from` role requires.
    struct Written: Sendable, CustomTestStringConvertible {
        let file: String
        var testDescription: String { file }

        func material() throws -> PlanMaterial {
            let name = file.dropLast(5)
            let roles = BuiltIn.roles.flatMap { from in BuiltIn.roles.map { (from, $0) } }
            guard let move = roles.first(where: { "\($0.0)--\($0.1)" == name }) else { throw NoSuchMove() }
            return try BuiltIn.material(PlanOptions.light[0].request(from: move.0, to: move.1))
        }
    }

    struct NoSuchMove: Error {}

    private static let all =
        (try? FileManager.default.contentsOfDirectory(atPath: BuiltIn.folder + "/roadmaps"))?
        .sorted().map { Written(file: $0) } ?? []

    private func gap(_ material: PlanMaterial) -> Gap {
        PlanBuilder(PlanOptions.light[0].request(from: material.from.id, to: material.to.id), with: material).wholeGap
    }

    @Test func `There are roadmaps to check`() {
        #expect(Self.all.count >= 4)
    }

    @Test(arguments: all)
    func `What it covers and works on is in its reader's gap`(written: Written) throws {
        let material = try written.material()
        let roadmap = try #require(material.roadmap)
        let open = Set(gap(material).open.map(\.skill.id))
        let covered = roadmap.subjects.flatMap(\.covers)
        #expect(covered.filter { !open.contains($0) } == [], "covered")
        #expect(Set(covered).count == covered.count, "a skill is covered twice")
        let reader = Holdings(of: material.from, skills: material.skills)
        #expect(roadmap.carriesOver.map(\.skill).filter { reader[$0] == .none } == [], "said to carry over")
    }

    @Test(arguments: all)
    func `Nothing is dropped for its reader`(written: Written) throws {
        let material = try written.material()
        let plan = Planner.plan(
            PlanOptions.light[0].request(from: material.from.id, to: material.to.id), with: material)
        #expect(plan.dropped == [])
        #expect(plan.phases.count == material.roadmap?.phases.count)
    }

    /// A guide that teaches something before what it requires would have its tasks pulled into earlier phases.
    @Test(arguments: all)
    func `Phases do not contradict prerequisites`(written: Written) throws {
        let material = try written.material()
        let roadmap = try #require(material.roadmap)
        let gap = gap(material)
        var first: [Identifier: Int] = [:]
        for (index, phase) in roadmap.phases.enumerated() {
            for skill in phase.skills where first[skill] == nil { first[skill] = index }
        }
        for item in gap.open {
            guard let phase = first[item.skill.id] else { continue }
            for needed in item.skill.prerequisites where gap.isOpen(needed.skill) {
                let other = first[needed.skill] ?? phase
                #expect(other <= phase, "\(needed.skill) in phase \(other + 1), \(item.skill.id) in \(phase + 1)")
            }
        }
    }

    @Test(arguments: all)
    func `It closes with work of its own, and each phase has a milestone`(written: Written) throws {
        let roadmap = try #require(try written.material().roadmap)
        #expect(roadmap.phases.last.map { $0.skills.isEmpty && !$0.tasks.isEmpty } == true)
        #expect(roadmap.phases.dropLast().allSatisfy { !$0.skills.isEmpty })
        #expect(try written.material().sources[roadmap.source] != nil)
    }
}
