/// What the work of a role is like.
package struct Work: Sendable {
    /// Something done in a day or a week.
    package struct Activity: Sendable {
        /// When in the day, as `09:00`; nil for what has no hour.
        package let time: String?
        package let does: String
        package let source: Identifier

        package init(time: String?, does: String, source: Identifier) {
            self.time = time
            self.does = does
            self.source = source
        }
    }

    /// Points under a heading of the source.
    package struct Group: Sendable {
        package let title: String
        package let items: [String]
        package let source: Identifier

        package init(title: String, items: [String], source: Identifier) {
            self.title = title
            self.items = items
            self.source = source
        }
    }

    /// What is to be reached by a time after the start.
    package struct Goal: Sendable {
        package enum Deadline: String, CaseIterable, Sendable {
            case day30 = "day-30"
            case day60 = "day-60"
            case day90 = "day-90"
            case month6 = "month-6"
            case month12 = "month-12"
            case later
        }

        package let by: Deadline
        package let items: [String]
        package let source: Identifier

        package init(by: Deadline, items: [String], source: Identifier) {
            self.by = by
            self.items = items
            self.source = source
        }
    }

    /// A measure that the work is judged by.
    package struct KPI: Sendable {
        package let name: String
        package let measures: String
        /// An example, not a norm.
        package let target: String?
        package let cadence: String?
        package let source: Identifier

        package init(name: String, measures: String, target: String?, cadence: String?, source: Identifier) {
            self.name = name
            self.measures = measures
            self.target = target
            self.cadence = cadence
            self.source = source
        }
    }

    /// People outside the team whom one works with.
    package struct Partner: Sendable {
        package let who: String
        /// What one works with them for.
        package let purpose: String
        package let source: Identifier

        package init(who: String, purpose: String, source: Identifier) {
            self.who = who
            self.purpose = purpose
            self.source = source
        }
    }

    /// What one decides alone, what with the team, what leadership decides.
    package struct Decisions: Sendable {
        package let alone: [String]
        package let team: [String]
        package let leadership: [String]
        package let source: Identifier

        package init(alone: [String], team: [String], leadership: [String], source: Identifier) {
            self.alone = alone
            self.team = team
            self.leadership = leadership
            self.source = source
        }
    }

    package let day: [Activity]
    package let week: [Activity]
    package let responsibilities: [Group]
    package let deliverables: [Group]
    package let goals: [Goal]
    package let kpis: [KPI]
    package let partners: [Partner]
    package let decisions: Decisions?

    package init(
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
