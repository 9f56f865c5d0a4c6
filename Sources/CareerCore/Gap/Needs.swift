/// The level needed of each skill: what a role requires, and the prerequisites of what is still to be learned.
struct Needs {
    private(set) var levels: [Identifier: Level]
    /// The role's requirements in its order, then the prerequisites in the order in which they come in.
    private(set) var order: [Identifier]
    private(set) var neededBy: [Identifier: [Identifier]] = [:]

    /// A prerequisite that is held at its level stays out, and so does all that it would need in turn.
    init(of requirements: [Requirement], holding held: Holdings, skills: [Identifier: Skill]) {
        levels = Dictionary(requirements.lazy.map { ($0.skill, $0.level) }, uniquingKeysWith: max)
        order = []
        for requirement in requirements where !order.contains(requirement.skill) {
            order.append(requirement.skill)
        }
        var open = order
        var expanded: Set<Identifier> = []
        while let id = open.popLast() {
            guard let need = levels[id], held[id] < need, expanded.insert(id).inserted else { continue }
            for prerequisite in skills[id]?.prerequisites ?? [] {
                guard held[prerequisite.skill] < prerequisite.level else { continue }
                neededBy[prerequisite.skill, default: []].append(id)
                if levels[prerequisite.skill] == nil { order.append(prerequisite.skill) }
                levels[prerequisite.skill] = max(levels[prerequisite.skill] ?? .none, prerequisite.level)
                open.append(prerequisite.skill)
            }
        }
    }
}
