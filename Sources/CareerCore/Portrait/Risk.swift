/// What makes the work hard or go wrong.
package struct Risk: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case challenge, bottleneck, underperformance, business
        case antiPattern = "anti-pattern"
    }

    package let kind: Kind
    package let says: String
    package let source: Identifier

    package init(kind: Kind, says: String, source: Identifier) {
        self.kind = kind
        self.says = says
        self.source = source
    }
}
