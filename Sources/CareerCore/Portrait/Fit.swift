/// Whom a role suits, what it takes, and whom it does not suit.
package struct Fit: Sendable {
    package let good: [String]
    package let required: [String]
    package let poor: [String]
    package let basis: Basis

    package init(good: [String], required: [String], poor: [String], basis: Basis) {
        self.good = good
        self.required = required
        self.poor = poor
        self.basis = basis
    }
}
