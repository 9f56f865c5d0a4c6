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
        /// The source's own; nil where it states none.
        package let weeks: Double?
        package let learn: String
    }

    /// What the source tells its reader to do for a skill.
    package struct Advice: Hashable, Sendable {
        package let skill: Identifier
        package let says: String
    }

    /// Work that builds no skill: portfolio, applications.
    package struct Task: Hashable, Sendable {
        package let id: Identifier
        package let title: String
        package let hours: Hours
    }

    package struct Phase: Hashable, Sendable {
        package let title: String
        /// The source's nominal length.
        package let weeks: Double?
        /// In the order in which they are taught; none in a phase that closes the move.
        package let skills: [Identifier]
        /// The resources and projects that the source names.
        package let resources: [Identifier]
        /// What it names beside them.
        package let reading: [String]
        package let advice: [Advice]
        package let tasks: [Task]
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

    /// Every skill that it names.
    var skills: [Identifier] {
        subjects.flatMap(\.covers) + phases.flatMap { $0.skills + $0.advice.map(\.skill) }
    }
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
            subjects: decoder.objects("subjects") { Subject(from: $0) },
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

    /// What no single phase can show: ids of tasks that stand twice.
    private func checkTasks(_ decoder: ObjectDecoder) {
        var ids: Set<Identifier> = []
        for task in phases.flatMap(\.tasks) where !ids.insert(task.id).inserted {
            decoder.refuse(
                ["phases"], "the task id \"\(task.id)\" stands twice", mend: "give each task an id of its own")
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
            skills: decoder.identifiers("skills"), resources: decoder.identifiers("resources"),
            reading: decoder.texts("reading"),
            advice: decoder.objects("advice") {
                Roadmap.Advice(skill: $0.identifier("skill"), says: $0.text("says"))
            },
            tasks: decoder.objects("tasks") { Roadmap.Task(from: $0) }, milestone: decoder.text("milestone"),
            estimate: decoder.optionalText("estimate"))
        if skills.isEmpty, tasks.isEmpty {
            decoder.refuse(
                ["skills", "tasks"], "the phase has neither skills nor tasks", mend: "name what is done in it")
        }
    }
}

extension Roadmap.Task {
    init(from decoder: ObjectDecoder) {
        self.init(id: decoder.identifier("id"), title: decoder.text("title"), hours: Hours(from: decoder, "hours"))
    }
}

extension Hours {
    /// Reads hours that a person plans, in whole quarters.
    fileprivate init(from decoder: ObjectDecoder, _ name: String) {
        let hours = decoder.number(name, in: 0.25...10_000)
        if (hours * 4).rounded() != hours * 4 {
            decoder.refuse([name], "\(hours) hours are no whole quarters", mend: "write for example 3.25 or 3.5")
        }
        self.init(rounding: hours)
    }
}
