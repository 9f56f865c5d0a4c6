/// A job: what it requires, what it pays, what the sources measure of it, and how one gets in.
package struct Role: Hashable, Sendable {
    package let id: Identifier
    package let title: String
    package let summary: String
    package let requirements: [Requirement]
    package let pay: [PayFigure]
    package let ladders: [Ladder]
    package let measures: [Measure]
    package let entry: [EntryFact]

    package init(
        id: Identifier, title: String, summary: String, requirements: [Requirement], pay: [PayFigure],
        ladders: [Ladder], measures: [Measure], entry: [EntryFact]
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.requirements = requirements
        self.pay = pay
        self.ladders = ladders
        self.measures = measures
        self.entry = entry
    }

    /// Every source that the role names, with doubles.
    package var sources: [Identifier] {
        requirements.flatMap(\.sources) + pay.map(\.source) + ladders.map(\.source) + measures.map(\.source)
            + entry.compactMap(\.source)
    }

    /// The level that the role requires of each skill.
    package var levels: [Identifier: Level] {
        var levels: [Identifier: Level] = [:]
        for requirement in requirements {
            levels[requirement.skill] = max(levels[requirement.skill] ?? .none, requirement.level)
        }
        return levels
    }
}
