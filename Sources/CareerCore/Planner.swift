/// Makes a plan out of a request and its part of the catalogue.
///
/// A pure function: the same request and material give the same plan. Cost: the exact order and the odds dominate;
/// together they are well under a millisecond in a release build for the moves of the built-in catalogue. A deadline
/// that not everything fits before costs some dozens of orders more.
package enum Planner {
    package static func plan(_ request: PlanRequest, with material: PlanMaterial) -> Plan {
        PlanBuilder(request, with: material).plan()
    }
}
