extension Explainer {
    /// Why a resource is on the plan, how long it takes, and what the plan would be without it; or why it is not.
    package func explanations(of resource: Resource) -> [Explanation] {
        guard let item = plan.gap.curriculum.items.first(where: { $0.resource?.id == resource.id }) else {
            return [absence(of: resource)]
        }
        return [why(resource, item), workload(of: resource, item), hours(of: resource, item)].compactMap(\.self)
    }

    private func explanation(
        _ topic: Explanation.Topic, _ resource: Resource, _ question: String, _ formula: String,
        _ inputs: [Explanation.Input], _ result: String
    ) -> Explanation {
        Explanation(
            topic: topic, resource: resource.id, question: question, formula: formula, inputs: inputs, result: result)
    }

    private static let rule =
        "each step of the gap is given to one resource or to own study, so that all hours together are least"

    private func absence(of resource: Resource) -> Explanation {
        let lacking = Set(plan.gap.curriculum.items.flatMap(\.parts).map(\.step))
        let result: String
        var inputs: [Explanation.Input] = []
        if let refusal = resource.refusal {
            result = "it cannot be chosen: \(refusal)"
        } else if plan.request.resources.without.contains(resource.id) {
            result = "it is not to be chosen, as the request says"
        } else if lacking.isDisjoint(with: resource.steps) {
            result = "it teaches nothing that this plan lacks"
        } else if plan.request.resources.isFree, !resource.cost.isFree {
            result = "it is not free, and only what is may be chosen, as the request says"
        } else if plan.request.resources.budget != nil, resource.cost == .paid {
            result = "no source states its fee, so that it stays within no budget"
        } else if let hours = hours(with: resource) {
            inputs = [.init("hours of what is studied, with it in any case", self.hours(hours))]
            let change = hours - plan.gap.curriculum.hours
            result =
                change > .zero
                ? "with it the plan takes \(change) h more"
                : change == .zero
                    ? "with it the plan takes as many hours"
                    : "with it the plan takes \(Hours.zero - change) h fewer, but costs more than the budget"
        } else {
            result = "the request rules it out"
        }
        return explanation(
            .resource, resource, "Why is \(resource.title) not on the plan?", Explainer.rule, inputs, result)
    }

    private func why(_ resource: Resource, _ item: Curriculum.Item) -> Explanation {
        var inputs = item.lifts.map { lift -> Explanation.Input in
            let why = resource.teaches.first { $0.skill == lift.skill }?.why ?? ""
            return .init("\(title(lift.skill)), level \(lift.from.rawValue) to \(lift.to.rawValue)", .text(why))
        }
        let without = curriculum { $0.without.insert(resource.id) }
        if let without {
            let known = Set(plan.gap.curriculum.items.map(\.teacher))
            let instead = without.items.filter { !known.contains($0.teacher) }.map { other in
                switch other.teacher {
                case .resource(let resource): resource.title
                case .ownStudy(let skill): "own study of \(skill.title)"
                }
            }.once()
            inputs.append(.init("hours of what is studied, with it", hours(plan.gap.curriculum.hours)))
            inputs.append(.init("the same without it", hours(without.hours)))
            if !instead.isEmpty {
                inputs.append(.init("what would take its place", .text(instead.joined(separator: "; "))))
            }
        }
        let result =
            without.map { without in
                let more = without.hours - plan.gap.curriculum.hours
                // What is doubtful is only for what nothing else teaches, however short it is.
                return more < .zero
                    ? "without it what is doubtful would be chosen, which takes \(Hours.zero - more) h less"
                    : "without it the next best choice takes \(more) h more"
            } ?? "it is chosen in any case"
        return explanation(.resource, resource, "Why \(resource.title)?", Explainer.rule, inputs, result)
    }

    private func workload(of resource: Resource, _ item: Curriculum.Item) -> Explanation? {
        guard let workload = item.workload else { return nil }
        var inputs = resource.workload.map { statement -> Explanation.Input in
            let (low, high) = (statement.hours.lowerBound, statement.hours.upperBound)
            let range = Arithmetic.decimal(low) + (low == high ? "" : " to \(Arithmetic.decimal(high))")
            return .init(
                "stated by \(statement.by.rawValue): \(statement.says)", .text("\(range) h"),
                sources: [statement.source])
        }
        if resource.workload.isEmpty {
            inputs.append(
                .init(
                    "a project of one's own", .number(assumptions.projectHours.hours.likely, .hours),
                    sources: [assumptions.projectHours.source].compactMap(\.self),
                    estimate: "the catalogue's assumption projectHours"))
        }
        if resource.kind != .project {
            inputs.append(
                .init(
                    "own study of all that it teaches × what courses usually take of that",
                    .number((workload.whole * assumptions.usualShare).rounded(), .hours),
                    estimate: "the catalogue's assumption usualHours"))
        }
        return explanation(
            .workload, resource, "How long does all of it take?",
            "the geometric mean of what each kind of stater says and of the usual hours; of a project what is stated alone",
            inputs, "\(Arithmetic.whole(workload.expected)) h expected")
    }

    private func hours(of resource: Resource, _ item: Curriculum.Item) -> Explanation {
        var inputs: [Explanation.Input] = [
            .init("to settle in", hours(assumptions.settlingIn), estimate: "the catalogue's assumption settlingIn"),
            .init(
                "share of it that nobody can skip",
                .share(assumptions.unskippableShare(of: resource)),
                estimate: "the catalogue's assumption cannotBeSkipped"),
        ]
        inputs += item.preparations.map {
            .init(
                "\($0.skill.title) from level \($0.from.rawValue) to \($0.to.rawValue), which it takes for granted",
                hours($0.hours))
        }
        if item.practice > .zero {
            inputs.append(
                .init(
                    "practice of one's own for what it makes strong", hours(item.practice),
                    estimate: "the catalogue's assumption practice"))
        }
        inputs += item.parts.map {
            .init(
                "\(title($0.step.skill)) to level \($0.step.level.rawValue), with its part of the rest",
                hours($0.hours))
        }
        return explanation(
            .hours, resource, "Why these hours?",
            "settling in + what cannot be skipped + the rest in proportion to what is wanted of it, with at least the "
                + "practice that being strong takes",
            inputs, "\(item.hours) h")
    }

    // MARK: Other choices

    /// What is studied where the request says something else of the resources; nil where that cannot be.
    private func curriculum(_ change: (inout ResourceChoice) -> Void) -> Curriculum? {
        var choice = plan.request.resources
        change(&choice)
        // What a person names is chosen in any case, and nothing says what would be without it.
        guard choice.with.isDisjoint(with: choice.without) else { return nil }
        let builder = CurriculumBuilder(material, for: plan.request, choice)
        let held = Holdings.named(in: plan.request, material.move).held
        let open = plan.to.requirements.filter { requirement in
            !plan.leftOut.contains { $0.item?.skill.id == requirement.skill }
        }
        return builder.curriculum(
            for: Needs(of: open, holding: held, skills: material.skills), holding: held)
    }

    private func hours(with resource: Resource) -> Hours? { curriculum { $0.with.insert(resource.id) }?.hours }
}
