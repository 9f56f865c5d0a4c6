internal import CareerCore
internal import CommandLine
internal import System

/// What has become of a run so far.
struct BatchTally: Sendable {
    var inputError: FileError?
    private(set) var outputError: Int32?
    private var count = 0
    private var hasFault = false
    private var progress = BatchProgress.onTerminal()

    mutating func add(_ answers: BatchAnswers, error: Int32?) {
        outputError = error
        guard error == nil else { return }
        count += answers.count
        hasFault = hasFault || answers.hasFault
        progress?.show(count)
    }

    mutating func ending() -> Response.Ending {
        progress?.show(count, isLast: true)
        var ending = Response.Ending(status: hasFault ? .data : .success, outputError: outputError)
        if let inputError {
            ending.status = .inputOutput
            ending.message = "Error: \(inputError.path) cannot be read to its end: \(inputError.reason)"
        }
        return ending
    }
}
