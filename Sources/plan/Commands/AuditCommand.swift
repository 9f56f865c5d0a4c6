internal import CareerCore
internal import CommandLine
internal import Reports

extension Command {
    /// `plan audit`: what the sources claim against their own figures, and sources against each other.
    static let audit = Command(
        name: "audit", abstract: "Hold what the sources claim against their own figures, and against each other.",
        discussion: "Exit status: 0 nothing found, 1 something found.",
        options: [subject.spec] + ReportOptions.all(ReportOptions.listFormat)
    ) { invocation in
        let target = try ReportTarget(invocation)
        let typed = try invocation.arguments.value(of: subject)
        let reader = try invocation.reader()
        let (catalog, sources, roadmaps) = (try reader.catalog(), try reader.sources(), try reader.allRoadmaps())
        let name = try typed.map { try resolve($0, in: NameIndex(catalog.roles), roadmaps) }
        let roles = try reader.roles(catalog.roles.map(\.id))
        let portraits = try reader.portraits(of: roles.map(\.id))
        let findings = Audit.findings(
            roadmaps: roadmaps, roles: roles, portraits: portraits, sources: sources, catalog: catalog
        ).filter { name == nil || $0.subject.text == name }
        var response = try target.deliver(AuditReport(findings, sources: sources))
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    private static let subject = Option(
        "for", value: "subject", help: "Only one role, or one roadmap as from--to.", completion: .list("roles")
    ) { $0 }

    /// The subject as findings name it.
    private static func resolve(_ text: String, in names: NameIndex, _ roadmaps: [Roadmap]) throws(UsageError) -> String
    {
        guard let dashes = text.utf8.indices.dropLast().first(where: { text[$0...].hasPrefix("--") }) else {
            return try names.resolve(text, noun: "role", of: .option(subject.spec)).text
        }
        let from = try names.resolve(String(text[..<dashes]), noun: "role", of: .option(subject.spec))
        let to = try names.resolve(String(text[dashes...].dropFirst(2)), noun: "role", of: .option(subject.spec))
        guard roadmaps.contains(where: { $0.from == from && $0.to == to }) else {
            throw UsageError(subject.spec, "The catalogue has no written roadmap from '\(from)' to '\(to)'")
        }
        return "\(from)--\(to)"
    }
}
