extension Dictionary {
    /// Of pairs with the same key the first one counts; the check of the catalogue is what says that there are two.
    ///
    /// Where every plan comes by, the pairs are best lazy: a list of them is one more type to make at run time.
    package init(keepingFirst pairs: some Sequence<(Key, Value)>) {
        self.init(pairs, uniquingKeysWith: { first, _ in first })
    }
}
