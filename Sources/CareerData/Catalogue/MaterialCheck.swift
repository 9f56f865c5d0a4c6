internal import CareerCore

/// What no single file can show: names that another file does not have, and prerequisites that go in a circle.
struct MaterialCheck {
    let folder: String
    let material: PlanMaterial

    var problems: [DataProblem] { unknownClasses + unknownSources + circles }

    private var unknownClasses: [DataProblem] {
        let known = material.catalog.effortClasses.map(\.id)
        return material.skills.values.sorted { $0.id < $1.id }.compactMap { skill in
            guard case .estimated(let name, _) = skill.effort, !known.contains(name) else { return nil }
            let classes = known.map(\.text).joined(separator: ", ")
            return problem(
                "skills/\(skill.id).json", at: name.text, key: "effort.class",
                "the catalogue has no effort class \"\(name)\"", mend: "use one of \(classes)")
        }
    }

    private var unknownSources: [DataProblem] {
        [material.from, material.to].flatMap { role in
            unknown(role.sources, in: "roles/\(role.id).json")
        }
            + material.skills.values.sorted { $0.id < $1.id }.flatMap { skill -> [DataProblem] in
                var named = skill.learn.compactMap(\.source)
                if case .sourced(_, _, let source, _) = skill.effort { named.append(source) }
                return unknown(named, in: "skills/\(skill.id).json")
            }
            + (material.roadmap.map { unknown([$0.source], in: "roadmaps/\($0.from)--\($0.to).json") } ?? [])
    }

    private func unknown(_ sources: [Identifier], in file: String) -> [DataProblem] {
        Set(sources).filter { material.sources[$0] == nil }.sorted().map { source in
            problem(
                file, at: source.text, key: "source", "sources.json has no source \"\(source)\"",
                mend: "add it there, or correct the id")
        }
    }

    /// One problem for each circle, at the skill that comes first in the alphabet.
    private var circles: [DataProblem] {
        var isDone: Set<Identifier> = []
        var found: [DataProblem] = []
        func walk(_ id: Identifier, _ path: [Identifier]) {
            if let start = path.firstIndex(of: id) {
                let circle = path[start...] + [id]
                let way = circle.map(\.text).joined(separator: " → ")
                found.append(
                    problem(
                        "skills/\(id).json", at: circle[circle.startIndex + 1].text, key: "requires",
                        "the prerequisites go in a circle: \(way)", mend: "take one of them out"))
                return
            }
            guard !isDone.contains(id), let skill = material.skills[id] else { return }
            for prerequisite in skill.prerequisites { walk(prerequisite.skill, path + [id]) }
            isDone.insert(id)
        }
        for id in material.skills.keys.sorted() { walk(id, []) }
        return found
    }

    /// A problem at the place in the file where the name stands in quotes; only this slow way reads the file again.
    private func problem(
        _ file: String, at name: String, key: String, _ message: String, mend: String
    ) -> DataProblem {
        let path = "\(folder)/\(file)"
        let quoted = Array("\"\(name)\"".utf8)
        guard let bytes = try? FileReader.bytes(of: path), bytes.count >= quoted.count,
            let offset = (0...bytes.count - quoted.count).first(where: { bytes[$0...].starts(with: quoted) })
        else { return DataProblem(file: path, line: nil, column: nil, key: key, message: message, mend: mend) }
        let findings = Findings(file: path, bytes: bytes)
        findings.add(at: offset, key: key, message, mend: mend)
        return findings.problems[0]
    }
}
