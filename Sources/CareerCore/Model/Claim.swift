/// What a source states about a move itself, kept to be held against what is computed.
package struct Claim: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable {
        case difficulty, demand
        case titleMonths = "title-months"
        case timelineMonths = "timeline-months"
        case payChangePercent = "pay-change-percent"
    }

    package let subject: Subject
    /// Both ends of the claimed range; equal where the source names one number, nil where it names none.
    package let range: ClosedRange<Double>?
    package let says: String

    package init(subject: Subject, range: ClosedRange<Double>?, says: String) {
        self.subject = subject
        self.range = range
        self.says = says
    }
}
