extension Sequence where Element: Equatable {
    /// The elements in their order, each once. Cost: O(n²), for lists that are some dozens long.
    package func once() -> [Element] {
        reduce(into: []) { once, element in
            if !once.contains(element) { once.append(element) }
        }
    }
}
