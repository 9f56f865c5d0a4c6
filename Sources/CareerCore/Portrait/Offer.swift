/// A course or a certification.
package struct Offer: Sendable {
    package let title: String
    package let provider: String
    package let note: String?
    package let source: Identifier

    package init(title: String, provider: String, note: String?, source: Identifier) {
        self.title = title
        self.provider = provider
        self.note = note
        self.source = source
    }
}
