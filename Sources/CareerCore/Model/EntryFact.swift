/// One thing to know about getting into a role.
package struct EntryFact: Hashable, Sendable {
    package enum Aspect: String, CaseIterable, Sendable {
        case difficulty, barrier, coding, remote, education, experience
        case monthsToReady = "months-to-ready"
        case entryLevel = "entry-level"
    }

    package let aspect: Aspect
    package let value: Double?
    package let says: String
    package let source: Identifier?
    /// How it was reasoned, where no source says it.
    package let estimate: String?

    package init(aspect: Aspect, value: Double?, says: String, source: Identifier?, estimate: String?) {
        self.aspect = aspect
        self.value = value
        self.says = says
        self.source = source
        self.estimate = estimate
    }
}
