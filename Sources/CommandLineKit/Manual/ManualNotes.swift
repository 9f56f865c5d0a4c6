/// What a manual says beyond the declaration of the commands.
public struct ManualNotes: Sendable {
    /// A term and what it means.
    public struct Entry: Sendable {
        public let term: String
        public let text: String

        public init(_ term: String, _ text: String) {
            self.term = term
            self.text = text
        }
    }

    /// When the manual was last changed, as mdoc writes it: `November 20, 2026`.
    public let date: String
    public let environment: [Entry]
    public let files: [Entry]
    public let seeAlso: String

    public init(date: String, environment: [Entry], files: [Entry], seeAlso: String) {
        self.date = date
        self.environment = environment
        self.files = files
        self.seeAlso = seeAlso
    }
}
