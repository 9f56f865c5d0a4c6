internal import CareerCore
internal import CommandLine

/// Finds skills by what a person calls them. Those of the move are at hand; only for another one are all skills read.
struct SkillNames {
    private let reader: CatalogueReader
    private var known: [Identifier: Skill]
    /// Made of the skills of the move when the first name is asked for: most plans ask for none.
    private lazy var atHand = NameIndex(known.values)
    private var all: NameIndex?

    init(_ material: PlanMaterial, _ reader: CatalogueReader) {
        self.reader = reader
        known = material.skills
    }

    mutating func resolve(_ name: String, option: OptionSpec, at command: CommandPath) throws(Failure) -> Skill {
        try resolve(name) { index throws(UsageError) in
            try index.resolve(name, noun: "skill", option: option, at: command)
        }
    }

    mutating func resolve(_ name: String, argument: ArgumentSpec, at command: CommandPath) throws(Failure) -> Skill {
        try resolve(name) { index throws(UsageError) in
            try index.resolve(name, noun: "skill", argument: argument, at: command)
        }
    }

    private mutating func resolve(
        _ name: String, _ find: (NameIndex) throws(UsageError) -> Identifier
    ) throws(Failure) -> Skill {
        if case .found(let id) = atHand.find(name), let skill = known[id] { return skill }
        if all == nil {
            let skills = try Failure.catalogue { () throws(CatalogueError) in try reader.allSkills() }
            for skill in skills { known[skill.id] = skill }
            all = NameIndex(skills)
        }
        let index = all ?? atHand
        let id = try Failure.usage { () throws(UsageError) in try find(index) }
        // The index was made of these very skills.
        guard let skill = known[id] else { preconditionFailure("the index names \(id), which was not read") }
        return skill
    }
}
