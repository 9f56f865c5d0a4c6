/// What AI changes about a role.
package struct AIEffect: Sendable {
    package let now: [String]
    /// In two to five years.
    package let next: [String]
    package let automated: [String]
    /// What stays human.
    package let human: [String]
    package let basis: Basis

    package init(now: [String], next: [String], automated: [String], human: [String], basis: Basis) {
        self.now = now
        self.next = next
        self.automated = automated
        self.human = human
        self.basis = basis
    }
}
