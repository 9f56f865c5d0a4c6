internal import CommandLine

/// A list of names that the program prints for completion scripts; a `Completion.list` names one of these.
enum NameList: String, CaseIterable, Sendable {
    case roles, skills
}
