/// Whom a role suits, what it takes, and whom it does not suit.
public struct Fit: Sendable {
    public let good: [String]
    public let required: [String]
    public let poor: [String]
    public let basis: Basis

    public init(good: [String], required: [String], poor: [String], basis: Basis) {
        self.good = good
        self.required = required
        self.poor = poor
        self.basis = basis
    }
}
