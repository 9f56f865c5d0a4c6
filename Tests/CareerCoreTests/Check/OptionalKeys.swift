/// The members that a file may leave out, by the kind of their place; from design §2, not from the schemas or decoders.
enum OptionalKeys {
    static func contains(_ place: String, in file: String) -> Bool {
        let kind = file.split(separator: "/").first.map(String.init) ?? ""
        return byKind[kind]?.contains(place) ?? false
    }

    private static let byKind: [String: Set<String>] = [
        "catalog.json": ["assumptions.courseFee.source", "assumptions.bookFee.source"],
        "sources.json": ["sources[].short", "sources[].date", "sources[].note"],
        "roles": [
            // One of the two must be there, which tests of their own look at.
            "requirements[].sources", "requirements[].estimate", "entry[].source", "entry[].estimate",
            "pay[].years", "pay[].experience", "pay[].category", "pay[].match", "pay[].sample", "pay[].low",
            "pay[].middle", "pay[].high", "pay[].method", "ladders[].steps[].toYears", "ladders[].steps[].low",
            "ladders[].steps[].high", "measures[].value", "measures[].scale", "entry[].value",
        ],
        "portraits": [
            "mission", "work", "skillTiers", "humanSkills", "interview", "hiring", "learningPath", "certifications",
            "courses",
            "companies", "risks", "variants", "ai", "questions", "occupations[].jobZone", "occupations[].note",
            "work.day", "work.week", "work.responsibilities", "work.deliverables", "work.goals", "work.kpis",
            "work.partners", "work.decisions", "work.day[].time", "work.week[].time", "work.kpis[].target",
            "work.kpis[].cadence", "skillTiers[].skill", "skillTiers[].importance", "humanSkills[].shows",
            "interview[].skill", "learningPath[].weeks", "learningPath[].milestone", "paths.feeders[].role",
            "paths.feeders[].why", "paths.next[].role", "paths.next[].why", "paths.adjacent[].role",
            "paths.adjacent[].why", "certifications[].note", "courses[].note",
            // Where both stand, one may go.
            "fit.source", "fit.estimate", "ai.source", "ai.estimate", "interview[].source", "interview[].estimate",
        ],
        "skills": ["learn[].hours", "learn[].cost", "learn[].source"],
        "roadmaps": [
            "claims[].low", "claims[].high", "skills[].weeks", "phases[].weeks", "phases[].estimate",
            "phases[].tasks[].skill", "phases[].tasks[].share", "phases[].tasks[].hours",
            "phases[].tasks[].resources",
        ],
    ]
}
