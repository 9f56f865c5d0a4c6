internal import CareerCore
internal import CommandLine
internal import System

extension Command {
    /// `plan completions SHELL`: a script that completes commands, options and names in a shell.
    static let completions: Command = Command(
        name: "completions", abstract: "Write a script that completes commands, options and names in a shell.",
        discussion: """
            The script's first lines say how it is installed. Roles, skills and resources are asked of the program each time, so \
            they are those of the catalogue in use.

            Example:
              plan completions bash
            """,
        arguments: [shell.spec]
    ) { invocation in
        let shell = try invocation.arguments.requiredValue(of: shell)
        return Response(output: shell.completions(of: .plan, lister: .complete))
    }

    /// `plan complete LIST`: the names that a completion script offers, each with a tab and its title behind it.
    static let complete = Command(
        name: "complete", abstract: "List names for a completion script.", arguments: [list.spec],
        options: [ReportOptions.data.spec], isHidden: true
    ) { invocation in
        let list = try invocation.arguments.requiredValue(of: list)
        let reader = try invocation.reader()
        let lines =
            switch list {
            case .roles: try reader.catalog().roles.map { line($0.id, $0.title) }
            case .skills: try reader.allSkills().map { line($0.id, $0.title) }
            case .resources: try reader.allResources().map { line($0.id, $0.title) }
            case .subjects:
                try reader.allSkills().map { line($0.id, $0.title) }
                    + reader.allResources().map { line($0.id, $0.title) }
            }
        return Response(output: lines.joined())
    }

    private static let shell = Argument<Shell>("shell", .required, help: "The shell to write for.")

    private static let list = Argument<NameList>("list", .required, help: "The names to list.")

    private static func line(_ id: Identifier, _ title: String) -> String {
        "\(id)\t\(DisplayText.sanitized(title, whitespace: .space))\n"
    }
}

/// A list of names that the program prints for completion scripts; a `Completion.list` names one of these.
enum NameList: String, CaseIterable, Sendable {
    case roles, skills, resources
    /// Skills and resources: what can be asked about.
    case subjects
}
