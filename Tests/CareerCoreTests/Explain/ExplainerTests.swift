import Testing

@testable import CareerCore

@Suite struct ExplainerTests {
    @Test func `Each number of a plan is explained as the plan has it`() {
        for seed in 1...150 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            var request = move.request(seed % 2 == 0 ? .guide : .value, hours: Hours(Int(seed % 9) + 1))
            if seed % 3 == 0 { request.by = Make.date("2027-03-01") }
            request.review = seed % 5 == 0
            let plan = Planner.plan(request, with: move.material)
            let explanations = Explainer(plan, material: move.material).explanations()
            let comment: Comment = "seed \(seed)"
            func result(_ topic: Explanation.Topic) -> String? {
                explanations.first { $0.topic == topic && $0.skill == nil }?.result
            }
            #expect(result(.work) == "\(plan.hours) h", comment)
            #expect(result(.finish)?.hasPrefix(plan.finish.description) ?? false, comment)
            #expect(result(.odds)?.hasPrefix("50% by \(plan.odds.finish.p50)") ?? false, comment)
            #expect((result(.deadline) != nil) == (request.by != nil), comment)
            let skills = Set(explanations.compactMap(\.skill))
            #expect(skills == Set(plan.gap.open.map(\.skill.id)), comment)
            for item in plan.gap.open {
                let own = explanations.filter { $0.skill == item.skill.id }
                #expect(own.map(\.topic) == [.skill, .level, .hours, .place, .dates], comment)
                let whole = item.hours + item.hoursBeyond
                #expect(
                    own.first { $0.topic == .hours }?.result
                        == (item.isOnlyBegun
                            ? "\(whole) h, of which \(item.hours) fit before the deadline" : "\(whole) h"),
                    comment)
            }
        }
    }

    private func number(_ input: Explanation.Input) -> Double? {
        if case .number(let number, _) = input.value { number } else { nil }
    }

    /// The hours of each level, and by what it is learned, add up to the hours that come out.
    @Test func `Hours follow from what is said to go into them`() throws {
        var checked = 0
        for seed in 1...150 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plan = Planner.plan(move.request(), with: move.material)
            let explainer = Explainer(plan, material: move.material)
            for item in plan.gap.open {
                let hours = try #require(explainer.explanations(of: item.skill.id).first { $0.topic == .hours })
                let levels = hours.inputs.filter { $0.name.hasPrefix("level ") }
                #expect(levels.count == item.need.rawValue - item.have.rawValue, "seed \(seed), \(item.skill.id)")
                #expect(
                    levels.compactMap(number).reduce(0, +) == item.hours.value, "seed \(seed), \(item.skill.id)")
                let own = hours.inputs.first { $0.name.hasPrefix("own study of all of it") }.flatMap(number)
                #expect(
                    own == EffortModel(plan.catalog).hours(of: item.skill, from: item.have, to: item.need).likely)
                checked += 1
            }
        }
        #expect(checked > 200)
    }

    @Test func `A resource says why it is chosen, and what would be without it`() throws {
        var chosen = 0
        for seed in 1...300 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plan = Planner.plan(move.request(), with: move.material)
            let explainer = Explainer(plan, material: move.material)
            for item in plan.gap.curriculum.items {
                guard let resource = item.resource else { continue }
                let explanations = explainer.explanations(of: resource)
                #expect(explanations.map(\.topic) == [.resource, .workload, .hours], "seed \(seed)")
                #expect(explanations.last?.result == "\(item.hours) h", "seed \(seed)")
                let parts = try #require(explanations.last).inputs.filter { $0.name.hasSuffix("part of the rest") }
                #expect(parts.compactMap(number).reduce(0, +) == item.hours.value, "seed \(seed)")
                let without = try #require(
                    explanations[0].inputs.first { $0.name == "the same without it" }.flatMap(number))
                var request = move.request()
                request.resources.without = [resource.id]
                let other = Planner.plan(request, with: move.material)
                // Another of several skills may then be the shortest.
                guard other.to.requirements == plan.to.requirements else { continue }
                #expect(without == other.gap.hours.value, "seed \(seed)")
                let more = other.gap.hours - plan.gap.hours
                if more < .zero {
                    #expect(other.gap.curriculum.items.contains { $0.resource?.isDoubtful == true }, "seed \(seed)")
                    #expect(
                        explanations[0].result
                            == "without it what is doubtful would be chosen, which takes \(Hours.zero - more) h less",
                        "seed \(seed)")
                } else {
                    #expect(
                        explanations[0].result == "without it the next best choice takes \(more) h more",
                        "seed \(seed)")
                }
                chosen += 1
            }
        }
        #expect(chosen > 50)
    }

    @Test func `A resource that is not on the plan says why not`() {
        func result(_ resource: Resource, _ choice: ResourceChoice = ResourceChoice()) -> String? {
            let material = Make.material(
                from: Make.role("from", []), to: Make.role("to", [("a", .working, .critical)]),
                skills: [Make.skill("a"), Make.skill("b")], resources: [resource])
            var request = Make.request()
            request.resources = choice
            let plan = Planner.plan(request, with: material)
            return Explainer(plan, material: material).explanations(of: resource).first?.result
        }
        #expect(
            result(Make.resource("silent", [("a", .working)]))
                == "it cannot be chosen: nobody states how many hours it takes")
        #expect(
            result(Make.resource("other", [("b", .working)], hours: 1)) == "it teaches nothing that this plan lacks")
        // 4,000 h stated and 16 usual ones are 253 h in all, 63 and twice 95 of them; own study is 16 h.
        #expect(
            result(Make.resource("long", [("a", .working)], hours: 4000)) == "with it the plan takes 150 h more")
        var choice = ResourceChoice()
        choice.without = [Make.id("course")]
        let course = Make.resource("course", [("a", .working)], hours: 1)
        #expect(result(course, choice) == "it is not to be chosen, as the request says")
        #expect(result(course)?.hasPrefix("without it") == true)
    }

    @Test func `What is not on the plan says why not`() {
        let material = Make.material(
            from: Make.role("from", [("held", .working, .critical)]),
            to: Make.role("to", [("held", .basics, .critical), ("big", .working, .optional)]),
            skills: [
                Make.skill("held"), Make.skill("big", from: [("helper", 0.5)]), Make.skill("helper"),
                Make.skill("stranger"),
            ])
        var request = Make.request()
        request.only = .critical
        let explainer = Explainer(Planner.plan(request, with: material), material: material)
        func result(_ skill: String) -> String? { explainer.explanations(of: Make.id(skill)).first?.result }
        #expect(result("held") == "it is held already")
        #expect(result("big") == "left out: it is not critical, and only critical requirements are asked for")
        #expect(
            result("helper") == "not on the plan: TO does not require it; held, it would help with BIG")
        #expect(result("stranger")?.hasPrefix("not on the plan: TO does not require it, and nothing") ?? false)
    }

    @Test func `A difference says what moved, and nothing else`() {
        for seed in 1...100 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plan = Planner.plan(move.request(known: [:]), with: move.material)
            #expect(PlanDifference(from: plan, to: plan).moved.isEmpty, "seed \(seed)")
            let faster = Planner.plan(move.request(hours: Hours(60), known: [:]), with: move.material)
            let moved = PlanDifference(from: plan, to: faster).moved
            for change in moved {
                #expect(change.before?.hours == change.after?.hours && change.before != change.after, "seed \(seed)")
            }
            guard let item = plan.gap.open.first else { continue }
            let knowing = Planner.plan(move.request(known: [item.skill.id: item.need]), with: move.material)
            let gone = PlanDifference(from: plan, to: knowing).moved.first { $0.skill == item.skill.id }
            #expect(gone?.after == nil && gone?.before?.hours == item.hours, "seed \(seed)")
        }
    }
}
