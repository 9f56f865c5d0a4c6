/// The status that the process ends with, after BSD's `sysexits.h`.
package enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done.
    case success = 0
    /// Done, and a check or an audit found something.
    case findings = 1
    /// Wrong usage: an unknown option, role or date.
    case usage = 64
    /// Wrong data: a file that does not hold what it should.
    case data = 65
    /// An input that does not exist or cannot be opened.
    case noInput = 66
    /// An output that cannot be created.
    case cannotCreate = 73
    /// Reading or writing failed midway.
    case inputOutput = 74

    /// What the status means, for the manual.
    package var meaning: String {
        switch self {
        case .success: "Done."
        case .findings: "Done, and a check or an audit found something."
        case .usage: "Wrong usage: an unknown option, name or date."
        case .data: "Wrong data: a file, or a line of input, that does not hold what it should."
        case .noInput: "An input that does not exist or cannot be opened."
        case .cannotCreate: "An output that cannot be created."
        case .inputOutput: "Reading or writing failed midway."
        }
    }
}
