internal import CommandLine
internal import Reports
internal import System

/// In which format a report is wanted, and where it goes.
struct ReportTarget {
    private let format: Format
    /// Nil for standard output.
    private let path: Path?
    private let screen: Screen

    init(_ invocation: Invocation) throws(UsageError) {
        let (arguments, surroundings) = (invocation.arguments, invocation.surroundings)
        let color = try arguments.value(of: ReportOptions.color) ?? .auto
        let output = try arguments.value(of: ReportOptions.output)
        path = output == "-" ? nil : output
        let option = ReportOptions.format(of: arguments.path.command)
        if let named = try arguments.value(of: option) {
            format = named
        } else {
            let formats = Format.all.filter { option.spec.choices.contains($0.name) }
            do throws(FormatError) {
                format = try Format.meant(by: path, among: formats, of: "'\(arguments.path)'")
            } catch {
                throw UsageError(ReportOptions.output.spec, error.message)
            }
        }
        let isTerminal = path == nil && surroundings.isTerminal
        screen = Screen(
            width: surroundings.width, isTerminal: isTerminal,
            usesColor: path == nil && color.usesColor(isTerminal: isTerminal, environment: surroundings.environment))
    }

    /// Refuses what an option asks for where the format has no place for it.
    func expect(_ addition: Format.Addition, of option: OptionSpec) throws(UsageError) {
        do throws(FormatError) {
            try format.expect(addition, of: "'--\(option.name)'")
        } catch {
            throw UsageError(option, error.message)
        }
    }

    /// Writes the report to the file that was named, or hands it on to standard output.
    func deliver(_ report: any Report) throws(OutputError) -> Response {
        let (text, remark) = format.render(report, on: screen)
        guard let path else { return Response(output: text, message: remark) }
        do throws(FileError) { try FileWriter.write(Array(text.utf8), to: path) } catch {
            throw OutputError(file: error)
        }
        return Response(message: remark)
    }
}
