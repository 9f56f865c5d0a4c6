/// A piece of work on a plan that can be ticked off.
package struct PlanTask: Hashable, Sendable {
    /// What a task is for.
    package enum Kind: Hashable, Sendable {
        /// Works through a resource, a project among them.
        case resource(Resource)
        /// Studies a skill from whatever teaches it.
        case ownStudy(Skill)
        /// Goes over a skill that was learned before.
        case review(of: Identifier)
        /// Builds no skill: portfolio, profile, applications.
        case closing
    }

    /// Unique within the plan.
    package internal(set) var id: Identifier
    package let title: String
    package let kind: Kind
    package var hours: Hours
    /// What it can be studied from, where it is no resource itself.
    package var reading: [Reading] = []
    /// What of the curriculum it is; nil for reviews and closing work.
    package var item: Curriculum.Item?

    /// Something to study from.
    package struct Reading: Hashable, Sendable {
        /// Title and provider.
        package let line: String
        /// Nil where no address of it was seen.
        package let url: String?
    }

    /// How far it takes which skills; none for reviews and closing work.
    package var lifts: [Curriculum.Lift] { item?.lifts ?? [] }

    /// The skill that it builds above all; nil for reviews and closing work.
    package var skill: Identifier? { item?.mainSkill }

    package var resource: Resource? {
        if case .resource(let resource) = kind { resource } else { nil }
    }

    package var isReview: Bool {
        if case .review = kind { true } else { false }
    }
}

extension PlanTask.Reading {
    /// What is gone has no address that leads anywhere.
    init(of resource: Resource) {
        switch resource.status {
        case .available, .doubtful: self.init(line: resource.line, url: resource.url)
        case .withdrawn, .replaced: self.init(line: "\(resource.line), \(resource.status.name)", url: nil)
        }
    }
}

/// A stage of a plan, with what has been reached at its end.
package struct PlanPhase: Hashable, Sendable {
    package let title: String
    package var tasks: [PlanTask]
    /// What the guide names beside the tasks: resources that were not chosen, and other reading.
    package var reading: [PlanTask.Reading] = []
    /// What the guide tells its reader to do for skills that the person lacks.
    package var advice: [String] = []
    package let milestone: String
    /// How the phase was reasoned, where no source gives it.
    package let estimate: String?

    package var hours: Hours { tasks.map(\.hours).sum() }
}

/// Advice of a written roadmap that this person need not follow: its skill is held, or nothing needs it any more.
package struct DroppedTask: Hashable, Sendable {
    package let title: String
    package let skill: Identifier
    package let skillTitle: String
    /// The level at which the skill is held.
    package let held: Level
}

/// The phases of a plan with all their tasks, before they are put in order.
struct TaskList {
    var phases: [PlanPhase]
    var dropped: [DroppedTask]

    /// Takes out the work that builds no skill.
    mutating func removeClosing() {
        for index in phases.indices { phases[index].tasks.removeAll { $0.kind == .closing } }
        phases.removeAll { $0.tasks.isEmpty }
    }
}

/// Shares out whole units in proportion to weights, by largest remainder, so that the parts add up to the total.
///
/// As long as the total allows it, each part is at least 1. Equal remainders go to the earlier part, so the answer
/// does not depend on anything but the input. Cost: O(n²) at worst, for lists that are a handful long.
func apportion(_ total: Int, by weights: [Double]) -> [Int] {
    guard !weights.isEmpty else { return [] }
    guard total > weights.count else {
        return weights.indices.map { $0 < total ? 1 : 0 }
    }
    var parts = [Int](repeating: 0, count: weights.count)
    var open = Array(weights.indices)
    var left = total
    // Parts that would come out below 1 are set to 1 first; what is left is shared out among the others.
    while true {
        let sum = open.reduce(0) { $0 + weights[$1] }
        let small = open.filter { sum <= 0 || Double(left) * weights[$0] / sum < 1 }
        guard !small.isEmpty, small.count < open.count else { break }
        for index in small { parts[index] = 1 }
        left -= small.count
        open.removeAll(where: small.contains)
    }
    let sum = open.reduce(0) { $0 + weights[$1] }
    let ideals = open.map { sum > 0 ? Double(left) * weights[$0] / sum : Double(left) / Double(open.count) }
    for (index, ideal) in zip(open, ideals) { parts[index] = Int(ideal) }
    let missing = left - open.reduce(0) { $0 + parts[$1] }
    let byRemainder = open.indices.sorted {
        let (first, second) = (
            ideals[$0].truncatingRemainder(dividingBy: 1), ideals[$1].truncatingRemainder(dividingBy: 1)
        )
        return first == second ? $0 < $1 : first > second
    }
    for position in byRemainder.prefix(max(0, missing)) { parts[open[position]] += 1 }
    return parts
}
