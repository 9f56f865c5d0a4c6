internal import Optimization

/// What a person says of the resources that a curriculum may choose.
package struct ResourceChoice: Hashable, Sendable {
    /// Only what is free, or free to audit.
    package var isFree = false
    /// The most that all chosen resources together may cost, in the catalogue's currency; then nothing can be chosen
    /// whose fee nobody states. What is chosen in any case is paid in any case, and the rest stays within what it leaves.
    package var budget: Double?
    /// Those that are chosen in any case.
    package var with: Set<Identifier> = []
    /// Those that are not chosen.
    package var without: Set<Identifier> = []

    /// What subscriptions were billed once their weeks were known, and whether none is to be chosen any more: both only
    /// where a budget was exceeded.
    var billed: [Identifier: Double] = [:]
    var hasNoSubscriptions = false

    package init() {}

    /// Whether what is only read may cost something: it stands in no budget.
    var paysForReading: Bool { !isFree && budget == nil }

    func mayBeRead(_ resource: Resource) -> Bool {
        !without.contains(resource.id) && (paysForReading || resource.cost.isFree)
    }
}

/// Chooses the resources that close a gap in the fewest expected hours.
///
/// Each step of the gap is given to one resource that teaches it, or to own study: facility location without
/// capacities. In whole hours, with o(s, l) the own-study hours of a step, W(r) their sum over all steps that a resource
/// teaches, held ones too, and ĥ(r) its expected workload:
///
///     fixed(r)    = settling in + u·ĥ + own study of what r assumes and neither person nor gap has
///     cost(r, e)  = (1 − u)·ĥ·o(e)/W · (1 − transfer), for a step to strong at least (φ·o(e) − u·ĥ·o(e)/W)·(1 − transfer)
///     own study   = settling in once a skill, and o(e)·(1 − transfer)
///
/// u is the part of a resource that nobody can skip (all of a project), φ what being strong takes of practice. ĥ is the
/// geometric mean of what is stated, one number a kind of stater, and of the usual hours: a share of W, as courses
/// usually take it; of a project what is stated alone. Fixed parts and shares never hang on the person, so whoever
/// holds more never needs more, but for the few hours that what a resource assumes can add.
struct CurriculumBuilder {
    private let skills: [Identifier: Skill]
    private let choice: ResourceChoice
    private let effort: EffortModel
    private let assumptions: Assumptions
    /// Those that may be chosen, by id.
    private let offers: [Offer]

    /// A resource as the model sees it.
    private struct Offer {
        let resource: Resource
        let workload: Workload
        /// u
        let unskippable: Double
        let steps: [Step]
        /// In cents.
        let fee: Int
    }

    /// What a request may choose, or something else that is said of it.
    init(_ material: PlanMaterial, for request: PlanRequest, _ choice: ResourceChoice? = nil) {
        self.init(
            material, choice ?? request.resources,
            hoursPerWeek: request.hours?.total ?? material.catalog.assumptions.hoursPerWeek)
    }

    /// - Parameter hoursPerWeek: By how many hours a week the months of a subscription are counted.
    init(_ material: PlanMaterial, _ choice: ResourceChoice, hoursPerWeek: Hours) {
        let (skills, assumptions) = (material.skills, material.catalog.assumptions)
        let effort = EffortModel(material.catalog)
        (self.skills, self.choice, self.effort, self.assumptions) = (skills, choice, effort, assumptions)
        offers = material.resources.values.sorted { $0.id < $1.id }.compactMap { resource in
            let isForced = choice.with.contains(resource.id)
            guard resource.refusal == nil, !choice.without.contains(resource.id),
                isForced || !choice.isFree || resource.cost.isFree,
                let workload = Workload(of: resource, skills: skills, effort, assumptions)
            else { return nil }
            let fee =
                choice.billed[resource.id]
                ?? resource.cost.fee(forHours: workload.expected, hoursPerWeek: hoursPerWeek)
            guard isForced || choice.budget == nil || fee != nil,
                isForced || !choice.hasNoSubscriptions || !resource.cost.isSubscription
            else { return nil }
            return Offer(
                resource: resource, workload: workload,
                unskippable: assumptions.unskippableShare(of: resource),
                steps: resource.steps, fee: Int(((fee ?? 0) * 100).rounded()))
        }
    }

    /// The shortest curriculum for the steps between what is held and what is needed.
    ///
    /// Where the best choice has resources wait for one another in a circle, that combination is ruled out and the
    /// problem is solved again. Cost: some tenths of a millisecond in a release build for 40 steps and 80 resources.
    ///
    /// - Parameter helping: What transfers are counted from; nil for what is held.
    func curriculum(for needs: Needs, holding held: Holdings, helping: Holdings? = nil) -> Curriculum {
        solve(for: needs, holding: held, helping: helping)?.curriculum ?? .empty
    }

    /// The same with the problem that was solved last, and its solution; nil where nothing is lacking.
    func solve(
        for needs: Needs, holding held: Holdings, helping: Holdings? = nil
    ) -> (curriculum: Curriculum, problem: LocationProblem, solution: LocationSolution)? {
        let steps = needs.steps(holding: held)
        guard !steps.isEmpty else { return nil }
        let model = Model(self, steps, needs, held, helping: helping ?? held)
        var cuts: [[LocationProblem.Assignment]] = []
        while true {
            // Own study of everything stays within any budget, and no skill requires itself.
            guard let (problem, solution) = model.solved(cuts: cuts, budget: choice.budget) else { return nil }
            var curriculum = model.curriculum(solution)
            guard let circle = curriculum.order(skills) else { return (curriculum, problem, solution) }
            let cut = model.cut(circle, of: curriculum)
            // The same circle cannot come back; a catalogue whose skills go in a circle is refused elsewhere.
            guard !cuts.contains(cut) else { return (curriculum, problem, solution) }
            cuts.append(cut)
        }
    }
}

extension CurriculumBuilder {
    /// The steps of one person with all that may give them.
    private struct Model {
        private let steps: [Step]
        private let spared: [Double]
        private var facilities: [Facility] = []

        private struct Facility {
            let teacher: Curriculum.Teacher
            /// In whole hours.
            let fixed: Int
            let preparations: [Curriculum.Preparation]
            let workload: Workload?
            let parts: [FacilityPart]
            let fee: Int
            let isForced: Bool
        }

        private struct FacilityPart {
            /// The place of the step.
            let step: Int
            /// In whole hours, above zero.
            let hours: Int
            /// Hours of these that are practice of one's own.
            let practice: Int
            /// By which the fixed hours are spread.
            let weight: Double
        }

        init(
            _ builder: CurriculumBuilder, _ steps: [Step], _ needs: Needs, _ held: Holdings, helping: Holdings
        ) {
            self.steps = steps
            let places = Dictionary(keepingFirst: steps.enumerated().map { ($1, $0) })
            let own = steps.map { builder.effort.hours(of: $0, builder.skills) }
            let spared = steps.map { step in
                builder.skills[step.skill].flatMap { helping.help(for: $0, at: step.level) }?.share ?? 0
            }
            self.spared = spared
            func whole(_ hours: Double) -> Int { max(1, Int(hours.rounded())) }

            // What nobody doubts comes first: the rest is only for what nothing else teaches.
            let sure = Set(
                builder.offers.filter { !$0.resource.isDoubtful }.flatMap(\.steps).compactMap { places[$0] })
            for offer in builder.offers {
                let (resource, workload) = (offer.resource, offer.workload)
                let isForced = builder.choice.with.contains(resource.id)
                let open = offer.steps.compactMap { places[$0] }.filter {
                    !resource.isDoubtful || isForced || !sure.contains($0)
                }
                guard !open.isEmpty else { continue }
                let parts = open.map { place in
                    let share = workload.expected * own[place] / workload.whole
                    // What everybody does of it is practice too.
                    let least =
                        steps[place].level == .strong
                        ? builder.assumptions.practiceShare * own[place] - offer.unskippable * share : 0
                    let part = (1 - offer.unskippable) * share
                    return FacilityPart(
                        step: place, hours: max(0, Int((max(part, least) * (1 - spared[place])).rounded())),
                        practice: max(0, Int(((least - part) * (1 - spared[place])).rounded())),
                        weight: own[place])
                }
                let preparations = builder.preparations(for: resource, needs, held)
                let fixed =
                    builder.assumptions.settlingIn.value + offer.unskippable * workload.expected
                    + preparations.reduce(0) { $0 + $1.hours.value }
                facilities.append(
                    Facility(
                        teacher: .resource(resource), fixed: Int(fixed.rounded()), preparations: preparations,
                        workload: workload, parts: parts, fee: offer.fee, isForced: isForced))
            }
            for id in steps.map(\.skill).once() {
                guard let skill = builder.skills[id] else { continue }
                let parts = steps.indices.filter { steps[$0].skill == id }.map { place in
                    FacilityPart(
                        step: place, hours: whole(own[place] * (1 - spared[place])), practice: 0, weight: own[place])
                }
                facilities.append(
                    Facility(
                        teacher: .ownStudy(skill), fixed: Int(builder.assumptions.settlingIn.value.rounded()),
                        preparations: [], workload: nil, parts: parts, fee: 0, isForced: false))
            }
        }

        /// Nil where nothing stays within the budget.
        func solved(
            cuts: [[LocationProblem.Assignment]], budget: Double?
        ) -> (problem: LocationProblem, solution: LocationSolution)? {
            func solve(_ cuts: [[LocationProblem.Assignment]]) -> (LocationProblem, LocationSolution)? {
                let problem = problem(cuts: cuts, budget: budget)
                return problem.solve().map { (problem, $0) }
            }
            var cuts = cuts
            var best = solve(cuts)
            // A resource that is chosen in any case gives at least one step, the one where that costs the least.
            for index in facilities.indices where facilities[index].isForced {
                guard let known = best, !known.1.assignment.contains(index) else { continue }
                let ways = facilities[index].parts.map { part in
                    cuts
                        + facilities.indices.filter { $0 != index }.map {
                            [LocationProblem.Assignment(facility: $0, demand: part.step)]
                        }
                }
                // Where others that are chosen in any case leave it no step, it stays idle.
                guard let way = ways.compactMap(solve).min(by: { $0.1.cost < $1.1.cost }) else { continue }
                (best, cuts) = (way, way.0.cuts)
            }
            return best
        }

        private func problem(cuts: [[LocationProblem.Assignment]], budget: Double?) -> LocationProblem {
            // What is chosen in any case may cost more than the budget; then nothing else is paid for.
            let forced = facilities.filter(\.isForced).map(\.fee).reduce(0, +)
            return LocationProblem(
                demands: steps.count,
                facilities: facilities.map { facility in
                    LocationProblem.Facility(
                        fixedCost: facility.fixed,
                        arcs: facility.parts.map { LocationProblem.Arc(demand: $0.step, cost: $0.hours) },
                        fee: facility.fee, isForced: facility.isForced)
                }, cuts: cuts, budget: budget.map { max(forced, Int(($0 * 100).rounded(.down))) })
        }

        /// What was chosen; own study of a skill over levels that are not adjacent is as many items.
        func curriculum(_ solution: LocationSolution) -> Curriculum {
            var items: [Curriculum.Item] = []
            // What comes of a facility stands where its first step stands.
            for index in solution.assignment.once() {
                let facility = facilities[index]
                let given = facility.parts.filter { solution.assignment[$0.step] == index }
                let fixed = apportion(facility.fixed, by: given.map(\.weight))
                let parts = zip(given, fixed).map { part, fixed in
                    Curriculum.Part(
                        step: steps[part.step], hours: Hours(part.hours + fixed), practice: Hours(part.practice),
                        spared: spared[part.step])
                }
                for run in runs(of: parts, facility.teacher) {
                    items.append(
                        Curriculum.Item(
                            teacher: facility.teacher, parts: run, preparations: facility.preparations,
                            workload: facility.workload))
                }
            }
            return Curriculum(items: items, lowerBound: Hours(solution.lowerBound))
        }

        private func runs(of parts: [Curriculum.Part], _ teacher: Curriculum.Teacher) -> [[Curriculum.Part]] {
            guard case .ownStudy = teacher else { return [parts] }
            var runs: [[Curriculum.Part]] = []
            for part in parts {
                if let last = runs.last?.last, last.step.level == part.step.below {
                    runs[runs.count - 1].append(part)
                } else {
                    runs.append([part])
                }
            }
            return runs
        }

        /// What cannot hold all at once, as the problem names it.
        func cut(_ circle: Curriculum.Circle, of curriculum: Curriculum) -> [LocationProblem.Assignment] {
            circle.assignments.map { item, step in
                let teacher = curriculum.items[item].teacher
                return LocationProblem.Assignment(
                    facility: facilities.firstIndex { $0.teacher == teacher } ?? 0,
                    demand: steps.firstIndex(of: step) ?? 0)
            }.once().sorted { ($0.facility, $0.demand) < ($1.facility, $1.demand) }
        }
    }

    /// What a resource assumes beyond what is held or planned.
    private func preparations(
        for resource: Resource, _ needs: Needs, _ held: Holdings
    ) -> [Curriculum.Preparation] {
        resource.assumes.compactMap { assumed in
            let from = max(held[assumed.skill], needs.levels[assumed.skill] ?? .none)
            guard from < assumed.level, let skill = skills[assumed.skill] else { return nil }
            let hours = effort.hours(of: skill, from: from, to: assumed.level).likely
            return Curriculum.Preparation(
                skill: skill, from: from, to: assumed.level, hours: Hours(max(1, Int(hours.rounded()))))
        }
    }
}

/// How long a resource takes, by what is said of it and by what such resources usually take.
package struct Workload: Hashable, Sendable {
    /// ĥ, in hours.
    package let expected: Double
    /// W: own study of all that it teaches, in hours.
    package let whole: Double
    /// What is stated of it alone, from the lowest to the highest figure.
    package let stated: ClosedRange<Double>
    /// The geometric mean of what is stated alone.
    package let statedMean: Double

    /// Nil where nothing is stated, or nothing taught.
    package init?(of resource: Resource, skills: [Identifier: Skill], _ catalog: Catalog) {
        self.init(of: resource, skills: skills, EffortModel(catalog), catalog.assumptions)
    }

    /// Nil where nothing is stated, or nothing taught.
    init?(
        of resource: Resource, skills: [Identifier: Skill], _ effort: EffortModel, _ assumptions: Assumptions
    ) {
        let whole = resource.steps.reduce(0) { $0 + effort.hours(of: $1, skills) }
        guard whole > 0 else { return nil }
        self.whole = whole
        guard let stated = resource.statedHours else {
            // Only a project can be chosen though nobody states how long it takes.
            let project = assumptions.projectHours.hours
            (expected, self.stated, statedMean) = (project.likely, project.low...project.high, project.likely)
            return
        }
        // One number for each kind of stater, so that many words of one kind do not outweigh one of another.
        var logarithms = Resource.Statement.Stater.allCases.compactMap { stater -> Double? in
            let own = resource.workload.filter { $0.by == stater }
            guard !own.isEmpty else { return nil }
            let sum = own.reduce(0) { sum, statement in
                let (low, high) = (statement.hours.lowerBound, statement.hours.upperBound)
                return sum + (statement.likely.map(Elementary.log) ?? (Elementary.log(low) + Elementary.log(high)) / 2)
            }
            return sum / Double(own.count)
        }
        statedMean = Elementary.exp(logarithms.reduce(0, +) / Double(logarithms.count))
        if resource.kind != .project { logarithms.append(Elementary.log(assumptions.usualShare * whole)) }
        expected = Elementary.exp(logarithms.reduce(0, +) / Double(logarithms.count))
        self.stated = stated
    }
}

extension Resource {
    /// All steps that it teaches.
    var steps: [Step] {
        teaches.flatMap { lift in levels(of: lift).map { Step(skill: lift.skill, level: $0) } }
    }
}

extension Resource.Cost {
    var isSubscription: Bool {
        if case .fee(let fee) = self { fee.per == .month } else { false }
    }

    /// What it costs for so many hours at so many a week, in the catalogue's currency; nil where nobody states it.
    func fee(forHours hours: Double, hoursPerWeek: Hours) -> Double? {
        switch self {
        case .free, .freeToAudit: return 0
        case .paid: return nil
        case .fee(let fee):
            switch fee.per {
            case .once: return fee.amount
            case .month:
                let months = (hours / (hoursPerWeek.value * Arithmetic.weeksPerMonth)).rounded(.up)
                return fee.amount * max(1, months)
            }
        }
    }
}
