/// How a role differs from place to place.
package struct Variant: Sendable {
    package enum Dimension: String, CaseIterable, Sendable {
        case company, industry, geography, regulation
    }

    package let by: Dimension
    package let name: String
    package let differs: String
    package let source: Identifier

    package init(by: Dimension, name: String, differs: String, source: Identifier) {
        self.by = by
        self.name = name
        self.differs = differs
        self.source = source
    }
}
