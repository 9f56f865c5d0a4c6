internal import CareerCore
internal import CommandLine
internal import Reports
internal import System

/// `plan batch [FILE]`: a plan for each line of the input.
struct BatchCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let (file, fields, jobs, start) = try Failure.usage { () throws(UsageError) in
            (
                try arguments.value(of: Inputs.requests), try arguments.value(of: Inputs.fields),
                try arguments.value(of: Inputs.jobs), try program.start(arguments)
            )
        }
        let settings = BatchSettings(
            folder: try program.reader(arguments).folder, start: start, fields: fields.map(FieldSelection.init))
        let answerer = try Failure.catalogue { () throws(CatalogueError) in try BatchAnswerer(settings) }
        let input = try open(file)
        let run = BatchRun(
            settings: settings, input: input ?? 0, name: file ?? "Standard input", jobs: jobs ?? Threads.processors,
            answerer: answerer)
        return Response(stream: run.write)
    }

    /// The descriptor of a file; nil for standard input.
    private func open(_ file: String?) throws(Failure) -> Int32? {
        guard let file, file != "-" else { return nil }
        do throws(FileError) { return try Descriptor.open(Path(file)) } catch { throw .input(error) }
    }
}
