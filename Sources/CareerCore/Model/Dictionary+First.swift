extension Dictionary {
    /// Of pairs with the same key the first one counts; the check of the catalogue is what says that there are two.
    package init(keepingFirst pairs: some Sequence<(Key, Value)>) {
        self.init(pairs, uniquingKeysWith: { first, _ in first })
    }
}
