/// What a move costs, and when it has paid for itself.
package struct PayOutlook: Hashable, Sendable {
    package let cost: StudyCost
    /// On entering at the person's level, then one step lower where a source tells; none where no pay is known, or the
    /// plan does not lead to interview-ready.
    package let paybacks: [Payback]
}
