/// The states of a search in one array, layer after layer, with a table by ideal for the layer in the making: open
/// addressing, at most half full.
struct IdealStates<Jobs: JobSet> {
    private var all: [IdealState<Jobs>] = []
    /// Where the layer in the making starts.
    private var start = 0
    /// Indices into `all`; -1 where free. As many as a power of two.
    private var table = [Int32](repeating: -1, count: 1 << 6)

    subscript(index: Int) -> IdealState<Jobs> { all[index] }

    /// The layer in the making.
    var layer: ArraySlice<IdealState<Jobs>> { all[start...] }

    /// Ends the layer and gives its indices.
    mutating func endLayer() -> Range<Int> {
        clear()
        defer { start = all.count }
        return start..<all.count
    }

    /// Keeps the state unless its ideal has a way that is as cheap.
    mutating func insert(_ state: IdealState<Jobs>) {
        let slot = slot(of: state.ideal)
        let known = Int(table[slot])
        guard known < 0 else {
            if state.cost < all[known].cost { all[known] = state }
            return
        }
        table[slot] = Int32(all.count)
        all.append(state)
        if (all.count - start) * 2 > table.count { grow() }
    }

    /// Keeps of the layer in the making the given number of states whose promised cost is the least.
    mutating func cutLayer(to count: Int, by promise: (IdealState<Jobs>) -> Int) {
        guard layer.count > count else { return }
        clear()
        let promises = layer.map { (cost: promise($0), state: $0) }.sorted {
            $0.cost == $1.cost ? $0.state.ideal < $1.state.ideal : $0.cost < $1.cost
        }
        all.replaceSubrange(start..., with: promises.prefix(count).map(\.state))
        for index in start..<all.count { table[slot(of: all[index].ideal)] = Int32(index) }
    }

    private mutating func clear() {
        for index in table.indices { table[index] = -1 }
    }

    private mutating func grow() {
        table = Array(repeating: -1, count: table.count * 2)
        for index in start..<all.count { table[slot(of: all[index].ideal)] = Int32(index) }
    }

    /// The slot that holds the ideal, or the free one where it belongs.
    private func slot(of ideal: Jobs) -> Int {
        let mask = table.count - 1
        var slot = Int(truncatingIfNeeded: ideal.mixed >> UInt64(table.count.leadingZeroBitCount + 1))
        while table[slot] >= 0, all[Int(table[slot])].ideal != ideal { slot = (slot + 1) & mask }
        return slot
    }
}
