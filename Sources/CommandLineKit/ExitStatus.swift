/// The status that the process ends with, after BSD's `sysexits.h`.
public enum ExitStatus: Int32, Sendable, CaseIterable {
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
}
