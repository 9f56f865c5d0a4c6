/// A tool of the trade, with its adoption in the source's word.
package struct Tool: Sendable {
    package enum Adoption: String, CaseIterable, Sendable {
        case common, optional, hot, listed
        case contextSpecific = "context-specific"
        case inDemand = "in-demand"
    }

    package let name: String
    package let use: String
    package let adoption: Adoption
    package let source: Identifier

    package init(name: String, use: String, adoption: Adoption, source: Identifier) {
        self.name = name
        self.use = use
        self.adoption = adoption
        self.source = source
    }
}
