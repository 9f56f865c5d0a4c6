/// What AI changes about a role.
public struct AIEffect: Sendable {
    public let now: [String]
    /// In two to five years.
    public let next: [String]
    public let automated: [String]
    /// What stays human.
    public let human: [String]
    public let basis: Basis

    public init(now: [String], next: [String], automated: [String], human: [String], basis: Basis) {
        self.now = now
        self.next = next
        self.automated = automated
        self.human = human
        self.basis = basis
    }
}
