/// Why a value was refused; the parser adds which value, which option, and what may have been meant.
public struct ValueError: Error, Sendable, Equatable {
    /// What holds for a valid value, without a full stop: `it must be a number above 0`.
    public let reason: String

    /// The part at fault of a value that is a list; `nil` means the whole value.
    public let part: String?

    /// The names to suggest from, where they are not the declared choices.
    public let candidates: [String]

    /// Makes a refusal.
    public init(_ reason: String, part: String? = nil, candidates: [String] = []) {
        self.reason = reason
        self.part = part
        self.candidates = candidates
    }
}
