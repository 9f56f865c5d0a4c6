/// What a source measures of a role, on the source's own scale.
package struct Measure: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case demand, growth, employment
        case aiExposure = "ai-exposure"
    }

    package let kind: Kind
    package let value: Double?
    /// What the value counts.
    package let scale: String?
    package let says: String
    package let source: Identifier

    package init(kind: Kind, value: Double?, scale: String?, says: String, source: Identifier) {
        self.kind = kind
        self.value = value
        self.scale = scale
        self.says = says
        self.source = source
    }
}
