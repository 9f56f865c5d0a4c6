/// Why a value was refused; the parser adds which value, which option, and what may have been meant.
package struct ValueError: Error, Sendable, Equatable {
    /// What holds for a valid value, without a full stop: `it must be a number above 0`.
    package let reason: String

    /// The part at fault of a value that is a list; `nil` means the whole value.
    package let part: String?

    /// The names to suggest from, where they are not the declared choices.
    package let candidates: [String]

    /// Makes a refusal.
    package init(_ reason: String, part: String? = nil, candidates: [String] = []) {
        self.reason = reason
        self.part = part
        self.candidates = candidates
    }
}
