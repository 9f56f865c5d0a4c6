internal import CareerCore
internal import CommandLine
internal import System

extension Program {
    /// A reader of the catalogue that the command line, the environment or the installation names.
    func reader(_ arguments: ParsedArguments) throws(Failure) -> CatalogueReader {
        let folder = try Failure.usage { () throws(UsageError) in try arguments.value(of: Inputs.data) }
        return try Failure.catalogue { () throws(CatalogueError) in
            CatalogueReader(
                folder: try CatalogueLocation.find(named: folder.map { Path($0) }, environment: environment))
        }
    }
}

extension NameIndex {
    /// The role or skill of a name that was typed, else a usage error with what may have been meant.
    func resolve(
        _ name: String, noun: String, option: OptionSpec, at command: CommandPath
    ) throws(UsageError) -> Identifier {
        try resolve(name, noun: noun) { UsageError(command: command, option: option, message: $0) }
    }

    /// The same for an argument.
    func resolve(
        _ name: String, noun: String, argument: ArgumentSpec, at command: CommandPath
    ) throws(UsageError) -> Identifier {
        try resolve(name, noun: noun) { UsageError(command: command, argument: argument, message: $0) }
    }

    private func resolve(
        _ name: String, noun: String, _ error: (String) -> UsageError
    ) throws(UsageError) -> Identifier {
        switch find(name) {
        case .found(let id):
            return id
        case .ambiguous(let ids):
            let candidates = ids.map { "'\($0)'" }.joined(separator: ", ")
            throw error("\(DisplayText.quoted(name)) may mean any of these \(noun)s: \(candidates)")
        case .unknown:
            let question = Suggestions.question(for: name, in: names)
            let list = question.isEmpty ? ". See 'plan \(noun)s'" : question
            throw error("The catalogue has no \(noun) named \(DisplayText.quoted(name))\(list)")
        }
    }
}
