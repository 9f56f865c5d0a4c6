/// What the work of a role is like.
public struct Work: Sendable {
    /// Something done in a day or a week.
    public struct Activity: Sendable {
        /// When in the day, as `09:00`; nil for what has no hour.
        public let time: String?
        public let does: String
        public let source: Identifier

        public init(time: String?, does: String, source: Identifier) {
            self.time = time
            self.does = does
            self.source = source
        }
    }

    /// Points under a heading of the source.
    public struct Group: Sendable {
        public let title: String
        public let items: [String]
        public let source: Identifier

        public init(title: String, items: [String], source: Identifier) {
            self.title = title
            self.items = items
            self.source = source
        }
    }

    /// What is to be reached by a time after the start.
    public struct Goal: Sendable {
        public enum Deadline: String, CaseIterable, Sendable {
            case day30 = "day-30"
            case day60 = "day-60"
            case day90 = "day-90"
            case month6 = "month-6"
            case month12 = "month-12"
            case later
        }

        public let by: Deadline
        public let items: [String]
        public let source: Identifier

        public init(by: Deadline, items: [String], source: Identifier) {
            self.by = by
            self.items = items
            self.source = source
        }
    }

    /// A measure that the work is judged by.
    public struct KPI: Sendable {
        public let name: String
        public let measures: String
        /// An example, not a norm.
        public let target: String?
        public let cadence: String?
        public let source: Identifier

        public init(name: String, measures: String, target: String?, cadence: String?, source: Identifier) {
            self.name = name
            self.measures = measures
            self.target = target
            self.cadence = cadence
            self.source = source
        }
    }

    /// People outside the team whom one works with.
    public struct Partner: Sendable {
        public let who: String
        /// What one works with them for.
        public let purpose: String
        public let source: Identifier

        public init(who: String, purpose: String, source: Identifier) {
            self.who = who
            self.purpose = purpose
            self.source = source
        }
    }

    /// What one decides alone, what with the team, what leadership decides.
    public struct Decisions: Sendable {
        public let alone: [String]
        public let team: [String]
        public let leadership: [String]
        public let source: Identifier

        public init(alone: [String], team: [String], leadership: [String], source: Identifier) {
            self.alone = alone
            self.team = team
            self.leadership = leadership
            self.source = source
        }
    }

    public let day: [Activity]
    public let week: [Activity]
    public let responsibilities: [Group]
    public let deliverables: [Group]
    public let goals: [Goal]
    public let kpis: [KPI]
    public let partners: [Partner]
    public let decisions: Decisions?

    public init(
        day: [Activity], week: [Activity], responsibilities: [Group], deliverables: [Group], goals: [Goal], kpis: [KPI],
        partners: [Partner], decisions: Decisions?
    ) {
        self.day = day
        self.week = week
        self.responsibilities = responsibilities
        self.deliverables = deliverables
        self.goals = goals
        self.kpis = kpis
        self.partners = partners
        self.decisions = decisions
    }
}
