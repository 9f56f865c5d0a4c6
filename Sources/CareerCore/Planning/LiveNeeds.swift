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

    private struct Subject {
        let subject: GapBuilder.Subject
        let skills: [Int]
        var hours = 0
    }

    /// The place of each skill in the lists below.
    private let places: [Identifier: Int]
    private let held: [Level]
    /// The prerequisites of each skill that are not held as high as it needs them.
    private let prerequisites: [[Edge]]
    /// The skills that need each skill first.
    private let dependents: [[Edge]]
    private let goals: [Goal]
    /// The catalogue's hours of each skill to each level.
    private let climbs: [[Double]]
    private let builder: GapBuilder
    /// The subject of each skill that has one whose weeks count.
    private let subjectOf: [Int?]
    private var subjects: [Subject] = []

    /// By the requirements that are kept.
    private var asked: [Level]
    /// By these and by what needs the skill first.
    private var needed: [Level]
    /// Whole hours of all that is open.
    private(set) var hours = 0
    private let whole: Double

    init(_ builder: GapBuilder, holding held: Holdings, requiring kept: [Requirement]) {
        self.builder = builder
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
                needs.filter { held[$0.skill] < $0.level }.map { Edge(skill: place($0.skill), level: $0.level) })
        }
        self.places = places
        self.prerequisites = prerequisites
        self.held = skills.map { held[$0] }
        climbs = skills.map { skill in Level.allCases.map { builder.climb(skill, to: $0, holding: held) } }
        var dependents: [[Edge]] = skills.map { _ in [] }
        for (skill, edges) in prerequisites.enumerated() {
            for edge in edges { dependents[edge.skill].append(Edge(skill: skill, level: edge.level)) }
        }
        self.dependents = dependents
        goals = requirements.map { Goal($0, skill: place($0.skill)) }
        whole = requirements.reduce(0) { $0 + Double($1.importance.weight) }
        asked = skills.map { _ in .none }
        needed = asked
        var subjectOf: [Int?] = skills.map { _ in nil }
        for subject in builder.subjects {
            let covers = subject.covers.compactMap { places[$0] }
            for skill in covers { subjectOf[skill] = subjects.count }
            subjects.append(Subject(subject: subject, skills: covers))
        }
        self.subjectOf = subjectOf
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
            let level = dependents[skill].reduce(asked[skill]) { isOpen($1.skill) ? max($0, $1.level) : $0 }
            guard level != needed[skill] else { continue }
            let (wasOpen, before) = (isOpen(skill), ownHours(of: skill))
            needed[skill] = level
            hours += ownHours(of: skill) - before
            if let subject = subjectOf[skill] { recount(subject) }
            if isOpen(skill) != wasOpen { pending += prerequisites[skill].map(\.skill) }
        }
    }

    /// Hours of a skill that no subject's weeks are stated for.
    private func ownHours(of skill: Int) -> Int {
        guard isOpen(skill), subjectOf[skill] == nil else { return 0 }
        return builder.hours(climb: climbs[skill][needed[skill].rawValue])
    }

    /// A subject's hours are those of all its skills together.
    private mutating func recount(_ subject: Int) {
        let open = subjects[subject].skills.filter(isOpen)
        hours -= subjects[subject].hours
        subjects[subject].hours = subjects[subject].subject.hours(
            climbs: open.map { climbs[$0][needed[$0].rawValue] })
        hours += subjects[subject].hours
    }
}
