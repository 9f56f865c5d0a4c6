/// All comparisons of two roles' pay that the sources allow, and the one to go by.
package struct PayReport: Hashable, Sendable {
    /// Like for like first, the best evidence first.
    package let comparisons: [PayComparison]
    /// The index of the best comparison; nil where no source has pay for both roles.
    package let headline: Int?
    /// The same with the target one level, or one step of the ladder, below the person's; where years are given.
    package let lower: [PayComparison]
    /// What the person earns themselves beside the target's figures, the best evidence first; where they name it.
    package let own: [OwnPay]
    /// The same for the figures one level lower.
    package let ownLower: [OwnPay]
    /// The person's step on each ladder of both roles, where years are given.
    package let steps: [LadderStep]
    /// Why something that was asked for is not there.
    package let remarks: [String]

    /// A step of one source's ladder.
    package struct LadderStep: Hashable, Sendable {
        package let role: Identifier
        package let source: Identifier
        package let step: Ladder.Step
    }

    package var headlineComparison: PayComparison? { headline.map { comparisons[$0] } }

    /// What the new pay brings at each entry: the person's own pay where they name it, else the headline comparison.
    func changes() -> [PayChange] {
        var changes: [PayChange] = []
        if let own = own.first {
            changes.append(PayChange(entry: .entering, to: own.to, change: own.change))
            if let lower = ownLower.first(where: { $0.to.source == own.to.source }) ?? ownLower.first {
                changes.append(PayChange(entry: .oneStepLower, to: lower.to, change: lower.change))
            }
        } else if let headline = headlineComparison {
            changes.append(PayChange(entry: .entering, to: headline.to, change: headline.change))
            if let lower = lower.first(where: { $0.to.source == headline.to.source }) {
                changes.append(PayChange(entry: .oneStepLower, to: lower.to, change: lower.change))
            }
        }
        return changes
    }
}
