extension Sequence {
    /// The elements by an id of theirs; of several with the same id the first.
    ///
    /// A loop, because `Dictionary` takes pairs, and making each as a value of its own copies the element twice.
    package func keyed(by id: (Element) -> Identifier) -> [Identifier: Element] {
        var elements: [Identifier: Element] = [:]
        elements.reserveCapacity(underestimatedCount)
        for element in self {
            let key = id(element)
            if elements.index(forKey: key) == nil { elements[key] = element }
        }
        return elements
    }
}
