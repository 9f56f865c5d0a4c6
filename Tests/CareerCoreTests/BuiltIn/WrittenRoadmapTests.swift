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
        let taught = roadmap.phases.flatMap(\.skills)
        #expect(Set(taught).count == taught.count, "a skill is taught in two phases")
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

    /// A task that has to be pulled into an earlier phase shows that the phases contradict the prerequisites.
    @Test(arguments: all)
    func `Phases do not contradict prerequisites`(written: Written) throws {
        let material = try written.material()
        let plan = Planner.plan(
            PlanOptions.light[0].request(from: material.from.id, to: material.to.id), with: material)
        let phase = Dictionary(
            uniqueKeysWithValues: plan.phases.enumerated().flatMap { index, phase in phase.tasks.map { ($0.id, index) }
            })
        let done = plan.weeks.flatMap(\.items).compactMap { phase[$0.task] }
        #expect(done == done.sorted(), "the phases in which the plan works")
    }

    @Test(arguments: all)
    func `It closes with work of its own, and each phase has a milestone`(written: Written) throws {
        let roadmap = try #require(try written.material().roadmap)
        #expect(roadmap.phases.last.map { $0.skills.isEmpty && !$0.tasks.isEmpty } == true)
        #expect(roadmap.phases.dropLast().allSatisfy { !$0.skills.isEmpty })
        #expect(try written.material().sources[roadmap.source] != nil)
    }
}
