extension Explainer {
    /// Why a skill is on the plan, or why it is not.
    ///
    /// - Parameter title: What the skill is called; needed where the plan's part of the catalogue does not have it.
    package func explanations(of skill: Identifier, title: String? = nil) -> [Explanation] {
        guard let item = plan.gap.items.first(where: { $0.skill.id == skill }) else {
            return [absence(of: skill, title: title ?? self.title(skill))]
        }
        guard item.status != .met else { return [why(item), level(item)] }
        return [why(item), level(item), hours(of: item), place(of: item), dates(of: item)].compactMap(\.self)
    }

    private func explanation(
        _ topic: Explanation.Topic, _ skill: Identifier, _ question: String, _ formula: String,
        _ inputs: [Explanation.Input], _ result: String
    ) -> Explanation {
        Explanation(
            topic: topic, skill: skill, question: question, formula: formula, inputs: inputs, result: result)
    }

    private func absence(of skill: Identifier, title: String) -> Explanation {
        let left = plan.leftOut.first { $0.item?.skill.id == skill }
        let result: String
        var inputs: [Explanation.Input] = []
        if let left, let item = left.item {
            let reason =
                switch left.reason {
                case .onlyCritical: "it is not critical, and only critical requirements are asked for"
                case .untilInterview: "one is interview-ready without it"
                case .deadline: "it does not fit before the deadline"
                }
            inputs = [
                .init("importance", .text(item.requirement?.importance.rawValue ?? "prerequisite")),
                .init("hours saved", hours(left.hours)),
                .init("readiness lost", .points(left.readiness)),
            ]
            result = "left out: \(reason)"
        } else {
            let helped = material.skills.values.filter { $0.transfers.contains { $0.skill == skill } }.map(\.title)
            result =
                helped.isEmpty
                ? "not on the plan: \(plan.to.title) does not require it, and nothing that is to be learned needs it"
                : "not on the plan: \(plan.to.title) does not require it; held, it would help with "
                    + helped.sorted().joined(separator: ", ")
        }
        return explanation(
            .skill, skill, "Why is \(title) not on the plan?",
            "a skill is on the plan where the target requires it, or something on the plan needs it first", inputs,
            result)
    }

    private func why(_ item: GapItem) -> Explanation {
        let isMet = item.status == .met
        var inputs: [Explanation.Input] = []
        if let requirement = item.requirement {
            inputs.append(
                .init(
                    "required by \(plan.to.title)", .text(requirement.why), sources: requirement.sources,
                    estimate: requirement.estimate))
            inputs.append(
                .init(
                    "importance", .text("\(requirement.importance.rawValue), weight \(requirement.importance.weight)")))
        }
        for needer in item.neededBy {
            let level = material.skills[needer]?.prerequisites.first { $0.skill == item.skill.id }?.level
            inputs.append(
                .init("needed first for", .text("\(title(needer)), at level \(level?.rawValue ?? item.need.rawValue)")))
        }
        return explanation(
            .skill, item.skill.id, "Why \(item.skill.title)?",
            "a skill is on the plan where the target requires it, or something on the plan needs it first", inputs,
            isMet ? "it is held already" : item.requirement == nil ? "a prerequisite" : "a requirement")
    }

    private func level(_ item: GapItem) -> Explanation {
        var inputs: [Explanation.Input] = []
        if let requirement = item.requirement {
            inputs.append(
                .init(
                    "\(plan.to.title) requires", .number(Double(requirement.level.rawValue), .level),
                    sources: requirement.sources, estimate: requirement.estimate))
        }
        for needer in item.neededBy {
            guard
                let level = material.skills[needer]?.prerequisites.first(where: { $0.skill == item.skill.id })?.level
            else { continue }
            inputs.append(.init("\(title(needer)) needs", .number(Double(level.rawValue), .level)))
        }
        let isNamed = plan.request.known[item.skill.id] != nil
        inputs.append(
            .init(
                isNamed ? "held, as named in the request" : "held, as \(plan.from.title) requires or brings it",
                .number(Double(item.have.rawValue), .level)))
        return explanation(
            .level, item.skill.id, "Why to this level?", "the highest level that the target or a prerequisite asks for",
            inputs,
            "from \(item.have.title) to \(item.need.title), level \(item.have.rawValue) to \(item.need.rawValue)")
    }

    private func hours(of item: GapItem) -> Explanation {
        let items = plan.gap.curriculum.items
        var inputs: [Explanation.Input] = []
        for part in items.flatMap(\.parts) where part.step.skill == item.skill.id {
            guard let giver = plan.gap.curriculum.item(giving: part.step) else { continue }
            let by: String
            switch giver.teacher {
            case .resource(let resource): by = resource.title
            case .ownStudy: by = "own study"
            }
            let level = "level \(part.step.below.rawValue) to \(part.step.level.rawValue)"
            inputs.append(
                .init(
                    "\(level), by \(by)", hours(part.hours),
                    estimate: part.practice > .zero ? "of which \(part.practice) h are practice of one's own" : nil))
        }
        inputs += effort(of: item) + [help(of: item)]
        return explanation(
            .hours, item.skill.id, "Why these hours?",
            "Σ over the levels: own study, hours to working level × (multiple of the level − of the one below) × (1 − share "
                + "spared), or the level's part of what the chosen resource takes; with its part of settling in",
            inputs, hoursResult(of: item))
    }

    /// What own study of the skill takes.
    private func effort(of item: GapItem) -> [Explanation.Input] {
        let multiples = [0] + assumptions.levelHours
        let own = EffortModel(plan.catalog).hours(of: item.skill, from: item.have, to: item.need).likely
        var inputs: [Explanation.Input]
        switch item.skill.effort {
        case .estimated(let effortClass, let reason):
            let known = plan.catalog.effortClasses.first { $0.id == effortClass }
            inputs = [
                .init(
                    "hours from none to working level, effort class \(effortClass)",
                    .number(known?.hours.likely ?? 0, .hours), sources: [known?.source].compactMap(\.self),
                    estimate: reason)
            ]
        case .sourced(let level, let range, let source, let derivation):
            inputs = [
                .init(
                    "hours from none to level \(level.rawValue): \(derivation.withoutFullStop)",
                    .number(range.likely, .hours), sources: [source]),
                .init(
                    "the same to working level", .number(range.likely / multiples[level.rawValue], .hours),
                    estimate:
                        "divided by the multiple of that level, \(Arithmetic.decimal(multiples[level.rawValue], places: 2))"
                ),
            ]
        }
        inputs.append(
            .init(
                "own study of all of it, from level \(item.have.rawValue) to \(item.need.rawValue)",
                .number(own, .hours), estimate: "the catalogue's assumption levelHours"))
        return inputs
    }

    private func hoursResult(of item: GapItem) -> String {
        item.isOnlyBegun
            ? "\(item.hours + item.hoursBeyond) h, of which \(item.hours) fit before the deadline" : "\(item.hours) h"
    }

    private func help(of item: GapItem) -> Explanation.Input {
        guard let help = item.help else { return .init("share spared by what is held", .share(0)) }
        return .init(
            "share spared by \(help.title)", .share(help.share), estimate: help.reason)
    }

    /// The tasks that lift the skill, in the order of the work.
    private func tasks(for item: GapItem) -> [PlanTask] {
        tasksInOrder.filter { $0.lifts.contains { $0.skill == item.skill.id } }
    }

    private func place(of item: GapItem) -> Explanation? {
        let order = tasksInOrder
        let own = tasks(for: item)
        guard let first = own.first, let position = order.firstIndex(of: first) else { return nil }
        let ids = Set(own.map(\.id))
        let phases = plan.phases.filter { $0.tasks.contains { ids.contains($0.id) } }.map(\.title)
        let blocks = plan.allBlocks.filter { $0.tasks.contains { ids.contains($0.task.id) } }
        let before = (blocks.first?.predecessors ?? []).compactMap { plan.tasks[$0]?.title }
        let whole = plan.to.requirements.reduce(0) { $0 + $1.importance.weight } * 12
        let brings = whole > 0 ? Double(blocks.reduce(0) { $0 + $1.worth }) / Double(whole) : 0
        let waiting = plan.gap.open.filter { $0.skill.prerequisites.contains { $0.skill == item.skill.id } }
            .map(\.skill.title)
        var inputs: [Explanation.Input] = [
            .init("phase", .text(phases.joined(separator: "; "))),
            .init("tasks that lead to it", .text(own.map(\.title).joined(separator: "; "))),
            .init("readiness that these bring", .points(brings)),
            .init("hours that these take", hours(own.map(\.hours).sum())),
            .init(
                "to be done before the first", .text(before.isEmpty ? "nothing" : before.joined(separator: "; "))),
        ]
        if !waiting.isEmpty { inputs.append(.init("waiting for it", .text(waiting.joined(separator: ", ")))) }
        if position > 0 { inputs.append(.init("it follows", .text(order[position - 1].title))) }
        let rule =
            plan.order.kind == .guide
            ? "phase by phase; within a phase what is needed first, and the most readiness the earliest"
            : "what is needed first, and the most readiness the earliest"
        return explanation(
            .place, item.skill.id, "Why at this place?",
            rule + ": the order with the least Σ readiness × hours until it is reached", inputs,
            "task \(position + 1) of \(order.count)")
    }

    private func dates(of item: GapItem) -> Explanation? {
        let own = self.tasks(for: item)
        let tasks = Set(own.map(\.id))
        let weeks = plan.weeks.filter { $0.items.contains { tasks.contains($0.task) } }
        guard let first = weeks.first, let last = weeks.last else { return nil }
        let before = plan.weeks.prefix { $0.number < first.number }.map(\.hours).sum()
        let inFirst = first.items.prefix { !tasks.contains($0.task) }.map(\.hours).sum()
        let inputs: [Explanation.Input] =
            [
                .init("work that lies before it", hours(before + inFirst)),
                .init("hours of the tasks that lead to it", hours(own.map(\.hours).sum())),
            ] + hoursPerWeek
        return explanation(
            .dates, item.skill.id, "Why then?",
            "hours of work before it, laid onto the weeks; a level counts from the "
                + "end of the week in which the task that leads to it is done", inputs,
            "weeks \(first.number) to \(last.number), \(first.start) to \(last.end)")
    }
}
