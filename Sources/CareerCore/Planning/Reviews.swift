/// Reviews of what has been learned, at growing gaps.
///
/// A gap is a fifth of the time that the knowledge must last after it (Cepeda and others 2008, for delays of weeks):
/// what is reviewed after one week lasts five, so the next review comes five weeks on, and the one after it 25. That
/// gaps grow keeps recall high in between (Kang and others 2014).
struct ReviewQueue {
    /// A review that is due, or under way.
    struct Review {
        let task: PhasedTask
        let skill: Identifier
        let number: Int
        /// The week, from 0, in which it is due.
        let due: Int
        let gap: Int
        var left: Int
    }

    private let items: [Identifier: GapItem]
    /// How many steps of each skill are still to be done.
    private var left: [Identifier: Int]
    private let assumptions: Assumptions
    /// The index of the phase that the reviews make up.
    private let phase: Int
    private var open: [Review] = []
    /// All reviews that were begun.
    private(set) var tasks: [PhasedTask] = []

    /// The first review comes a week after the skill is complete.
    private static let firstGap = 1

    init(gap: Gap, assumptions: Assumptions, phase: Int) {
        items = gap.open.keyed { $0.skill.id }
        left = Dictionary(
            gap.curriculum.items.flatMap(\.parts).map { ($0.step.skill, 1) }, uniquingKeysWith: +)
        self.assumptions = assumptions
        self.phase = phase
    }

    /// Whether a review has been begun and not ended.
    var isUnderWay: Bool { open.contains { $0.left < $0.task.task.hours.quarters } }

    /// Takes steps as done in a week, and sets the first review of each skill that is complete with them.
    mutating func note(_ steps: [Step], doneIn week: Int) {
        for step in steps {
            left[step.skill, default: 0] -= 1
            guard left[step.skill] == 0 else { continue }
            add(step.skill, number: 1, due: week + ReviewQueue.firstGap, gap: ReviewQueue.firstGap)
        }
    }

    private mutating func add(_ skill: Identifier, number: Int, due: Int, gap: Int) {
        guard let item = items[skill] else { return }
        let hours = Hours(rounding: max(0.25, item.hours.value * assumptions.reviewShare))
        let task = PlanTask(
            id: skill.appending("review-\(number)"), title: "Review \(item.skill.title)", kind: .review(of: skill),
            hours: hours)
        open.append(
            Review(
                task: PhasedTask(task: task, phase: phase), skill: skill, number: number, due: due, gap: gap,
                left: hours.quarters))
    }

    /// Works on the reviews that are due in a week, the earliest first, and sets those that follow.
    ///
    /// - Parameters:
    ///   - quarters: The quarter-hours of the week.
    ///   - rest: Those until the end of the calendar, the week's own included; what takes longer is not begun any more.
    mutating func work(inWeek week: Int, quarters: Int, of rest: Int?) -> [TaskPart] {
        var free = quarters
        var parts: [TaskPart] = []
        while free > 0,
            let next = open.indices.filter({ open[$0].due <= week }).min(by: { open[$0].due < open[$1].due })
        {
            let review = open[next]
            if let rest, review.left > rest - (quarters - free) { break }
            if review.left == review.task.task.hours.quarters { tasks.append(review.task) }
            let part = min(free, review.left)
            free -= part
            open[next].left -= part
            parts.append(TaskPart(task: review.task, quarters: part, isDone: open[next].left == 0))
            guard open[next].left == 0 else { break }
            open.remove(at: next)
            let gap = Int((Double(review.gap) / assumptions.reviewGapShare).rounded())
            add(review.skill, number: review.number + 1, due: week + gap, gap: gap)
        }
        return parts
    }
}
