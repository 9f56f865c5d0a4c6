/// What a target asks for beyond what a person holds.
package struct Gap: Hashable, Sendable {
    /// The target's requirements in its own order, then the prerequisites that come in with them; a skill stands once.
    package let items: [GapItem]

    /// What closes it.
    package let curriculum: Curriculum

    /// The items that are not met.
    package let open: [GapItem]
    private let places: [Identifier: Int]

    init(items: [GapItem], curriculum: Curriculum = .empty) {
        self.items = items
        self.curriculum = curriculum
        open = items.filter { $0.status != .met }
        places = Dictionary(keepingFirst: open.enumerated().map { ($1.skill.id, $0) })
    }

    /// A skill among the items that are not met; nil where it is met or not asked for.
    func openItem(_ skill: Identifier) -> GapItem? { places[skill].map { open[$0] } }

    func isOpen(_ skill: Identifier) -> Bool { places[skill] != nil }

    package var hours: Hours { items.map(\.hours).sum() }
}

/// One requirement held against what the person holds.
package struct GapItem: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case met, partial, missing
    }

    /// A skill that a person holds and that spares part of the hours.
    package struct Help: Hashable, Sendable {
        package let skill: Identifier
        package let title: String
        /// The share of the hours that is spared, above 0 and below 1.
        package let share: Double
        package let reason: String
    }

    package let skill: Skill
    package internal(set) var have: Level
    /// The highest level that the target or a prerequisite asks for.
    package var need: Level
    /// The target's own requirement; nil for a prerequisite that the target does not list.
    package var requirement: Requirement?
    /// The skills that need this one first.
    package var neededBy: [Identifier]
    package let status: Status
    /// Hours of the plan's work on it; zero when met.
    package var hours: Hours
    /// What spares part of the hours; nil where nothing does.
    package let help: Help?
    /// Hours that reaching the needed level would take beyond those of the plan; above zero where a deadline leaves
    /// time for no more than to begin.
    package var hoursBeyond = Hours.zero

    package var isPrerequisiteOnly: Bool { requirement == nil }

    /// Whether the plan begins it and does not reach the needed level.
    package var isOnlyBegun: Bool { hoursBeyond > .zero }
}

/// Computes the gap between what a person holds and what a role requires.
///
/// Hours of an item = Σ over its steps of the hours that the curriculum gives to the step (see `CurriculumBuilder`), so
/// that the items' hours add up to those of all that is studied.
struct GapBuilder {
    let material: PlanMaterial
    let curricula: CurriculumBuilder

    /// What is needed of somebody who holds the given levels.
    ///
    /// - Parameter kept: The requirements to lead to; nil for all that the target has.
    func needs(holding held: Holdings, requiring kept: [Requirement]? = nil) -> Needs {
        Needs(of: kept ?? material.to.requirements, holding: held, skills: material.skills)
    }

    /// The gap of somebody who holds the given levels.
    ///
    /// - Parameters:
    ///   - kept: The requirements to lead to; nil for all that the target has.
    ///   - helping: What transfers are counted from; nil for what is held.
    func gap(holding held: Holdings, requiring kept: [Requirement]? = nil, helping: Holdings? = nil) -> Gap {
        let asked = kept ?? material.to.requirements
        let needs = needs(holding: held, requiring: kept)
        let helping = helping ?? held
        let curriculum = curricula.curriculum(for: needs, holding: held, helping: helping)
        var hours: [Identifier: Hours] = [:]
        for part in curriculum.items.flatMap(\.parts) { hours[part.step.skill, default: .zero] += part.hours }
        let requirements = asked.keyed { $0.skill }
        let items = needs.order.compactMap { id -> GapItem? in
            guard let skill = material.skills[id], let need = needs.levels[id] else { return nil }
            let have = held[id]
            let isMet = have >= need
            let help = isMet ? nil : helping.help(for: skill, at: need)
            return GapItem(
                skill: skill, have: have, need: need, requirement: requirements[id],
                neededBy: needs.neededBy[id] ?? [],
                status: isMet ? .met : (have > .none || help != nil) ? .partial : .missing,
                hours: hours[id] ?? .zero,
                help: help.map {
                    GapItem.Help(
                        skill: $0.skill, title: material.skills[$0.skill]?.title ?? $0.skill.text, share: $0.share,
                        reason: $0.reason)
                })
        }
        return Gap(items: items, curriculum: curriculum)
    }
}

extension Holdings {
    /// What of a person's skills spares the most of a step to a level, and how much of it: a transfer's share × min(held,
    /// level) / level.
    func help(for skill: Skill, at level: Level) -> Skill.Transfer? {
        var best: Skill.Transfer?
        for transfer in skill.transfers {
            let held = min(self[transfer.skill], level)
            guard held > .none else { continue }
            let share = transfer.share * Double(held.rawValue) / Double(level.rawValue)
            guard share > best?.share ?? 0 else { continue }
            best = Skill.Transfer(skill: transfer.skill, share: share, reason: transfer.reason)
        }
        return best
    }
}

/// The level needed of each skill: what a role requires, and the prerequisites of what is still to be learned.
struct Needs {
    private(set) var levels: [Identifier: Level]
    /// The role's requirements in its order, then the prerequisites in the order in which they come in.
    private(set) var order: [Identifier]
    private(set) var neededBy: [Identifier: [Identifier]] = [:]

    /// A prerequisite that is held at its level stays out, and so does all that it would need in turn.
    init(of requirements: [Requirement], holding held: Holdings, skills: [Identifier: Skill]) {
        levels = Dictionary(requirements.map { ($0.skill, $0.level) }, uniquingKeysWith: max)
        var asked: Set<Identifier> = []
        order = requirements.map(\.skill).filter { asked.insert($0).inserted }
        var open = order
        /// The level up to which the prerequisites of a skill have been looked at.
        var expanded: [Identifier: Level] = [:]
        while let id = open.popLast() {
            guard let need = levels[id], held[id] < need else { continue }
            let before = expanded.updateValue(need, forKey: id) ?? .none
            guard before < need else { continue }
            for prerequisite in skills[id]?.prerequisites ?? [] {
                guard before < prerequisite.from, prerequisite.from <= need,
                    held[prerequisite.skill] < prerequisite.level
                else { continue }
                neededBy[prerequisite.skill, default: []].append(id)
                if levels[prerequisite.skill] == nil { order.append(prerequisite.skill) }
                levels[prerequisite.skill] = max(levels[prerequisite.skill] ?? .none, prerequisite.level)
                open.append(prerequisite.skill)
            }
        }
    }

    /// The steps between what is held and what is needed: by skill in their order, the levels rising.
    func steps(holding held: Holdings) -> [Step] {
        order.flatMap { id in
            Level.allCases.filter { held[id] < $0 && $0 <= levels[id] ?? .none }.map { Step(skill: id, level: $0) }
        }
    }
}

/// Turns a skill's effort into the hours between two levels.
package struct EffortModel {
    private let classes: [Identifier: HoursRange]
    /// Multiples of the hours to level 2, by level from 0 to 4.
    private let multiples: [Double]

    package init(_ catalog: Catalog) {
        classes = Dictionary(keepingFirst: catalog.effortClasses.map { ($0.id, $0.hours) })
        multiples = [0] + catalog.assumptions.levelHours
    }

    /// Hours from one level to a higher one: the hours to level 2 × the difference of the levels' multiples.
    ///
    /// Sourced hours that lead to another level are first divided by that level's multiple. Nothing is to be
    /// learned downwards: the result is then zero.
    package func hours(of skill: Skill, from held: Level, to needed: Level) -> HoursRange {
        guard held < needed else { return HoursRange(low: 0, likely: 0, high: 0) }
        let step = multiples[needed.rawValue] - multiples[held.rawValue]
        switch skill.effort {
        case .estimated(let effortClass, _):
            let toWorking = classes[effortClass] ?? HoursRange(low: 0, likely: 0, high: 0)
            return toWorking.scaled(by: step)
        case .sourced(let level, let hours, _, _):
            return hours.scaled(by: step / multiples[level.rawValue])
        }
    }

    /// Likely hours of own study of a step; zero where its skill is not among these.
    func hours(of step: Step, _ skills: [Identifier: Skill]) -> Double {
        skills[step.skill].map { hours(of: $0, from: step.below, to: step.level).likely } ?? 0
    }
}
