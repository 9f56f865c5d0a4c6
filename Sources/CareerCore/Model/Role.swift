/// A job: what it requires, what it pays, what the sources measure of it, and how one gets in.
public struct Role: Hashable, Sendable {
    public let id: Identifier
    public let title: String
    public let summary: String
    public let requirements: [Requirement]
    public let pay: [PayFigure]
    public let ladders: [Ladder]
    public let measures: [Measure]
    public let entry: [EntryFact]

    public init(
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
    public var sources: [Identifier] {
        requirements.flatMap(\.sources) + pay.map(\.source) + ladders.map(\.source) + measures.map(\.source)
            + entry.compactMap(\.source)
    }

    /// The level that the role requires of each skill.
    public var levels: [Identifier: Level] {
        var levels: [Identifier: Level] = [:]
        for requirement in requirements {
            levels[requirement.skill] = max(levels[requirement.skill] ?? .none, requirement.level)
        }
        return levels
    }
}
