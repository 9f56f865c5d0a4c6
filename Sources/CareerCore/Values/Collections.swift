extension Array {
    /// Appends an element if there is one.
    package mutating func add(_ element: Element?) {
        if let element { append(element) }
    }
}

extension Dictionary {
    /// Of pairs with the same key the first one counts; the check of the catalogue is what says that there are two.
    package init(keepingFirst pairs: some Sequence<(Key, Value)>) {
        self.init(pairs, uniquingKeysWith: { first, _ in first })
    }
}

extension Sequence {
    /// The elements by an id of theirs; of several with the same id the first.
    package func keyed(by id: (Element) -> Identifier) -> [Identifier: Element] {
        Dictionary(keepingFirst: map { (id($0), $0) })
    }
}

extension Sequence where Element: Equatable {
    /// The elements in their order, each once. Cost: O(n²), for lists that are some dozens long.
    package func once() -> [Element] {
        var once: [Element] = []
        for element in self where !once.contains(element) { once.append(element) }
        return once
    }
}
