internal import CareerCore

extension PlanDocument {
    private var curriculum: Curriculum { plan.gap.curriculum }

    /// How much of what is studied comes from resources, on one line; nil where nothing is studied.
    var coursesField: Document.Field? {
        guard !curriculum.items.isEmpty else { return nil }
        return field("Courses", "\(share); \(proof)")
    }

    /// `412 of 873 h from 9 resources with stated hours, 48 h from 2 projects, the rest is own study`.
    private var share: String {
        let chosen = curriculum.items.filter { $0.resource != nil }
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
        guard !parts.isEmpty else { return "all \(curriculum.hours) h are own study" }
        if chosen.count < curriculum.items.count { parts.append("the rest is own study") }
        return "\(hours(stated.isEmpty ? others : stated)) of \(curriculum.hours) h " + parts.joined(separator: ", ")
    }

    private func hours(_ items: [Curriculum.Item]) -> Hours { items.map(\.hours).sum() }

    /// In the order of the work.
    private var items: [Curriculum.Item] {
        let places = Dictionary(
            keepingFirst: plan.weeks.flatMap(\.items).compactMap { tasks[$0.task]?.item }.enumerated().map { ($1, $0) })
        return curriculum.items.sorted { places[$0] ?? .max < places[$1] ?? .max }
    }

    private var proof: String {
        curriculum.isOptimal
            ? "proven shortest" : "at most \(curriculum.hours - curriculum.lowerBound) h longer than the shortest"
    }

    /// The resources that are chosen, and what is left to own study.
    var courses: [Document.Block] {
        guard !curriculum.items.isEmpty else { return [.section("Courses"), .note("Nothing is to be studied.")] }
        let chosen = items.compactMap { item in item.resource.map { (item, $0) } }
        let own = items.filter { $0.resource == nil }
        var blocks: [Document.Block] = []
        if chosen.isEmpty {
            blocks += [.section("Courses"), .note("None: \(share).")]
        } else {
            blocks += [
                .section("Courses: \(hours(chosen.map(\.0))) of \(curriculum.hours) h, \(proof)"),
                .items(
                    chosen.map { item, resource in
                        Document.Item(Line("\(item.hours) h: \(resource.title)"), details: details(of: item, resource))
                    }),
                .note(
                    "The plan's hours have \(plan.catalog.assumptions.settlingIn) h to settle into each, and of a course that "
                        + "is wanted in part only a part."),
            ]
        }
        if !own.isEmpty {
            blocks += [
                .section("Own study: \(hours(own)) of \(curriculum.hours) h"),
                .items(own.map { Document.Item(text: "\($0.hours) h: \($0.lifts.words(title))") }),
            ]
        }
        return blocks
    }

    private func details(of item: Curriculum.Item, _ resource: Resource) -> [Line] {
        [
            Line("leads to " + item.lifts.words(title)),
            Line("", resource.provider, at: resource.url),
            Line("\(stated(item, resource)); \(ResourceWords.cost(resource.cost, plan.catalog.currency, source))"),
        ] + resource.doubt
    }

    /// Who says how long all of it takes, and what is to be expected.
    private func stated(_ item: Curriculum.Item, _ resource: Resource) -> String {
        guard !resource.workload.isEmpty else {
            let project = plan.catalog.assumptions.projectHours
            let likely = Words.decimal(project.hours.likely)
            return "\(likely) h as projects usually take (\(project.source.map(source) ?? "estimate"))"
        }
        let statements = resource.workload.map { statement in
            "\(ResourceWords.range(statement.hours)) h by \(statement.by.words)"
        }.once()
        let expected = item.workload.map { ", \(Arithmetic.whole($0.expected)) h expected" } ?? ""
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
