/// A written way from one role to another, as its source gives it.
public struct Roadmap: Hashable, Sendable {
    /// What carries over, and why.
    public struct CarryOver: Hashable, Sendable {
        public let skill: Identifier
        public let why: String

        public init(skill: Identifier, why: String) {
            self.skill = skill
            self.why = why
        }
    }

    /// A thing to learn, as the source cuts it; it may cover several skills of the catalogue.
    public struct Subject: Hashable, Sendable {
        public let title: String
        public let covers: [Identifier]
        public let importance: Importance
        /// Nil where the source states none; the catalogue's efforts then count.
        public let weeks: Double?
        public let learn: String

        public init(title: String, covers: [Identifier], importance: Importance, weeks: Double?, learn: String) {
            self.title = title
            self.covers = covers
            self.importance = importance
            self.weeks = weeks
            self.learn = learn
        }
    }

    public struct Task: Hashable, Sendable {
        /// What its hours are: a share of a skill's, or its own.
        public enum Work: Hashable, Sendable {
            case skill(Identifier, share: Double)
            case fixed(Hours)
        }

        public let id: Identifier
        public let title: String
        public let work: Work
        public let resources: [String]

        public init(id: Identifier, title: String, work: Work, resources: [String]) {
            self.id = id
            self.title = title
            self.work = work
            self.resources = resources
        }

        /// The skill that the task builds; nil for work that builds none.
        public var skill: Identifier? {
            guard case .skill(let skill, _) = work else { return nil }
            return skill
        }
    }

    public struct Phase: Hashable, Sendable {
        public let title: String
        /// The source's nominal length.
        public let weeks: Double?
        public let tasks: [Task]
        public let resources: [String]
        public let milestone: String
        public let estimate: String?

        public init(
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

    public struct Question: Hashable, Sendable {
        public let question: String
        public let answer: String

        public init(question: String, answer: String) {
            self.question = question
            self.answer = answer
        }
    }

    public let from: Identifier
    public let to: Identifier
    public let title: String
    public let summary: String
    public let source: Identifier
    public let claims: [Claim]
    public let carriesOver: [CarryOver]
    public let subjects: [Subject]
    public let phases: [Phase]
    public let artifacts: [String]
    public let reality: Reality
    public let startNow: StartNow
    public let questions: [Question]

    public init(
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
