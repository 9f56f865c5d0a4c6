internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

/// In which format a report is wanted, and where it goes.
struct ReportTarget {
    let format: ReportFormat
    /// Nil for standard output.
    let path: Path?
    private let color: ColorChoice
    private let surroundings: Surroundings
    private let command: String

    init(_ invocation: Invocation) throws(UsageError) {
        surroundings = invocation.surroundings
        let arguments = invocation.arguments
        color = try arguments.value(of: ReportOptions.color) ?? .auto
        let output = try arguments.value(of: ReportOptions.output)
        path = output == "-" ? nil : output
        let command = arguments.path.command
        self.command = command.name
        let option = ReportOptions.format(of: command)
        let named = try arguments.value(of: option)
        format = if let named { named } else { try ReportTarget.format(of: path, among: option, in: arguments.path) }
    }

    /// The format that the ending of a file's name means.
    private static func format(
        of path: Path?, among option: Option<ReportFormat>, in command: CommandPath
    ) throws(UsageError) -> ReportFormat {
        guard let name = path?.name, let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return .table }
        let ending = String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
        let formats = option.spec.choices.compactMap(ReportFormat.init)
        if let format = formats.first(where: { $0.endings.contains(ending) }) { return format }
        let known = formats.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
        let other = ReportFormat.allCases.first { $0.endings.contains(ending) }
        let means = other.map { "means the format \($0.rawValue), which '\(command)' does not have" }
        throw UsageError(
            ReportOptions.output.spec,
            "The ending '.\(ending)' \(means ?? "names no format"); use one of \(known), or add --format")
    }

    /// Data and charts always have every part: to name some beside them is a mistake.
    func refuseParts(_ areNamed: Bool, _ option: OptionSpec) throws(UsageError) {
        guard areNamed, !format.isDocument else { return }
        throw UsageError(
            option,
            format == .json
                ? "JSON always has every part, so '--show' goes with a table, Markdown or a page; pick parts with jq"
                : "The format \(format.rawValue) has its own parts, so '--show' goes with a table, Markdown or a page")
    }

    /// Whether the report is read on a terminal; a file or a pipe is not.
    var isTerminal: Bool { path == nil && surroundings.isTerminal }

    /// The sheet as comma- or tab-separated values; nil where the format is neither.
    func render(_ sheet: @autoclosure () -> Sheet) -> String? {
        switch format {
        case .csv: CSVWriter.write(sheet())
        case .tsv: TSVWriter.write(sheet())
        default: nil
        }
    }

    /// What a page is called whose document has no title.
    private var title: String { command.prefix(1).uppercased() + command.dropFirst() }

    /// Renders a document as a table, as Markdown or as a page.
    ///
    /// - Parameter wraps: Whether lines are broken to the width where no terminal says how wide it is. A list is not,
    ///   so that each of its rows stays one line in a pipeline.
    func render(_ document: Document, wraps: Bool = true) -> String {
        switch format {
        case .markdown: return MarkdownRenderer().render(document)
        case .html: return HTMLRenderer(title: title).render(document)
        default: break
        }
        let width = isTerminal || wraps ? surroundings.width : nil
        let usesColor = path == nil && color.usesColor(isTerminal: isTerminal, environment: surroundings.environment)
        return TextRenderer(width: width, usesColor: usesColor).render(document)
    }

    /// Writes to the file that was named, or hands the text on to standard output.
    func deliver(_ text: String, message: String = "") throws(OutputError) -> Response {
        guard let path else { return Response(output: text, message: message) }
        do throws(FileError) { try FileWriter.write(Array(text.utf8), to: path) } catch {
            throw OutputError(file: error)
        }
        return Response(message: message)
    }
}
