internal import CareerCore
internal import CommandLine
internal import System

/// `plan complete roles|skills`: the names that a completion script offers, each with a tab and its title behind it.
struct CompleteCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let list = try Failure.usage { () throws(UsageError) in try arguments.requiredValue(of: Inputs.list) }
        let reader = try program.reader(arguments)
        let lines = try Failure.catalogue { () throws(CatalogueError) in
            switch list {
            case .roles: try reader.catalog().roles.map { line($0.id, $0.title) }
            case .skills: try reader.allSkills().map { line($0.id, $0.title) }
            }
        }
        return Response(output: lines.joined())
    }

    private func line(_ id: Identifier, _ title: String) -> String {
        "\(id)\t\(DisplayText.sanitized(title, whitespace: .space))\n"
    }
}
