/// A form that a text must have, beyond not being empty.
package struct TextForm: Sendable {
    /// What fits, as an error says it.
    package var expected: String { describe() }
    package let fits: @Sendable (String) -> Bool
    /// Only an error asks for it.
    private let describe: @Sendable () -> String

    package init(expected: @escaping @Sendable @autoclosure () -> String, fits: @escaping @Sendable (String) -> Bool) {
        describe = expected
        self.fits = fits
    }
}
