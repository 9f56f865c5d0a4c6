/// Which requirements a plan is for, as a person names them.
enum PlanPick: String, CaseIterable, Sendable {
    case critical
}
