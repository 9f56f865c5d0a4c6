/// What the threads of a batch share: chunks on their way to a thread, and answers on their way out.
struct BatchQueue: Sendable {
    enum Turn {
        /// Lines to answer, and the place of their answers.
        case chunk([BatchLine], Int)
        /// There will be no more.
        case end
    }

    /// Chunks that may be between the input and the output.
    private let limit: Int
    private var chunks: [Int: [BatchLine]] = [:]
    private var answers: [Int: BatchAnswers] = [:]
    /// Places of chunks that were added, taken and written.
    private var added = 0
    private var taken = 0
    private var written = 0
    private var isWriting = false
    /// Whether all chunks were added.
    var isComplete = false
    var outcome = BatchOutcome()

    init(limit: Int) { self.limit = limit }

    /// Whether it makes sense to go on; nil while there is no room.
    mutating func add(_ chunk: [BatchLine]) -> Bool? {
        if outcome.outputError != nil { return false }
        guard added - written < limit else { return nil }
        chunks[added] = chunk
        added += 1
        return true
    }

    /// Nil while there is nothing to do.
    mutating func takeChunk() -> Turn? {
        if outcome.outputError != nil { return .end }
        guard let chunk = chunks.removeValue(forKey: taken) else { return isComplete ? .end : nil }
        taken += 1
        return .chunk(chunk, taken - 1)
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
        outcome.add(answers, error: error)
        return error == nil
    }
}

/// The answers to a chunk of lines, as they are written.
struct BatchAnswers: Sendable {
    private(set) var bytes: [UInt8] = []
    let count: Int
    /// Whether one of them is an error.
    private(set) var hasFault = false

    init(_ chunk: [BatchLine], by answerer: inout BatchAnswerer) {
        count = chunk.count
        for line in chunk {
            let (answer, isFault) = answerer.answer(line)
            bytes += answer
            hasFault = hasFault || isFault
        }
    }
}
