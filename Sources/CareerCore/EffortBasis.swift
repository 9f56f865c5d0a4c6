/// Whose hours a plan counts for the skills that a written roadmap gives weeks for.
package enum EffortBasis: String, CaseIterable, Sendable {
    /// The guide's own weeks.
    case guide
    /// The catalogue's course lengths and effort classes, as for every other skill; moves are then comparable.
    case catalog
}
