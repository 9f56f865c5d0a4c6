internal import CareerCore
internal import CommandLine
internal import JSON
internal import System

/// What a person asks for, typed and checked, before the catalogue is asked what the names mean.
struct PlanDraft: Sendable {
    var from = ""
    var to = ""
    var know: [KnownSkill] = []
    /// Resources to choose in any case, and those not to choose.
    var with: [String] = []
    var without: [String] = []
    var settings: PlanSettings
    /// Whether the answer says where each number comes from.
    var explains = false

    private init(start: CalendarDate) { settings = PlanSettings(start: start) }

    /// Reads some of the options off a command line.
    init(_ invocation: Invocation, _ options: [PlanOption] = PlanOptions.request) throws {
        self.init(start: try invocation.start())
        for option in options { try option.take(invocation.arguments, &self) }
        try validate(as: .option)
    }

    /// Reads a request in JSON.
    ///
    /// - Parameter members: Those of its object but for the id.
    init(request members: [JSONNode.Member], start: CalendarDate) throws(UsageError) {
        self.init(start: start)
        let options = PlanOptions.request
        var given: Set<String> = []
        for member in members {
            guard let option = options.first(where: { $0.spec.key == member.key }) else {
                let keys = options.map(\.spec.key) + ["id"]
                throw UsageError(
                    nil,
                    "Unknown key \(DisplayText.quoted(member.key))" + Suggestions.question(for: member.key, in: keys))
            }
            try option.decode(member.value, &self)
            if member.value.kind != .null { given.insert(member.key) }
        }
        for option in options where option.spec.isRequired && !given.contains(option.spec.key) {
            throw UsageError(option.spec, "Missing expected key '\(option.spec.key)'")
        }
        try validate(as: .key)
    }

    /// The rules across options.
    private func validate(as spelling: PlanOption.Spelling) throws(UsageError) {
        let (by, hours, hoursFrom) = (PlanOptions.by.spec, PlanOptions.hours.spec, PlanOptions.hoursFrom.spec)
        if let day = settings.by, day < settings.start {
            throw UsageError(
                by, "The day of '\(spelling.name(of: by))', \(day), lies before the start, \(settings.start)")
        }
        if settings.by != nil, settings.hours == nil, !settings.hoursFrom.isEmpty {
            throw UsageError(
                hoursFrom,
                "Without '\(spelling.name(of: hours))' the deadline of '\(spelling.name(of: by))' decides the hours, "
                    + "so '\(spelling.name(of: hoursFrom))' cannot change them")
        }
        let sorted = settings.hoursFrom.sorted { $0.from < $1.from }
        if let double = zip(sorted, sorted.dropFirst()).first(where: { $0.from == $1.from }) {
            throw UsageError(hoursFrom, "'\(spelling.name(of: hoursFrom))' names \(double.0.from) twice")
        }
        if let last = sorted.last, last.hours.total == .zero {
            throw UsageError(
                hoursFrom,
                "From \(last.from) on there would be no hours for ever; add the day from which there are some again")
        }
    }

    /// The two roles, which must be known and not the same.
    func roles(in index: NameIndex, as spelling: PlanOption.Spelling) throws(UsageError) -> Move {
        let (fromSpec, toSpec) = (PlanOptions.from.spec, PlanOptions.to.spec)
        let from = try index.resolve(from, noun: "role", of: .option(fromSpec))
        let to = try index.resolve(to, noun: "role", of: .option(toSpec))
        guard from != to else {
            throw UsageError(
                toSpec,
                "'\(spelling.name(of: fromSpec))' and '\(spelling.name(of: toSpec))' both name '\(to)'; "
                    + "a plan needs two different roles")
        }
        return Move(from: from, to: to)
    }

    /// The request, the skills and resources that it names found.
    func request(for move: MoveMaterial, skills names: inout SkillNames, resources: ResourceNames) throws -> PlanRequest
    {
        var request = PlanRequest(
            from: move.from.id, to: move.to.id, settings: settings, assumptions: move.catalog.assumptions)
        for skill in know {
            let id = try names.resolve(skill.name, of: .option(PlanOptions.know.spec)).id
            guard request.known.updateValue(skill.level, forKey: id) == nil else {
                throw UsageError(PlanOptions.know.spec, "The skill '\(id)' is named twice")
            }
        }
        for name in without {
            request.resources.without.insert(try resources.resolve(name, of: .option(PlanOptions.without.spec)).id)
        }
        var fees = 0.0
        for name in with {
            let option = PlanOptions.with.spec
            let resource = try resources.resolve(name, of: .option(option))
            if let refusal = resource.refusal {
                throw UsageError(option, "\(DisplayText.quoted(resource.title)) cannot be chosen: \(refusal)")
            }
            guard !request.resources.without.contains(resource.id) else {
                throw UsageError(
                    option, "The resource '\(resource.id)' is asked for and ruled out; keep one of the two")
            }
            if request.resources.with.insert(resource.id).inserted, case .fee(let fee) = resource.cost {
                fees += fee.amount
            }
        }
        if let budget = settings.resources.budget, fees > budget {
            throw UsageError(
                PlanOptions.with.spec,
                "The resources to choose in any case cost at least \(Numbers.plain(fees)), and the budget is "
                    + Numbers.plain(budget))
        }
        return request
    }
}

/// Two roles, from one to the other.
struct Move: Hashable, Sendable {
    let from: Identifier
    let to: Identifier
}
