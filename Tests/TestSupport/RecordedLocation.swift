import Foundation
package import Optimization

/// A problem of facility location, and what was found, as one line of JSON: what Tests/Oracles/cpsat.py and
/// Tests/Benchmarks/location.sh read.
///
///     {"name": "a to b", "demands": 2, "facilities": [{"fixedCost": 5, "fee": 0, "forced": false,
///      "arcs": [[0, 3], [1, 4]]}], "cuts": [[[0, 1]]], "budget": 100,
///      "assignment": [0, 0], "cost": 12, "lowerBound": 12, "nodes": 1, "seconds": 1e-05}
///
/// An arc is a demand and its cost, an assignment of a cut a facility and a demand. Of the problem, `fee`, `forced`,
/// `cuts` and `budget` may be missing. What was found has no `assignment` where there is none.
package struct RecordedLocation: Codable, Sendable {
    package struct Facility: Codable, Sendable {
        var fixedCost: Int
        var fee: Int?
        var forced: Bool?
        var arcs: [[Int]]
    }

    package var name: String
    var demands: Int
    var facilities: [Facility]
    var cuts: [[[Int]]]?
    var budget: Int?
    var assignment: [Int]?
    var cost: Int?
    var lowerBound: Int?
    var nodes: Int?
    var seconds: Double?

    package init(name: String, problem: LocationProblem, solution: LocationSolution?, seconds: Double = 0) {
        self.name = name
        demands = problem.demands
        facilities = problem.facilities.map { facility in
            Facility(
                fixedCost: facility.fixedCost, fee: facility.fee, forced: facility.isForced,
                arcs: facility.arcs.map { [$0.demand, $0.cost] })
        }
        cuts = problem.cuts.map { $0.map { [$0.facility, $0.demand] } }
        budget = problem.budget
        assignment = solution?.assignment
        cost = solution?.cost
        lowerBound = solution?.lowerBound
        nodes = solution?.nodes
        self.seconds = seconds
    }

    /// One line of the file.
    package init(json: String) throws {
        self = try JSONDecoder().decode(RecordedLocation.self, from: Data(json.utf8))
    }

    package var problem: LocationProblem {
        LocationProblem(
            demands: demands,
            facilities: facilities.map { facility in
                LocationProblem.Facility(
                    fixedCost: facility.fixedCost,
                    arcs: facility.arcs.map { LocationProblem.Arc(demand: $0[0], cost: $0[1]) },
                    fee: facility.fee ?? 0, isForced: facility.forced ?? false)
            },
            cuts: (cuts ?? []).map { $0.map { LocationProblem.Assignment(facility: $0[0], demand: $0[1]) } },
            budget: budget)
    }

    package var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
