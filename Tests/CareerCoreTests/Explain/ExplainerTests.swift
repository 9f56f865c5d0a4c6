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

    /// The numbers that go in, put through the formula, are the number that comes out.
    @Test func `Hours follow from what is said to go into them`() throws {
        var checked = 0
        for seed in 1...150 as ClosedRange<UInt64> {
            let move = RandomMove(seed: seed)
            let plan = Planner.plan(move.request(), with: move.material)
            let explainer = Explainer(plan, material: move.material)
            for item in plan.gap.open {
                let hours = try #require(explainer.explanations(of: item.skill.id).first { $0.topic == .hours })
                func number(_ part: String) -> Double? {
                    hours.inputs.first { $0.name.contains(part) }.flatMap {
                        switch $0.value {
                        case .number(let number, _), .share(let number): number
                        case .points, .text: nil
                        }
                    }
                }
                let spared = number("share spared") ?? 0
                let whole: Double
                switch item.basis {
                case .catalog:
                    whole = try #require(number("to working level")) * #require(number("in multiples")) * (1 - spared)
                case .guide:
                    let stated = try #require(number("weeks that")) * #require(number("in a week"))
                    let all = try #require(number("all skills of the subject"))
                    guard all > 0 else { continue }
                    whole = stated * (try #require(number("this skill"))) / all
                }
                // Whole hours, at least one; those of a subject are shared out by largest remainder.
                #expect(abs(whole - item.hours.value) <= 1.5 || whole < 1.5, "seed \(seed), \(item.skill.id): \(whole)")
                checked += 1
            }
        }
        #expect(checked > 250)
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
