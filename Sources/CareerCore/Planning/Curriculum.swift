/// One skill, one level up: the smallest thing that can be lacked or learned.
package struct Step: Hashable, Sendable {
    package let skill: Identifier
    /// The level that it leads to, from the one below.
    package let level: Level

    package var below: Level { level.below }
}

/// The resources that close a gap, each step of it given to one of them or to own study.
package struct Curriculum: Hashable, Sendable {
    /// Who teaches a step.
    package enum Teacher: Hashable, Sendable {
        case resource(Resource)
        case ownStudy(Skill)
    }

    /// A step with what it takes.
    package struct Part: Hashable, Sendable {
        package let step: Step
        /// Whole hours, with its part of what the item takes in any case; above zero.
        package let hours: Hours
        /// Hours of these that are practice of one's own, since a level that is learned by doing takes them whatever
        /// teaches it.
        package let practice: Hours
        /// The share of the step that is spared by what the person holds, from 0 on and below 1.
        package let spared: Double
    }

    /// A level that a resource takes for granted, and that the person lacks and nothing else of the plan leads to.
    package struct Preparation: Hashable, Sendable {
        package let skill: Skill
        package let from: Level
        package let to: Level
        package let hours: Hours
    }

    /// What is worked through as a whole: a resource, or own study of a skill over adjacent levels.
    package struct Item: Hashable, Sendable {
        package let teacher: Teacher
        /// At least one; by skill, the levels rising.
        package let parts: [Part]
        package let preparations: [Preparation]
        /// What is expected and stated of a resource; nil for own study.
        package let workload: Workload?
        /// The items, by their places, that come before it.
        package fileprivate(set) var predecessors: [Int] = []

        /// With preparations and the time to settle in: the sum of its parts.
        package var hours: Hours { parts.map(\.hours).sum() }
        package var practice: Hours { parts.map(\.practice).sum() }

        package var resource: Resource? {
            if case .resource(let resource) = teacher { resource } else { nil }
        }

        /// The id of the resource, or one made of the skill and the level that own study leads to.
        package var id: Identifier {
            switch teacher {
            case .resource(let resource): resource.id
            case .ownStudy(let skill): skill.id.appending("to-level-\(parts.last?.step.level.rawValue ?? 0)")
            }
        }

        /// The skill that most of its hours go to, the first named of those that have as many.
        package var mainSkill: Identifier? {
            let hours = Dictionary(parts.map { ($0.step.skill, $0.hours) }, uniquingKeysWith: +)
            let most = hours.values.max()
            return parts.first { hours[$0.step.skill] == most }?.step.skill
        }

        /// Each skill that it lifts, with the level below its first step and that of its last.
        package var lifts: [Lift] {
            var lifts: [Lift] = []
            for part in parts {
                if let last = lifts.indices.last, lifts[last].skill == part.step.skill {
                    lifts[last].to = part.step.level
                } else {
                    lifts.append(Lift(skill: part.step.skill, from: part.step.below, to: part.step.level))
                }
            }
            return lifts
        }
    }

    /// How far something takes a skill.
    package struct Lift: Hashable, Sendable {
        package let skill: Identifier
        package let from: Level
        package internal(set) var to: Level
    }

    /// In the order of the skills that they first lift.
    package private(set) var items: [Item]
    /// Whole hours that no other choice goes below.
    package let lowerBound: Hours

    package var hours: Hours { items.map(\.hours).sum() }

    /// Whether it is proven shortest.
    package var isOptimal: Bool { hours <= lowerBound }

    package static let empty = Curriculum(items: [], lowerBound: .zero)

    init(items: [Item], lowerBound: Hours) {
        self.items = items
        self.lowerBound = lowerBound
    }

    /// The item that gives a step.
    package func item(giving step: Step) -> Item? {
        items.first { $0.parts.contains { $0.step == step } }
    }
}

// MARK: What comes before what

extension Curriculum {
    /// A circle among items, none of which could then be begun: what is given by which item, so that not all of it
    /// can be kept.
    struct Circle {
        let assignments: [(item: Int, step: Step)]
    }

    /// Sets what comes before what; what is left undone where items need one another in a circle.
    ///
    /// What an item cannot do without comes first in any case: what a resource assumes, what a skill of own study
    /// requires, and lower steps that the item does not teach itself. What a teacher would rather see first, the
    /// requirements of each skill that a resource teaches, is added as long as it closes no circle.
    mutating func order(_ skills: [Identifier: Skill]) -> Circle? {
        var giver: [Step: Int] = [:]
        for (index, item) in items.enumerated() {
            for part in item.parts { giver[part.step] = index }
        }
        var graph = PrecedenceGraph(count: items.count)
        var soft: [(before: Int, after: Int)] = []
        /// The items that lead to a level of a skill, with the steps that they give.
        func givers(of skill: Identifier, upTo level: Level) -> [(item: Int, step: Step)] {
            Level.allCases.compactMap { candidate in
                let step = Step(skill: skill, level: candidate)
                return candidate > .none && candidate <= level ? giver[step].map { ($0, step) } : nil
            }
        }
        for (index, item) in items.enumerated() {
            /// - Parameter given: The step of the item that asks for it; nil where all of them do.
            func need(_ skill: Identifier, _ level: Level, for given: Step?, isHard: Bool) {
                for (before, step) in givers(of: skill, upTo: level) where before != index {
                    if isHard {
                        graph.add(before, index, (step, given))
                    } else {
                        soft.append((before, index))
                    }
                }
            }
            switch item.teacher {
            case .resource(let resource):
                for assumed in resource.assumes { need(assumed.skill, assumed.level, for: nil, isHard: true) }
                let taught = Set(
                    resource.teaches.flatMap { lift in
                        resource.levels(of: lift).map { Step(skill: lift.skill, level: $0) }
                    })
                for part in item.parts {
                    let step = part.step
                    for (before, lower) in givers(of: step.skill, upTo: step.below) where before != index {
                        if taught.contains(lower) {
                            soft.append((before, index))
                        } else {
                            graph.add(before, index, (lower, step))
                        }
                    }
                    for needed in skills[step.skill]?.prerequisites ?? [] where needed.from <= step.level {
                        need(needed.skill, needed.level, for: step, isHard: false)
                    }
                }
            case .ownStudy(let skill):
                for part in item.parts {
                    need(skill.id, part.step.below, for: part.step, isHard: true)
                    for needed in skill.prerequisites where needed.from <= part.step.level {
                        need(needed.skill, needed.level, for: part.step, isHard: true)
                    }
                }
            }
        }
        if let circle = graph.circle {
            var assignments: [(item: Int, step: Step)] = []
            for (place, edge) in circle.enumerated() {
                let given = circle[(place + 1) % circle.count].because.given
                let ends = [edge.because.asking ?? given, given]
                assignments += ends.map { (edge.after, $0) }
                // Own study is one piece of work only together with what lies between.
                guard case .ownStudy = items[edge.after].teacher else { continue }
                let levels = ends.map(\.level)
                assignments += items[edge.after].parts.map(\.step)
                    .filter { step in levels.contains { $0 < step.level } && levels.contains { step.level < $0 } }
                    .map { (edge.after, $0) }
            }
            return Circle(assignments: assignments)
        }
        for arc in soft where !graph.leads(from: arc.after, to: arc.before) { graph.add(arc.before, arc.after) }
        for index in items.indices { items[index].predecessors = graph.predecessors[index].sorted() }
        return nil
    }
}

/// What comes before what among a few dozen things.
private struct PrecedenceGraph {
    /// The step that is given, and the one that asks for it; nil where any of the item does.
    typealias Reason = (given: Step, asking: Step?)
    typealias Edge = (before: Int, after: Int, because: Reason)

    private(set) var predecessors: [Set<Int>]
    private var reasons: [[Int: Reason]]

    init(count: Int) {
        predecessors = Array(repeating: [], count: count)
        reasons = Array(repeating: [:], count: count)
    }

    mutating func add(_ before: Int, _ after: Int, _ reason: Reason? = nil) {
        if predecessors[after].insert(before).inserted { reasons[after][before] = reason }
    }

    /// Whether the one comes before the other.
    func leads(from first: Int, to last: Int) -> Bool {
        var open = [last]
        var seen: Set<Int> = [last]
        while let next = open.popLast() {
            if next == first { return true }
            for before in predecessors[next] where seen.insert(before).inserted { open.append(before) }
        }
        return false
    }

    /// The edges of a circle, each leading to the next; nil where there is none.
    ///
    /// Takes away what has nothing left before it (Kahn 1962); what stays leads back into a circle.
    var circle: [Edge]? {
        var left = predecessors
        var open = left.indices.filter { left[$0].isEmpty }
        var isGone = left.map { _ in false }
        while let next = open.popLast() {
            isGone[next] = true
            for after in left.indices where left[after].remove(next) != nil {
                if left[after].isEmpty { open.append(after) }
            }
        }
        guard let start = isGone.firstIndex(of: false) else { return nil }
        var path = [start]
        while let next = left[path[path.count - 1]].min() {
            if let place = path.firstIndex(of: next) {
                // Backwards from each to what comes before it; the circle is told in the order of time.
                let circle = Array(path[place...].reversed())
                return circle.indices.compactMap { index in
                    let (before, after) = (circle[index], circle[(index + 1) % circle.count])
                    return reasons[after][before].map { (before, after, $0) }
                }
            }
            path.append(next)
        }
        return nil
    }
}

extension Level {
    /// The level below; none below none.
    package var below: Level { Level(rawValue: rawValue - 1) ?? .none }
}
