/// What a target asks for beyond what a person holds.
package struct Gap: Hashable, Sendable {
    /// The target's requirements in its own order, then the prerequisites that come in with them; a skill stands once.
    package let items: [GapItem]

    /// The items that are not met.
    package let open: [GapItem]
    private let places: [Identifier: Int]

    init(items: [GapItem]) {
        self.items = items
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

    /// Where the hours come from.
    package enum HoursBasis: Hashable, Sendable {
        /// The skill's own effort.
        case catalog
        /// The weeks that a written roadmap states for a subject, shared out among the skills it covers.
        case guide(subject: String, weeks: Double)
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
    package let have: Level
    /// The highest level that the target or a prerequisite asks for.
    package var need: Level
    /// The target's own requirement; nil for a prerequisite that the target does not list.
    package var requirement: Requirement?
    /// The skills that need this one first.
    package var neededBy: [Identifier]
    package let status: Status
    /// Hours of the plan's work on it; zero when met.
    package var hours: Hours
    package let basis: HoursBasis
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
/// Hours of an item = the skill's hours from the held level to the needed one × (1 − the best transfer share),
/// where a transfer counts in proportion to how far the helping skill is held: share × min(held, needed) / needed.
/// Where a written roadmap states weeks for the subject that covers the skill, the subject's weeks × the guide's
/// hours a week are shared out in proportion to these hours instead (see `Subject`).
struct GapBuilder {
    let material: PlanMaterial
    let effort: EffortModel
    /// Whom a guide is written for: somebody who holds what the `from` role requires.
    let reader: Holdings
    let readerNeeds: Needs
    /// The subjects of the written roadmap whose weeks count.
    private(set) var subjects: [Subject] = []

    /// A subject of a written roadmap that states weeks.
    ///
    /// A guide's weeks are meant for its reader. They are scaled by how much of the reader's climb this person has
    /// before them, both measured by the catalogue's efforts, and shared out in whole hours among the skills that the
    /// subject covers. For the reader the sum is the guide's own.
    struct Subject {
        let title: String
        let weeks: Double
        /// The skills that count with it; one that two subjects cover counts with the first.
        let covers: [Identifier]
        /// The guide's hours for it.
        let stated: Double
        /// The reader's climb, in the catalogue's hours; above zero.
        let readerClimb: Double

        /// Whole hours of all skills that are open, at least one for each.
        ///
        /// - Parameter climbs: The catalogue's hours of each.
        func hours(climbs: [Double]) -> Int {
            max(climbs.count, Int((stated * climbs.reduce(0, +) / readerClimb).rounded()))
        }
    }

    init(_ material: PlanMaterial, effort basis: EffortBasis = .guide) {
        self.material = material
        effort = EffortModel(material.catalog)
        reader = Holdings(of: material.from, skills: material.skills)
        readerNeeds = Needs(of: material.to.requirements, holding: reader, skills: material.skills)
        guard basis == .guide, let roadmap = material.roadmap else { return }
        var covered: Set<Identifier> = []
        for subject in roadmap.subjects {
            guard let weeks = subject.weeks else { continue }
            let covers = subject.covers.filter { covered.insert($0).inserted }
            let climb = readerClimb(of: covers)
            guard climb > 0 else { continue }
            subjects.append(
                Subject(
                    title: subject.title, weeks: weeks, covers: covers,
                    stated: weeks * material.catalog.assumptions.guideHoursPerWeek.value, readerClimb: climb))
        }
    }

    /// The gap of somebody who holds the given levels.
    ///
    /// - Parameter kept: The requirements to lead to; nil for all that the target has.
    func gap(holding held: Holdings, requiring kept: [Requirement]? = nil) -> Gap {
        let asked = kept ?? material.to.requirements
        let needs = Needs(of: asked, holding: held, skills: material.skills)
        let planned = plannedHours(needs: needs, holding: held)
        let requirements = asked.keyed { $0.skill }
        let items = needs.order.compactMap { id -> GapItem? in
            guard let skill = material.skills[id], let need = needs.levels[id] else { return nil }
            let have = held[id]
            let isMet = have >= need
            let help = isMet ? nil : bestHelp(for: skill, need: need, holding: held)
            return GapItem(
                skill: skill, have: have, need: need, requirement: requirements[id],
                neededBy: needs.neededBy[id] ?? [],
                status: isMet ? .met : (have > .none || help != nil) ? .partial : .missing,
                hours: planned[id]?.hours ?? .zero, basis: planned[id]?.basis ?? .catalog, help: help)
        }
        return Gap(items: items)
    }

    /// Hours from the held to a needed level by the catalogue's own efforts, transfers taken off; unrounded.
    func climb(_ id: Identifier, to need: Level, holding held: Holdings) -> Double {
        guard let skill = material.skills[id] else { return 0 }
        let whole = effort.hours(of: skill, from: held[id], to: need).likely
        return whole * (1 - (bestHelp(for: skill, need: need, holding: held)?.share ?? 0))
    }

    /// The same for some skills together, for the reader of a guide.
    func readerClimb(of skills: [Identifier]) -> Double {
        skills.reduce(0) { $0 + climb($1, to: readerNeeds.levels[$1] ?? .none, holding: reader) }
    }

    /// Whole hours of a skill that no subject's weeks are stated for.
    func hours(climb: Double) -> Int { max(1, Int(climb.rounded())) }

    private func bestHelp(for skill: Skill, need: Level, holding held: Holdings) -> GapItem.Help? {
        var best: GapItem.Help?
        for transfer in skill.transfers {
            let level = held[transfer.skill]
            guard level > .none else { continue }
            let share = transfer.share * Double(min(level, need).rawValue) / Double(need.rawValue)
            guard share > best?.share ?? 0 else { continue }
            let title = material.skills[transfer.skill]?.title ?? transfer.skill.text
            best = GapItem.Help(skill: transfer.skill, title: title, share: share, reason: transfer.reason)
        }
        return best
    }

    private struct Planned {
        let hours: Hours
        let basis: GapItem.HoursBasis
    }

    /// The hours of each skill that is not held as needed.
    private func plannedHours(needs: Needs, holding held: Holdings) -> [Identifier: Planned] {
        func need(_ id: Identifier) -> Level { needs.levels[id] ?? .none }
        var planned: [Identifier: Planned] = [:]
        for subject in subjects {
            let open = subject.covers.filter { held[$0] < need($0) }
            let climbs = open.map { climb($0, to: need($0), holding: held) }
            let basis = GapItem.HoursBasis.guide(subject: subject.title, weeks: subject.weeks)
            for (id, hours) in zip(open, apportion(subject.hours(climbs: climbs), by: climbs)) {
                planned[id] = Planned(hours: Hours(hours), basis: basis)
            }
        }
        for id in needs.order where planned[id] == nil && held[id] < need(id) {
            let climb = climb(id, to: need(id), holding: held)
            planned[id] = Planned(hours: Hours(hours(climb: climb)), basis: .catalog)
        }
        return planned
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
}
