internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports

/// `plan audit`: what the sources claim against their own figures, and sources against each other.
struct AuditCommand {
    let program: Program
    let arguments: ParsedArguments

    func run() throws(Failure) -> Response {
        let (target, subject) = try Failure.usage { () throws(UsageError) in
            (try ReportTarget(arguments, program), try arguments.value(of: Inputs.auditFor))
        }
        let reader = try program.reader(arguments)
        let (catalog, sources, roadmaps) = try Failure.catalogue { () throws(CatalogueError) in
            (try reader.catalog(), try reader.sources(), try reader.allRoadmaps())
        }
        let name = try Failure.usage { () throws(UsageError) in try self.name(subject, catalog, roadmaps) }
        let (roles, portraits) = try Failure.catalogue { () throws(CatalogueError) in
            let roles = try reader.roles(catalog.roles.map(\.id))
            return (roles, try reader.portraits(of: roles.map(\.id)))
        }
        let findings = Audit.findings(
            roadmaps: roadmaps, roles: roles, portraits: portraits, sources: sources, catalog: catalog
        ).filter { name == nil || $0.subject.text == name }
        let report =
            target.format == .json
            ? JSONWriter.write(AuditReport.json(of: findings))
            : target.render(AuditReport.sheet(of: findings))
                ?? target.render(AuditReport.document(of: findings, sources: sources))
        var response = try target.deliver(report)
        response.status = findings.isEmpty ? .success : .findings
        return response
    }

    /// The subject as findings name it; nil for all of them.
    private func name(_ text: String?, _ catalog: Catalog, _ roadmaps: [Roadmap]) throws(UsageError) -> String? {
        guard let text else { return nil }
        let names = NameIndex(catalog.roles)
        let option = Inputs.auditFor.spec
        if let dashes = text.utf8.indices.dropLast().first(where: { text[$0...].hasPrefix("--") }) {
            let from = try names.resolve(String(text[..<dashes]), noun: "role", option: option, at: arguments.path)
            let rest = String(text[dashes...].dropFirst(2))
            let to = try names.resolve(rest, noun: "role", option: option, at: arguments.path)
            guard roadmaps.contains(where: { $0.from == from && $0.to == to }) else {
                throw UsageError(
                    command: arguments.path, option: option,
                    message: "The catalogue has no written roadmap from '\(from)' to '\(to)'")
            }
            return "\(from)--\(to)"
        }
        return try names.resolve(text, noun: "role", option: option, at: arguments.path).text
    }
}
