internal import CareerData
internal import CareerReports
internal import CommandLineKit

/// In which format a report is wanted, and where it goes.
struct ReportTarget {
    let format: ReportFormat
    /// Nil for standard output.
    let path: String?
    private let color: ColorChoice
    private let program: Program
    /// What a page is called whose document has no title.
    private let title: String

    init(_ arguments: ParsedArguments, _ program: Program) throws(UsageError) {
        self.program = program
        color = try arguments.value(of: Inputs.color) ?? .auto
        let output = try arguments.value(of: Inputs.output)
        path = output == "-" ? nil : output
        let named = try arguments.value(of: Inputs.format)
        format = if let named { named } else { try ReportTarget.format(of: path, at: arguments.path) }
        if format.isOfPlansOnly, arguments.path.command.name != CommandTable.root.name {
            throw UsageError(
                command: arguments.path, option: named == nil ? Inputs.output.spec : Inputs.format.spec,
                message:
                    "Only a plan can be had as \(format.rawValue), not what 'plan \(arguments.path.command.name)' shows"
            )
        }
        title = arguments.path.command.name.prefix(1).uppercased() + arguments.path.command.name.dropFirst()
    }

    /// The format that the ending of a file's name means.
    private static func format(of path: String?, at command: CommandPath) throws(UsageError) -> ReportFormat {
        guard let name = path?.split(separator: "/").last, let dot = name.lastIndex(of: ".") else { return .table }
        let ending = name[name.index(after: dot)...].lowercased()
        if let format = ReportFormat.allCases.first(where: { $0.endings.contains(ending) }) { return format }
        let known = ReportFormat.allCases.flatMap(\.endings).map { "." + $0 }.joined(separator: ", ")
        throw UsageError(
            command: command, option: Inputs.output.spec,
            message: "The ending '.\(ending)' names no format; use one of \(known), or add --format")
    }

    /// JSON has every part, and a chart has none: to name some beside it is a mistake.
    func refuseParts(_ areNamed: Bool, _ option: OptionSpec, _ arguments: ParsedArguments) throws(UsageError) {
        guard areNamed else { return }
        let message: String
        switch format {
        case .table, .markdown, .html: return
        case .json:
            message = "JSON always has every part, so '--show' goes with a table or Markdown; pick parts with jq"
        case .svg: message = "A chart shows the whole plan, so '--show' goes with a table, Markdown or a page"
        }
        throw UsageError(command: arguments.path, option: option, message: message)
    }

    /// A chart has no place for explanations.
    func refuseExplanations(_ arguments: ParsedArguments) throws(UsageError) {
        guard format == .svg, arguments.isSet(Inputs.explain) else { return }
        throw UsageError(
            command: arguments.path, option: Inputs.explain.spec,
            message: "A chart has no room for explanations; '--explain' goes with every other format")
    }

    /// Whether the report is read on a terminal; a file or a pipe is not.
    var isTerminal: Bool { path == nil && program.isTerminal }

    /// Renders a document as a table, as Markdown or as a page.
    ///
    /// - Parameter wraps: Whether lines are broken to the width where no terminal says how wide it is. A list is not,
    ///   so that each of its rows stays one line in a pipeline.
    func render(_ document: Document, wraps: Bool = true) -> String {
        switch format {
        case .markdown: return MarkdownRenderer().render(document)
        case .html: return HTMLRenderer(title: title).render(document)
        case .table, .json, .svg: break
        }
        let width = isTerminal || wraps ? program.width : nil
        let usesColor = path == nil && color.usesColor(isTerminal: isTerminal, environment: program.environment)
        return TextRenderer(width: width, usesColor: usesColor).render(document)
    }

    /// Writes to the file that was named, or hands the text on to standard output.
    func deliver(_ text: String, message: String = "") throws(Failure) -> Response {
        guard let path else { return Response(output: text, message: message) }
        do throws(FileError) { try FileWriter.write(Array(text.utf8), to: path) } catch { throw .output(error) }
        return Response(message: message)
    }
}
