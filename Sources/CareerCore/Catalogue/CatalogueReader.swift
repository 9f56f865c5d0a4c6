internal import JSON
package import System

/// Reads a catalogue folder, file by file, and only the files that are asked for.
///
/// What is wrong is collected over all files that a question needs and reported together.
package struct CatalogueReader: Sendable {
    /// The folder, as it was found.
    package let folder: Path
    /// What has been read, where that is kept.
    private let cache: FileCache?

    /// - Parameter keepsFiles: Whether each file is read once, and kept, for a run that asks the same again and again.
    package init(folder: Path, keepsFiles: Bool = false) {
        self.folder = folder
        cache = keepsFiles ? FileCache() : nil
    }

    /// The catalogue's own file.
    ///
    /// - Parameter names: Where given, and each of them names a role, the index holds only these roles.
    package func catalog(rolesNamed names: [String]? = nil) throws(CatalogueError) -> Catalog {
        var problems: [DataProblem] = []
        let catalog = read("catalog.json", into: &problems) { Catalog(from: $0, rolesNamed: names) }
        guard let catalog, problems.isEmpty else { throw .wrongData(problems) }
        return catalog
    }

    /// Everything that a plan from one role to another needs; both must be in the index.
    ///
    /// Reads two roles, their skills, what these require in turn, one roadmap and the sources. Cost: in the number of
    /// these files, whatever the size of the catalogue.
    package func material(from: Identifier, to: Identifier, catalog: Catalog) throws(CatalogueError) -> PlanMaterial {
        var problems: [DataProblem] = []
        let fromRole = role(from, into: &problems)
        let toRole = role(to, into: &problems)
        var skills: [Identifier: Skill] = [:]
        var readSkills: Set<Identifier> = []
        func uses(of role: Role?) -> [SkillUse] {
            guard let role else { return [] }
            let user = "roles/\(role.id).json"
            return role.requirements.map { SkillUse(skill: $0.skill, user: user) }
        }
        read(uses(of: fromRole) + uses(of: toRole), into: &skills, known: &readSkills, problems: &problems)
        let path = "roadmaps/\(from)--\(to).json"
        var roadmap: Roadmap?
        if FileReader.exists("\(folder)/\(path)") {
            roadmap = read(path, into: &problems) { Roadmap(from: $0) }
            if let roadmap, roadmap.from != from || roadmap.to != to {
                problems.append(
                    Locator(folder: folder).problem(
                        path, at: roadmap.from.text, key: "from",
                        "the roadmap leads from \"\(roadmap.from)\" to \"\(roadmap.to)\", which its file's name does not say",
                        mend: "name the file \(roadmap.from)--\(roadmap.to).json"))
            }
        }
        if let roadmap {
            let named = roadmap.subjects.flatMap(\.covers) + roadmap.phases.flatMap(\.tasks).compactMap(\.skill)
            read(named.map { SkillUse(skill: $0, user: path) }, into: &skills, known: &readSkills, problems: &problems)
        }
        let sources = read("sources.json", into: &problems) { [Source](from: $0) }
        guard let fromRole, let toRole, let sources, problems.isEmpty else { throw .wrongData(problems) }
        let material = PlanMaterial(
            catalog: catalog, from: fromRole, to: toRole, skills: skills, roadmap: roadmap,
            sources: sources.keyed { $0.id })
        problems = MaterialCheck(folder: folder, material: material).problems
        guard problems.isEmpty else { throw .wrongData(problems) }
        return material
    }

    /// Every skill of the catalogue, by id.
    package func allSkills() throws(CatalogueError) -> [Skill] {
        var problems: [DataProblem] = []
        var skills: [Skill] = []
        for name in FileReader.names(in: "\(folder)/skills") ?? [] where name.hasSuffix(".json") {
            guard let skill = read("skills/\(name)", into: &problems, { Skill(from: $0) }) else { continue }
            checkID(skill.id, in: "skills/\(name)", &problems)
            skills.append(skill)
        }
        guard problems.isEmpty else { throw .wrongData(problems) }
        return skills
    }

    /// The roles of these ids, in their order.
    package func roles(_ ids: [Identifier]) throws(CatalogueError) -> [Role] {
        var problems: [DataProblem] = []
        let roles = ids.compactMap { role($0, into: &problems) }
        guard problems.isEmpty else { throw .wrongData(problems) }
        return roles
    }

    /// What roles are like, beyond what a plan computes with: the portraits of those that have one.
    package func portraits(of ids: [Identifier]) throws(CatalogueError) -> [Portrait] {
        var problems: [DataProblem] = []
        let listed = Set(FileReader.names(in: "\(folder)/portraits") ?? [])
        let portraits = ids.compactMap { id -> Portrait? in
            let file = "portraits/\(id).json"
            guard listed.contains("\(id).json"), let portrait = read(file, into: &problems, { Portrait(from: $0) })
            else {
                return nil
            }
            checkID(portrait.id, in: file, &problems)
            return portrait
        }
        guard problems.isEmpty else { throw .wrongData(problems) }
        return portraits
    }

    /// Every written roadmap, by the names of their files.
    package func allRoadmaps() throws(CatalogueError) -> [Roadmap] {
        var problems: [DataProblem] = []
        var roadmaps: [Roadmap] = []
        for name in FileReader.names(in: "\(folder)/roadmaps") ?? [] where name.hasSuffix(".json") {
            if let roadmap = read("roadmaps/\(name)", into: &problems, { Roadmap(from: $0) }) {
                roadmaps.append(roadmap)
            }
        }
        guard problems.isEmpty else { throw .wrongData(problems) }
        return roadmaps
    }

    /// Every source, by id.
    package func sources() throws(CatalogueError) -> [Identifier: Source] {
        var problems: [DataProblem] = []
        let sources = read("sources.json", into: &problems) { [Source](from: $0) }
        guard let sources, problems.isEmpty else { throw .wrongData(problems) }
        return sources.keyed { $0.id }
    }

    // MARK: Single files

    private struct SkillUse {
        let skill: Identifier
        let user: String
    }

    private func role(_ id: Identifier, into problems: inout [DataProblem]) -> Role? {
        let role = read("roles/\(id).json", into: &problems) { Role(from: $0) }
        if let role, role.id != id { checkID(role.id, in: "roles/\(id).json", &problems) }
        return role
    }

    /// Reads the skills and all their prerequisites. Each is read once.
    private func read(
        _ uses: [SkillUse], into skills: inout [Identifier: Skill], known: inout Set<Identifier>,
        problems: inout [DataProblem]
    ) {
        var open = uses
        while let use = open.popLast() {
            guard known.insert(use.skill).inserted else { continue }
            let path = "skills/\(use.skill).json"
            let skill = read(path, ifMissing: unknownSkill(use), into: &problems) { Skill(from: $0) }
            guard let skill else { continue }
            if skill.id != use.skill { checkID(skill.id, in: path, &problems) }
            skills[use.skill] = skill
            open += skill.prerequisites.map { SkillUse(skill: $0.skill, user: path) }
        }
    }

    private func unknownSkill(_ use: SkillUse) -> DataProblem {
        Locator(folder: folder).problem(
            use.user, at: use.skill.text, key: "skill", "the catalogue has no skill \"\(use.skill)\"",
            mend: "add skills/\(use.skill).json, or correct the id")
    }

    private func checkID(_ id: Identifier, in file: String, _ problems: inout [DataProblem]) {
        if let problem = wrongID(id, in: file) { problems.append(problem) }
    }

    /// The problem of a file whose id is not its name; nil where it is.
    func wrongID(_ id: Identifier, in file: String) -> DataProblem? {
        guard !file.hasSuffix("/\(id).json") else { return nil }
        let name = String(file.split(separator: "/").last?.dropLast(5) ?? "")
        return Locator(folder: folder).problem(
            file, at: id.text, key: "id", "the id is \"\(id)\", but the file is named \"\(name).json\"",
            mend: "make them the same")
    }

    func read<Value: Sendable>(
        _ name: String, ifMissing missing: @autoclosure () -> DataProblem? = nil, into problems: inout [DataProblem],
        _ decode: (ObjectDecoder) -> Value
    ) -> Value? {
        if let cache, let value = cache[name] as? Value { return value }
        let path: Path = "\(folder)/\(name)"
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileReader.bytes(of: path)
        } catch {
            let unreadable = DataProblem(
                file: path, line: nil, column: nil, key: "", message: "it cannot be read: \(error.reason)",
                mend: "restore the file or its permissions")
            problems.append(error.kind == .notFound ? missing() ?? unreadable : unreadable)
            return nil
        }
        let findings = Findings(file: path, bytes: bytes)
        let value: Value?
        do throws(JSONSyntaxError) {
            let decoder = ObjectDecoder(try JSONParser.parse(bytes), findings: findings)
            value = decode(decoder)
            decoder.finish()
        } catch {
            findings.add(at: error.offset, error.message, mend: error.mend)
            value = nil
        }
        problems += findings.problems
        guard findings.problems.isEmpty else { return nil }
        cache?[name] = value
        return value
    }
}
