/// The formats that a report can have.
enum ReportFormat: String, CaseIterable, Sendable {
    case table, markdown, json, html, svg

    /// The endings of file names that mean the format.
    var endings: [String] {
        switch self {
        case .table: ["txt"]
        case .markdown: ["md", "markdown"]
        case .json: ["json"]
        case .html: ["html", "htm"]
        case .svg: ["svg"]
        }
    }

    /// Whether only a plan has it, and no other report.
    var isOfPlansOnly: Bool { self == .svg }
}
