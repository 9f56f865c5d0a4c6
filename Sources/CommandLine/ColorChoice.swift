package import System

/// When to use colour.
package enum ColorChoice: String, Sendable, CaseIterable {
    /// Always.
    case always
    /// Never.
    case never
    /// On a terminal that can and whose user has not said no.
    case auto

    /// Whether to use colour on an output.
    ///
    /// `auto` heeds a `NO_COLOR` that is not empty (no-color.org) and `TERM=dumb`.
    package func usesColor(isTerminal: Bool, environment: Environment) -> Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto:
            isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        }
    }
}
