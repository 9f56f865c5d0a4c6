/// Computes the gap between what a person holds and what a role requires.
///
/// Hours of an item = the skill's hours from the held level to the needed one × (1 − the best transfer share),
/// where a transfer counts in proportion to how far the helping skill is held: share × min(held, needed) / needed.
/// Where a written roadmap states weeks for the subject that covers the skill, the subject's weeks × the guide's
/// hours a week are shared out in proportion to these hours instead (see `guideHours`).
struct GapBuilder {
    let material: PlanMaterial
    let effort: EffortModel
    /// Whom a guide is written for: somebody who holds what the `from` role requires.
    let reader: Holdings
    let readerNeeds: Needs

    private let basis: EffortBasis

    init(_ material: PlanMaterial, effort basis: EffortBasis = .guide) {
        self.material = material
        self.basis = basis
        effort = EffortModel(material.catalog)
        reader = Holdings(of: material.from, skills: material.skills)
        readerNeeds = Needs(of: material.to.requirements, holding: reader, skills: material.skills)
    }

    /// The gap of somebody who holds the given levels.
    ///
    /// - Parameter kept: The requirements to lead to; nil for all that the target has.
    func gap(holding held: Holdings, requiring kept: [Requirement]? = nil) -> Gap {
        let asked = kept ?? material.to.requirements
        let isReader = kept == nil && held == reader
        let needs = isReader ? readerNeeds : Needs(of: asked, holding: held, skills: material.skills)
        let hours = plannedHours(needs: needs, holding: held)
        let requirements = asked.keyed { $0.skill }
        let items = needs.order.compactMap { id -> GapItem? in
            guard let skill = material.skills[id], let need = needs.levels[id] else { return nil }
            let have = held[id]
            let isMet = have >= need
            let help = isMet ? nil : bestHelp(for: skill, need: need, holding: held)
            let planned = hours[id]
            return GapItem(
                skill: skill, have: have, need: need, requirement: requirements[id],
                neededBy: needs.neededBy[id] ?? [],
                status: isMet ? .met : (have > .none || help != nil) ? .partial : .missing,
                hours: isMet ? .zero : planned?.hours ?? .zero, basis: planned?.basis ?? .catalog, help: help)
        }
        return Gap(items: items)
    }

    /// Hours by the catalogue's own efforts, transfers taken off; unrounded.
    func catalogHours(of id: Identifier, needs: Needs, holding held: Holdings) -> Double {
        guard let skill = material.skills[id], let need = needs.levels[id] else { return 0 }
        let whole = effort.hours(of: skill, from: held[id], to: need).likely
        return whole * (1 - (bestHelp(for: skill, need: need, holding: held)?.share ?? 0))
    }

    private func bestHelp(for skill: Skill, need: Level, holding held: Holdings) -> Help? {
        var best: Help?
        for transfer in skill.transfers {
            let level = held[transfer.skill]
            guard level > .none else { continue }
            let share = transfer.share * Double(min(level, need).rawValue) / Double(need.rawValue)
            guard share > best?.share ?? 0 else { continue }
            let title = material.skills[transfer.skill]?.title ?? transfer.skill.text
            best = Help(skill: transfer.skill, title: title, share: share, reason: transfer.reason)
        }
        return best
    }

    private struct Planned {
        let hours: Hours
        let basis: GapItem.HoursBasis
    }

    private func plannedHours(needs: Needs, holding held: Holdings) -> [Identifier: Planned] {
        var planned = guideHours(needs: needs, holding: held)
        for id in needs.order where planned[id] == nil && held[id] < needs.levels[id] ?? .none {
            let hours = catalogHours(of: id, needs: needs, holding: held)
            planned[id] = Planned(hours: Hours(max(1, Int(hours.rounded()))), basis: .catalog)
        }
        return planned
    }

    /// The hours of the skills whose subject has stated weeks.
    ///
    /// A guide's weeks are meant for its reader. They are scaled by how much of the reader's climb this person has
    /// before them, both measured by the catalogue's efforts, and shared out in whole hours among the skills that the
    /// subject covers. For the reader the sum is the guide's own.
    private func guideHours(needs: Needs, holding held: Holdings) -> [Identifier: Planned] {
        guard basis == .guide, let roadmap = material.roadmap else { return [:] }
        var planned: [Identifier: Planned] = [:]
        var covered: Set<Identifier> = []
        for subject in roadmap.subjects {
            guard let weeks = subject.weeks else { continue }
            // A skill that two subjects cover counts with the first.
            let covers = subject.covers.filter { covered.insert($0).inserted }
            let readerHours = covers.reduce(0) { $0 + catalogHours(of: $1, needs: readerNeeds, holding: reader) }
            let open = covers.filter { held[$0] < needs.levels[$0] ?? .none }
            let climbs = open.map { catalogHours(of: $0, needs: needs, holding: held) }
            guard readerHours > 0, !open.isEmpty else { continue }
            let stated = weeks * material.catalog.assumptions.guideHoursPerWeek.value
            let total = Int((stated * climbs.reduce(0, +) / readerHours).rounded())
            for (id, hours) in zip(open, apportion(max(total, open.count), by: climbs)) {
                planned[id] = Planned(hours: Hours(hours), basis: .guide(subject: subject.title, weeks: weeks))
            }
        }
        return planned
    }
}
