package import Optimization

/// Jobs with the order that was found for them, as Tests/Oracles/cpsat.py reads them.
package struct OrderedJobs {
    let name: String
    let jobs: [SequencingProblem.Job]
    let order: SequencingProblem.Solution
    let seconds: Double

    /// The name must need no escaping.
    package init(name: String, jobs: [SequencingProblem.Job], order: SequencingProblem.Solution, seconds: Double = 0) {
        self.name = name
        self.jobs = jobs
        self.order = order
        self.seconds = seconds
    }

    /// One line of JSON. An array of numbers is written in Swift as it is in JSON.
    package var json: String {
        """
        {"name": "\(name)", "lengths": \(jobs.map(\.length)), "weights": \(jobs.map(\.weight)), \
        "predecessors": \(jobs.map(\.predecessors)), "sequence": \(order.sequence), "cost": \(order.cost), \
        "lowerBound": \(order.lowerBound), "seconds": \(seconds)}
        """
    }
}
