package import System

/// A run of a command: what was typed, and where.
package struct Invocation: Sendable {
    package let arguments: ParsedArguments
    package let surroundings: Surroundings

    package init(_ arguments: ParsedArguments, in surroundings: Surroundings) {
        self.arguments = arguments
        self.surroundings = surroundings
    }
}

/// What a program may know of the process that it is: nothing else is ambient.
package struct Surroundings: Sendable {
    /// The variables that mean something to the program, as far as they are set.
    package let environment: Environment
    /// Columns of standard output.
    package let width: Int
    /// Whether standard output is a terminal.
    package let isTerminal: Bool
    /// Today where the person is: the year, and the month and the day from 1.
    package let today: @Sendable () -> (year: Int, month: Int, day: Int)

    package init(
        environment: Environment, width: Int, isTerminal: Bool,
        today: @escaping @Sendable () -> (year: Int, month: Int, day: Int)
    ) {
        self.environment = environment
        self.width = width
        self.isTerminal = isTerminal
        self.today = today
    }
}

/// What a run leaves behind: text for the two streams, and the exit status.
package struct Response {
    package var output = ""
    package var message = ""
    package var status = ExitStatus.success
    /// What writes to standard output by itself, before the rest, bit by bit as it goes.
    package var stream: ((_ output: Int32) -> Ending)?

    package init(
        output: String = "", message: String = "", status: ExitStatus = .success,
        stream: ((_ output: Int32) -> Ending)? = nil
    ) {
        self.output = output
        self.message = message
        self.status = status
        self.stream = stream
    }

    /// How writing bit by bit came to its end.
    package struct Ending {
        package var message: String
        package var status: ExitStatus
        /// The system's code for why the output could not be written to.
        package var outputError: Int32?

        package init(message: String = "", status: ExitStatus = .success, outputError: Int32? = nil) {
            self.message = message
            self.status = status
            self.outputError = outputError
        }
    }
}

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
/// When to use colour.
package enum ColorChoice: String, Sendable, CaseIterable {
    /// Always.
    case always
    /// Never.
    case never
    /// On a terminal that can and whose user has not said no.
    case auto

    /// Whether to use colour on an output.
    ///
    /// `auto` heeds a `NO_COLOR` that is not empty (no-color.org) and `TERM=dumb`.
    package func usesColor(isTerminal: Bool, environment: Environment) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
