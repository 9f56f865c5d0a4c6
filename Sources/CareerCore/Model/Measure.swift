/// What a source measures of a role, on the source's own scale.
public struct Measure: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case demand, growth, employment
        case aiExposure = "ai-exposure"
    }

    public let kind: Kind
    public let value: Double?
    /// What the value counts.
    public let scale: String?
    public let says: String
    public let source: Identifier

    public init(kind: Kind, value: Double?, scale: String?, says: String, source: Identifier) {
        self.kind = kind
        self.value = value
        self.scale = scale
        self.says = says
        self.source = source
    }
}
