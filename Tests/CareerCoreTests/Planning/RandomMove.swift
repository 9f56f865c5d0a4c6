internal import TestSupport

@testable import CareerCore

/// A random move: up to ten skills with prerequisites and transfers among them, two roles, and perhaps a roadmap.
struct RandomMove {
    let material: PlanMaterial
    let known: [Identifier: Level?]

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let names = (0..<Int.random(in: 1...10, using: &random)).map { "skill-\($0)" }
        let skills = names.indices.map { RandomMove.skill($0, of: names, &random) }
        let from = Make.role("from", RandomMove.requirements(names, &random))
        let to = Make.role("to", RandomMove.requirements(names, &random))
        let roadmap = Bool.random(using: &random) ? RandomMove.roadmap(names, &random) : nil
        material = Make.material(from: from, to: to, skills: skills, roadmap: roadmap)
        var known: [Identifier: Level?] = [:]
        for name in names where Int.random(in: 0..<6, using: &random) == 0 {
            known[Make.id(name)] = .some(Level.allCases.randomElement(using: &random))
        }
        self.known = known
    }

    func request(_ order: OrderKind = .guide, hours: Hours = Hours(10), known: [Identifier: Level?]? = nil)
        -> PlanRequest
    {
        var request = PlanRequest(
            from: material.from.id, to: material.to.id, hours: WeekPattern(hours), start: Make.date("2026-11-25"))
        request.known = known ?? self.known
        request.off = [Make.span("2026-12-24", "2027-01-06")]
        request.order = order
        return request
    }

    private static func skill(_ index: Int, of names: [String], _ random: inout SeededGenerator) -> Skill {
        // Prerequisites stand before the skill, so they cannot form a circle; help may come from anywhere.
        let needs = names[..<index].filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        let helpers = names.filter { $0 != names[index] && Int.random(in: 0..<5, using: &random) == 0 }
        let learn = (0..<Int.random(in: 0...3, using: &random)).map { number in
            Make.resource("Course \(number)", level(&random))
        }
        return Make.skill(
            names[index], hours: Double.random(in: 0.5...60, using: &random), needs: needs.map { ($0, level(&random)) },
            from: helpers.map { ($0, Double.random(in: 0.05...0.9, using: &random)) }, learn: learn)
    }

    private static func level(_ random: inout SeededGenerator) -> Level {
        [.basics, .working, .strong, .expert].randomElement(using: &random) ?? .basics
    }

    private static func requirements(
        _ names: [String], _ random: inout SeededGenerator
    ) -> [(String, Level, Importance)] {
        names.shuffled(using: &random).filter { _ in Bool.random(using: &random) }.map {
            ($0, level(&random), Importance.allCases.randomElement(using: &random) ?? .optional)
        }
    }

    private static func roadmap(_ names: [String], _ random: inout SeededGenerator) -> Roadmap {
        // Each skill falls to at most one subject, as a guide cuts its ground.
        var subjects: [[String]] = [[], [], []]
        for name in names { subjects[Int.random(in: 0..<3, using: &random)].append(name) }
        var phases: [[Roadmap.Task]] = [[], [], [Make.task("apply", hours: 7)]]
        for name in names where Int.random(in: 0..<3, using: &random) > 0 {
            let count = Int.random(in: 1...2, using: &random)
            for part in 0..<count {
                phases[Int.random(in: 0..<3, using: &random)].append(
                    Make.task("\(name)-part-\(part)", name, share: 1 / Double(count)))
            }
        }
        return Make.roadmap(
            subjects: subjects.dropFirst().enumerated().map { index, covers in
                Roadmap.Subject(
                    title: "subject \(index)", covers: covers.map(Make.id), importance: .important,
                    weeks: Double(Int.random(in: 1...8, using: &random)), learn: "Study.")
            },
            phases: phases.map {
                Roadmap.Phase(title: "phase", weeks: nil, tasks: $0, resources: [], milestone: "Done.", estimate: nil)
            })
    }
}
