internal import JSON

/// A written way from one role to another, as its source gives it.
package struct Roadmap: Hashable, Sendable {
    /// What carries over, and why.
    package struct CarryOver: Hashable, Sendable {
        package let skill: Identifier
        package let why: String
    }

    /// A thing to learn, as the source cuts it; it may cover several skills of the catalogue.
    package struct Subject: Hashable, Sendable {
        package let title: String
        package let covers: [Identifier]
        package let importance: Importance
        /// Nil where the source states none; the catalogue's efforts then count.
        package let weeks: Double?
        package let learn: String
    }

    package struct Task: Hashable, Sendable {
        /// What its hours are: a share of a skill's, or its own.
        package enum Work: Hashable, Sendable {
            case skill(Identifier, share: Double)
            case fixed(Hours)
        }

        package let id: Identifier
        package let title: String
        package let work: Work
        package let resources: [String]

        /// The skill that the task builds; nil for work that builds none.
        package var skill: Identifier? {
            guard case .skill(let skill, _) = work else { return nil }
            return skill
        }
    }

    package struct Phase: Hashable, Sendable {
        package let title: String
        /// The source's nominal length.
        package let weeks: Double?
        package let tasks: [Task]
        package let resources: [String]
        package let milestone: String
        package let estimate: String?
    }

    package struct Question: Hashable, Sendable {
        package let question: String
        package let answer: String
    }

    package let from: Identifier
    package let to: Identifier
    package let title: String
    package let summary: String
    package let source: Identifier
    package let claims: [Claim]
    package let carriesOver: [CarryOver]
    package let subjects: [Subject]
    package let phases: [Phase]
    package let artifacts: [String]
    package let reality: Reality
    package let startNow: StartNow
    package let questions: [Question]
}

/// What a source states about a move itself, kept to be held against what is computed.
package struct Claim: Hashable, Sendable {
    package enum Subject: String, CaseIterable, Sendable {
        case difficulty, demand
        case titleMonths = "title-months"
        case timelineMonths = "timeline-months"
        case payChangePercent = "pay-change-percent"
    }

    package let subject: Subject
    /// Both ends of the claimed range; equal where the source names one number, nil where it names none.
    package let range: ClosedRange<Double>?
    package let says: String
}

/// What one will love, miss and find hard.
package struct Reality: Hashable, Sendable {
    package let love: [String]
    package let miss: [String]
    package let hard: [String]
}

/// What to start this week, this month and within ninety days.
package struct StartNow: Hashable, Sendable {
    package let thisWeek: [String]
    package let thisMonth: [String]
    package let ninetyDays: [String]
}

extension Roadmap {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/roadmap.schema.json")
        self.init(
            from: decoder.identifier("from"), to: decoder.identifier("to"), title: decoder.text("title"),
            summary: decoder.text("summary"), source: decoder.identifier("source"),
            claims: decoder.objects("claims") { Claim(from: $0) },
            carriesOver: decoder.objects("transfers") {
                CarryOver(skill: $0.identifier("skill"), why: $0.text("why"))
            },
            subjects: decoder.objects("skills") { Subject(from: $0) },
            phases: decoder.objects("phases", atLeast: 1) { Phase(from: $0) }, artifacts: decoder.texts("artifacts"),
            reality: decoder.object("reality") {
                Reality(love: $0.texts("love"), miss: $0.texts("miss"), hard: $0.texts("hard"))
            } ?? Reality(love: [], miss: [], hard: []),
            startNow: decoder.object("startNow") {
                StartNow(
                    thisWeek: $0.texts("thisWeek"), thisMonth: $0.texts("thisMonth"), ninetyDays: $0.texts("ninetyDays")
                )
            } ?? StartNow(thisWeek: [], thisMonth: [], ninetyDays: []),
            questions: decoder.objects("questions") {
                Question(question: $0.text("question"), answer: $0.text("answer"))
            })
        checkTasks(decoder)
    }

    /// What no single task can show: ids that stand twice, and shares of a skill that do not add up to 1.
    private func checkTasks(_ decoder: ObjectDecoder) {
        var ids: Set<Identifier> = []
        var shares: [Identifier: Double] = [:]
        for task in phases.flatMap(\.tasks) {
            if !ids.insert(task.id).inserted {
                decoder.refuse(
                    ["phases"], "the task id \"\(task.id)\" stands twice", mend: "give each task an id of its own")
            }
            if case .skill(let skill, let share) = task.work { shares[skill, default: 0] += share }
        }
        for skill in shares.keys.sorted() {
            guard let sum = shares[skill], abs(sum - 1) > 0.001 else { continue }
            let rounded = (sum * 1000).rounded() / 1000
            decoder.refuse(
                ["phases"], "the shares of \"\(skill)\" add up to \(rounded)",
                mend: "make them add up to 1 over all phases")
        }
    }
}

extension Claim {
    init(from decoder: ObjectDecoder) {
        let subject: Subject = decoder.choice("claim", or: .demand)
        let low = decoder.optionalNumber("low", in: -1000...1000)
        let high = decoder.optionalNumber("high", in: -1000...1000)
        var range: ClosedRange<Double>?
        if let low, let high, low <= high {
            range = low...high
        } else if low != nil || high != nil {
            decoder.refuse(["low", "high"], "low and high are no range", mend: "give both, low not above high")
        }
        self.init(subject: subject, range: range, says: decoder.text("says"))
    }
}

extension Roadmap.Subject {
    init(from decoder: ObjectDecoder) {
        self.init(
            title: decoder.text("title"), covers: decoder.identifiers("covers", atLeast: 1),
            importance: decoder.choice("importance", or: .important),
            weeks: decoder.optionalNumber("weeks", in: 0.1...520), learn: decoder.text("learn"))
    }
}

extension Roadmap.Phase {
    init(from decoder: ObjectDecoder) {
        self.init(
            title: decoder.text("title"), weeks: decoder.optionalNumber("weeks", in: 0.1...520),
            tasks: decoder.objects("tasks", atLeast: 1) { Roadmap.Task(from: $0) },
            resources: decoder.texts("resources"),
            milestone: decoder.text("milestone"), estimate: decoder.optionalText("estimate"))
    }
}

extension Roadmap.Task {
    init(from decoder: ObjectDecoder) {
        let id = decoder.identifier("id")
        let title = decoder.text("title")
        let work: Work
        if decoder.has("hours") {
            let hours = decoder.number("hours", in: 0.25...10_000)
            if (hours * 4).rounded() != hours * 4 {
                decoder.refuse(["hours"], "\(hours) hours are no whole quarters", mend: "write for example 3.25 or 3.5")
            }
            work = .fixed(Hours(rounding: hours))
        } else {
            work = .skill(decoder.identifier("skill"), share: decoder.number("share", in: 0.01...1))
        }
        self.init(id: id, title: title, work: work, resources: decoder.optionalTexts("resources"))
    }
}
