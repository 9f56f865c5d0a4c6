/// How far a plan goes, as a person names it.
enum PlanGoal: String, CaseIterable, Sendable {
    case interview
}
