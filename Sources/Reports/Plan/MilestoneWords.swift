internal import CareerCore

extension Milestone {
    /// What is reached, on one line.
    ///
    /// - Parameter readiness: At the end of the milestone's week, from 0 to 1.
    func text(in plan: Plan, readiness: Double) -> String {
        switch self {
        case .interviewReady:
            "interview-ready: all critical requirements met, readiness \(Format.share(readiness))"
        case .ready: "ready: all critical and important requirements met"
        case .phase(let index): "\(plan.phases[index].title): \(plan.phases[index].milestone)"
        case .finished: "all work is done"
        }
    }

    /// What tells it from the others of its plan: lower-case words joined by hyphens.
    var name: String {
        switch self {
        case .interviewReady: "interview-ready"
        case .ready: "ready"
        case .phase(let index): "phase-\(index + 1)"
        case .finished: "finished"
        }
    }
}
