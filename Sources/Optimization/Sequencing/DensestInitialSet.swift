/// The densest initial set: of the sets that hold all that their jobs need, one with the highest
/// weight over length; of those, one that holds no smaller one.
///
/// Dinkelbach's iteration (Management Science 13, 1967) from the densest single chain. Each step asks for the set that
/// gains most over the density so far, a maximum closure (Picard 1976). With all ancestors at hand that is a flow from
/// the jobs above the density to those below it that they need, without any node between (Balinski 1970). One search
/// of the exact method asks thousands of times; hence buffers that are kept. Cost: mostly one or
/// two flows of at most n augmentations, each O(n).
struct DensestInitialSet<Jobs: BitSet> {
    let jobs: PackedJobs<Jobs>
    /// What each job gains over the density: of one above, what it still has to give; of one below, what it still lacks.
    private var gains: [Int]
    /// From a job above to a job below; valid where `givers` says so.
    private var flow: [Int]
    /// For each job below, the jobs above that give to it.
    private var givers: [Jobs]
    /// The job from which the search for a path first reached this one.
    private var origins: [Int]

    init(jobs: PackedJobs<Jobs>) {
        self.jobs = jobs
        gains = Array(repeating: 0, count: jobs.count)
        flow = Array(repeating: 0, count: jobs.count * jobs.count)
        givers = Array(repeating: Jobs(), count: jobs.count)
        origins = gains
    }

    /// The scope must be such that all that its jobs need, and is not in it, is done.
    mutating func find(in scope: Jobs) -> Jobs {
        var (best, weight, length) = densestChain(in: scope)
        if best.isSingle, isDensest(weight, length, in: scope) { return best }
        while true {
            let (above, below) = compare(scope, with: weight, length)
            let gaining = exhaust(above, below)
            if gaining.isEmpty { return leastTight(above, below, in: scope) }
            best = gaining.reduce(Jobs()) { $0 | reach(from: $1, below, in: scope) }
            weight = jobs.weight(of: best)
            length = jobs.length(of: best)
        }
    }

    private func densestChain(in scope: Jobs) -> (chain: Jobs, weight: Int, length: Int) {
        var best = (chain: Jobs(), weight: -1, length: 1)
        for job in scope {
            let chain = jobs.chain(to: job, in: scope)
            let (weight, length) = (jobs.weight(of: chain), jobs.length(of: chain))
            if weight * best.length > best.weight * length { best = (chain, weight, length) }
        }
        return best
    }

    private func isDensest(_ weight: Int, _ length: Int, in scope: Jobs) -> Bool {
        for job in scope where jobs.weights[job] * length > weight * jobs.lengths[job] { return false }
        return true
    }

    private mutating func compare(
        _ scope: Jobs, with weight: Int, _ length: Int
    ) -> (above: Jobs, below: Jobs) {
        var above = Jobs()
        for job in scope {
            gains[job] = jobs.weights[job] * length - jobs.lengths[job] * weight
            givers[job] = Jobs()
            if gains[job] >= 0 { above.insert(job) }
        }
        return (above, scope - above)
    }

    /// Lets the jobs above give all that they can; the result is those that have something left.
    private mutating func exhaust(_ above: Jobs, _ below: Jobs) -> Jobs {
        for giver in above {
            for taker in jobs.ancestors[giver] & below where gains[taker] < 0 {
                guard gains[giver] > 0 else { break }
                let amount = min(gains[giver], -gains[taker])
                give(amount, from: giver, to: taker)
                gains[giver] -= amount
                gains[taker] += amount
            }
        }
        var gaining = Jobs()
        for giver in above {
            while gains[giver] > 0, augment(from: giver, below) {}
            if gains[giver] > 0 { gaining.insert(giver) }
        }
        return gaining
    }

    /// Sends what fits along a shortest path from the giver to a job that lacks something. False where none leads there.
    private mutating func augment(from source: Int, _ below: Jobs) -> Bool {
        var seen = Jobs(source)
        var open = seen
        while let job = open.next() {
            let isBelow = below.contains(job)
            if isBelow, gains[job] < 0 {
                send(from: source, to: job)
                return true
            }
            let found = (isBelow ? givers[job] : jobs.ancestors[job] & below) - seen
            seen |= found
            open |= found
            for next in found { origins[next] = job }
        }
        return false
    }

    private mutating func send(from source: Int, to sink: Int) {
        var amount = min(gains[source], -gains[sink])
        var (taker, giver) = (sink, origins[sink])
        while giver != source {
            taker = origins[giver]
            amount = min(amount, flow[giver * jobs.count + taker])
            giver = origins[taker]
        }
        (taker, giver) = (sink, origins[sink])
        give(amount, from: giver, to: taker)
        while giver != source {
            taker = origins[giver]
            flow[giver * jobs.count + taker] -= amount
            if flow[giver * jobs.count + taker] == 0 { givers[taker].remove(giver) }
            giver = origins[taker]
            give(amount, from: giver, to: taker)
        }
        gains[source] -= amount
        gains[sink] += amount
    }

    private mutating func give(_ amount: Int, from giver: Int, to taker: Int) {
        let known = givers[taker].contains(giver) ? flow[giver * jobs.count + taker] : 0
        flow[giver * jobs.count + taker] = known + amount
        givers[taker].insert(giver)
    }

    /// Once all is given, the sets of the density itself are those that are reached from their jobs and lack nothing.
    private func leastTight(_ above: Jobs, _ below: Jobs, in scope: Jobs) -> Jobs {
        var least = scope
        for job in above {
            let reached = reach(from: job, below, in: scope)
            guard reached.count < least.count else { continue }
            if (reached & below).allSatisfy({ gains[$0] == 0 }) { least = reached }
        }
        return least
    }

    /// The job, all that it needs, and all that gives to what it needs.
    private func reach(from job: Int, _ below: Jobs, in scope: Jobs) -> Jobs {
        var reached = Jobs(job)
        var open = reached
        while let next = open.next() {
            var found = jobs.ancestors[next] & scope
            if below.contains(next) { found |= givers[next] }
            found = found - reached
            reached |= found
            open |= found
        }
        return reached
    }
}

/// Jobs column by column, with precedence as sets: the form that the exact method works on.
struct PackedJobs<Jobs: BitSet>: Sendable {
    let lengths: [Int]
    let weights: [Int]
    /// For each job, all jobs that must be complete before it, directly or not.
    let ancestors: [Jobs]
    /// What one unit of a job's weight has become here.
    let scale: Int

    /// The jobs must have no precedence cycle.
    ///
    /// With `breakingTies`, weights are so scaled up, and so little is added to each, that the costs of orders keep their
    /// sequence, while hardly two sets of jobs keep the same density. What comes earlier by precedence gets more, so that
    /// equal jobs do not form larger blocks. The weights stay as they are where the numbers would become too large.
    init(_ jobs: [Job], breakingTies: Bool = false) {
        var ancestors = jobs.map { Jobs($0.predecessors) }
        for middle in jobs.indices {
            for job in jobs.indices where ancestors[job].contains(middle) { ancestors[job] |= ancestors[middle] }
        }
        self.ancestors = ancestors
        lengths = jobs.map(\.length)
        guard breakingTies, let scale = Self.scale(for: jobs) else {
            weights = jobs.map(\.weight)
            self.scale = 1
            return
        }
        var weights = jobs.map { $0.weight * scale }
        let latest = jobs.indices.sorted { (ancestors[$0].count, $0) > (ancestors[$1].count, $1) }
        for (place, job) in latest.enumerated() where weights[job] > 0 { weights[job] += place }
        self.weights = weights
        self.scale = scale
    }

    /// More than all that the additions, each below n, can change of a cost. Nil where a weight × a length, both summed
    /// over all jobs, would not fit.
    private static func scale(for jobs: [Job]) -> Int? {
        let length = jobs.reduce(0) { $0 + $1.length }
        let weight = jobs.reduce(1) { $0 + $1.weight }
        let scale = (jobs.count * jobs.count).multipliedReportingOverflow(by: length)
        let total = weight.multipliedReportingOverflow(by: length)
        let product = scale.partialValue.multipliedReportingOverflow(by: total.partialValue)
        guard !scale.overflow, !total.overflow, !product.overflow, product.partialValue < Int.max / 4 else {
            return nil
        }
        return max(1, scale.partialValue)
    }

    var count: Int { lengths.count }

    func weight(of set: Jobs) -> Int { set.reduce(0) { $0 + weights[$1] } }

    func length(of set: Jobs) -> Int { set.reduce(0) { $0 + lengths[$1] } }

    /// A job with what it still needs of a set.
    func chain(to job: Int, in set: Jobs) -> Jobs { (ancestors[job] & set) | Jobs(job) }

    /// A set in an order that respects precedence.
    func topological(_ set: Jobs) -> [Int] {
        set.sorted { (ancestors[$0].count, $0) < (ancestors[$1].count, $1) }
    }
}
