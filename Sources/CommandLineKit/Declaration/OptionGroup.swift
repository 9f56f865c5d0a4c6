/// A heading under which help lists options together.
public struct OptionGroup: Sendable, Hashable {
    /// The heading, as in `Output`; help shows it in capitals.
    public let title: String

    /// Makes a group; groups of equal title are the same group.
    public init(_ title: String) {
        self.title = title
    }

    /// The group of everything that needs no heading of its own.
    public static let options = OptionGroup("Options")
}
