internal import CareerCore

extension PlanDocument {
    /// The dated work: a row for each block of work on one skill, or for each week.
    var weeks: [Document.Block] {
        guard !plan.weeks.isEmpty else { return [.section("Weeks"), .note("Nothing is to be done.")] }
        return [.section(weeksHeading), .table(showsEachWeek ? weekTable : blockTable)] + besideWeeks
    }

    var weeksHeading: String { "Weeks: \(Words.span(plan.request.start, plan.finish)), \(plan.hours) h" }

    /// What is to be said beside the weeks: what they rest on, and what they have not.
    var besideWeeks: [Document.Block] {
        studied
            + (plan.dropped.isEmpty
                ? []
                : [
                    .note("Left out, since it is held:"),
                    .items(plan.dropped.map { Document.Item(text: "\($0.title) (\($0.skillTitle))") }),
                ])
    }

    /// What reviews and skills side by side rest on.
    private var studied: [Document.Block] {
        let assumptions = plan.catalog.assumptions
        var notes: [Document.Block] = []
        func names(_ sources: [Identifier]) -> String { sources.map(source).joined(separator: "; ") }
        if plan.request.tracks > 1 {
            notes.append(
                .note(
                    "Up to \(plan.request.tracks) skills that do not need one another stand side by side: what was practised "
                        + "mixed was remembered better weeks later (\(names(assumptions.trackSources)))."))
        }
        if plan.request.review {
            let reviews = plan.phases.flatMap(\.tasks).filter(\.isReview)
            let weeks = showsEachWeek ? "" : "; --show weeks has each"
            notes.append(
                .note(
                    "\(Words.count(reviews.count, "review")) of what was learned, \(reviews.map(\.hours).sum()) h, stand in "
                        + "these weeks too\(weeks). A gap is \(Words.share(assumptions.reviewGapShare)) of the time that it "
                        + "must last (\(names(assumptions.reviewSources)))."))
        }
        return notes
    }

    private var weekTable: Table {
        let columns: [Table.Column] = [
            .init("Week", .right), .init("Dates"), .init("Hours", .right), .init("What to do", wraps: true),
        ]
        var table = Table(columns: columns, rows: [])
        var done: [Identifier: Hours] = [:]
        for week in plan.weeks {
            let work = week.items.flatMap { item -> [Line] in
                guard let task = tasks[item.task] else { return [] }
                done[task.id, default: .zero] += item.hours
                let sofar = done[task.id, default: .zero]
                let place =
                    sofar < task.hours ? "to hour \(sofar) of \(task.hours)" : item.hours < sofar ? "to its end" : ""
                let rest = ([place] + goals(of: task).map(\.text)).filter { !$0.isEmpty }.joined(separator: "; ")
                return [Line("\(item.hours) h: ", task.title, at: task.resource?.url)]
                    + (rest.isEmpty ? [] : [Line(rest, .faint)])
            }
            table.rows.append(
                .cells([
                    .init("\(week.number)"), .init(Words.span(week.start, week.end)), .init(week.hours.description),
                    .init(work.isEmpty ? [Line("no hours for study", .faint)] : work),
                ]))
            table.rows += milestones(of: week)
        }
        return table
    }

    private var blockTable: Table {
        let columns: [Table.Column] = [
            .init("Weeks", .right), .init("From"), .init("Hours", .right), .init("What to do", wraps: true),
        ]
        var table = Table(columns: columns, rows: [])
        for block in WorkBlock.blocks(of: plan, tasks: tasks) {
            table.rows.append(
                .cells([
                    .init(block.first == block.last ? "\(block.first)" : "\(block.first)-\(block.last)"),
                    .init(Words.date(plan.weeks[block.first - 1].start)), .init(block.hours.description),
                    .init(lines(of: block)),
                ]))
            for week in plan.weeks[block.closed..<block.closes] {
                table.rows += milestones(of: week)
            }
        }
        return table
    }

    private func lines(of block: WorkBlock) -> [Line] {
        guard !block.tasks.isEmpty else { return [Line("no hours for study", .faint)] }
        var lines: [Line] = []
        for task in block.tasks {
            lines.append(Line("", task.title, at: task.resource?.url, .strong))
            lines += goals(of: task)
        }
        return lines
    }

    private func milestones(of week: Week) -> [Table.Row] {
        reached(in: week).map {
            .span(Line("◆ Week \(week.number), \(Words.date(week.end)): \($0)", .strong))
        }
    }

    /// What has been reached by the end of a week.
    func reached(in week: Week) -> [String] {
        week.milestones.map { $0.text(in: plan, readiness: week.readiness) }
    }

    /// Every task, to be ticked off.
    var phases: [Document.Block] {
        plan.phases.flatMap { phase -> [Document.Block] in
            let items = phase.tasks.map { task in
                Document.Item(Line("\(task.title) (\(task.hours) h)"), details: study(task), isTask: true)
            }
            return [.section("\(phase.title): \(phase.hours) h"), .items(items)]
                + further(in: phase) + [.note("Milestone: \(phase.milestone)")]
        }
    }

    /// What the guide says and names beside the tasks of a phase.
    func further(in phase: PlanPhase) -> [Document.Block] {
        let items =
            phase.advice.map { Document.Item(text: $0) }
            + phase.reading.map { Document.Item(Line("", $0.line, at: $0.url)) }
        return items.isEmpty ? [] : [.note("Beside these the guide says and names:"), .items(items)]
    }
}

extension Milestone {
    /// What is reached, on one line.
    ///
    /// - Parameter readiness: At the end of the milestone's week, from 0 to 1.
    func text(in plan: Plan, readiness: Double) -> String {
        switch self {
        case .interviewReady:
            "interview-ready: all critical requirements met, readiness \(Words.share(readiness))"
        case .ready: "ready: all critical and important requirements met"
        case .phase(let index): "\(plan.phases[index].title): \(plan.phases[index].milestone)"
        case .finished: "all work is done"
        }
    }

    /// What tells it from the others of its plan: lower-case words joined by hyphens.
    var name: String {
        switch self {
        case .interviewReady: "interview-ready"
        case .ready: "ready"
        case .phase(let index): "phase-\(index + 1)"
        case .finished: "finished"
        }
    }
}

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
