internal import JSON

/// What only shows beside other files: names that no other file has.
struct ReferenceCheck {
    /// Nil where it cannot be read; then nothing is held against it.
    let catalog: Catalog?
    /// The same for the ids of sources.json.
    let sources: Set<Identifier>?
    /// What the folders of each kind list. A plan has no need of it: it reads what is named.
    var names: [String: Set<String>] = [:]

    // MARK: What a plan looks at as well

    /// - Parameter findings: Where to note what is wrong.
    func check(_ skill: Skill, _ findings: () -> Findings) {
        check(sources: skill.sources, findings)
        guard let catalog else { return }
        if case .estimated(let name, _) = skill.effort, !catalog.effortClasses.contains(where: { $0.id == name }) {
            findings().add(
                quoted: name.text, key: "effort.class", "the catalogue has no effort class \"\(name)\"",
                mend: "use one of \(catalog.effortClasses.map(\.id.text).joined(separator: ", "))")
        }
        if !catalog.areas.contains(skill.area) {
            note(skill.area, of: "area", key: "area", among: catalog.areas, in: findings())
        }
    }

    func check(_ role: Role, _ findings: () -> Findings) {
        check(sources: role.sources, findings)
        guard let catalog else { return }
        func look(at place: String, key: String) {
            if !catalog.places.contains(place) {
                note(place, of: "place", key: key, among: catalog.places, in: findings())
            }
        }
        for (index, figure) in role.pay.enumerated() { look(at: figure.place, key: "pay[\(index)].place") }
        for (index, ladder) in role.ladders.enumerated() { look(at: ladder.place, key: "ladders[\(index)].place") }
    }

    func check(sources ids: [Identifier], _ findings: () -> Findings) {
        guard let sources else { return }
        for id in Set(ids.filter { !sources.contains($0) }).sorted() {
            findings().add(
                quoted: id.text, key: "source", "sources.json has no source \"\(id)\"",
                mend: "add it there, or correct the id")
        }
    }

    private func note(_ name: String, of noun: String, key: String, among names: [String], in findings: Findings) {
        findings.add(
            quoted: name, after: noun, key: key, "the catalogue has no \(noun) \"\(Findings.brief(name))\"",
            mend: "use one of \(names.joined(separator: ", ")), or add it to the \(noun)s of catalog.json")
    }
}

/// Names of roles and skills, which a plan reads and so knows to be there.
extension ReferenceCheck {
    /// Whether a file of a kind is there; one that cannot be read is there all the same.
    func has(_ kind: String, _ id: Identifier) -> Bool { names[kind]?.contains("\(id).json") ?? false }

    func checkSkills(of skill: Skill, _ findings: Findings) {
        note("skill", skill.prerequisites.map(\.skill), key: "requires", findings)
        note("skill", skill.transfers.map(\.skill), key: "transfersFrom", findings)
        note("resource", skill.taughtBy, key: "taughtBy", findings)
        if skill.transfers.contains(where: { $0.skill == skill.id }) {
            findings.add(
                quoted: skill.id.text, key: "transfersFrom", "the skill transfers from itself", mend: "take that out")
        }
    }

    func checkSkills(of role: Role, _ findings: Findings) {
        note("skill", role.requirements.flatMap(\.skills), key: "requirements", findings)
        note("skill", role.brings.flatMap(\.skills), key: "brings", findings)
    }

    func check(_ resource: Resource, _ findings: Findings) {
        note("skill", resource.teaches.map(\.skill), key: "teaches", findings)
        note("skill", resource.assumes.map(\.skill), key: "assumes", findings)
        if case .replaced(let by, _) = resource.status { note("resource", [by], key: "status.by", findings) }
    }

    func check(_ portrait: Portrait, _ findings: Findings) {
        for kind in Portrait.Field.Kind.Reference.allCases {
            for (section, ids) in portrait.ids(of: kind) { note(kind.rawValue, ids, key: section, findings) }
        }
    }

    func check(_ roadmap: Roadmap, _ findings: Findings) {
        note("role", [roadmap.from, roadmap.to], key: "from, to", findings)
        note("skill", roadmap.carriesOver.map(\.skill), key: "transfers", findings)
        note("skill", roadmap.subjects.flatMap(\.covers), key: "subjects.covers", findings)
        note("skill", roadmap.phases.flatMap(\.skills), key: "phases.skills", findings)
        note("skill", roadmap.phases.flatMap(\.advice).map(\.skill), key: "phases.advice", findings)
        note("resource", roadmap.phases.flatMap(\.resources), key: "phases.resources", findings)
    }

    private func note(_ noun: String, _ ids: [Identifier], key: String, _ findings: Findings) {
        for id in Set(ids).sorted() where !has(noun + "s", id) {
            findings.add(
                quoted: id.text, key: key, "the catalogue has no \(noun) \"\(id)\"",
                mend: "add \(noun)s/\(id).json, or correct the id")
        }
    }
}

extension CatalogueReading {
    /// Holds the files of a move against each other.
    func check(_ material: MoveMaterial) throws(CatalogueError) {
        let check = ReferenceCheck(catalog: material.catalog, sources: Set(material.sources.keys))
        for role in [material.from, material.to] { check.check(role) { findings(of: "roles/\(role.id).json") } }
        for (id, skill) in material.skills {
            check.check(skill) { findings(of: "skills/\(id).json") }
        }
        if let roadmap = material.roadmap {
            check.check(sources: [roadmap.source]) {
                findings(of: "roadmaps/\(roadmap.from)--\(roadmap.to).json")
            }
        }
        let circles = CircleCheck(requires: material.skills.mapValues { $0.prerequisites.map(\.skill) }).circles
        for circle in circles { CircleCheck.note(circle, in: findings(of: "skills/\(circle[0]).json")) }
        try throwFindings()
    }

    /// Holds what a plan needs beside its move against it.
    func check(_ material: PlanMaterial) throws(CatalogueError) {
        let check = ReferenceCheck(catalog: material.catalog, sources: Set(material.sources.keys))
        for (id, resource) in material.resources {
            check.check(sources: resource.sources) { findings(of: "resources/\(id).json") }
        }
        try throwFindings()
    }

    private func throwFindings() throws(CatalogueError) {
        if !isSound { throw .wrongData(wrong.sorted { $0.file < $1.file }.flatMap(\.problems)) }
    }
}
