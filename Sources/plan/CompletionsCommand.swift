internal import CommandLine

/// `plan completions SHELL`: a script that completes commands, options and names in a shell.
struct CompletionsCommand {
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let shell = try Failure.usage { () throws(UsageError) in try arguments.requiredValue(of: Inputs.shell) }
        return Response(output: shell.completions(of: CommandTable.root, lister: CommandTable.complete))
    }
}
