package import JSON
package import System

/// Holds a whole catalogue against what its schemas say and its rules.
///
/// The decoders stand for the schemas: they refuse what a schema refuses, file by file. Beside that it looks across the
/// files: names that nobody has, names that two have, prerequisites in a circle, sources that nobody cites. All
/// findings come at once, sorted by file and line.
///
/// Cost: one pass over each file, and the memory of one file at a time beside the names in all of them.
package struct CatalogueCheck: Sendable {
    /// How many files of each kind say what they are to say, and how many sources there are.
    package struct Counts: Hashable, Sendable {
        package fileprivate(set) var roles = 0
        package fileprivate(set) var portraits = 0
        package fileprivate(set) var skills = 0
        package fileprivate(set) var resources = 0
        package fileprivate(set) var roadmaps = 0
        package fileprivate(set) var sources = 0
    }

    private let folder: Path

    package init(folder: Path) { self.folder = folder }

    /// What is wrong, and how much was looked at.
    package func run() -> (findings: [DataProblem], counts: Counts) {
        var run = CheckRun(folder: folder)
        run.checkAll()
        return (run.problems, run.counts)
    }
}

/// One run of the check, with what has to be kept from one file to the next.
private struct CheckRun {
    private let reading: CatalogueReading
    private let catalogFile: CatalogueFile?
    private let sourcesFile: CatalogueFile?
    private let catalog: Catalog?
    private let sources: [Source]?
    private let references: ReferenceCheck
    /// What the index calls the roles that it has.
    private let titles: [Identifier: String]?

    /// Of each file what is wrong with it, and how much more there is than is kept.
    private var found: [Path: (problems: [DataProblem], more: Int)] = [:]
    private(set) var counts = CatalogueCheck.Counts()
    /// Whether all files say what they are to say. Of one that does not, nobody knows what it cites.
    private var areAllReadable: Bool
    private var cited: Set<Identifier> = []
    private var requires: [Identifier: [Identifier]] = [:]
    private var taughtBy: [Identifier: Set<Identifier>] = [:]
    private var skillNames = NameClaims()

    init(folder: Path) {
        reading = CatalogueReading(folder: folder)
        catalogFile = reading.opened("catalog.json")
        sourcesFile = reading.opened("sources.json")
        catalog = catalogFile?.decoded { Catalog(from: $0) }
        sources = sourcesFile?.decoded { [Source](from: $0) }
        titles = catalog.map { Dictionary(keepingFirst: $0.roles.map { ($0.id, $0.title) }) }
        areAllReadable = catalog != nil && sources != nil
        var names: [String: Set<String>] = [:]
        for kind in ["roles", "portraits", "skills", "resources", "roadmaps"] { names[kind] = reading.names(in: kind) }
        references = ReferenceCheck(catalog: catalog, sources: sources.map { Set($0.map(\.id)) }, names: names)
    }

    var problems: [DataProblem] {
        found.sorted { $0.key < $1.key }.flatMap { file, found in
            var seen: Set<DataProblem> = []
            let sorted = found.problems.filter { seen.insert($0).inserted }.sorted {
                ($0.line ?? 0, $0.column ?? 0, $0.key) < ($1.line ?? 0, $1.column ?? 0, $1.key)
            }
            return sorted + (found.more > 0 ? [Findings.more(found.more, in: file)] : [])
        }
    }

    mutating func checkAll() {
        checkFolders()
        check("roles", Role.init(from:)) { run, role, file, findings in
            run.counts.roles += 1
            run.checkID(role.id, of: file, findings)
            run.cited.formUnion(role.sources)
            run.references.check(role) { findings }
            run.references.checkSkills(of: role, findings)
            run.checkTitle(of: role)
        }
        check("portraits", Portrait.init(from:)) { run, portrait, file, findings in
            run.counts.portraits += 1
            run.checkID(portrait.id, of: file, findings)
            run.cited.formUnion(portrait.sources)
            run.references.check(sources: portrait.sources) { findings }
            run.references.check(portrait, findings)
        }
        check("skills", Skill.init(from:)) { run, skill, file, findings in
            run.counts.skills += 1
            run.checkID(skill.id, of: file, findings)
            run.cited.formUnion(skill.sources)
            run.references.check(skill) { findings }
            run.references.checkSkills(of: skill, findings)
            run.taughtBy[skill.id] = Set(skill.taughtBy)
            run.requires[skill.id] = skill.prerequisites.map(\.skill)
            run.skillNames.add(skill.id, skill.title, skill.aliases)
        }
        check("resources", Resource.init(from:)) { run, resource, file, findings in
            run.counts.resources += 1
            run.checkID(resource.id, of: file, findings)
            run.cited.formUnion(resource.sources)
            run.references.check(sources: resource.sources) { findings }
            run.references.check(resource, findings)
            for lift in resource.teaches
            where resource.refusal == nil && !(run.taughtBy[lift.skill]?.contains(resource.id) ?? false) {
                findings.add(
                    quoted: lift.skill.text, key: "teaches",
                    "the skill \"\(lift.skill)\" does not name this resource among those that teach it",
                    mend: "add it to \"taughtBy\" of skills/\(lift.skill).json")
            }
        }
        check("roadmaps", Roadmap.init(from:)) { run, roadmap, file, findings in
            run.counts.roadmaps += 1
            run.cited.insert(roadmap.source)
            run.references.check(sources: [roadmap.source]) { findings }
            run.references.check(roadmap, findings)
            if file != "roadmaps/\(roadmap.from)--\(roadmap.to).json" { roadmap.noteOtherName(in: findings) }
        }
        checkCatalog()
        checkSkills()
        checkSources()
        checkSchemas()
        takeTheRest()
    }

    /// Takes over what is wrong with a file, which need not be kept any longer.
    private mutating func take(_ findings: Findings) {
        guard findings.count > 0 else { return }
        found[findings.file, default: ([], 0)].problems += findings.kept
        found[findings.file]?.more += findings.more
    }

    /// Notes what is wrong with a file that was read before.
    private mutating func note(in file: String, _ note: (Findings) -> Void) {
        let path = reading.path(of: file)
        let findings = Findings(file: path, bytes: (try? FileReader.bytes(of: path)) ?? [])
        note(findings)
        take(findings)
    }

    /// Folders that are not there, which is noted by now, and what does not belong in them.
    private mutating func checkFolders() {
        for kind in ["roles", "portraits", "skills", "resources", "roadmaps"] {
            guard let names = references.names[kind] else {
                areAllReadable = false
                continue
            }
            for name in names where !name.hasSuffix(".json") && !name.hasPrefix(".") {
                areAllReadable = false
                let findings = Findings(file: reading.path(of: "\(kind)/\(name)"), bytes: [])
                findings.add("only .json files belong here", mend: "move it elsewhere, or rename it")
                take(findings)
            }
        }
    }

    /// Each file of a kind by itself, and what it names.
    ///
    /// - Parameter body: Is called with what the file says, and where to note what is wrong with it.
    private mutating func check<Value>(
        _ kind: String, _ decode: (ObjectDecoder) -> Value,
        _ body: (inout CheckRun, Value, String, Findings) -> Void
    ) {
        for file in reading.files(of: kind) {
            let opened = reading.opened(file)
            let findings = opened?.findings ?? Findings(file: reading.path(of: file), bytes: [])
            if let value = opened?.decoded(decode) {
                body(&self, value, file, findings)
            } else {
                areAllReadable = false
            }
            let name = String(file.dropFirst(kind.utf8.count + 1).dropLast(5))
            if kind == "roles" || kind == "portraits", let titles, titles[Identifier(unchecked: name)] == nil {
                findings.add(
                    quoted: name, key: "id", "the index of catalog.json does not have this role",
                    mend: "add it there, or remove the file")
            }
            if let root = opened?.root { TextCheck.check(root.document, findings) }
            take(findings)
        }
    }

    private mutating func checkID(_ id: Identifier, of file: String, _ findings: Findings) {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        guard name != "\(id).json" else { return }
        areAllReadable = false
        findings.noteWrongID(id, in: name)
    }

    private func checkTitle(of role: Role) {
        guard let title = titles?[role.id], title != role.title else { return }
        catalogFile?.findings.add(
            quoted: title, key: "roles.title",
            "the index calls the role \"\(Findings.brief(title))\", its file \"\(Findings.brief(role.title))\"",
            mend: "make them the same")
    }

    /// The catalogue's own file against the files of the roles that it lists.
    private mutating func checkCatalog() {
        guard let catalogFile, let catalog else { return }
        let findings = catalogFile.findings
        for entry in catalog.roles {
            guard !references.has("roles", entry.id) else { continue }
            findings.add(
                quoted: entry.id.text, key: "roles",
                "the index has the role \"\(entry.id)\", but there is no roles/\(entry.id).json",
                mend: "add the file, or take the role out of the index")
        }
        var names = NameClaims()
        for entry in catalog.roles { names.add(entry.id, entry.title, entry.aliases) }
        for double in names.doubles { double.note(in: findings, after: double.id.text) }
        let cited = catalog.effortClasses.map(\.source) + catalog.assumptions.sources
        self.cited.formUnion(cited)
        references.check(sources: cited) { findings }
    }

    /// What only all skills together show.
    private mutating func checkSkills() {
        for (id, doubles) in Dictionary(grouping: skillNames.doubles, by: \.id) {
            note(in: "skills/\(id).json") { findings in
                for double in doubles { double.note(in: findings, after: "aliases") }
            }
        }
        for (id, circles) in Dictionary(grouping: CircleCheck(requires: requires).circles, by: { $0[0] }) {
            note(in: "skills/\(id).json") { findings in
                for circle in circles { CircleCheck.note(circle, in: findings) }
            }
        }
    }

    /// Sources that nobody cites, or that are listed twice.
    private mutating func checkSources() {
        guard let findings = sourcesFile?.findings, let sources else { return }
        counts.sources = sources.count
        if areAllReadable {
            for id in Set(sources.map(\.id)).subtracting(cited).sorted() {
                findings.add(
                    quoted: id.text, key: "sources", "nobody cites the source \"\(id)\"",
                    mend: "cite it where it is used, or take it out")
            }
        }
        var seen: Set<Identifier> = []
        let doubles = Set(sources.map(\.id).filter { !seen.insert($0).inserted })
        for id in doubles.sorted() {
            findings.add(
                quoted: id.text, key: "sources", "the source \"\(id)\" is listed twice", mend: "keep one of them")
        }
    }

    /// The schemas that the files name, where the catalogue brings them: each must be there and be JSON.
    private mutating func checkSchemas() {
        guard FileReader.names(in: reading.path(of: "schemas")) != nil else { return }
        for kind in ["catalog", "sources", "role", "portrait", "skill", "resource", "roadmap"] {
            let path = reading.path(of: "schemas/\(kind).schema.json")
            if let bytes = try? FileReader.bytes(of: path), (try? JSONParser.parse(bytes)) != nil { continue }
            let findings = Findings(file: path, bytes: [])
            findings.add("the schema that the files name cannot be read", mend: "restore it")
            take(findings)
        }
    }

    /// The files that were read first, and those that could not be opened.
    private mutating func takeTheRest() {
        for file in [catalogFile, sourcesFile].compactMap(\.self) {
            if let root = file.root { TextCheck.check(root.document, file.findings) }
            take(file.findings)
        }
        for findings in reading.wrong { take(findings) }
    }
}
