/// A written way from one role to another, as its source gives it.
package struct Roadmap: Hashable, Sendable {
    /// What carries over, and why.
    package struct CarryOver: Hashable, Sendable {
        package let skill: Identifier
        package let why: String

        package init(skill: Identifier, why: String) {
            self.skill = skill
            self.why = why
        }
    }

    /// A thing to learn, as the source cuts it; it may cover several skills of the catalogue.
    package struct Subject: Hashable, Sendable {
        package let title: String
        package let covers: [Identifier]
        package let importance: Importance
        /// Nil where the source states none; the catalogue's efforts then count.
        package let weeks: Double?
        package let learn: String

        package init(title: String, covers: [Identifier], importance: Importance, weeks: Double?, learn: String) {
            self.title = title
            self.covers = covers
            self.importance = importance
            self.weeks = weeks
            self.learn = learn
        }
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

        package init(id: Identifier, title: String, work: Work, resources: [String]) {
            self.id = id
            self.title = title
            self.work = work
            self.resources = resources
        }

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

        package init(
            title: String, weeks: Double?, tasks: [Task], resources: [String], milestone: String, estimate: String?
        ) {
            self.title = title
            self.weeks = weeks
            self.tasks = tasks
            self.resources = resources
            self.milestone = milestone
            self.estimate = estimate
        }
    }

    package struct Question: Hashable, Sendable {
        package let question: String
        package let answer: String

        package init(question: String, answer: String) {
            self.question = question
            self.answer = answer
        }
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

    package init(
        from: Identifier, to: Identifier, title: String, summary: String, source: Identifier, claims: [Claim],
        carriesOver: [CarryOver], subjects: [Subject], phases: [Phase], artifacts: [String], reality: Reality,
        startNow: StartNow, questions: [Question]
    ) {
        self.from = from
        self.to = to
        self.title = title
        self.summary = summary
        self.source = source
        self.claims = claims
        self.carriesOver = carriesOver
        self.subjects = subjects
        self.phases = phases
        self.artifacts = artifacts
        self.reality = reality
        self.startNow = startNow
        self.questions = questions
    }
}
