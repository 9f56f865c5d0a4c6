internal import CareerCore

/// A run of tasks on one skill, with the weeks that it takes; a run of weeks off has no tasks.
struct WorkBlock {
    let skill: Identifier?
    private(set) var tasks: [PlanTask]
    private(set) var hours: Hours
    /// Numbers of the first and the last week that it touches.
    let first: Int
    private(set) var last: Int
    /// The weeks whose milestones belong behind this block: above `closed`, up to `closes`.
    fileprivate(set) var closed = 0
    fileprivate(set) var closes = 0

    /// The plan's work in its order, reviews left aside. The hours of the blocks add up to those of its other work.
    static func blocks(of plan: Plan, tasks: [Identifier: PlanTask]) -> [WorkBlock] {
        var blocks: [WorkBlock] = []
        for week in plan.weeks {
            if week.items.isEmpty {
                if let last = blocks.last, last.tasks.isEmpty, last.last == week.number - 1 {
                    blocks[blocks.count - 1].last = week.number
                } else {
                    blocks.append(WorkBlock(skill: nil, tasks: [], hours: .zero, first: week.number, last: week.number))
                }
            }
            for item in week.items {
                guard let task = tasks[item.task], !task.isReview else { continue }
                // Of several skills side by side each goes on in its own block.
                let going = blocks.indices.suffix(plan.request.tracks).last { index in
                    !blocks[index].tasks.isEmpty && blocks[index].skill == task.skill
                }
                if let going {
                    blocks[going].add(task, hours: item.hours, week: week.number)
                } else {
                    blocks.append(
                        WorkBlock(
                            skill: task.skill, tasks: [task], hours: item.hours, first: week.number, last: week.number))
                }
            }
        }
        return withMilestones(blocks)
    }

    private mutating func add(_ task: PlanTask, hours: Hours, week: Int) {
        if !tasks.contains(where: { $0.id == task.id }) { tasks.append(task) }
        self.hours += hours
        last = week
    }

    /// A week's milestones stand behind the last block that touches it.
    private static func withMilestones(_ blocks: [WorkBlock]) -> [WorkBlock] {
        var blocks = blocks
        var closed = 0
        var last = 0
        for index in blocks.indices {
            last = max(last, blocks[index].last)
            let next = index + 1 < blocks.count ? blocks[index + 1].first : Int.max
            blocks[index].closed = closed
            blocks[index].closes = max(closed, min(last, next - 1))
            closed = blocks[index].closes
        }
        return blocks
    }
}
