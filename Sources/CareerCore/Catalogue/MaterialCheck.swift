internal import JSON
internal import System

/// What no single file can show: names that another file does not have, and prerequisites that go in a circle.
struct MaterialCheck {
    let folder: Path
    let material: PlanMaterial

    var problems: [DataProblem] {
        unknownClasses + unknownSources + CircleCheck(folder: folder, skills: material.skills).problems
    }

    private var unknownClasses: [DataProblem] {
        let known = material.catalog.effortClasses.map(\.id)
        return material.skills.values.compactMap { skill -> DataProblem? in
            guard case .estimated(let name, _) = skill.effort, !known.contains(name) else { return nil }
            return Locator(folder: folder).problem(
                "skills/\(skill.id).json", at: name.text, key: "effort.class",
                "the catalogue has no effort class \"\(name)\"",
                mend: "use one of \(known.map(\.text).joined(separator: ", "))")
        }.sorted { $0.file < $1.file }
    }

    private var unknownSources: [DataProblem] {
        var problems = unknown(material.from.sources) { "roles/\(material.from.id).json" }
        problems += unknown(material.to.sources) { "roles/\(material.to.id).json" }
        for (id, skill) in material.skills { problems += unknown(skill.sources) { "skills/\(id).json" } }
        if let roadmap = material.roadmap {
            problems += unknown([roadmap.source]) { "roadmaps/\(roadmap.from)--\(roadmap.to).json" }
        }
        return problems.sorted { ($0.file, $0.line ?? 0) < ($1.file, $1.line ?? 0) }
    }

    private func unknown(_ sources: [Identifier], in file: () -> String) -> [DataProblem] {
        let known = material.sources
        let missing = sources.filter { known.index(forKey: $0) == nil }
        guard !missing.isEmpty else { return [] }
        return Set(missing).map { source in
            Locator(folder: folder).problem(
                file(), at: source.text, key: "source", "sources.json has no source \"\(source)\"",
                mend: "add it there, or correct the id")
        }
    }
}
