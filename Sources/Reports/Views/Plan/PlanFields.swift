package import JSON

/// The keys of `career-plan/2` that can be picked: those of the plan, and of objects within it, as dotted paths.
///
/// What a key holds may be null, so that they cannot be read off a plan. A test holds them against the schema.
package enum PlanField {
    /// All of them, those of the request last.
    ///
    /// - Parameter request: The keys of the request that a plan repeats, which whoever reads requests knows.
    package static func all(request: [String]) -> [String] { ofPlan + request.map { "request.\($0)" } }

    /// In the order of the schema.
    private static let ofPlan = [
        "schema",
        "catalog", "catalog.name", "catalog.version",
        "from", "from.id", "from.title", "from.summary",
        "to", "to.id", "to.title", "to.summary",
        "request",
        "summary", "summary.hours", "summary.hoursRange", "summary.hoursRange.p10", "summary.hoursRange.p50",
        "summary.hoursRange.p90", "summary.weeks", "summary.finish", "summary.interviewReady", "summary.ready",
        "summary.readiness", "summary.readiness.now", "summary.readiness.end", "summary.order", "summary.order.kind",
        "summary.order.optimal", "summary.order.boundPercent", "summary.curriculum", "summary.curriculum.optimal",
        "summary.curriculum.bound", "summary.roadmap", "summary.irrelevant", "summary.idleResources",
        "odds", "odds.finish", "odds.finish.p50", "odds.finish.p80", "odds.finish.p95", "odds.interviewReady",
        "odds.interviewReady.p50", "odds.interviewReady.p80", "odds.interviewReady.p95", "odds.ready",
        "odds.ready.p50", "odds.ready.p80", "odds.ready.p95", "odds.planned", "odds.hours", "odds.hours.p10",
        "odds.hours.p50", "odds.hours.p90", "odds.bins", "odds.draws",
        "deadline", "deadline.by", "deadline.capacity", "deadline.needed", "deadline.fits", "deadline.odds",
        "deadline.oddsOfAll", "deadline.all", "deadline.all.interviewReady", "deadline.all.ready",
        "deadline.all.finish", "deadline.all.meanReadiness", "deadline.all.cost", "deadline.readiness",
        "deadline.hoursPerWeek", "deadline.hoursPerWeek.p50", "deadline.hoursPerWeek.p80",
        "deadline.hoursPerWeek.decided",
        "leftOut",
        "outcome", "outcome.interviewReady", "outcome.ready", "outcome.finish", "outcome.meanReadiness",
        "outcome.cost",
        "alternatives", "explanations", "gap", "curriculum", "ownStudy", "choices", "phases", "dropped", "weeks",
        "pay", "pay.currency", "pay.headline", "pay.comparisons", "pay.lower", "pay.own", "pay.ownLower", "pay.cost",
        "pay.cost.fees", "pay.cost.unknownFees", "pay.cost.time", "pay.cost.time.low", "pay.cost.time.middle",
        "pay.cost.time.high", "pay.cost.total", "pay.cost.total.low",
        "pay.cost.total.middle", "pay.cost.total.high", "pay.cost.equipment", "pay.cost.resources", "pay.paybacks",
        "pay.figures",
        "pay.figures.from", "pay.figures.to", "pay.ladders", "pay.steps", "pay.remarks",
        "claims",
        "move", "move.title", "move.summary", "move.source", "move.difficulty", "move.demand", "move.carriesOver",
        "reality", "reality.love", "reality.miss", "reality.hard",
        "startNow", "startNow.thisWeek", "startNow.thisMonth", "startNow.ninetyDays",
        "artifacts", "questions", "measures", "entry", "unused", "sources",
    ]
}

/// The part of an object that some dotted paths name, in the shape that it has in the whole.
package struct FieldSelection: Sendable {
    /// What is picked of each key; an empty selection is the whole value.
    private var children: [String: FieldSelection] = [:]

    /// - Parameter paths: Such as `summary` or `odds.finish.p80`. A path to a whole takes in those to its parts.
    package init(_ paths: [String]) {
        for path in paths { insert(path.split(separator: ".").map(String.init)[...]) }
    }

    private mutating func insert(_ path: ArraySlice<String>) {
        guard let key = path.first else {
            children = [:]
            return
        }
        // A node without children is picked as a whole already, unless it is new.
        if let child = children[key], child.children.isEmpty { return }
        children[key, default: FieldSelection([])].insert(path.dropFirst())
    }

    /// The picked part; of what is no object, such as null, all of it.
    package func callAsFunction(_ value: JSONValue) -> JSONValue {
        guard !children.isEmpty, case .object(let members) = value else { return value }
        var picked: [String: JSONValue] = [:]
        for (key, child) in children {
            if let member = members[key] { picked[key] = child(member) }
        }
        return .object(picked)
    }
}
