internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// A run over all lines of an input: chunks of lines go to threads, and their answers out in the order of the lines.
///
/// At any time there are a few chunks for each thread, so that memory does not grow with the input.
struct BatchRun {
    /// Chunks for each thread that wait to be answered or written.
    private static let chunksPerThread = 4

    let settings: BatchSettings
    let input: Int32
    /// What the input is called in errors.
    let name: String
    let jobs: Int
    /// A first answerer: if there is no catalogue, that is said before anything is read.
    let answerer: BatchAnswerer

    func write(to output: Int32) -> Response.Ending {
        // More threads than processors would only take memory, each for a catalogue of its own.
        let count = min(jobs, Threads.processors)
        return count == 1 ? writeAlone(to: output) : writeTogether(count, to: output)
    }

    /// Everything in turn, on the thread that there is.
    private func writeAlone(to output: Int32) -> Response.Ending {
        var (reader, answerer) = (LineReader(input, name: name), answerer)
        var outcome = BatchOutcome()
        do throws(FileError) {
            while outcome.outputError == nil, let chunk = try reader.next() {
                let answers = BatchAnswers(chunk, by: &answerer)
                outcome.add(answers, error: Descriptor.write(answers.bytes.span, to: output))
            }
        } catch {
            outcome.inputError = error
        }
        return outcome.ending()
    }

    private func writeTogether(_ count: Int, to output: Int32) -> Response.Ending {
        let queue = Monitor(BatchQueue(limit: count * BatchRun.chunksPerThread))
        let (settings, first) = (settings, answerer)
        let threads = Threads(count) {
            var own: BatchAnswerer?
            while case .chunk(let chunk, let place) = queue.wait({ $0.takeChunk() }) {
                // The catalogue was there when the run began; if it is no longer, what was read of it then goes on.
                var answerer = own.take() ?? (try? BatchAnswerer(settings)) ?? first
                let answers = BatchAnswers(chunk, by: &answerer)
                own = answerer
                var isWriting = queue.change { $0.put(answers, at: place) }
                while isWriting, let ready = queue.change({ $0.takeAnswers() }) {
                    let error = Descriptor.write(ready.bytes.span, to: output)
                    isWriting = queue.change { $0.noteWritten(ready, error: error) }
                }
            }
        }
        guard threads.count > 0 else { return writeAlone(to: output) }
        var reader = LineReader(input, name: name)
        do throws(FileError) {
            while let chunk = try reader.next(), queue.wait({ $0.add(chunk) }) {}
        } catch {
            queue.change { $0.outcome.inputError = error }
        }
        queue.change { $0.isComplete = true }
        threads.join()
        return queue.change { $0.outcome.ending() }
    }
}

/// What has become of a run so far.
struct BatchOutcome: Sendable {
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

/// How far a batch is, on the terminal of whoever waits for it.
struct BatchProgress: Sendable {
    /// Between two changes of what is shown, in seconds.
    private static let interval = 0.2

    private let started = SystemClock.seconds()
    private var shown = 0.0

    /// Nil where nobody would see it, or where it would stand among the answers.
    static func onTerminal() -> BatchProgress? {
        Terminal.isTerminal(.error) && !Terminal.isTerminal(.output) ? BatchProgress() : nil
    }

    mutating func show(_ count: Int, isLast: Bool = false) {
        let now = SystemClock.seconds()
        guard isLast || now - shown >= BatchProgress.interval else { return }
        shown = now
        let rate = now > started ? Int(Double(count) / (now - started)) : 0
        let text = "\r\(count) answered, \(rate) a second\u{1B}[K" + (isLast ? "\n" : "")
        _ = Descriptor.write(text, to: Terminal.Stream.error.rawValue)
    }
}
