internal import CommandLineKit

/// What a run leaves behind: text for the two streams, and the exit status.
struct Response {
    var output = ""
    var message = ""
    var status = ExitStatus.success
}
