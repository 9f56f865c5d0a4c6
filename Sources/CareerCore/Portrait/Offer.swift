/// A course or a certification.
public struct Offer: Sendable {
    public let title: String
    public let provider: String
    public let note: String?
    public let source: Identifier

    public init(title: String, provider: String, note: String?, source: Identifier) {
        self.title = title
        self.provider = provider
        self.note = note
        self.source = source
    }
}
