/// What a target asks for beyond what a person holds.
public struct Gap: Hashable, Sendable {
    /// The target's requirements in its own order, then the prerequisites that come in with them.
    public let items: [GapItem]

    /// The items that are not met.
    public let open: [GapItem]

    init(items: [GapItem]) {
        self.items = items
        open = items.filter { $0.status != .met }
    }

    public var hours: Hours { items.map(\.hours).sum() }
}
