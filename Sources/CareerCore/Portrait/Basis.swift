/// What a statement rests on.
package enum Basis: Hashable, Sendable {
    case source(Identifier)
    /// Reasoned by us, with the reasoning.
    case estimate(String)

    package var source: Identifier? {
        guard case .source(let source) = self else { return nil }
        return source
    }
}
