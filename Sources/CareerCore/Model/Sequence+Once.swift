extension Sequence where Element: Equatable {
    /// The elements in their order, each once. Cost: O(n²), for lists that are some dozens long.
    package func once() -> [Element] {
        var once: [Element] = []
        for element in self where !once.contains(element) { once.append(element) }
        return once
    }
}
