/// What a statement rests on.
public enum Basis: Hashable, Sendable {
    case source(Identifier)
    /// Reasoned by us, with the reasoning.
    case estimate(String)

    public var source: Identifier? {
        guard case .source(let source) = self else { return nil }
        return source
    }
}
