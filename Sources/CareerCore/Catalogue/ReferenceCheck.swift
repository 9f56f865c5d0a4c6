internal import JSON

/// Ids that a file names and no file has, and effort classes that the catalogue does not define.
struct ReferenceCheck {
    private let contents: CatalogueContents

    init(_ contents: CatalogueContents) { self.contents = contents }

    var problems: [DataProblem] {
        contents.skills.flatMap(ofSkill) + contents.roles.flatMap(ofRole) + contents.portraits.flatMap(ofPortrait)
            + contents.roadmaps.flatMap { ofRoadmap($0.file, $0.roadmap) }
    }

    private func ofSkill(_ skill: Skill) -> [DataProblem] {
        let file = "skills/\(skill.id).json"
        var problems = unknown("skill", skill.prerequisites.map(\.skill), in: file, key: "requires")
        problems += unknown("skill", skill.transfers.map(\.skill), in: file, key: "transfersFrom")
        if skill.transfers.contains(where: { $0.skill == skill.id }) {
            problems.append(
                contents.problem(
                    file, at: skill.id.text, key: "transfersFrom", "the skill transfers from itself",
                    mend: "take that out"))
        }
        if case .estimated(let name, _) = skill.effort, let classes = contents.catalog?.effortClasses.map(\.id),
            !classes.contains(name)
        {
            problems.append(
                contents.problem(
                    file, at: name.text, key: "effort.class", "the catalogue has no effort class \"\(name)\"",
                    mend: "use one of \(classes.map(\.text).joined(separator: ", "))"))
        }
        return problems
    }

    private func ofRole(_ role: Role) -> [DataProblem] {
        let file = "roles/\(role.id).json"
        return unknown("skill", role.requirements.map(\.skill), in: file, key: "requirements")
    }

    private func ofPortrait(_ portrait: Portrait) -> [DataProblem] {
        Portrait.Field.Kind.Reference.allCases.flatMap { kind in
            portrait.ids(of: kind).flatMap { section, ids in
                unknown(kind.rawValue, ids, in: "portraits/\(portrait.id).json", key: section)
            }
        }
    }

    private func ofRoadmap(_ name: String, _ roadmap: Roadmap) -> [DataProblem] {
        let file = "roadmaps/\(name)"
        var problems = unknown("role", [roadmap.from, roadmap.to], in: file, key: "from, to")
        problems += unknown("skill", roadmap.carriesOver.map(\.skill), in: file, key: "transfers")
        problems += unknown("skill", roadmap.subjects.flatMap(\.covers), in: file, key: "skills.covers")
        problems += unknown("skill", roadmap.phases.flatMap(\.tasks).compactMap(\.skill), in: file, key: "phases.tasks")
        if name != "\(roadmap.from)--\(roadmap.to).json" {
            problems.append(
                contents.problem(
                    file, at: roadmap.from.text, key: "from",
                    "the roadmap leads from \"\(roadmap.from)\" to \"\(roadmap.to)\", which its file's name does not say",
                    mend: "name the file \(roadmap.from)--\(roadmap.to).json"))
        }
        return problems
    }

    private func unknown(_ kind: String, _ ids: [Identifier], in file: String, key: String) -> [DataProblem] {
        Set(ids).sorted().filter { !contents.has(kind + "s", $0) }.map { id in
            contents.problem(
                file, at: id.text, key: key, "the catalogue has no \(kind) \"\(id)\"",
                mend: "add \(kind)s/\(id).json, or correct the id")
        }
    }
}
