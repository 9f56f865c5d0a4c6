/// A tool of the trade, with its adoption in the source's word.
public struct Tool: Sendable {
    public enum Adoption: String, CaseIterable, Sendable {
        case common, optional, hot, listed
        case contextSpecific = "context-specific"
        case inDemand = "in-demand"
    }

    public let name: String
    public let use: String
    public let adoption: Adoption
    public let source: Identifier

    public init(name: String, use: String, adoption: Adoption, source: Identifier) {
        self.name = name
        self.use = use
        self.adoption = adoption
        self.source = source
    }
}
