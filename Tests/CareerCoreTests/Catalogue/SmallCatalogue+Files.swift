extension SmallCatalogue {
    /// The files by name.
    static let files = [
        "catalog.json": catalog, "sources.json": sources, "roles/clerk.json": clerk, "roles/baker.json": baker,
        "resources/bread.json": bread, "skills/dough.json": dough, "skills/weighing.json": weighing, "skills/filing.json": filing, "skills/kneading.json": kneading,
        "roadmaps/clerk--baker.json": roadmap,
    ]

    private static let catalog = """
        {
          "$schema": "schemas/catalog.schema.json",
          "name": "Small",
          "version": "1.0",
          "currency": "USD",
          "assumptions": {
            "hoursPerWeek": { "value": 5, "estimate": "Five." },
            "levelHours": { "values": [0.5, 1, 2, 4], "estimate": "Doubling." },
            "usualHours": { "value": 0.75, "estimate": "Three quarters." },
            "cannotBeSkipped": { "value": 0.3, "project": 0.9, "estimate": "A third." },
            "settlingIn": { "value": 2, "estimate": "An evening." },
            "practice": { "value": 0.5, "estimate": "A half." },
            "projectHours": { "low": 10, "likely": 20, "high": 40, "source": "cookbook", "estimate": "As told." },
            "applicationHours": { "value": 8, "estimate": "A day." },
            "interviewReadiness": { "value": 0.8, "estimate": "Four fifths." },
            "experienceFromYears": { "entry": 0, "mid": 2, "senior": 5, "executive": 12, "estimate": "By ladder." },
            "hoursSpread": { "value": 0.8, "estimate": "Four in five." },
            "pace": { "low": 0.8, "likely": 1, "high": 1.25, "estimate": "A quarter either way." },
            "reviewGap": { "value": 0.25, "sources": ["cookbook"], "estimate": "A quarter." },
            "reviewShare": { "value": 0.1, "estimate": "A tenth." },
            "tracks": { "value": 1, "sources": ["cookbook"], "estimate": "One at a time." },
            "mostHoursPerWeek": { "value": 40, "estimate": "A working week." }
          },
          "effortClasses": [
            { "id": "small", "low": 4, "likely": 8, "high": 16, "anchors": ["A day"], "source": "cookbook", "estimate": "A day." }
          ],
          "areas": ["product", "human"],
          "places": ["US"],
          "roles": [
            { "id": "clerk", "title": "Clerk", "aliases": [], "family": "Office" },
            { "id": "baker", "title": "Baker", "aliases": ["bread maker"], "family": "Food" }
          ]
        }

        """

    private static let sources = """
        {
          "$schema": "schemas/sources.schema.json",
          "sources": [
            { "id": "cookbook", "title": "Cookbook", "publisher": "Press", "date": "2020", "kind": "guide", "licence": "CC0 1.0" },
            { "id": "census", "title": "Census", "publisher": "State", "kind": "statistics", "licence": "public domain", "note": "Yearly." }
          ]
        }

        """

    private static let clerk = """
        {
          "$schema": "../schemas/role.schema.json",
          "id": "clerk",
          "title": "Clerk",
          "summary": "Keeps papers.",
          "requirements": [
            { "skill": "filing", "level": 2, "importance": "critical", "why": "Daily.", "estimate": "Seen." }
          ],
          "brings": [
            { "anyOf": ["weighing", "kneading"], "level": 1, "estimate": "Letters are weighed." }
          ],
          "pay": [],
          "ladders": [],
          "measures": [],
          "entry": []
        }

        """

    private static let baker = """
        {
          "$schema": "../schemas/role.schema.json",
          "id": "baker",
          "title": "Baker",
          "summary": "Bakes bread.",
          "requirements": [
            { "skill": "dough", "level": 3, "importance": "critical", "why": "Daily.", "sources": ["cookbook"] },
            { "anyOf": ["filing", "kneading"], "level": 1, "importance": "optional", "why": "Bills.", "estimate": "Seen." }
          ],
          "pay": [
            { "source": "census", "basis": "wage", "kind": "quartiles", "place": "US", "years": "2024", "match": "title", "sample": 40, "low": 30000, "middle": 36000, "high": 42000.5 }
          ],
          "ladders": [
            { "source": "cookbook", "basis": "salary", "place": "US", "steps": [
              { "title": "Apprentice", "fromYears": 0, "toYears": 3, "low": 20000, "high": 25000, "does": ["Kneads"] }
            ] }
          ],
          "measures": [
            { "measure": "growth", "value": -1.5, "scale": "% a year", "says": "Shrinks.", "source": "census" }
          ],
          "entry": [
            { "aspect": "barrier", "value": 2, "says": "Low.", "source": "cookbook" },
            { "aspect": "remote", "says": "No.", "estimate": "Ovens stay." }
          ]
        }

        """

    private static let dough = """
        {
          "$schema": "../schemas/skill.schema.json",
          "id": "dough",
          "title": "Dough",
          "area": "product",
          "kind": "practice",
          "aliases": ["pâte"],
          "summary": "Making dough.",
          "effort": { "toLevel": 2, "low": 10, "likely": 16, "high": 30, "source": "cookbook", "derivation": "Two days." },
          "requires": [{ "skill": "weighing", "level": 1, "from": 2 }],
          "transfersFrom": [{ "skill": "filing", "share": 0.1, "estimate": "Order." }],
          "taughtBy": ["bread"],
          "learn": [
            { "title": "Bread", "kind": "course", "provider": "Mill", "hours": 12, "cost": "free-to-audit", "levels": [1, 2], "source": "cookbook" }
          ],
          "proof": "Bake a loaf."
        }

        """

    private static let weighing = """
        {
          "$schema": "../schemas/skill.schema.json",
          "id": "weighing",
          "title": "Weighing",
          "area": "product",
          "kind": "tool",
          "aliases": [],
          "summary": "Using scales.",
          "effort": { "class": "small", "estimate": "Simple." },
          "requires": [],
          "transfersFrom": [],
          "taughtBy": [],
          "lookedIn": "The cookbook.",
          "needs": [{ "what": "Scales", "amount": 12.5, "per": "once", "source": "cookbook", "date": "2026-01" }],
          "learn": [],
          "proof": "Weigh an egg."
        }

        """

    private static let filing = """
        {
          "$schema": "../schemas/skill.schema.json",
          "id": "filing",
          "title": "Filing",
          "area": "human",
          "kind": "human",
          "aliases": [],
          "summary": "Keeping papers.",
          "effort": { "class": "small", "estimate": "Simple." },
          "requires": [],
          "transfersFrom": [],
          "taughtBy": [],
          "learn": [],
          "proof": "Find a bill."
        }

        """

    private static let kneading = """
        {
          "$schema": "../schemas/skill.schema.json",
          "id": "kneading",
          "title": "Kneading",
          "area": "product",
          "kind": "practice",
          "aliases": [],
          "summary": "Using hands.",
          "effort": { "class": "small", "estimate": "Simple." },
          "requires": [],
          "transfersFrom": [],
          "taughtBy": ["bread"],
          "learn": [],
          "proof": "Knead."
        }

        """

    private static let bread = """
        {
          "$schema": "../schemas/resource.schema.json",
          "id": "bread",
          "title": "Bread",
          "provider": "Mill",
          "kind": "course",
          "url": "https://example.org/bread",
          "seen": { "source": "cookbook", "place": "page 3", "date": "2026-08" },
          "status": "available",
          "cost": { "amount": 19.5, "per": "month", "source": "census", "date": "2026-09-01" },
          "workload": [
            { "low": 8, "likely": 10, "high": 12, "by": "learners", "source": "cookbook", "place": "page 4", "says": "Ten hours." },
            { "low": 16, "high": 16, "by": "provider", "source": "census", "says": "Two days." }
          ],
          "teaches": [
            { "skill": "dough", "to": 3, "main": true, "why": "The last unit bakes ten loaves." },
            { "skill": "kneading", "to": 1, "why": "The first unit kneads for an hour." }
          ],
          "assumes": [{ "skill": "dough", "level": 1 }, { "skill": "weighing", "level": 2 }],
          "units": [{ "title": "Flour", "hours": 1.5 }, { "title": "Fire" }],
          "needs": [{ "what": "Oven hire", "per": "hour", "source": "cookbook" }]
        }

        """

    private static let roadmap = """
        {
          "$schema": "../schemas/roadmap.schema.json",
          "from": "clerk",
          "to": "baker",
          "title": "Clerk to baker",
          "summary": "Two phases.",
          "source": "cookbook",
          "claims": [
            { "claim": "title-months", "low": 1, "high": 2, "says": "Soon." },
            { "claim": "demand", "says": "High." }
          ],
          "transfers": [{ "skill": "filing", "why": "Order." }],
          "subjects": [
            { "title": "Bread", "covers": ["dough", "weighing"], "importance": "critical", "weeks": 4, "learn": "Bake." }
          ],
          "phases": [
            { "title": "Bake", "weeks": 4, "skills": ["dough"], "resources": ["bread"], "reading": ["Oven"],
              "advice": [{ "skill": "weighing", "says": "Weigh twice." }], "tasks": [], "milestone": "It rises." },
            { "title": "Ask", "skills": [], "resources": [], "reading": [], "advice": [], "tasks": [
              { "id": "ask", "title": "Ask around", "hours": 3.5 }
            ], "milestone": "Asked.", "estimate": "Ours." }
          ],
          "artifacts": ["A loaf"],
          "reality": { "love": ["Smell"], "miss": ["Sleep"], "hard": ["Heat"] },
          "startNow": { "thisWeek": ["Buy flour"], "thisMonth": [], "ninetyDays": [] },
          "questions": [{ "question": "Why?", "answer": "Bread." }]
        }

        """
}
