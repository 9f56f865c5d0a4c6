/// Blocks of work in their order, with what is left of each.
///
/// Up to `tracks` blocks are worked on side by side: the first in the order whose stage has begun and whose
/// prerequisites are complete.
struct BlockQueue {
    let blocks: [StudyBlock]
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

    init(_ blocks: [StudyBlock], tracks: Int) {
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
                        || other.stage == block.stage && (other.skill.map(block.prerequisites.contains) ?? false)
                }
            }
        open = Array(blocks.indices)
    }

    var isEmpty: Bool { open.isEmpty }

    /// The blocks that are worked on now.
    var active: [Int] {
        if tracks == 1 { return Array(open.prefix(1)) }
        return Array(open.lazy.filter { index in predecessors[index].allSatisfy { !open.contains($0) } }.prefix(tracks))
    }

    func left(of block: Int) -> Int { lengths[block] - done[block] }

    /// Work on a block: the parts of its tasks that this makes, in order.
    mutating func work(on block: Int, quarters: Int) -> [WorkPart] {
        var parts: [WorkPart] = []
        var free = quarters
        done[block] += quarters
        while free > 0 {
            let (task, left) = (position[block].task, position[block].left)
            let part = min(free, left)
            free -= part
            parts.append(WorkPart(task: blocks[block].tasks[task], quarters: part, isDone: part == left))
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
