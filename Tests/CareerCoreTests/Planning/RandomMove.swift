internal import TestSupport

@testable import CareerCore

/// A random move: up to ten skills with prerequisites and transfers among them, resources that teach them, two roles,
/// and perhaps a roadmap.
struct RandomMove {
    let material: PlanMaterial
    let known: [Identifier: Level?]

    /// - Parameters:
    ///   - skills: How many skills there are at most.
    ///   - resources: How many resources there are at most.
    init(
        seed: UInt64, skills mostSkills: Int = 10, resources mostResources: Int = 8,
        assumptions: Assumptions = Make.assumptions
    ) {
        var random = SeededGenerator(seed: seed)
        let names = (0..<Int.random(in: 1...mostSkills, using: &random)).map { "skill-\($0)" }
        let resources = (0..<Int.random(in: 0...mostResources, using: &random)).map {
            RandomMove.resource("resource-\($0)", names, &random)
        }
        let skills = names.indices.map { RandomMove.skill($0, of: names, resources, &random) }
        let from = Make.role(
            "from", requiring: RandomMove.requirements(names, &random), brings: RandomMove.brings(names, &random))
        let to = Make.role("to", requiring: RandomMove.requirements(names, &random))
        let roadmap = Bool.random(using: &random) ? RandomMove.roadmap(names, resources, &random) : nil
        material = Make.material(
            from: from, to: to, skills: skills, resources: resources, roadmap: roadmap, assumptions: assumptions)
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

    private static func skill(
        _ index: Int, of names: [String], _ resources: [Resource], _ random: inout SeededGenerator
    ) -> Skill {
        // Prerequisites stand before the skill, so they cannot form a circle; help may come from anywhere.
        let needs = names[..<index].filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
        let helpers = names.filter { $0 != names[index] && Int.random(in: 0..<5, using: &random) == 0 }
        return Make.skill(
            names[index], hours: Double.random(in: 0.5...60, using: &random),
            requires: needs.map {
                Skill.Prerequisite(
                    skill: Make.id($0), level: level(&random),
                    from: [.basics, .basics, .working, .strong].randomElement(using: &random) ?? .basics)
            },
            from: helpers.map { ($0, Double.random(in: 0.05...0.9, using: &random)) },
            taughtBy: resources.filter { $0.teaches.contains { $0.skill.text == names[index] } }.map(\.id.text))
    }

    /// A resource that may assume what it teaches, and skills that rest on it: hard circles are among these moves.
    private static func resource(_ name: String, _ names: [String], _ random: inout SeededGenerator) -> Resource {
        let taught = Array(names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)))
        let lifts = taught.map { ($0, [Level.basics, .working, .strong].randomElement(using: &random) ?? .basics) }
        var assumes: [(String, Level)] = lifts.compactMap { skill, level in
            level > .basics && Int.random(in: 0..<3, using: &random) == 0 ? (skill, level.below) : nil
        }
        assumes += names.filter { !taught.contains($0) && Int.random(in: 0..<6, using: &random) == 0 }
            .map { ($0, level(&random)) }
        let isProject = Int.random(in: 0..<5, using: &random) == 0
        let costs: [Resource.Cost] = [
            .free, .free, .freeToAudit, .paid,
            .fee(.init(amount: 30, per: .month, source: Make.id("list"), date: "2026-11-01")),
            .fee(.init(amount: 45, per: .once, source: Make.id("list"), date: "2026-11-01")),
        ]
        return Make.resource(
            name, lifts,
            hours: isProject && Bool.random(using: &random) ? nil : Double.random(in: 2...60, using: &random),
            kind: isProject ? .project : .course, assumes: assumes,
            cost: costs.randomElement(using: &random) ?? .free,
            status: Int.random(in: 0..<6, using: &random) == 0 ? Make.doubtful : .available)
    }

    static func level(_ random: inout SeededGenerator) -> Level {
        [.basics, .working, .strong, .expert].randomElement(using: &random) ?? .basics
    }

    /// Some of the skills, now and then two of which either will do.
    private static func requirements(_ names: [String], _ random: inout SeededGenerator) -> [Requirement] {
        var left = names.shuffled(using: &random).filter { _ in Bool.random(using: &random) }
        var requirements: [Requirement] = []
        while let skill = left.popLast() {
            let other = Int.random(in: 0..<8, using: &random) == 0 ? left.popLast() : nil
            requirements.append(
                Requirement(
                    skill: Make.id(skill), alternatives: other.map { [Make.id($0)] } ?? [], level: level(&random),
                    importance: Importance.allCases.randomElement(using: &random) ?? .optional, why: "Because.",
                    sources: [], estimate: "Reasoned."))
        }
        return requirements
    }

    private static func brings(_ names: [String], _ random: inout SeededGenerator) -> [Holding] {
        names.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }.map {
            Holding(skill: Make.id($0), alternatives: [], level: level(&random), estimate: "They do.")
        }
    }

    private static func roadmap(
        _ names: [String], _ resources: [Resource], _ random: inout SeededGenerator
    ) -> Roadmap {
        // Each skill falls to at most one subject, as a guide cuts its ground.
        var subjects: [[String]] = [[], [], []]
        for name in names { subjects[Int.random(in: 0..<3, using: &random)].append(name) }
        var phases: [(skills: [Identifier], resources: [Identifier])] = [([], []), ([], []), ([], [])]
        for name in names where Int.random(in: 0..<3, using: &random) > 0 {
            phases[Int.random(in: 0..<2, using: &random)].skills.append(Make.id(name))
        }
        for resource in resources where Bool.random(using: &random) {
            phases[Int.random(in: 0..<2, using: &random)].resources.append(resource.id)
        }
        return Make.roadmap(
            subjects: subjects.dropFirst().enumerated().map { index, covers in
                Roadmap.Subject(
                    title: "subject \(index)", covers: covers.map(Make.id), importance: .important,
                    weeks: Double(Int.random(in: 1...8, using: &random)), learn: "Study.")
            },
            phases: phases.enumerated().map { index, phase in
                Roadmap.Phase(
                    title: "phase", weeks: nil, skills: phase.skills, resources: phase.resources, reading: [],
                    advice: phase.skills.map { Roadmap.Advice(skill: $0, says: "Practise \($0).") },
                    tasks: index == 2 ? [Make.task("apply", hours: 7)] : [], milestone: "Done.", estimate: nil)
            })
    }
}
