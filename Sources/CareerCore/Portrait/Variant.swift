/// How a role differs from place to place.
public struct Variant: Sendable {
    public enum Dimension: String, CaseIterable, Sendable {
        case company, industry, geography, regulation
    }

    public let by: Dimension
    public let name: String
    public let differs: String
    public let source: Identifier

    public init(by: Dimension, name: String, differs: String, source: Identifier) {
        self.by = by
        self.name = name
        self.differs = differs
        self.source = source
    }
}
