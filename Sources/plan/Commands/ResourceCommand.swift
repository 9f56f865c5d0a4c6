internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan resource RESOURCE`: all that the catalogue has on a course, book, tutorial, documentation or project.
    static let resource = Command(
        name: "resource", abstract: "Show a resource: where it is, what it costs, how long it takes, what it teaches.",
        arguments: [name.spec], options: ReportOptions.all(ReportOptions.pageFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let typed = try invocation.arguments.values(of: name).joined(separator: " ")
        let reader = try invocation.reader()
        let resource = try ResourceNames(reader: reader).resolve(typed, of: .argument(name.spec))
        let (catalog, skills, sources) = (try reader.catalog(), try reader.allSkills(), try reader.sources())
        return try target.deliver(
            ResourceReport(resource: resource, skills: skills, sources: sources, catalog: catalog))
    }

    private static let name = Argument(
        "resource", .oneOrMore, help: "The resource: id or title.", completion: .list("resources")
    ) { $0 }
}
