/// Tasks that are done as a whole: those that build one skill within one stage, or those that close a stage.
struct StudyBlock: Hashable, Sendable {
    /// Nil for work that builds no skill.
    let skill: Identifier?
    /// In the order in which they are done.
    let tasks: [PlacedTask]
    /// The readiness that its completion brings, in twelfths of an importance weight.
    let worth: Int
    /// Blocks of a lower stage are complete before it begins.
    let stage: Int
    /// The skills whose blocks in the same stage are complete before it begins.
    let prerequisites: [Identifier]
    /// Whether the skill has no later block.
    let completesSkill: Bool

    var quarters: Int { tasks.reduce(0) { $0 + $1.task.hours.quarters } }
}
