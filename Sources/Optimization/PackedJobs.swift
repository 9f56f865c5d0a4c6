/// Jobs column by column, with precedence as sets: the form that the exact method works on.
struct PackedJobs<Jobs: JobSet>: Sendable {
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
