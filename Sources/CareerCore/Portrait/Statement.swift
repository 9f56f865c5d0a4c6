/// Something that a source says, or that we reasoned.
package struct Statement: Sendable {
    package let says: String
    package let basis: Basis

    package init(says: String, basis: Basis) {
        self.says = says
        self.basis = basis
    }
}
