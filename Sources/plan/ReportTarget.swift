internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

/// In which format a report is wanted, and where it goes.
struct ReportTarget {
    private let format: Format
    /// Nil for standard output.
    private let path: String?
    private let screen: Screen
    private let command: CommandPath

    init(_ arguments: ParsedArguments, _ program: Program) throws(UsageError) {
        command = arguments.path
        let color = try arguments.value(of: Inputs.color) ?? .auto
        let output = try arguments.value(of: Inputs.output)
        path = output == "-" ? nil : output
        let option = Inputs.format(of: command.command)
        if let named = try arguments.value(of: option) {
            format = named
        } else {
            let formats = Format.all.filter { option.spec.choices.contains($0.name) }
            do throws(FormatError) {
                let name = path?.split(separator: "/").last.map(String.init)
                format = try Format.meant(by: name, among: formats, of: "'\(command)'")
            } catch {
                throw UsageError(command: command, option: Inputs.output.spec, message: error.message)
            }
        }
        let isTerminal = path == nil && program.isTerminal
        screen = Screen(
            width: program.width, isTerminal: isTerminal,
            usesColor: path == nil && color.usesColor(isTerminal: isTerminal, environment: program.environment))
    }

    /// Refuses what an option asks for where the format has no place for it.
    func expect(_ addition: Format.Addition, of option: OptionSpec) throws(UsageError) {
        do throws(FormatError) {
            try format.expect(addition, of: "'--\(option.name)'")
        } catch {
            throw UsageError(command: command, option: option, message: error.message)
        }
    }

    /// Writes the report to the file that was named, or hands it on to standard output.
    func deliver(_ report: any Report) throws(Failure) -> Response {
        let (text, remark) = format.render(report, on: screen)
        guard let path else { return Response(output: text, message: remark) }
        do throws(FileError) { try FileWriter.write(Array(text.utf8), to: Path(path)) } catch { throw .output(error) }
        return Response(message: remark)
    }
}
