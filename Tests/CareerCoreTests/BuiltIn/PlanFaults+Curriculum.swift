@testable import CareerCore

/// What a plan says of its curriculum, and what of it comes first.
extension PlanFaults {
    /// Each item of the curriculum is one task, and each step of the gap stands in one item, with its hours.
    mutating func checkCurriculum() {
        let plan = plan
        let curriculum = plan.gap.curriculum
        require(curriculum.hours == plan.gap.hours, "gap of \(plan.gap.hours) h, curriculum of \(curriculum.hours) h")
        require(
            tasks.compactMap(\.item).count == curriculum.items.count
                && Set(tasks.compactMap(\.item)) == Set(curriculum.items), "tasks are not the curriculum's items")
        for task in tasks { require(task.item.map { $0.hours == task.hours } ?? true, "\(task.id): \(task.hours) h") }
        let parts = curriculum.items.flatMap(\.parts)
        let steps = plan.gap.open.flatMap { item in
            Level.allCases.filter { item.have < $0 && $0 <= item.need }.map { Step(skill: item.skill.id, level: $0) }
        }
        require(
            parts.count == steps.count && Set(parts.map(\.step)) == Set(steps), "steps are not those of the gap")
        let bySkill = Dictionary(parts.map { ($0.step.skill, $0.hours) }, uniquingKeysWith: +)
        for item in plan.gap.items {
            let hours = bySkill[item.skill.id] ?? .zero
            require(hours == item.hours, "\(item.skill.id): parts of \(hours) h for \(item.hours) h")
        }
        require(parts.allSatisfy { $0.hours > .zero && $0.practice <= $0.hours }, "a part without hours")
        require(plan.request.resources.without.isDisjoint(with: chosen), "what is ruled out is chosen")
        for item in curriculum.items {
            guard let resource = item.resource else { continue }
            require(resource.refusal == nil, "\(resource.id) cannot be chosen")
            require(Set(item.parts.map(\.step)).isSubset(of: resource.steps), "\(resource.id) does not teach that")
            if plan.request.resources.isFree, !plan.request.resources.with.contains(resource.id) {
                require(resource.cost.isFree, "\(resource.id) is not free")
            }
        }
    }

    private var chosen: [Identifier] { plan.gap.curriculum.items.compactMap(\.resource).map(\.id) }

    /// What an item of the curriculum cannot do without is done before it begins: what a resource assumes, what own
    /// study requires, and lower steps that a resource does not teach itself. What is needed of a skill that is learned
    /// is held or learned.
    mutating func checkPrerequisites() {
        let plan = plan
        let order = plan.weeks.flatMap(\.items).map(\.task)
        let first = Dictionary(keepingFirst: order.enumerated().map { ($1, $0) })
        let last = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: max)
        var givers: [Step: Identifier] = [:]
        for task in tasks {
            for part in task.item?.parts ?? [] where givers[part.step] == nil { givers[part.step] = task.id }
        }
        func require(_ skill: Identifier, _ level: Level, before task: PlanTask) {
            for candidate in Level.allCases where candidate > .none && candidate <= level {
                guard let giver = givers[Step(skill: skill, level: candidate)], giver != task.id,
                    let begin = first[task.id], let end = last[giver]
                else { continue }
                if end > begin { list.append("\(giver) is done after \(task.id) has begun") }
            }
        }
        for task in tasks {
            guard let item = task.item else { continue }
            switch item.teacher {
            case .resource(let resource):
                for assumed in resource.assumes { require(assumed.skill, assumed.level, before: task) }
                for part in item.parts {
                    let lower = Level.allCases.filter { $0 > .none && $0 < part.step.level }
                    for level in lower where !resource.steps.contains(Step(skill: part.step.skill, level: level)) {
                        if let giver = givers[Step(skill: part.step.skill, level: level)], giver != task.id,
                            let begin = first[task.id], let end = last[giver], end > begin
                        {
                            list.append("\(giver) is done after \(task.id) has begun")
                        }
                    }
                }
            case .ownStudy(let skill):
                for part in item.parts {
                    require(skill.id, part.step.below, before: task)
                    for needed in skill.prerequisites(upTo: part.step.level) {
                        require(needed.skill, needed.level, before: task)
                    }
                }
            }
        }
        let items = plan.gap.items.keyed { $0.skill.id }
        for item in plan.gap.open where plan.begun.isEmpty {
            for needed in item.skill.prerequisites(upTo: item.need) {
                guard let other = items[needed.skill], other.have < needed.level else { continue }
                self.require(other.need >= needed.level, "\(item.skill.id) needs more of \(needed.skill)")
                self.require(
                    other.neededBy.contains(item.skill.id),
                    "\(needed.skill) does not say that \(item.skill.id) needs it")
            }
        }
    }
}
