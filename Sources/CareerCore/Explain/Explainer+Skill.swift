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
                isNamed ? "held, as named in the request" : "held, as \(plan.from.title) requires it",
                .number(Double(item.have.rawValue), .level)))
        return explanation(
            .level, item.skill.id, "Why to this level?", "the highest level that the target or a prerequisite asks for",
            inputs,
            "from \(item.have.title) to \(item.need.title), level \(item.have.rawValue) to \(item.need.rawValue)")
    }

    private func hours(of item: GapItem) -> Explanation {
        switch item.basis {
        case .catalog: catalogHours(of: item)
        case .guide(let subject, let weeks): guideHours(of: item, subject: subject, weeks: weeks)
        }
    }

    private func catalogHours(of item: GapItem) -> Explanation {
        let multiples = [0] + assumptions.levelHours
        let step = multiples[item.need.rawValue] - multiples[item.have.rawValue]
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
                "levels \(item.have.rawValue) to \(item.need.rawValue), in multiples of the way to working level",
                .number(step, .times), estimate: "the catalogue's assumption levelHours"))
        inputs.append(help(of: item))
        return explanation(
            .hours, item.skill.id, "Why these hours?",
            "hours to working level × (multiple of the needed level − of the held one) × (1 − share spared), in whole hours",
            inputs, hoursResult(of: item))
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

    private func guideHours(of item: GapItem, subject: String, weeks: Double) -> Explanation {
        let covers = material.roadmap?.subjects.first { $0.title == subject }?.covers ?? []
        let readers = builder.readerClimb(of: covers)
        let range = builder.effort.hours(of: item.skill, from: item.have, to: item.need).likely
        let own = range * (1 - (item.help?.share ?? 0))
        let inputs: [Explanation.Input] = [
            .init(
                "weeks that the guide gives to \(subject)", .number(weeks, .weeks),
                sources: [material.roadmap?.source].compactMap(\.self)),
            .init(
                "hours in a week of the guide", .number(assumptions.guideHoursPerWeek.value, .hours),
                estimate: "the catalogue's assumption guideHoursPerWeek"),
            .init("this skill by the catalogue's efforts", .number(own, .hours)),
            .init("all skills of the subject, for the guide's own reader", .number(readers, .hours)),
            help(of: item),
        ]
        return explanation(
            .hours, item.skill.id, "Why these hours?",
            "weeks × hours a week × this skill's share of the subject by the catalogue's efforts, in whole hours that "
                + "add up to the subject's", inputs, hoursResult(of: item))
    }

    private func place(of item: GapItem) -> Explanation? {
        let skills = skillsInOrder
        guard let position = skills.firstIndex(of: item.skill.id) else { return nil }
        let phases = plan.phases.filter { $0.tasks.contains { $0.skill == item.skill.id } }.map(\.title)
        let blocks = plan.allBlocks.filter { $0.skill == item.skill.id }
        let prerequisites = (blocks.first?.prerequisites ?? []).map(title)
        let whole = plan.to.requirements.reduce(0) { $0 + $1.importance.weight } * 12
        let brings = whole > 0 ? Double(blocks.reduce(0) { $0 + $1.worth }) / Double(whole) : 0
        let waiting = plan.gap.open.filter { $0.skill.prerequisites.contains { $0.skill == item.skill.id } }
            .map(\.skill.title)
        var inputs: [Explanation.Input] = [
            .init("phase", .text(phases.joined(separator: "; "))),
            .init("readiness that it brings", .points(brings)),
            .init("hours that it takes", hours(item.hours)),
            .init(
                "to be learned before it",
                .text(prerequisites.isEmpty ? "nothing" : prerequisites.joined(separator: ", "))),
        ]
        if !waiting.isEmpty { inputs.append(.init("waiting for it", .text(waiting.joined(separator: ", ")))) }
        if position > 0 { inputs.append(.init("it follows", .text(title(skills[position - 1])))) }
        let rule =
            plan.order.kind == .guide
            ? "phase by phase; within a phase prerequisites first, and the most readiness the earliest"
            : "prerequisites first, and the most readiness the earliest"
        return explanation(
            .place, item.skill.id, "Why at this place?",
            rule + ": the order with the least Σ readiness × hours until it is reached", inputs,
            "number \(position + 1) of \(skills.count)")
    }

    private func dates(of item: GapItem) -> Explanation? {
        let tasks = Set(plan.tasks.values.filter { $0.skill == item.skill.id }.map(\.id))
        let weeks = plan.weeks.filter { $0.items.contains { tasks.contains($0.task) } }
        guard let first = weeks.first, let last = weeks.last else { return nil }
        let before = plan.weeks.prefix { $0.number < first.number }.map(\.hours).sum()
        let inFirst = first.items.prefix { !tasks.contains($0.task) }.map(\.hours).sum()
        let inputs: [Explanation.Input] =
            [
                .init("work that lies before it", hours(before + inFirst)),
                .init("hours that it takes", hours(item.hours)),
            ] + hoursPerWeek
        return explanation(
            .dates, item.skill.id, "Why then?",
            "hours of work before it, laid onto the weeks; a skill counts from the "
                + "end of the week in which its last task is done", inputs,
            "weeks \(first.number) to \(last.number), \(first.start) to \(last.end)")
    }
}
