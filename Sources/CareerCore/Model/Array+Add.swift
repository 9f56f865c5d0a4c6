extension Array {
    /// Appends an element if there is one.
    package mutating func add(_ element: Element?) {
        if let element { append(element) }
    }
}
