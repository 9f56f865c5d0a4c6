/// What a manual says beyond the declaration of the commands.
package struct ManualNotes: Sendable {
    /// A term and what it means.
    package struct Entry: Sendable {
        package let term: String
        package let text: String

        package init(_ term: String, _ text: String) {
            self.term = term
            self.text = text
        }
    }

    /// When the manual was last changed, as mdoc writes it: `November 20, 2026`.
    package let date: String
    package let environment: [Entry]
    package let files: [Entry]
    package let seeAlso: String

    package init(date: String, environment: [Entry], files: [Entry], seeAlso: String) {
        self.date = date
        self.environment = environment
        self.files = files
        self.seeAlso = seeAlso
    }
}
