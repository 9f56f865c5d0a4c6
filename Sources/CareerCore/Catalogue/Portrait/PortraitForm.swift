internal import JSON

extension Portrait {
    /// All that a portrait may say, in the order of a role's page: every key, what may stand there, and how it reads.
    ///
    /// The one place that names them. `Data/schemas/portrait.schema.json` says the same to editors, and a test holds the
    /// two against each other.
    package static let form: [Field] = [
        .entry("mission", .hidden, .text("says")),
        .entries(
            "occupations", .table("Occupations"), .text("code", "SOC", .code), .text("title", "O*NET title"),
            .rating("jobZone", "Job zone", 1...5).optional,
            .choice("match", ["title": "this role", "broader": "wider"], "Group"),
            .text("note", "Note").optional(orShown: "")
        ).required,
        .entry(
            "fit", .lists, .texts("good", "Good for you if"), .texts("required", "It takes"),
            .texts("poor", "Not for you if")
        ).required,
        .group(
            "work", activities("day", "A day"), activities("week", "A week"),
            duties("responsibilities", "Responsibilities: …"), duties("deliverables", "Deliverables: …"),
            .entries(
                "goals", .headings("…", basis: .heading),
                .choice(
                    "by",
                    [
                        "day-30": "Day 30", "day-60": "Day 60", "day-90": "Day 90", "month-6": "Month 6",
                        "month-12": "Month 12", "later": "Later",
                    ]), .texts("items")),
            .entries(
                "kpis", .table("KPIs"), .text("name", "KPI"), .text("measures", "Measures"),
                .text("target", "Example target").optional, .text("cadence", "Cadence").optional),
            .entries(
                "partners", .table("Whom one works with", basis: .column), .text("who", "Who"), .text("for", "For")),
            .entry(
                "decisions", .lists, .texts("alone", "Decides alone"), .texts("team", "Decides with the team"),
                .texts("leadership", "Leadership decides"))),
        .entries(
            "skillTiers", .table("Skills: …", basis: .below),
            .choice(
                "tier",
                [
                    "must-have": "Must have", "good-to-have": "Good to have", "advanced": "Advanced",
                    "emerging": "Emerging",
                ]
            ).dividing, .text("title", "Skill"), .id(.skill, "skill").optional.hidden,
            .choice("importance", "Importance", of: Importance.allCases.map(\.rawValue)).optional, .text("use", "Use")
        ).shown(as: "tiers"),
        .entries(
            "humanSkills", .points("Human skills"), .text("title"), .text("why", ": …"),
            .text("shows", "shows as: …").optional.below
        ).shown(as: "human"),
        .entries(
            "tools", .table("Tools", basis: .column), .text("name", "Tool"), .text("use", "Use"),
            .choice(
                "adoption", "Adoption", of: ["common", "optional", "hot", "listed", "context-specific", "in-demand"])
        ).required,
        .entries(
            "interview", .points("Interview: …"),
            .choice("level", of: ["beginner", "intermediate", "advanced"]).dividing, .text("question"),
            .text("listensFor", "listens for: …").below, .id(.skill, "skill", "probes: …").optional.below),
        .entry(
            "hiring", .lists,
            .entries(
                "scorecard", .table("Scorecard"), .text("dimension", "Dimension"), .weight("weight", "Weight"),
                .text("bar", "Meets the bar")
            ).required, .texts("exercises", "Exercises"), .texts("strong", "Strong signs"),
            .texts("weak", "Weak signs"), .texts("redFlags", "Red flags")),
        .entries(
            "learningPath", .headings("Learning path: …", basis: .below), .text("title"),
            .number("weeks", ", … weeks", 0.1...520).optional, .texts("goals"), .texts("resources", "from: …").below,
            .text("milestone", "milestone: …").optional.below
        ).shown(as: "path"),
        .group(
            "paths", ways("feeders", "People come from"), ways("next", "People go on to"),
            ways("adjacent", "Next door"), .entries("promotion", .points("A promotion asks"), .text("asks")).required
        ).shown(as: "paths").required,
        offers("certifications", "Certifications"), offers("courses", "Courses"),
        .entries("companies", .sentence("Companies that hire"), .text("says")),
        .entries(
            "risks", .points("Risks: …"),
            .choice(
                "kind",
                [
                    "challenge": "Challenge", "bottleneck": "Bottleneck", "underperformance": "Underperformance",
                    "business": "Business", "anti-pattern": "Anti pattern",
                ]
            ).dividing, .text("says")),
        .entries(
            "variants", .table("Variants"),
            .choice("by", "By", of: ["company", "industry", "geography", "regulation"]), .text("name", "Where"),
            .text("differs", "What differs")),
        .entry(
            "ai", .lists, .texts("now", "What AI changes now"), .texts("next", "In two to five years"),
            .texts("automated", "Automated"), .texts("human", "Stays human")),
        .entries("questions", .points("Questions"), .text("question"), .text("answer").below),
    ]

    /// What is done in a day or a week, with the hour where it has one.
    private static func activities(_ key: String, _ title: String) -> Field {
        .entries(key, .points(title), .text("time", "…  ", .time).optional, .text("does"))
    }

    /// Points under the headings of a source.
    private static func duties(_ key: String, _ title: String) -> Field {
        .entries(key, .headings(title, basis: .heading), .text("group"), .texts("items"))
    }

    /// Other roles on the way, of which the catalogue may have one.
    private static func ways(_ key: String, _ title: String) -> Field {
        .entries(
            key, .points(title), .text("title"), .id(.role, "role", " (…)").optional, .text("why", ": …").optional
        ).required
    }

    private static func offers(_ key: String, _ title: String) -> Field {
        .entries(key, .points(title), .text("title"), .text("provider", ", …"), .text("note").optional.below)
    }
}

extension Portrait {
    /// A key of a portrait's file, and what may stand there.
    package struct Field: Sendable {
        package let key: String
        package let kind: Kind
        /// How it reads: a column's title in a table, a heading over a list, and elsewhere a text with the value at `…`.
        package let words: String
        package private(set) var place = Place.plain
        /// What a table shows where the value is left out.
        package private(set) var absence = "-"
        /// The part of a role's page that shows it; nil where none does, or where it is shown with what it stands in.
        package private(set) var part: String?
        private(set) var isRequired = true
        /// The form of a text that has one.
        let textForm: TextForm?

        private init(_ key: String, _ kind: Kind, _ words: String = "…", _ textForm: TextForm? = nil) {
            self.key = key
            self.kind = kind
            self.words = words
            self.textForm = textForm
        }

        package enum Kind: Sendable {
            case text, texts
            /// One of these, each with the words that a page has for it, in the order of the page.
            case choice([(key: String, words: String)])
            case id(Reference)
            /// So many of the most that there may be.
            case rating(ClosedRange<Int>)
            case number(ClosedRange<Double>)
            /// Percent; those of a list add up to 100.
            case weight
            /// An object that only holds sections together.
            case group([Field])
            case entry(Layout, [Field])
            case entries(Layout, [Field])

            /// The kind of thing that an id names.
            package enum Reference: String, CaseIterable, Sendable {
                case skill, role
            }
        }

        /// How a page shows entries.
        package enum Layout: Sendable {
            case hidden
            case table(String, basis: BasisPlace = .hidden)
            /// A point of a list for each.
            case points(String)
            /// A heading for each, over its list.
            case headings(String, basis: BasisPlace)
            /// A heading for each of its lists.
            case lists
            /// All in one point, separated by commas.
            case sentence(String)

            package enum BasisPlace: Sendable {
                case hidden, column, below, heading
            }
        }

        /// Where a value stands among those of its entry.
        package enum Place: Sendable {
            case plain
            /// On a line of its own, below.
            case below
            /// The entries of each choice stand under a heading of their own.
            case dividing
            /// In JSON alone.
            case hidden
        }

        /// Whether it is written out in words, which may be broken into lines.
        package var isProse: Bool {
            guard case .text = kind else { return false }
            return textForm == nil
        }

        package var isList: Bool {
            guard case .texts = kind else { return false }
            return true
        }

        var isWeight: Bool {
            guard case .weight = kind else { return false }
            return true
        }

        /// Those of the object or objects that stand there.
        package var fields: [Field] {
            switch kind {
            case .group(let fields), .entry(_, let fields), .entries(_, let fields): fields
            case .text, .texts, .choice, .id, .rating, .number, .weight: []
            }
        }
    }

    /// The parts of a role's page that a portrait fills, each with the keys that lead to it.
    package static let parts: [(name: String, path: [Field])] = form.flatMap { field in
        field.part.map { [($0, [field])] }
            ?? field.fields.compactMap { inner in inner.part.map { ($0, [field, inner]) } }
    }
}

// MARK: Writing a form

extension Portrait.Field {
    fileprivate static func text(_ key: String, _ words: String = "…", _ form: TextForm? = nil) -> Self {
        Self(key, .text, words, form)
    }

    fileprivate static func texts(_ key: String, _ words: String = "…") -> Self { Self(key, .texts, words) }

    fileprivate static func choice(_ key: String, _ choices: KeyValuePairs<String, String>, _ words: String = "…")
        -> Self
    {
        Self(key, .choice(choices.map { ($0.key, $0.value) }), words)
    }

    /// A choice that a page calls as the file does.
    fileprivate static func choice(_ key: String, _ words: String = "…", of choices: [String]) -> Self {
        Self(key, .choice(choices.map { ($0, $0) }), words)
    }

    fileprivate static func id(_ kind: Kind.Reference, _ key: String, _ words: String = "…") -> Self {
        Self(key, .id(kind), words)
    }

    fileprivate static func rating(_ key: String, _ words: String, _ range: ClosedRange<Int>) -> Self {
        Self(key, .rating(range), words)
    }

    fileprivate static func number(_ key: String, _ words: String, _ range: ClosedRange<Double>) -> Self {
        Self(key, .number(range), words)
    }

    fileprivate static func weight(_ key: String, _ words: String) -> Self { Self(key, .weight, words) }
    fileprivate static func group(_ key: String, _ fields: Self...) -> Self { Self(key, .group(fields)).optional }

    /// A section, which a file may leave out, and which is a part of a role's page unless it is hidden or within another.
    fileprivate static func entry(_ key: String, _ layout: Layout, _ fields: Self...) -> Self {
        let field = Self(key, .entry(layout, fields)).optional
        if case .hidden = layout { return field }
        return field.shown(as: key)
    }

    fileprivate static func entries(_ key: String, _ layout: Layout, _ fields: Self...) -> Self {
        Self(key, .entries(layout, fields)).optional.shown(as: key)
    }

    private func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }

    fileprivate var required: Self { with { $0.isRequired = true } }
    fileprivate var optional: Self { with { $0.isRequired = false } }
    fileprivate func optional(orShown absence: String) -> Self { optional.with { $0.absence = absence } }
    fileprivate var below: Self { with { $0.place = .below } }
    fileprivate var dividing: Self { with { $0.place = .dividing } }
    fileprivate var hidden: Self { with { $0.place = .hidden } }
    fileprivate func shown(as part: String) -> Self { with { $0.part = part } }
}
