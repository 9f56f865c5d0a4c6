internal import CareerCore
internal import System

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
