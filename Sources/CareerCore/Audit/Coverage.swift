/// How much of what moves take is learned from resources that somebody states the hours of.
package struct Coverage: Hashable, Sendable {
    /// The moves into the roles of a family.
    package struct Family: Hashable, Sendable {
        package let name: String
        /// Hours of all gaps, and those of them that chosen resources close.
        package fileprivate(set) var hours = Hours.zero
        package fileprivate(set) var fromResources = Hours.zero
        /// Curricula that are not proven shortest.
        package fileprivate(set) var unproven = 0

        /// From 0 to 1.
        package var share: Double { hours > .zero ? fromResources.value / hours.value : 1 }
    }

    /// A skill that no resource with stated hours teaches at all.
    package struct Untaught: Hashable, Sendable {
        package let skill: Identifier
        package let title: String
        /// Hours of all gaps that it makes up.
        package let hours: Hours
        /// Where one was looked for.
        package let lookedIn: String?
    }

    /// In the order of the index.
    package private(set) var families: [Family] = []
    /// Those that some move takes, the most hours first.
    package private(set) var untaught: [Untaught] = []

    package var hours: Hours { families.map(\.hours).sum() }
    package var fromResources: Hours { families.map(\.fromResources).sum() }

    /// Closes the gap of every move between two roles of a catalogue.
    ///
    /// - Parameter reader: One that keeps its files. Cost: a curriculum for each pair of roles, in the square of their
    ///   number; about a second in a release build for the built-in catalogue.
    package init(of catalog: Catalog, _ reader: CatalogueReader) throws(CatalogueError) {
        var open: [Identifier: (skill: Skill, hours: Hours)] = [:]
        for to in catalog.roles {
            let place = families.firstIndex { $0.name == to.family } ?? families.count
            if place == families.count { families.append(Family(name: to.family)) }
            for from in catalog.roles where from.id != to.id {
                let move = try reader.move(from: from.id, to: to.id, catalog: catalog)
                let request = PlanRequest(
                    from: from.id, to: to.id, settings: PlanSettings(start: CalendarDate(dayNumber: 0)),
                    assumptions: catalog.assumptions)
                let material = try reader.material(for: request, of: move)
                let curriculum = PlanBuilder(request, with: material).wholeGap.curriculum
                families[place].hours += curriculum.hours
                families[place].unproven += curriculum.isOptimal ? 0 : 1
                for item in curriculum.items {
                    switch item.teacher {
                    case .resource:
                        families[place].fromResources += item.hours
                    case .ownStudy(let skill):
                        let isTaught = skill.taughtBy.contains { id in
                            material.resources[id].map { resource in
                                resource.refusal == nil && resource.teaches.contains { $0.skill == skill.id }
                            } ?? false
                        }
                        if !isTaught { open[skill.id] = (skill, (open[skill.id]?.hours ?? .zero) + item.hours) }
                    }
                }
            }
        }
        untaught = open.values.sorted { ($1.hours, $0.skill.id) < ($0.hours, $1.skill.id) }.map {
            Untaught(skill: $0.skill.id, title: $0.skill.title, hours: $0.hours, lookedIn: $0.skill.lookedIn)
        }
    }
}

/// What of a resource's labels should be read once more: a claim that is much for its hours, or a skill without what that
/// skill rests on.
package struct LabelDoubt: Hashable, Sendable {
    package let resource: Identifier
    package let says: String

    /// How many times the stated hours own study of all that is taught may take before somebody should look.
    private static let mostTimes = 3.0

    /// - Parameters:
    ///   - skills: All that the catalogue has.
    package static func doubts(
        about resources: [Resource], skills: [Identifier: Skill], _ catalog: Catalog
    ) -> [LabelDoubt] {
        return resources.filter { $0.refusal == nil }.flatMap { resource -> [LabelDoubt] in
            var doubts: [LabelDoubt] = []
            func doubt(_ says: String) { doubts.append(LabelDoubt(resource: resource.id, says: says)) }
            if resource.kind != .project,
                let workload = Workload(of: resource, skills: skills, catalog)
            {
                let times = workload.whole / workload.statedMean
                if times > LabelDoubt.mostTimes {
                    doubt(
                        "own study of all that it claims to teach would take \(Arithmetic.decimal(times)) times its "
                            + "\(Arithmetic.whole(workload.statedMean)) h")
                }
            }
            let assumed = Dictionary(resource.assumes.map { ($0.skill, $0.level) }, uniquingKeysWith: max)
            var held = Holdings(assumed, skills: skills)
            for lift in resource.teaches { held.raise(lift.skill, to: max(held[lift.skill], lift.level), [:]) }
            for lift in resource.teaches {
                for needed in skills[lift.skill]?.prerequisites ?? []
                where needed.from <= lift.level && assumed[lift.skill] ?? .none < lift.level
                    && held[needed.skill] < needed.level
                {
                    doubt(
                        "it teaches \(lift.skill) \(lift.level.rawValue) without \(needed.skill) "
                            + "\(needed.level.rawValue), which that requires")
                }
            }
            return doubts
        }
    }
}
