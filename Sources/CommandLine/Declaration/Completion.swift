/// What a shell offers to complete a value with.
package enum Completion: Sendable, Hashable {
    /// Nothing.
    case none
    /// The paths of files.
    case file
    /// The paths of directories.
    case directory
    /// The declared choices.
    case choices
    /// These words, where they are too many for help to list.
    case words([String])
    /// A list that the program can print by this name, such as `roles` or `skills`.
    case list(String)
    /// The same, each with a value behind an equals sign if one likes, as in `docker=working`.
    case pairs(list: String, values: [String])
}
