/// Something that a source says, or that we reasoned.
public struct Statement: Sendable {
    public let says: String
    public let basis: Basis

    public init(says: String, basis: Basis) {
        self.says = says
        self.basis = basis
    }
}
