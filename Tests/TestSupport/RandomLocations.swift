package import Optimization

/// Random problems of facility location of a named shape.
package enum RandomLocations: String, CaseIterable, Sendable {
    /// Steps of skills, courses that teach several, and own study of each skill; costs in thousandths of an hour.
    case courses
    /// The same with workloads off by up to a factor of two, so that cost says little about what is taught.
    case perturbed
    /// Each facility serves three demands or so at little cost, for nearly the same fixed cost: the linear relaxation is
    /// far from integral.
    case covers
    /// Few different costs, so that many assignments cost the same.
    case ties

    /// By default of the size of a career move: 32 to 42 demands, 70 to 100 facilities, mostly 150 to 250 arcs. With cuts,
    /// there are pairs of assignments, each the cheapest of its demand, that exclude each other; with a budget, half of
    /// what is not own study has a fee.
    package func problem(
        demands: Int? = nil, facilities: Int? = nil, withCuts: Bool = false, withBudget: Bool = false, seed: UInt64
    ) -> LocationProblem {
        var random = SeededGenerator(seed: seed)
        let demands = demands ?? Int.random(in: 32...42, using: &random)
        let count = facilities ?? Int.random(in: 70...100, using: &random)
        var facilities = self == .courses || self == .perturbed ? curriculum(demands, count, &random) : []
        while facilities.count < count { facilities.append(facility(demands, &random)) }
        if withBudget {
            for index in facilities.indices where facilities[index].fixedCost != 4_000 && Bool.random(using: &random) {
                facilities[index].fee = [15, 49, 49, 300].randomElement(using: &random) ?? 0
            }
        }
        let cuts =
            !withCuts
            ? []
            : (0..<8).map { _ in
                (0..<2).compactMap { _ in cheapAssignment(demands, facilities, &random) }
            }
        let budget = withBudget ? [60, 150, 400].randomElement(using: &random) : nil
        return LocationProblem(demands: demands, facilities: facilities, cuts: cuts, budget: budget)
    }

    /// Own study of each skill of one to three steps, then courses.
    private func curriculum(
        _ demands: Int, _ count: Int, _ random: inout SeededGenerator
    ) -> [LocationProblem.Facility] {
        var skills: [Range<Int>] = []
        while (skills.last?.upperBound ?? 0) < demands {
            let next = skills.last?.upperBound ?? 0
            skills.append(next..<min(demands, next + Int.random(in: 1...3, using: &random)))
        }
        let hours = (0..<demands).map { _ in Int.random(in: 4_000...40_000, using: &random) }
        let ownStudy = skills.map { skill in
            LocationProblem.Facility(
                fixedCost: 4_000, arcs: skill.map { LocationProblem.Arc(demand: $0, cost: hours[$0]) })
        }
        return ownStudy
            + (skills.count..<count).map { _ in
                var taught: [Int] = []
                for skill in skills.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)) {
                    taught += skill.prefix(Int.random(in: 1...2, using: &random))
                }
                let whole = taught.reduce(0) { $0 + hours[$1] }
                let percent = self == .courses ? 45...80 : 32...128
                let workload = whole * Int.random(in: percent, using: &random) / 100
                return LocationProblem.Facility(
                    fixedCost: 4_000 + workload * 3 / 10,
                    arcs: taught.map { LocationProblem.Arc(demand: $0, cost: workload * 7 / 10 * hours[$0] / whole) })
            }
    }

    private func facility(_ demands: Int, _ random: inout SeededGenerator) -> LocationProblem.Facility {
        let served = (0..<demands).shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random))
        return LocationProblem.Facility(
            fixedCost: self == .ties ? 2 : Int.random(in: 9_000...10_000, using: &random),
            arcs: served.map {
                LocationProblem.Arc(demand: $0, cost: Int.random(in: self == .ties ? 0...1 : 0...300, using: &random))
            })
    }

    private func cheapAssignment(
        _ demands: Int, _ facilities: [LocationProblem.Facility], _ random: inout SeededGenerator
    ) -> LocationProblem.Assignment? {
        let demand = Int.random(in: 0..<demands, using: &random)
        let arcs = facilities.indices.flatMap { facility in
            facilities[facility].arcs.filter { $0.demand == demand }.map { (facility: facility, cost: $0.cost) }
        }
        return arcs.min { $0.cost < $1.cost }.map { LocationProblem.Assignment(facility: $0.facility, demand: demand) }
    }

    /// At most 5 demands and 6 facilities, with all that a problem may have: demands without an arc, several arcs to one
    /// demand, facilities for nothing, forced ones, cuts of up to three assignments, and a budget.
    package static func small(seed: UInt64) -> LocationProblem {
        var random = SeededGenerator(seed: seed)
        let demands = Int.random(in: 0...5, using: &random)
        let count = Int.random(in: 0...6, using: &random)
        let most = [1, 3, 12, 100].randomElement(using: &random) ?? 1
        let share = Int.random(in: 4...9, using: &random)
        let facilities = (0..<count).map { _ in
            var arcs = (0..<demands).filter { _ in Int.random(in: 0..<10, using: &random) < share }
            if !arcs.isEmpty && Int.random(in: 0..<8, using: &random) == 0 { arcs.append(arcs[0]) }
            return LocationProblem.Facility(
                fixedCost: Int.random(in: 0...2 * most, using: &random),
                arcs: arcs.map { LocationProblem.Arc(demand: $0, cost: Int.random(in: 0...most, using: &random)) },
                fee: Int.random(in: 0...3, using: &random), isForced: Int.random(in: 0..<8, using: &random) == 0)
        }
        var cuts: [[LocationProblem.Assignment]] = []
        if demands > 0 && count > 0 && Bool.random(using: &random) {
            cuts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    LocationProblem.Assignment(
                        facility: Int.random(in: 0..<count, using: &random),
                        demand: Int.random(in: 0..<demands, using: &random))
                }
            }
        }
        let budget = Bool.random(using: &random) ? Int.random(in: 2...9, using: &random) : nil
        return LocationProblem(demands: demands, facilities: facilities, cuts: cuts, budget: budget)
    }
}
