extension Optional {
    /// Whether there is no value. Where the type is equatable, `== nil` copies and compares two whole values.
    package var isNone: Bool {
        if case .none = self { true } else { false }
    }
}
