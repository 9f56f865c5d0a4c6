@testable import CareerCore

extension Make {
    /// A block for each task, in this order; the last of a skill completes it.
    static func blocks(_ tasks: [PlacedTask]) -> [StudyBlock] {
        tasks.enumerated().map { index, placed in
            StudyBlock(
                skill: placed.task.skill, tasks: [placed], worth: 1, stage: 0, prerequisites: [],
                completesSkill: !tasks[(index + 1)...].contains { $0.task.skill == placed.task.skill })
        }
    }

    /// A block that is one task of so many quarter-hours.
    static func block(_ name: String, _ quarters: Int, stage: Int = 0, needs: [String] = [], worth: Int = 1)
        -> StudyBlock
    {
        let task = PlanTask(
            id: id(name), title: name, skill: id(name), hours: Hours(quarters: quarters), resources: [], origin: .study)
        return StudyBlock(
            skill: id(name), tasks: [PlacedTask(task: task, phase: 0)], worth: worth, stage: stage,
            prerequisites: needs.map(id), completesSkill: true)
    }
}
