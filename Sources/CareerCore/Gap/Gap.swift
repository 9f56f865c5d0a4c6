/// What a target asks for beyond what a person holds.
package struct Gap: Hashable, Sendable {
    /// The target's requirements in its own order, then the prerequisites that come in with them.
    package let items: [GapItem]

    /// The items that are not met.
    package let open: [GapItem]
    private let places: [Identifier: Int]

    init(items: [GapItem]) {
        self.items = items
        open = items.filter { $0.status != .met }
        var places: [Identifier: Int] = [:]
        for index in open.indices.reversed() { places[open[index].skill.id] = index }
        self.places = places
    }

    /// Where a skill stands among the items that are not met; nil where it is met or not asked for.
    ///
    /// A place and not the item, of which a copy costs more than what is looked up in it.
    func place(of skill: Identifier) -> Int? { places[skill] }

    func isOpen(_ skill: Identifier) -> Bool { places[skill] != nil }

    package var hours: Hours { items.map(\.hours).sum() }
}
