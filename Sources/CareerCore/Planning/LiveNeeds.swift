/// What some of a target's requirements need, with the hours and the readiness that it comes to, kept up while
/// requirements go and come: one more or less costs no more than what hangs on it.
///
/// It says what the gap of the same requirements says (`GapBuilder.gap`), where dozens of gaps would be built to choose
/// one requirement.
struct LiveNeeds {
    /// A skill that another one needs first.
    private struct Edge {
        let skill: Int
        let level: Level
        /// The level of the skill that needs it from which on it does.
        let from: Level
    }

    /// A requirement of the target, kept or not, by which readiness counts.
    private struct Goal {
        let skill: Int
        let level: Level
        let isCritical: Bool
        /// Weight × min(held, needed) / needed, by the level held.
        let parts: [Double]

        init(_ requirement: Requirement, skill: Int) {
            self.skill = skill
            level = requirement.level
            isCritical = requirement.importance == .critical
            let weight = Double(requirement.importance.weight)
            parts = Level.allCases.map {
                weight * Double(min($0, requirement.level).rawValue) / Double(requirement.level.rawValue)
            }
        }
    }

    /// The place of each skill in the lists below.
    private let places: [Identifier: Int]
    private let held: [Level]
    /// The prerequisites of each skill that are not held as high as it needs them.
    private let prerequisites: [[Edge]]
    /// The skills that need each skill first.
    private let dependents: [[Edge]]
    private let goals: [Goal]
    /// Whole hours of each skill to each level.
    private let climbs: [[Int]]

    /// By the requirements that are kept.
    private var asked: [Level]
    /// By these and by what needs the skill first.
    private var needed: [Level]
    /// Whole hours of all that is open.
    private(set) var hours = 0
    private let whole: Double

    /// - Parameter hours: The hours of each step, as the whole gap has them: what remains of it may take fewer.
    init(
        _ builder: GapBuilder, holding held: Holdings, requiring kept: [Requirement], hours: [Step: Hours]
    ) {
        let (requirements, catalogue) = (builder.material.to.requirements, builder.material.skills)
        var skills: [Identifier] = []
        var places: [Identifier: Int] = [:]
        func place(_ skill: Identifier) -> Int {
            if let known = places[skill] { return known }
            places[skill] = skills.count
            skills.append(skill)
            return skills.count - 1
        }
        for requirement in requirements { _ = place(requirement.skill) }
        var prerequisites: [[Edge]] = []
        // The list grows while it is gone through.
        while prerequisites.count < skills.count {
            let needs = catalogue[skills[prerequisites.count]]?.prerequisites ?? []
            prerequisites.append(
                needs.filter { held[$0.skill] < $0.level }.map {
                    Edge(skill: place($0.skill), level: $0.level, from: $0.from)
                })
        }
        self.places = places
        self.prerequisites = prerequisites
        self.held = skills.map { held[$0] }
        climbs = skills.map { skill in
            var sum = 0
            return Level.allCases.map { level in
                sum += (hours[Step(skill: skill, level: level)] ?? .zero).quarters / 4
                return sum
            }
        }
        var dependents: [[Edge]] = skills.map { _ in [] }
        for (skill, edges) in prerequisites.enumerated() {
            for edge in edges { dependents[edge.skill].append(Edge(skill: skill, level: edge.level, from: edge.from)) }
        }
        self.dependents = dependents
        goals = requirements.map { Goal($0, skill: place($0.skill)) }
        whole = requirements.reduce(0) { $0 + Double($1.importance.weight) }
        asked = skills.map { _ in .none }
        needed = asked
        for requirement in kept { ask(requirement) }
    }

    /// The readiness that all of it leads to, from 0 to 1, as `Readiness` adds it up.
    var readiness: Double {
        whole > 0 ? goals.reduce(0) { $0 + $1.parts[reached($1.skill).rawValue] } / whole : 1
    }

    func isInterviewReady(_ assumptions: Assumptions) -> Bool {
        goals.allSatisfy { !$0.isCritical || reached($0.skill) >= $0.level }
            && readiness >= assumptions.interviewReadiness - Readiness.tolerance
    }

    /// One requirement more.
    mutating func ask(_ requirement: Requirement) {
        guard let skill = places[requirement.skill] else { return }
        asked[skill] = max(asked[skill], requirement.level)
        settle(skill)
    }

    /// The skill is no longer asked for, but for what needs it first.
    mutating func drop(_ skill: Identifier) {
        guard let skill = places[skill] else { return }
        asked[skill] = .none
        settle(skill)
    }

    private func isOpen(_ skill: Int) -> Bool { held[skill] < needed[skill] }

    /// The level held once all of it is learned.
    private func reached(_ skill: Int) -> Level { max(held[skill], needed[skill]) }

    /// Brings a skill's level, and with it those that hang on it, to where they belong.
    private mutating func settle(_ first: Int) {
        var pending = [first]
        while let skill = pending.popLast() {
            let level = dependents[skill].reduce(asked[skill]) { level, edge in
                isOpen(edge.skill) && edge.from <= needed[edge.skill] ? max(level, edge.level) : level
            }
            guard level != needed[skill] else { continue }
            let before = ownHours(of: skill)
            needed[skill] = level
            hours += ownHours(of: skill) - before
            pending += prerequisites[skill].map(\.skill)
        }
    }

    private func ownHours(of skill: Int) -> Int { isOpen(skill) ? climbs[skill][needed[skill].rawValue] : 0 }
}
