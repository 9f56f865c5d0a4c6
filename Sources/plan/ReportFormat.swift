/// The formats that a report can have.
enum ReportFormat: String, CaseIterable, Sendable {
    case table, markdown, json, html, svg, csv, tsv, ics, mermaid, taskwarrior, org, gh

    /// The formats of a page: text in parts, and data.
    static let ofPages: [ReportFormat] = [.table, .markdown, .json, .html]

    /// The formats of what is one row after the other.
    static let ofLists: [ReportFormat] = ofPages + [.csv, .tsv]

    /// The endings of file names that mean the format.
    var endings: [String] {
        switch self {
        case .table: ["txt"]
        case .markdown: ["md", "markdown"]
        case .json: ["json"]
        case .html: ["html", "htm"]
        case .svg: ["svg"]
        case .csv: ["csv"]
        case .tsv: ["tsv"]
        case .ics: ["ics"]
        case .mermaid: ["mmd", "mermaid"]
        case .taskwarrior: ["task"]
        case .org: ["org"]
        case .gh: ["sh"]
        }
    }

    /// Whether it is a document, of which parts can be shown and to which explanations can be added.
    var isDocument: Bool { self == .table || self == .markdown || self == .html }
}
