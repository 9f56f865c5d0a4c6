internal import CareerCore

/// What no single file can show: names that another file does not have, and prerequisites that go in a circle.
struct MaterialCheck {
    let folder: String
    let material: PlanMaterial

    var problems: [DataProblem] {
        unknownClasses + unknownSources + CircleCheck(folder: folder, skills: material.skills.values).problems
    }

    private var unknownClasses: [DataProblem] {
        let known = material.catalog.effortClasses.map(\.id)
        return material.skills.values.sorted { $0.id < $1.id }.compactMap { skill in
            guard case .estimated(let name, _) = skill.effort, !known.contains(name) else { return nil }
            let classes = known.map(\.text).joined(separator: ", ")
            return Locator(folder: folder).problem(
                "skills/\(skill.id).json", at: name.text, key: "effort.class",
                "the catalogue has no effort class \"\(name)\"", mend: "use one of \(classes)")
        }
    }

    private var unknownSources: [DataProblem] {
        [material.from, material.to].flatMap { role in
            unknown(role.sources, in: "roles/\(role.id).json")
        }
            + material.skills.values.sorted { $0.id < $1.id }.flatMap {
                unknown($0.sources, in: "skills/\($0.id).json")
            }
            + (material.roadmap.map { unknown([$0.source], in: "roadmaps/\($0.from)--\($0.to).json") } ?? [])
    }

    private func unknown(_ sources: [Identifier], in file: String) -> [DataProblem] {
        Set(sources).filter { material.sources[$0] == nil }.sorted().map { source in
            Locator(folder: folder).problem(
                file, at: source.text, key: "source", "sources.json has no source \"\(source)\"",
                mend: "add it there, or correct the id")
        }
    }
}
