/// One thing to know about getting into a role.
public struct EntryFact: Hashable, Sendable {
    public enum Aspect: String, CaseIterable, Sendable {
        case difficulty, barrier, coding, remote, education, experience
        case monthsToReady = "months-to-ready"
        case entryLevel = "entry-level"
    }

    public let aspect: Aspect
    public let value: Double?
    public let says: String
    public let source: Identifier?
    /// How it was reasoned, where no source says it.
    public let estimate: String?

    public init(aspect: Aspect, value: Double?, says: String, source: Identifier?, estimate: String?) {
        self.aspect = aspect
        self.value = value
        self.says = says
        self.source = source
        self.estimate = estimate
    }
}
