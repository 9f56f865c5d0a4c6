/// A heading under which help lists options together.
package struct OptionGroup: Sendable, Hashable {
    /// The heading, as in `Output`; help shows it in capitals.
    package let title: String

    /// Makes a group; groups of equal title are the same group.
    package init(_ title: String) {
        self.title = title
    }

    /// The group of everything that needs no heading of its own.
    package static let options = OptionGroup("Options")
}
