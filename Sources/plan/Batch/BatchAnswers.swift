/// The answers to a lot of lines, as they are written.
struct BatchAnswers: Sendable {
    private(set) var bytes: [UInt8] = []
    let count: Int
    /// Whether one of them is an error.
    private(set) var hasFault = false

    init(_ lot: [BatchLine], by answerer: inout BatchAnswerer) {
        count = lot.count
        for line in lot {
            let (answer, isFault) = answerer.answer(line)
            bytes += answer
            hasFault = hasFault || isFault
        }
    }
}
