/// What a block of Sidney's decomposition costs at least.
///
/// Drawn as weight left over time passed, any order's corners lie on or above the straight line from the block's start
/// to its end, because no initial part is denser than the whole; so Σ weight × completion time is at least the
/// triangle below that line, and half of each job's own rectangle on top (the two-dimensional Gantt charts of Goemans
/// and Williamson 2000; without the rectangles, Chekuri and Motwani 1999).
struct BlockBound {
    var weight = 0
    var length = 0
    /// Σ weight × length of single jobs.
    private var rectangles = 0

    init(of jobs: [Job]) {
        for job in jobs { add(length: job.length, weight: job.weight) }
    }

    init<Jobs: JobSet>(of block: Jobs, in jobs: PackedJobs<Jobs>) {
        for job in block { add(length: jobs.lengths[job], weight: jobs.weights[job]) }
    }

    private mutating func add(length: Int, weight: Int) {
        self.weight += weight
        self.length += length
        rectangles += weight * length
    }

    func value(from time: Int) -> Int { weight * time + (weight * length + rectangles + 1) / 2 }
}
