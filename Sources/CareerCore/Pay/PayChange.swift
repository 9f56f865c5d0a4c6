/// What a figure of the target brings beside what is earned now, at one way of entering.
struct PayChange {
    let entry: Payback.Entry
    let to: PayFigure
    /// Amounts a year.
    let change: PayBand
}
