/// What makes the work hard or go wrong.
public struct Risk: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case challenge, bottleneck, underperformance, business
        case antiPattern = "anti-pattern"
    }

    public let kind: Kind
    public let says: String
    public let source: Identifier

    public init(kind: Kind, says: String, source: Identifier) {
        self.kind = kind
        self.says = says
        self.source = source
    }
}
