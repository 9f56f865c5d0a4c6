internal import CommandLine

/// What a run leaves behind: text for the two streams, and the exit status.
struct Response {
    var output = ""
    var message = ""
    var status = ExitStatus.success
    /// What writes to standard output by itself, before the rest, bit by bit as it goes.
    var stream: ((_ output: Int32) -> Ending)?

    /// How writing bit by bit came to its end.
    struct Ending {
        var message = ""
        var status = ExitStatus.success
        /// The system's code for why the output could not be written to.
        var outputError: Int32?
    }
}
