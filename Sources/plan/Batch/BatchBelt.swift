/// What the threads of a batch share: lots on their way to a thread, and answers on their way out.
struct BatchBelt: Sendable {
    enum Turn {
        /// Lines to answer, and the place of their answers.
        case lot([BatchLine], Int)
        /// There will be no more.
        case end
    }

    /// Lots that may be between the input and the output.
    private let limit: Int
    private var lots: [Int: [BatchLine]] = [:]
    private var answers: [Int: BatchAnswers] = [:]
    /// Places of lots that were added, taken and written.
    private var added = 0
    private var taken = 0
    private var written = 0
    private var isWriting = false
    /// Whether all lots were added.
    var isComplete = false
    var tally = BatchTally()

    init(limit: Int) { self.limit = limit }

    /// Whether it makes sense to go on; nil while there is no room.
    mutating func add(_ lot: [BatchLine]) -> Bool? {
        if tally.outputError != nil { return false }
        guard added - written < limit else { return nil }
        lots[added] = lot
        added += 1
        return true
    }

    /// Nil while there is nothing to do.
    mutating func takeLot() -> Turn? {
        if tally.outputError != nil { return .end }
        guard let lot = lots.removeValue(forKey: taken) else { return isComplete ? .end : nil }
        taken += 1
        return .lot(lot, taken - 1)
    }

    /// Whether whoever puts them there is to write from now on: one thread at a time does.
    mutating func put(_ answers: BatchAnswers, at place: Int) -> Bool {
        self.answers[place] = answers
        guard !isWriting, self.answers[written] != nil else { return false }
        isWriting = true
        return true
    }

    /// The answers whose turn it is; where they are not there yet, whoever puts them there writes.
    mutating func takeAnswers() -> BatchAnswers? {
        let ready = answers.removeValue(forKey: written)
        isWriting = ready != nil
        return ready
    }

    /// Whether to go on writing.
    mutating func noteWritten(_ answers: BatchAnswers, error: Int32?) -> Bool {
        written += 1
        tally.add(answers, error: error)
        return error == nil
    }
}
