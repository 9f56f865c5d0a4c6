internal import CareerCore

extension PlanDocument {
    private var curriculum: Curriculum { plan.gap.curriculum }

    /// The tasks that something is learned in, in the order of the work.
    private var studied: [PlanTask] {
        plan.weeks.flatMap(\.items).map(\.task).once().compactMap { tasks[$0] }.filter { $0.item != nil }
    }

    /// How much of what is studied comes from resources, on one line; nil where nothing is studied.
    var coursesField: Document.Field? {
        studied.isEmpty ? nil : field("Courses", "\(share); \(proof)")
    }

    /// `412 of 873 h from 9 resources with stated hours, 48 h from 2 projects, the rest is own study`.
    private var share: String {
        let studied = studied
        let chosen = studied.filter { $0.resource != nil }
        // Of most projects nobody states how long they take.
        let stated = chosen.filter { $0.resource?.workload.isEmpty == false }
        let others = chosen.filter { $0.resource?.workload.isEmpty == true }
        var parts: [String] = []
        if !stated.isEmpty {
            parts.append("from \(Words.count(stated.count, "resource")) with stated hours")
        }
        if !others.isEmpty {
            let name = Words.count(others.count, "project")
            parts.append(stated.isEmpty ? "from \(name)" : "\(hours(others)) h from \(name)")
        }
        guard !parts.isEmpty else { return "all \(hours(studied)) h are own study" }
        if chosen.count < studied.count { parts.append("the rest is own study") }
        return "\(hours(stated.isEmpty ? others : stated)) of \(hours(studied)) h " + parts.joined(separator: ", ")
    }

    private func hours(_ tasks: [PlanTask]) -> Hours { tasks.map(\.hours).sum() }

    private var proof: String {
        curriculum.isOptimal
            ? "proven shortest" : "at most \(curriculum.hours - curriculum.lowerBound) h longer than the shortest"
    }

    /// The resources that are chosen, and what is left to own study.
    var courses: [Document.Block] {
        let studied = studied
        guard !studied.isEmpty else { return [.section("Courses"), .note("Nothing is to be studied.")] }
        let whole = hours(studied)
        let chosen = studied.compactMap { task in task.resource.map { (task, $0) } }
        let own = studied.filter { $0.resource == nil }
        var blocks: [Document.Block] = []
        if chosen.isEmpty {
            blocks += [.section("Courses"), .note("None: \(share).")]
        } else {
            blocks += [
                .section("Courses: \(hours(chosen.map(\.0))) of \(whole) h, \(proof)"),
                .items(
                    chosen.map { task, resource in
                        Document.Item(Line("\(task.hours) h: \(task.title)"), details: details(of: task, resource))
                    }),
                .note(
                    "The plan's hours have \(plan.catalog.assumptions.settlingIn) h to settle into each, and of a course that "
                        + "is wanted in part only a part."),
            ]
        }
        if !own.isEmpty {
            blocks += [
                .section("Own study: \(hours(own)) of \(whole) h"),
                .items(own.map { Document.Item(text: "\($0.hours) h: \($0.goals(title))") }),
            ]
        }
        return blocks
    }

    private func details(of task: PlanTask, _ resource: Resource) -> [Line] {
        goals(of: task) + [
            Line("", resource.provider, at: resource.url),
            Line("\(stated(task, resource)); \(ResourceWords.cost(resource.cost, plan.catalog.currency, source))"),
        ] + resource.doubt
    }

    /// Who says how long all of it takes, and what is to be expected.
    private func stated(_ task: PlanTask, _ resource: Resource) -> String {
        guard !resource.workload.isEmpty else {
            let project = plan.catalog.assumptions.projectHours
            let likely = Words.decimal(project.hours.likely)
            return "\(likely) h as projects usually take (\(project.source.map(source) ?? "estimate"))"
        }
        let statements = resource.workload.map { statement in
            "\(ResourceWords.range(statement.hours)) h by \(statement.by.words)"
        }.once()
        let expected = task.item?.workload.map { ", \(Arithmetic.whole($0.expected)) h expected" } ?? ""
        return "all of it: " + statements.joined(separator: ", ") + expected
    }

    /// What was taken of several skills that would do, and what the others would cost.
    func words(of choice: SkillChoice) -> String {
        let others = choice.others.map { other in
            let change =
                other.hours == .zero
                ? "as many hours"
                : other.hours > .zero ? "\(other.hours) h more" : "\(Hours.zero - other.hours) h fewer"
            return "\(other.skill.title) instead takes \(change)"
        }
        let titles = [choice.chosen.title] + choice.others.map(\.skill.title)
        let all = titles.dropLast().joined(separator: ", ") + " and " + (titles.last ?? "")
        return "\(choice.chosen.title) is taken of \(all); \(others.joined(separator: ", "))"
    }
}

extension Plan {
    /// The choices among skills that the plan leads to.
    var plannedChoices: [SkillChoice] {
        choices.filter { choice in gap.items.contains { $0.skill.id == choice.chosen.id } }
    }
}

extension Resource.Statement.Stater {
    /// As a sentence names them.
    var words: String {
        switch self {
        case .provider: "its provider"
        case .credits: "its credits"
        case .curators: "curators"
        case .learners: "learners"
        }
    }
}
