internal import CareerCore

extension PlanDocument {
    /// What a source claims beside what its own figures give.
    var claims: [Document.Block] {
        guard !plan.claims.isEmpty else { return [] }
        let columns: [Table.Column] = [
            .init("Claim"), .init("The source says", wraps: true), .init("Its figures give", wraps: true),
            .init("Holds"),
        ]
        let rows = plan.claims.map { check in
            Table.Row.cells([
                .init(check.subject.rawValue), .init(check.says), .init(check.computed),
                .init(check.holds.map { $0 ? "yes" : "no" } ?? "-", check.holds == false ? .strong : .plain),
            ])
        }
        let name = plan.roadmap.map { ", by " + source($0.source) } ?? ""
        return [.section("Claims, checked\(name)"), .table(Table(columns: columns, rows: rows))]
    }

    /// What one will love, miss and find hard; for a derived roadmap, what the data show of it.
    var reality: [Document.Block] {
        guard let reality = plan.roadmap?.reality else { return derivedReality }
        return points("You will love", reality.love) + points("You may miss", reality.miss)
            + points("Hard will be", reality.hard)
    }

    private var derivedReality: [Document.Block] {
        let hardest = plan.gap.open.sorted { $0.hours > $1.hours }.prefix(3).map { item in
            Document.Item(text: "\(item.skill.title): \(item.hours) h of the \(plan.hours) h")
        }
        let unused = plan.unused.map(\.title)
        var blocks: [Document.Block] = [
            .section("Honestly"),
            .note("No source of the catalogue describes this move. The plan is derived from what the role requires."),
        ]
        if !hardest.isEmpty { blocks += [.note("The most work:"), .items(Array(hardest))] }
        if !unused.isEmpty {
            blocks.append(.note("Held today, and not asked for there: \(unused.joined(separator: ", "))."))
        }
        return blocks
    }

    var questions: [Document.Block] {
        guard let roadmap = plan.roadmap, !roadmap.questions.isEmpty || !roadmap.artifacts.isEmpty else { return [] }
        var blocks = points("To build and show", roadmap.artifacts)
        if !roadmap.questions.isEmpty {
            let items = roadmap.questions.map { Document.Item(text: $0.question, details: [$0.answer]) }
            blocks += [.section("Questions"), .items(items)]
        }
        return blocks
    }

    /// Every source that the plan rests on.
    var sources: [Document.Block] {
        let items = plan.sources.map { source in
            Document.Item(text: SourceName.full(source), details: source.note.map { [$0] } ?? [])
        }
        return [.section("Sources"), .items(items)]
    }
}
