import CareerCore
import Foundation
import Optimization
import System
import TestSupport

/// Chooses the courses of every move of a catalogue, and says how hard that was and how far to trust it.
///
///     curriculum-benchmark DATA [FILE]
///
/// Prints the time and the nodes of the curricula, how much of their hours is resources', and how the hours of what was
/// chosen come out where the true workloads are drawn about what is stated. FILE takes the problems as lines of JSON
/// (`RecordedLocation`), each as it is and once more with its costs changed at random, for Tests/Benchmarks/location.sh.
@main struct CurriculumBenchmark {
    /// Of the logarithm of a true workload about what is stated: stated hours over own study have quartiles whose ratio
    /// is that of such a spread.
    private static let spread = 0.3
    private static let draws = 200

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else { return print("usage: curriculum-benchmark DATA [FILE]") }
        let reader = CatalogueReader(folder: "\(folder)", keepsFiles: true)
        let catalog = try reader.catalog()
        var benchmark = CurriculumBenchmark()
        for from in catalog.roles {
            for to in catalog.roles where from.id != to.id {
                let move = try reader.move(from: from.id, to: to.id, catalog: catalog)
                let request = PlanRequest(from: from.id, to: to.id, start: CalendarDate(dayNumber: 0))
                benchmark.measure("\(from.id) to \(to.id)", request, try reader.material(for: request, of: move))
            }
        }
        benchmark.report()
        if arguments.count > 1, let file = arguments.last {
            try Data(benchmark.lines.utf8).write(to: URL(fileURLWithPath: file))
        }
    }

    private var seconds: [Double] = []
    private var nodes: [Int] = []
    private var unproven = 0
    private var hours = 0.0
    private var ofResources = 0.0
    private var ratios: [Double] = []
    private var lines = ""
    private var random = SplitMix64(seed: 1)

    private mutating func measure(_ name: String, _ request: PlanRequest, _ material: PlanMaterial) {
        var found = Planner.curriculum(request, with: material)
        let time = ContinuousClock().measure { found = Planner.curriculum(request, with: material) }
        guard let (curriculum, problem, solution) = found else { return }
        seconds.append(time / .seconds(1))
        nodes.append(solution.nodes)
        unproven += curriculum.isOptimal ? 0 : 1
        hours += curriculum.hours.value
        ofResources += curriculum.items.filter { $0.resource != nil }.map(\.hours.value).reduce(0, +)
        for _ in 0..<Self.draws / 100 { draw(curriculum) }
        for (suffix, problem) in [("", problem), (", changed", changed(problem))] {
            let recorded = RecordedLocation(name: name + suffix, problem: problem, solution: nil)
            if let line = try? recorded.json { lines += line + "\n" }
        }
    }

    /// The hours of what was chosen where each workload is drawn about what is stated of it, over the hours planned.
    private mutating func draw(_ curriculum: Curriculum) {
        var (planned, actual) = (0.0, 0.0)
        for item in curriculum.items {
            guard let workload = item.workload else { continue }
            let fixed = item.practice.value + item.preparations.map(\.hours.value).reduce(0, +)
            let own = item.hours.value - fixed
            let truth = workload.statedMean * exp(Self.spread * random.normal() - Self.spread * Self.spread / 2)
            planned += item.hours.value
            actual += fixed + own * truth / workload.expected
        }
        if planned > 0 { ratios.append(actual / planned) }
    }

    /// The problem with each cost up to a third lower or higher: those of real moves are mostly solved at the root.
    private mutating func changed(_ problem: LocationProblem) -> LocationProblem {
        var random = random
        defer { self.random = random }
        func changed(_ cost: Int) -> Int { Int((Double(cost) * exp(0.33 * (2 * random.uniform() - 1))).rounded()) }
        return LocationProblem(
            demands: problem.demands,
            facilities: problem.facilities.map { facility in
                var facility = facility
                facility.fixedCost = changed(facility.fixedCost)
                for index in facility.arcs.indices { facility.arcs[index].cost = changed(facility.arcs[index].cost) }
                return facility
            }, cuts: problem.cuts, budget: problem.budget)
    }

    private func report() {
        func median(_ values: [Double]) -> Double { quantile(values, 0.5) }
        func quantile(_ values: [Double], _ share: Double) -> Double {
            values.isEmpty ? 0 : values.sorted()[min(values.count - 1, Int(share * Double(values.count)))]
        }
        func text(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }
        let counts = nodes.map(Double.init)
        print("moves\t\(seconds.count)")
        print("not proven shortest\t\(unproven)")
        print(
            "milliseconds a curriculum, median and most\t\(text(median(seconds) * 1e3, 2))\t\(text((seconds.max() ?? 0) * 1e3, 2))"
        )
        print("nodes, median and most\t\(text(median(counts), 0))\t\(text(counts.max() ?? 0, 0))")
        print("share of hours from resources\t\(text(hours > 0 ? ofResources / hours : 1, 3))")
        print(
            "actual over planned hours of resources, 10th, 50th and 90th percentile\t"
                + [0.1, 0.5, 0.9].map { text(quantile(ratios, $0), 2) }.joined(separator: "\t"))
    }
}

/// Steele, Lea and Flood 2014.
private struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func uniform() -> Double {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
    }

    /// Box and Muller 1958.
    mutating func normal() -> Double {
        (-2 * log(1 - uniform())).squareRoot() * cos(2 * Double.pi * uniform())
    }
}
