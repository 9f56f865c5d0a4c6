internal import CareerCore

extension RoleDocument {
    func activities(_ title: String, _ activities: [Work.Activity]) -> [Document.Block] {
        items(
            title,
            activities.map { activity in
                Document.Item(
                    text: (activity.time.map { "\($0)  " } ?? "") + activity.does, details: [source(activity.source)])
            })
    }

    func groups(_ title: String, _ groups: [Work.Group]) -> [Document.Block] {
        groups.flatMap { group in points("\(title): \(group.title) (\(source(group.source)))", group.items) }
    }

    var goals: [Document.Block] {
        portrait.work.goals.flatMap { goal in
            points("\(RoleWords.deadline(goal.by)) (\(source(goal.source)))", goal.items)
        }
    }

    var kpis: [Document.Block] {
        let rows = portrait.work.kpis.map { kpi -> [Table.Cell] in
            [.init(kpi.name), .init(kpi.measures), .init(kpi.target ?? "-"), .init(kpi.cadence ?? "-")]
        }
        return table(
            "KPIs",
            [
                .init("KPI", wraps: true), .init("Measures", wraps: true), .init("Example target", wraps: true),
                .init("Cadence", wraps: true),
            ], rows)
    }

    var partners: [Document.Block] {
        let rows = portrait.work.partners.map { partner -> [Table.Cell] in
            [.init(partner.who), .init(partner.purpose), .init(source(partner.source))]
        }
        return table(
            "Whom one works with",
            [.init("Who", wraps: true), .init("For", wraps: true), .init("Source", wraps: true)], rows)
    }

    var decisions: [Document.Block] {
        guard let decisions = portrait.work.decisions else { return [] }
        return points("Decides alone", decisions.alone) + points("Decides with the team", decisions.team)
            + points("Leadership decides", decisions.leadership) + [.note(source(decisions.source))]
    }

    var risks: [Document.Block] {
        Risk.Kind.allCases.flatMap { kind in
            items(
                "Risks: \(RoleWords.title(kind.rawValue))",
                portrait.risks.filter { $0.kind == kind }.map {
                    Document.Item(text: $0.says, details: [source($0.source)])
                })
        }
    }

    var variants: [Document.Block] {
        let rows = portrait.variants.map { variant -> [Table.Cell] in
            [.init(variant.by.rawValue), .init(variant.name), .init(variant.differs)]
        }
        return table(
            "Variants", [.init("By"), .init("Where", wraps: true), .init("What differs", wraps: true)], rows)
    }

    var ai: [Document.Block] {
        guard let ai = portrait.ai else { return [] }
        return points("What AI changes now", ai.now) + points("In two to five years", ai.next)
            + points("Automated", ai.automated) + points("Stays human", ai.human) + [.note(basis(ai.basis))]
    }
}
