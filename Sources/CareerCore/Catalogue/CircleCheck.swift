internal import JSON
internal import System

/// Prerequisites that go in a circle, so that none of them could ever be begun.
struct CircleCheck {
    private let folder: Path
    private let skills: [Identifier: Skill]

    init(_ contents: CatalogueContents) { self.init(folder: contents.folder, skills: contents.skills.keyed { $0.id }) }

    init(folder: Path, skills: [Identifier: Skill]) {
        self.folder = folder
        self.skills = skills
    }

    /// One problem for each circle, at the skill that comes first in the alphabet.
    var problems: [DataProblem] {
        var isDone: Set<Identifier> = []
        var found: [DataProblem] = []
        // From the skill where the walk began to the one where it is.
        var path: [Identifier] = []
        func walk(_ id: Identifier) {
            if let start = path.firstIndex(of: id) {
                var circle = Array(path[start...])
                let least = circle.min().flatMap(circle.firstIndex) ?? 0
                circle = Array(circle[least...] + circle[..<least])
                circle.append(circle[0])
                let id = circle[0]
                found.append(
                    Locator(folder: folder).problem(
                        "skills/\(id).json", at: circle[1].text, after: "requires", key: "requires",
                        "the prerequisites go in a circle: \(circle.map(\.text).joined(separator: " → "))",
                        mend: "take one of them out"))
                return
            }
            guard !isDone.contains(id), let skill = skills[id] else { return }
            path.append(id)
            for prerequisite in skill.prerequisites { walk(prerequisite.skill) }
            path.removeLast()
            isDone.insert(id)
        }
        for id in skills.keys.sorted() { walk(id) }
        return found
    }
}
