internal import CareerCore
internal import JSON
internal import System

extension Format {
    static let taskwarrior = Format(
        "taskwarrior", endings: ["task"], .plan { JSONWriter.write(TaskwarriorTasks.value(of: $0)) })
}

/// A plan as tasks that `task import` takes (Taskwarrior 2.6 and 3, its JSON format).
///
/// UUIDs follow from the move and the task alone, so that a second import updates what the first one made. An import
/// sets the status of a task too: one that was done is to be done again after it, whatever the file says of it.
enum TaskwarriorTasks {
    static func value(of plan: Plan) -> JSONValue {
        .array(DatedTask.all(of: plan).map { task($0, of: plan) })
    }

    private static func task(_ dated: DatedTask, of plan: Plan) -> JSONValue {
        var members: [String: JSONValue] = [
            "uuid": .string(StableID.uuid(of: dated.task.id, in: plan)), "status": .string("pending"),
            "description": text(dated.task.title),
            "project": .string("\(plan.to.id).\(phase(dated.phase, of: plan))"),
            "scheduled": .string(moment(dated.start)), "due": .string(moment(dated.end)),
            "hours": .number(dated.task.hours.value),
        ]
        let tags = tags(of: dated)
        if !tags.isEmpty { members["tags"] = .strings(tags) }
        if !dated.after.isEmpty {
            members["depends"] = .strings(dated.after.map { StableID.uuid(of: $0, in: plan) })
        }
        let notes = dated.task.origins.enumerated().map { index, origin in
            // A task's notes are told apart by their moments.
            JSONValue.object([
                "entry": .string(moment(plan.request.start, second: index)),
                "description": text("from: \(origin.text)"),
            ])
        }
        if !notes.isEmpty { members["annotations"] = .array(notes) }
        return .object(members)
    }

    /// A text on one line, without what must not reach a terminal: Taskwarrior prints what it has.
    private static func text(_ text: String) -> JSONValue {
        .string(DisplayText.sanitized(text, whitespace: .space))
    }

    /// The phase's number and what of its title are letters and digits: a full stop would begin a project of its own.
    private static func phase(_ index: Int, of plan: Plan) -> String {
        let words = plan.phases[index].title.split { !$0.isLetter && !$0.isNumber }
        return (["\(index + 1)"] + words.map { String($0) }).joined(separator: "-")
    }

    /// Words without hyphens, which a filter would take for its own.
    private static func tags(of dated: DatedTask) -> [String] {
        [dated.importance, dated.task.skill?.text, dated.task.isReview ? "review" : nil].compactMap(\.self)
            .map { $0.split(separator: "-").joined(separator: "_") }
    }

    /// A day as a moment in UTC, the only one that the format has. Ten o'clock is on that day wherever clocks are less
    /// than ten hours behind and fourteen ahead.
    private static func moment(_ date: CalendarDate, second: Int = 0) -> String {
        "\(ContentLine.digits(of: date))T10\(ContentLine.digits(ofSeconds: second % 3600).dropFirst(2))Z"
    }
}
