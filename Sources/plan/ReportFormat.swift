/// The formats that a report can have.
enum ReportFormat: String, CaseIterable, Sendable {
    case table, markdown, json

    /// The endings of file names that mean the format.
    var endings: [String] {
        switch self {
        case .table: ["txt"]
        case .markdown: ["md", "markdown"]
        case .json: ["json"]
        }
    }
}
