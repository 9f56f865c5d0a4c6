internal import CareerCore
internal import CommandLine
internal import System

/// A run over all lines of an input: lots of lines go to threads, and their answers out in the order of the lines.
///
/// At any time there are a few lots for each thread, so that memory does not grow with the input.
struct BatchRun {
    /// Lots for each thread that wait to be answered or written.
    private static let lotsPerThread = 4

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
        var tally = BatchTally()
        do throws(FileError) {
            while tally.outputError == nil, let lot = try reader.next() {
                let answers = BatchAnswers(lot, by: &answerer)
                tally.add(answers, error: Descriptor.write(answers.bytes.span, to: output))
            }
        } catch {
            tally.inputError = error
        }
        return tally.ending()
    }

    private func writeTogether(_ count: Int, to output: Int32) -> Response.Ending {
        let belt = Monitor(BatchBelt(limit: count * BatchRun.lotsPerThread))
        let (settings, first) = (settings, answerer)
        let threads = Threads(count) {
            var own: BatchAnswerer?
            while case .lot(let lot, let place) = belt.wait({ $0.takeLot() }) {
                // The catalogue was there when the run began; if it is no longer, what was read of it then goes on.
                var answerer = own.take() ?? (try? BatchAnswerer(settings)) ?? first
                let answers = BatchAnswers(lot, by: &answerer)
                own = answerer
                var isWriting = belt.change { $0.put(answers, at: place) }
                while isWriting, let ready = belt.change({ $0.takeAnswers() }) {
                    let error = Descriptor.write(ready.bytes.span, to: output)
                    isWriting = belt.change { $0.noteWritten(ready, error: error) }
                }
            }
        }
        guard threads.count > 0 else { return writeAlone(to: output) }
        var reader = LineReader(input, name: name)
        do throws(FileError) {
            while let lot = try reader.next(), belt.wait({ $0.add(lot) }) {}
        } catch {
            belt.change { $0.tally.inputError = error }
        }
        belt.change { $0.isComplete = true }
        threads.join()
        return belt.change { $0.tally.ending() }
    }
}
