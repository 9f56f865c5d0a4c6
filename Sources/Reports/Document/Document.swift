/// A report before it has a format: blocks of plain text, escaped and laid out by each format in its own way.
package struct Document: Sendable {
    package enum Block: Hashable, Sendable {
        case title(String)
        case section(String)
        case fields([Field])
        case table(Table)
        case items([Item])
        case note(String)
    }

    /// A name with what there is to say about it.
    package struct Field: Hashable, Sendable {
        package let label: String
        package let lines: [Line]
    }

    /// A point of a list. A task can be ticked off where the format allows.
    package struct Item: Hashable, Sendable {
        package let text: String
        package var details: [String] = []
        package var isTask = false

        package init(text: String, details: [String] = [], isTask: Bool = false) {
            self.text = text
            self.details = details
            self.isTask = isTask
        }
    }

    package var blocks: [Block]

    package init(blocks: [Block]) { self.blocks = blocks }
}
