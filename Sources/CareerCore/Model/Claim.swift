/// What a source states about a move itself, kept to be held against what is computed.
public struct Claim: Hashable, Sendable {
    public enum Subject: String, CaseIterable, Sendable {
        case difficulty, demand
        case titleMonths = "title-months"
        case timelineMonths = "timeline-months"
        case payChangePercent = "pay-change-percent"
    }

    public let subject: Subject
    /// Both ends of the claimed range; equal where the source names one number, nil where it names none.
    public let range: ClosedRange<Double>?
    public let says: String

    public init(subject: Subject, range: ClosedRange<Double>?, says: String) {
        self.subject = subject
        self.range = range
        self.says = says
    }
}
