package import JSON
package import System

/// Why a catalogue cannot be used.
package enum CatalogueError: Error, Sendable {
    /// No folder holds a catalogue; the places that were looked at, in order.
    case notFound(places: [Path])
    /// The data are wrong: what was found, file by file in the order of reading.
    case wrongData([DataProblem])
}

/// Reads a catalogue folder, file by file, and only the files that are asked for.
///
/// What is wrong is collected over all files that a question needs and reported together.
package struct CatalogueReader: Sendable {
    /// The folder, as it was found.
    package let folder: Path
    /// What has been read, where that is kept.
    private let cache: CatalogueCache?

    /// - Parameter keepsFiles: Whether each file is read once, and kept, for a run that asks the same again and again.
    package init(folder: Path, keepsFiles: Bool = false) {
        self.folder = folder
        cache = keepsFiles ? CatalogueCache() : nil
    }

    private var reading: CatalogueReading { CatalogueReading(folder: folder, cache: cache) }

    /// The catalogue's own file.
    ///
    /// - Parameter names: Where given, and each of them names a role, the index holds only these roles.
    package func catalog(rolesNamed names: [String] = []) throws(CatalogueError) -> Catalog {
        let reading = reading
        let catalog = reading.read("catalog.json") { Catalog(from: $0, rolesNamed: names) }
        guard let catalog else { throw reading.error }
        return catalog
    }

    /// Everything that each plan from one role to another needs; both must be in the index.
    ///
    /// Reads two roles, their skills, what these require in turn, one roadmap and the sources. Cost: in the number of
    /// these files, whatever the size of the catalogue.
    package func move(from: Identifier, to: Identifier, catalog: Catalog) throws(CatalogueError) -> MoveMaterial {
        let reading = reading
        let fromRole = reading.role(from)
        let toRole = reading.role(to)
        var skills: [Identifier: Skill] = [:]
        func use(_ ids: [Identifier], of role: Role?) -> [CatalogueReading.SkillUse] {
            guard let role else { return [] }
            return ids.map { CatalogueReading.SkillUse(skill: $0, file: "roles/\(role.id).json") }
        }
        reading.readSkills(
            use(fromRole?.skills ?? [], of: fromRole) + use(toRole?.requirements.flatMap(\.skills) ?? [], of: toRole),
            into: &skills)
        let roadmap = reading.roadmap(from: from, to: to)
        if let roadmap {
            let file = "roadmaps/\(from)--\(to).json"
            reading.readSkills(
                roadmap.skills.map { CatalogueReading.SkillUse(skill: $0, file: file) }, into: &skills)
        }
        let sources = reading.sources()
        guard let fromRole, let toRole, let sources, reading.isSound else { throw reading.error }
        let material = MoveMaterial(
            catalog: catalog, from: fromRole, to: toRole, skills: skills, roadmap: roadmap, sources: sources)
        try reading.check(material)
        return material
    }

    /// Everything that one plan needs: with the move the resources that teach what the person lacks, and those that
    /// the request or the roadmap names.
    ///
    /// Cost: in the number of these resources, whatever the size of the catalogue.
    package func material(for request: PlanRequest, of move: MoveMaterial) throws(CatalogueError) -> PlanMaterial {
        let reading = reading
        var move = move
        let lacking = move.lacking(holding: Holdings.named(in: request, move).held)
        var uses: [CatalogueReading.ResourceUse] = lacking.flatMap { skill in
            skill.taughtBy.map { .init(resource: $0, file: "skills/\(skill.id).json", key: "taughtBy") }
        }
        if let roadmap = move.roadmap {
            let file = "roadmaps/\(roadmap.from)--\(roadmap.to).json"
            uses += roadmap.phases.flatMap(\.resources).map { .init(resource: $0, file: file, key: "resources") }
        }
        var resources = reading.resources(uses)
        for id in request.resources.with where resources[id] == nil {
            if let resource = reading.resource(id) { resources[id] = resource }
        }
        // How long a resource takes hangs on all that it teaches and assumes, of the move or not. What is only read
        // beside own study has no need of that.
        let skills = Set(lacking.map(\.id))
        for resource in resources.values.sorted(by: { $0.id < $1.id })
        where resource.refusal == nil && resource.teaches.contains(where: { skills.contains($0.skill) }) {
            let named = (resource.teaches.map(\.skill) + resource.assumes.map(\.skill)).filter {
                move.skills[$0] == nil
            }
            for skill in named {
                move.skills[skill] = reading.skill(skill, namedIn: "resources/\(resource.id).json")
            }
        }
        guard reading.isSound else { throw reading.error }
        let material = PlanMaterial(move: move, resources: resources)
        try reading.check(material)
        return material
    }

    /// One resource; nil where the catalogue has none of that id.
    package func resource(_ id: Identifier) throws(CatalogueError) -> Resource? {
        let reading = reading
        guard reading.names(in: "resources")?.contains("\(id).json") ?? false else {
            guard reading.isSound else { throw reading.error }
            return nil
        }
        let resource = reading.resource(id)
        guard reading.isSound else { throw reading.error }
        return resource
    }

    /// Every resource of the catalogue, by the names of their files.
    package func allResources() throws(CatalogueError) -> [Resource] {
        let reading = reading
        let resources = reading.files(of: "resources").compactMap { file in reading.read(file) { Resource(from: $0) } }
        guard reading.isSound else { throw reading.error }
        return resources
    }

    /// Every skill of the catalogue, by the names of their files.
    package func allSkills() throws(CatalogueError) -> [Skill] {
        let reading = reading
        let skills = reading.files(of: "skills").compactMap(reading.skill)
        guard reading.isSound else { throw reading.error }
        return skills
    }

    /// The roles of these ids, in their order.
    package func roles(_ ids: [Identifier]) throws(CatalogueError) -> [Role] {
        let reading = reading
        let roles = ids.compactMap(reading.role)
        guard reading.isSound else { throw reading.error }
        return roles
    }

    /// What roles are like, beyond what a plan computes with: the portraits of those that have one.
    package func portraits(of ids: [Identifier]) throws(CatalogueError) -> [Portrait] {
        let reading = reading
        let listed = reading.names(in: "portraits") ?? []
        let portraits = ids.compactMap { id -> Portrait? in
            let file = "portraits/\(id).json"
            guard listed.contains("\(id).json"), let portrait = reading.read(file, { Portrait(from: $0) }) else {
                return nil
            }
            if portrait.id != id { reading.findings(of: file).noteWrongID(portrait.id, in: "\(id).json") }
            return portrait
        }
        guard reading.isSound else { throw reading.error }
        return portraits
    }

    /// Every written roadmap, by the names of their files.
    package func allRoadmaps() throws(CatalogueError) -> [Roadmap] {
        let reading = reading
        let roadmaps = reading.files(of: "roadmaps").compactMap { file in reading.read(file) { Roadmap(from: $0) } }
        guard reading.isSound else { throw reading.error }
        return roadmaps
    }

    /// Every source, by id.
    package func sources() throws(CatalogueError) -> [Identifier: Source] {
        let reading = reading
        guard let sources = reading.sources() else { throw reading.error }
        return sources
    }
}
