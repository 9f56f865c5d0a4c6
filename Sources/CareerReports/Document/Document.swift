/// A report before it has a format: blocks of plain text, escaped and laid out by each format in its own way.
public struct Document: Sendable {
    public enum Block: Hashable, Sendable {
        case title(String)
        case section(String)
        case fields([Field])
        case table(Table)
        case items([Item])
        case note(String)
    }

    /// A name with what there is to say about it.
    public struct Field: Hashable, Sendable {
        public let label: String
        public let lines: [Line]
    }

    /// A point of a list. A task can be ticked off where the format allows.
    public struct Item: Hashable, Sendable {
        public let text: String
        public var details: [String] = []
        public var isTask = false

        public init(text: String, details: [String] = [], isTask: Bool = false) {
            self.text = text
            self.details = details
            self.isTask = isTask
        }
    }

    public var blocks: [Block]

    public init(blocks: [Block]) { self.blocks = blocks }
}
