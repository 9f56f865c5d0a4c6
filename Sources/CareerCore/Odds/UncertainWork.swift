/// Work whose hours are not certain.
struct UncertainWork {
    /// Names the work in the drawing, so that it gets the same draws on every plan that it is part of.
    let name: String
    /// Quarter-hours of it that lie before each of several checkpoints, at their likely length.
    let quarters: [Double]
    /// Low and high over likely: the ends of the range that holds the middle of all cases.
    let low: Double
    let high: Double
}
