internal import CareerCore

extension RoleDocument {
    var occupations: [Document.Block] {
        let rows = portrait.occupations.map { occupation -> [Table.Cell] in
            [
                .init(occupation.code), .init(occupation.title), .init(occupation.jobZone.map { "\($0) of 5" } ?? "-"),
                .init(occupation.match == .title ? "this role" : "wider"), .init(occupation.note ?? ""),
            ]
        }
        return table(
            "Occupations",
            [
                .init("SOC"), .init("O*NET title", wraps: true), .init("Job zone"), .init("Group"),
                .init("Note", wraps: true),
            ], rows)
    }

    var fit: [Document.Block] {
        points("Good for you if", portrait.fit.good) + points("It takes", portrait.fit.required)
            + points("Not for you if", portrait.fit.poor) + [.note(basis(portrait.fit.basis))]
    }

    var tiers: [Document.Block] {
        TieredSkill.Tier.allCases.flatMap { tier in
            let rows = portrait.skillTiers.filter { $0.tier == tier }.map { skill -> [Table.Cell] in
                [
                    .init(skill.title), .init(skill.importance?.rawValue ?? "-"),
                    .init([Line(skill.use), Line(source(skill.source), .faint)]),
                ]
            }
            return table(
                "Skills: \(RoleWords.title(tier.rawValue))",
                [.init("Skill", wraps: true), .init("Importance"), .init("Use", wraps: true)], rows)
        }
    }

    var human: [Document.Block] {
        items(
            "Human skills",
            portrait.humanSkills.map { skill in
                Document.Item(
                    text: "\(skill.title): \(skill.why)",
                    details: [skill.shows.map { "shows as: \($0)" }, source(skill.source)].compactMap(\.self))
            })
    }

    var tools: [Document.Block] {
        let rows = portrait.tools.map { tool -> [Table.Cell] in
            [.init(tool.name), .init(tool.use), .init(tool.adoption.rawValue), .init(source(tool.source))]
        }
        return table(
            "Tools",
            [
                .init("Tool", wraps: true), .init("Use", wraps: true), .init("Adoption"),
                .init("Source", wraps: true),
            ], rows)
    }

    var interview: [Document.Block] {
        InterviewQuestion.Level.allCases.flatMap { level in
            items(
                "Interview: \(level.rawValue)",
                portrait.interview.filter { $0.level == level }.map { question in
                    Document.Item(
                        text: question.question,
                        details: [
                            "listens for: \(question.listensFor)", question.skill.map { "probes: \(skillTitle($0))" },
                            basis(question.basis),
                        ].compactMap(\.self))
                })
        }
    }

    var hiring: [Document.Block] {
        guard let hiring = portrait.hiring else { return [] }
        let rows = hiring.scorecard.map { criterion -> [Table.Cell] in
            [.init(criterion.dimension), .init("\(Words.number(criterion.weight))%"), .init(criterion.bar)]
        }
        return table(
            "Scorecard",
            [.init("Dimension", wraps: true), .init("Weight", .right), .init("Meets the bar", wraps: true)],
            rows) + points("Exercises", hiring.exercises) + points("Strong signs", hiring.strong)
            + points("Weak signs", hiring.weak) + points("Red flags", hiring.redFlags) + [.note(source(hiring.source))]
    }

    var learningPath: [Document.Block] {
        portrait.learningPath.flatMap { phase -> [Document.Block] in
            let weeks = phase.weeks.map { ", \(Words.decimal($0)) weeks" } ?? ""
            let details = [
                phase.resources.isEmpty ? nil : "from: " + phase.resources.joined(separator: "; "),
                phase.milestone.map { "milestone: \($0)" }, source(phase.source),
            ].compactMap(\.self)
            return points("Learning path: \(phase.title)\(weeks)", phase.goals) + details.map { .note($0) }
        }
    }

    var paths: [Document.Block] {
        func ways(_ title: String, _ ways: [Paths.Way]) -> [Document.Block] {
            items(
                title,
                ways.map { way in
                    let name = way.role.map { "\(way.title) (\($0))" } ?? way.title
                    return Document.Item(
                        text: way.why.map { "\(name): \($0)" } ?? name, details: [basis(way.basis)])
                })
        }
        return ways("People come from", portrait.paths.feeders) + ways("People go on to", portrait.paths.next)
            + ways("Next door", portrait.paths.adjacent)
            + items(
                "A promotion asks",
                portrait.paths.promotion.map { Document.Item(text: $0.says, details: [basis($0.basis)]) })
    }

    func offers(_ title: String, _ offers: [Offer]) -> [Document.Block] {
        items(
            title,
            offers.map { offer in
                Document.Item(
                    text: "\(offer.title), \(offer.provider)",
                    details: [offer.note, source(offer.source)].compactMap(\.self))
            })
    }

    var companies: [Document.Block] {
        guard !portrait.companies.isEmpty else { return [] }
        let names = Set(portrait.companies.compactMap(\.basis.source)).sorted().map(source)
        return points("Companies that hire", [portrait.companies.map(\.says).joined(separator: ", ")])
            + [.note(names.joined(separator: ", "))]
    }

    var questions: [Document.Block] {
        items(
            "Questions",
            portrait.questions.map { question in
                Document.Item(text: question.question, details: [question.answer, source(question.source)])
            })
    }
}
