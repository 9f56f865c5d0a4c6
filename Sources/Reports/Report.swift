package import JSON

/// What a command has found out, before it has a format: a view of what the core computed.
///
/// A report is a value and what it says depends on nothing but itself; a `Format` makes text of it.
package protocol Report: Sendable {
    /// What a page is called whose document has no title.
    static var name: String { get }

    /// The report as blocks of text.
    ///
    /// - Parameter medium: What it is read in, for a report that says more in one than in another.
    func document(for medium: Medium) -> Document

    /// The report as a page.
    var page: HTMLPage { get }

    /// All of the report as data: an object whose key `schema` names its schema in `Data/schemas`.
    var json: JSONValue { get }

    /// What there is to say beside the report, for standard error; empty where there is nothing.
    var remark: String { get }
}

extension Report {
    package var page: HTMLPage { HTMLRenderer(title: Self.name).page(of: document(for: .page)) }

    package var remark: String { "" }
}

/// A report that is one row after the other, so that a spreadsheet takes it too.
package protocol SheetReport: Report {
    var sheet: Sheet { get }
}

/// What a person reads a document in.
package enum Medium: Sendable {
    /// A terminal, or a file or a pipe in its place.
    case screen
    case markdown
    case page
}

/// Where standard output, or a file in its place, is read.
package struct Screen: Sendable {
    /// Columns.
    package let width: Int
    /// Whether a person reads it as it comes; a file or a pipe is not read like that.
    package let isTerminal: Bool
    package let usesColor: Bool

    package init(width: Int, isTerminal: Bool, usesColor: Bool) {
        self.width = width
        self.isTerminal = isTerminal
        self.usesColor = usesColor
    }
}
