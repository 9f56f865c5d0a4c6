internal import CareerCore
internal import JSON

/// The portrait of a role as data, with the catalogue's own keys.
enum PortraitJSON {
    static func value(of portrait: RolePortrait) -> JSONValue {
        .object([
            "mission": .optional(portrait.mission, statement),
            "occupations": .array(portrait.occupations.map(occupation)), "fit": fit(portrait.fit),
            "work": work(portrait.work), "skillTiers": .array(portrait.skillTiers.map(tieredSkill)),
            "humanSkills": .array(
                portrait.humanSkills.map {
                    .object([
                        "title": .string($0.title), "why": .string($0.why), "shows": text($0.shows),
                        "source": id($0.source),
                    ])
                }),
            "tools": .array(
                portrait.tools.map {
                    .object([
                        "name": .string($0.name), "use": .string($0.use), "adoption": .string($0.adoption.rawValue),
                        "source": id($0.source),
                    ])
                }),
            "interview": .array(portrait.interview.map(question)), "hiring": .optional(portrait.hiring, hiring),
            "learningPath": .array(
                portrait.learningPath.map {
                    .object([
                        "title": .string($0.title), "weeks": .optional($0.weeks) { .number($0) },
                        "goals": .strings($0.goals), "resources": .strings($0.resources),
                        "milestone": text($0.milestone), "source": id($0.source),
                    ])
                }),
            "paths": paths(portrait.paths), "certifications": .array(portrait.certifications.map(offer)),
            "courses": .array(portrait.courses.map(offer)), "companies": .array(portrait.companies.map(statement)),
            "risks": .array(
                portrait.risks.map {
                    .object(["kind": .string($0.kind.rawValue), "says": .string($0.says), "source": id($0.source)])
                }),
            "variants": .array(
                portrait.variants.map {
                    .object([
                        "by": .string($0.by.rawValue), "name": .string($0.name), "differs": .string($0.differs),
                        "source": id($0.source),
                    ])
                }),
            "ai": .optional(portrait.ai, ai),
            "questions": .array(
                portrait.questions.map {
                    .object([
                        "question": .string($0.question), "answer": .string($0.answer), "source": id($0.source),
                    ])
                }),
        ])
    }

    private static func id(_ identifier: Identifier) -> JSONValue { .string(identifier.text) }
    private static func text(_ text: String?) -> JSONValue { .optional(text) { .string($0) } }

    /// Members with the source or the estimate that they rest on.
    private static func object(_ members: [String: JSONValue], on basis: Basis) -> JSONValue {
        var members = members
        switch basis {
        case .source(let source): members["source"] = id(source)
        case .estimate(let reason): members["estimate"] = .string(reason)
        }
        return .object(members)
    }

    private static func statement(_ statement: Statement) -> JSONValue {
        object(["says": .string(statement.says)], on: statement.basis)
    }

    private static func occupation(_ occupation: Occupation) -> JSONValue {
        .object([
            "code": .string(occupation.code), "title": .string(occupation.title),
            "jobZone": .optional(occupation.jobZone) { .integer($0) }, "match": .string(occupation.match.rawValue),
            "source": id(occupation.source), "note": text(occupation.note),
        ])
    }

    private static func fit(_ fit: Fit) -> JSONValue {
        object(
            ["good": .strings(fit.good), "required": .strings(fit.required), "poor": .strings(fit.poor)], on: fit.basis)
    }

    private static func work(_ work: Work) -> JSONValue {
        func activities(_ activities: [Work.Activity]) -> JSONValue {
            .array(
                activities.map { .object(["time": text($0.time), "does": .string($0.does), "source": id($0.source)]) })
        }
        func groups(_ groups: [Work.Group]) -> JSONValue {
            .array(
                groups.map {
                    .object(["group": .string($0.title), "items": .strings($0.items), "source": id($0.source)])
                })
        }
        return .object([
            "day": activities(work.day), "week": activities(work.week),
            "responsibilities": groups(work.responsibilities), "deliverables": groups(work.deliverables),
            "goals": .array(
                work.goals.map {
                    .object(["by": .string($0.by.rawValue), "items": .strings($0.items), "source": id($0.source)])
                }),
            "kpis": .array(
                work.kpis.map {
                    .object([
                        "name": .string($0.name), "measures": .string($0.measures), "target": text($0.target),
                        "cadence": text($0.cadence), "source": id($0.source),
                    ])
                }),
            "partners": .array(
                work.partners.map {
                    .object(["who": .string($0.who), "for": .string($0.purpose), "source": id($0.source)])
                }),
            "decisions": .optional(work.decisions) {
                .object([
                    "alone": .strings($0.alone), "team": .strings($0.team), "leadership": .strings($0.leadership),
                    "source": id($0.source),
                ])
            },
        ])
    }

    private static func tieredSkill(_ skill: TieredSkill) -> JSONValue {
        .object([
            "tier": .string(skill.tier.rawValue), "title": .string(skill.title), "skill": .optional(skill.skill, id),
            "importance": .optional(skill.importance) { .string($0.rawValue) }, "use": .string(skill.use),
            "source": id(skill.source),
        ])
    }

    private static func question(_ question: InterviewQuestion) -> JSONValue {
        object(
            [
                "level": .string(question.level.rawValue), "question": .string(question.question),
                "skill": .optional(question.skill, id), "listensFor": .string(question.listensFor),
            ], on: question.basis)
    }

    private static func hiring(_ hiring: Hiring) -> JSONValue {
        .object([
            "scorecard": .array(
                hiring.scorecard.map {
                    .object([
                        "dimension": .string($0.dimension), "bar": .string($0.bar), "weight": .number($0.weight),
                        "source": id($0.source),
                    ])
                }),
            "exercises": .strings(hiring.exercises), "strong": .strings(hiring.strong), "weak": .strings(hiring.weak),
            "redFlags": .strings(hiring.redFlags), "source": id(hiring.source),
        ])
    }

    private static func paths(_ paths: Paths) -> JSONValue {
        func ways(_ ways: [Paths.Way]) -> JSONValue {
            .array(
                ways.map {
                    object(
                        ["role": .optional($0.role, id), "title": .string($0.title), "why": text($0.why)], on: $0.basis)
                })
        }
        return .object([
            "feeders": ways(paths.feeders), "next": ways(paths.next), "adjacent": ways(paths.adjacent),
            "promotion": .array(paths.promotion.map { object(["asks": .string($0.says)], on: $0.basis) }),
        ])
    }

    private static func offer(_ offer: Offer) -> JSONValue {
        .object([
            "title": .string(offer.title), "provider": .string(offer.provider), "note": text(offer.note),
            "source": id(offer.source),
        ])
    }

    private static func ai(_ ai: AIEffect) -> JSONValue {
        object(
            [
                "now": .strings(ai.now), "next": .strings(ai.next), "automated": .strings(ai.automated),
                "human": .strings(ai.human),
            ], on: ai.basis)
    }
}
