/// Lays blocks in their order onto dated weeks.
///
/// Weeks run from Monday to Sunday, the first being the start's. Reviews that are due come first in a week; what is
/// left of its hours goes to the active blocks in equal shares, and to those that follow when one is complete.
struct WeekPlanner {
    let calendar: StudyCalendar
    /// How many blocks are worked on side by side.
    var tracks = 1

    /// A week before its milestones are known.
    struct Draft {
        let start: CalendarDate
        let end: CalendarDate
        let capacity: Hours
        var items: [Week.Item] = []
        /// What was completed in it, in order.
        var completions: [Completion] = []
    }

    /// The end of a task.
    struct Completion {
        let task: PhasedTask
        /// The block that was completed with it; nil while its block goes on.
        var block: Int?
        /// Quarter-hours done of each block by then, where one was completed.
        var done: [Int] = []
    }

    /// The weeks, until all blocks are complete; reviews go on as long as blocks are left.
    ///
    /// A calendar without an end must have hours in the end: days off end, and so does a change to no hours. That
    /// holds for every valid request. Cost: in the number of weeks and tasks.
    func weeks(for blocks: [Block], reviews: inout ReviewQueue?) -> [Draft] {
        var queue = BlockQueue(blocks, tracks: tracks)
        var drafts: [Draft] = []
        var monday = calendar.start.monday
        var rest = calendar.end.map { calendar.capacity(until: $0).quarters }
        while !queue.isEmpty || reviews?.isUnderWay ?? false, calendar.end.map({ monday <= $0 }) ?? true {
            let capacity = calendar.capacity(from: monday)
            let sunday = monday.advanced(by: 6)
            var draft = Draft(
                start: max(monday, calendar.start), end: calendar.end.map { min($0, sunday) } ?? sunday,
                capacity: capacity)
            var free = capacity.quarters
            for part in reviews?.work(inWeek: drafts.count, quarters: free, of: rest) ?? [] {
                free -= part.quarters
                draft.add(part)
                if part.isDone { draft.completions.append(Completion(task: part.task)) }
            }
            while free > 0, !queue.isEmpty {
                for share in shares(of: free, in: queue) {
                    let block = share.block
                    free -= share.quarters
                    for part in queue.work(on: block, quarters: share.quarters) {
                        draft.add(part)
                        guard part.isDone else { continue }
                        let isComplete = queue.left(of: block) == 0 && part.task == blocks[block].tasks.last
                        draft.completions.append(
                            isComplete
                                ? Completion(task: part.task, block: block, done: queue.done)
                                : Completion(task: part.task))
                        if isComplete { reviews?.note(blocks[block].steps, doneIn: drafts.count) }
                    }
                }
            }
            rest? -= capacity.quarters
            drafts.append(draft)
            monday = monday.advanced(by: 7)
        }
        return drafts
    }

    private struct Share {
        let block: Int
        let quarters: Int
    }

    /// Equal shares of the free quarter-hours for the active blocks, the first ones getting what is over; no more for
    /// each than completes the shortest.
    private func shares(of free: Int, in queue: BlockQueue) -> [Share] {
        let active = queue.active
        let even = active.enumerated().map { index, block in
            Share(block: block, quarters: free / active.count + (index < free % active.count ? 1 : 0))
        }
        let shortest = active.map(queue.left).min() ?? 0
        if even.allSatisfy({ $0.quarters <= queue.left(of: $0.block) }) { return even.filter { $0.quarters > 0 } }
        return even.map { Share(block: $0.block, quarters: min(shortest, $0.quarters)) }.filter { $0.quarters > 0 }
    }
}

extension WeekPlanner.Draft {
    /// Adds work on a task; a task has one item a week.
    fileprivate mutating func add(_ part: TaskPart) {
        let (task, hours) = (part.task.task.id, Hours(quarters: part.quarters))
        if let index = items.lastIndex(where: { $0.task == task }) {
            items[index] = Week.Item(task: task, hours: items[index].hours + hours)
        } else {
            items.append(Week.Item(task: task, hours: hours))
        }
    }
}

/// Work on a task without a break.
struct TaskPart {
    let task: PhasedTask
    let quarters: Int
    /// Whether it completes the task.
    let isDone: Bool
}

/// Blocks in their order, with what is left of each.
///
/// Up to `tracks` blocks are worked on side by side: the first in the order whose stage has begun and whose
/// predecessors are complete.
struct BlockQueue {
    let blocks: [Block]
    let tracks: Int
    /// Quarter-hours that are done of each block.
    private(set) var done: [Int]
    private let lengths: [Int]
    /// The task of each block that is under way, and what is left of it.
    private var position: [Position]
    /// For each block, those that must be complete before it begins.
    private let predecessors: [[Int]]
    private var open: [Int]

    /// A task of a block, by its index, and the quarter-hours that are left of it.
    private struct Position {
        let task: Int
        var left: Int
    }

    init(_ blocks: [Block], tracks: Int) {
        self.blocks = blocks
        self.tracks = tracks
        lengths = blocks.map(\.quarters)
        done = blocks.map { _ in 0 }
        position = blocks.map { Position(task: 0, left: $0.tasks.first?.task.hours.quarters ?? 0) }
        // One after another, each block's predecessors stand before it anyway.
        predecessors =
            tracks == 1
            ? blocks.map { _ in [] }
            : blocks.map { block in
                blocks.indices.filter { index in
                    let other = blocks[index]
                    return other.stage < block.stage
                        || other.tasks.contains { block.predecessors.contains($0.task.id) }
                }
            }
        open = Array(blocks.indices)
    }

    var isEmpty: Bool { open.isEmpty }

    /// The blocks that are worked on now.
    var active: [Int] {
        Array(open.lazy.filter { index in predecessors[index].allSatisfy { left(of: $0) == 0 } }.prefix(tracks))
    }

    func left(of block: Int) -> Int { lengths[block] - done[block] }

    /// Work on a block: the parts of its tasks that this makes, in order.
    mutating func work(on block: Int, quarters: Int) -> [TaskPart] {
        var parts: [TaskPart] = []
        var free = quarters
        done[block] += quarters
        while free > 0 {
            let (task, left) = (position[block].task, position[block].left)
            let part = min(free, left)
            free -= part
            parts.append(TaskPart(task: blocks[block].tasks[task], quarters: part, isDone: part == left))
            if part < left {
                position[block].left = left - part
            } else {
                let next = task + 1
                let tasks = blocks[block].tasks
                position[block] = Position(task: next, left: next < tasks.count ? tasks[next].task.hours.quarters : 0)
            }
        }
        if done[block] == lengths[block] { open.removeAll { $0 == block } }
        return parts
    }
}
