/// An order ideal, with the cheapest way that is known to have done it.
struct IdealState<Jobs: JobSet> {
    var ideal: Jobs
    var cost: Int
    /// When the ideal is done.
    var time: Int
    /// A part of what is left that some best order does first; empty where that is not known.
    var scope: Jobs
    /// The state before, as an index; -1 for the start.
    var parent: Int
    /// The weighted job done last; before it, what it alone still needed.
    var last: Int
}
