/// A line of the input, numbered from 1.
struct BatchLine: Sendable {
    /// No request comes near this; a longer line is refused, and never held whole.
    static let maximumLength = 1 << 20

    let number: Int
    /// Without the line's end; nil for a line that is too long.
    let bytes: [UInt8]?
}
