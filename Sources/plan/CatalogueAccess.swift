internal import CareerCore
internal import CommandLine
internal import System

extension Invocation {
    private static let start = Option(PlanOptions.start.spec) { (text) throws(ValueError) in try Dates.parse(text) }

    /// A reader of the catalogue that the command line, the environment or the installation names.
    func reader(keepsFiles: Bool = false) throws -> CatalogueReader {
        let folder = try CatalogueLocation.find(
            named: try arguments.value(of: ReportOptions.data), environment: surroundings.environment)
        return CatalogueReader(folder: folder, keepsFiles: keepsFiles)
    }

    /// The start that is named, else the next Monday, today being that of PLAN_TODAY where it is set.
    func start() throws -> CalendarDate {
        if let start = try arguments.value(of: Invocation.start) { return start }
        guard let today = surroundings.environment["PLAN_TODAY"], !today.isEmpty else { return today().nextMonday }
        do throws(ValueError) {
            return try Dates.parse(today).nextMonday
        } catch {
            throw UsageError(
                nil, "The value \(DisplayText.quoted(today)) of PLAN_TODAY is invalid: \(error.reason)")
        }
    }

    /// The day on which a plan is made, as far as its bytes may hang on one: that of PLAN_TODAY where it is set, else
    /// the start that is named, else today.
    func day() throws -> CalendarDate {
        if let today = surroundings.environment["PLAN_TODAY"].flatMap(CalendarDate.init(iso:)) { return today }
        return try arguments.value(of: Invocation.start) ?? today()
    }

    private func today() -> CalendarDate {
        let (year, month, day) = surroundings.today()
        // The system gives no day that the calendar lacks.
        return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
    }
}

extension NameIndex {
    /// The role or skill of a name that was typed, else a usage error with what may have been meant.
    ///
    /// - Parameter input: Where the name was typed.
    func resolve(_ name: String, noun: String, of input: InputSpec) throws(UsageError) -> Identifier {
        switch find(name) {
        case .found(let id):
            return id
        case .ambiguous(let ids):
            let candidates = ids.map { "'\($0)'" }.joined(separator: ", ")
            throw UsageError(input, "\(DisplayText.quoted(name)) may mean any of these \(noun)s: \(candidates)")
        case .unknown:
            let question = Suggestions.question(for: name, in: names)
            let list = question.isEmpty ? ". See 'plan \(noun)s'" : question
            throw UsageError(input, "The catalogue has no \(noun) named \(DisplayText.quoted(name))\(list)")
        }
    }
}

/// Finds skills by what a person calls them. Those of the move are at hand; only for another one are all skills read.
struct SkillNames {
    private let reader: CatalogueReader
    private var known: [Identifier: Skill]
    private let atHand: NameIndex
    private var all: NameIndex?

    init(_ move: MoveMaterial, _ reader: CatalogueReader) {
        self.reader = reader
        known = move.skills
        atHand = NameIndex(move.skills.values)
    }

    /// - Parameter input: Where the name was typed.
    mutating func resolve(_ name: String, of input: InputSpec) throws -> Skill {
        if case .found(let id) = atHand.find(name), let skill = known[id] { return skill }
        if all == nil {
            let skills = try reader.allSkills()
            for skill in skills { known[skill.id] = skill }
            all = NameIndex(skills)
        }
        let id = try (all ?? atHand).resolve(name, noun: "skill", of: input)
        // The index was made of these very skills.
        guard let skill = known[id] else { preconditionFailure("the index names \(id), which was not read") }
        return skill
    }
}

/// A plan that is asked for, and what it is made from.
struct Planning {
    let draft: PlanDraft
    let reader: CatalogueReader
    private let move: MoveMaterial
    let material: PlanMaterial
    let request: PlanRequest

    /// Everything that the command line alone can be wrong about comes before the first file is read.
    init(_ draft: PlanDraft, _ invocation: Invocation) throws {
        self.draft = draft
        reader = try invocation.reader()
        let catalog = try reader.catalog(rolesNamed: [draft.from, draft.to])
        let roles = try draft.roles(in: NameIndex(catalog.roles), as: .option)
        move = try reader.move(from: roles.from, to: roles.to, catalog: catalog)
        var names = SkillNames(move, reader)
        request = try draft.request(for: move, skills: &names, resources: ResourceNames(reader: reader))
        material = try reader.material(for: request, of: move)
    }

    var plan: Plan { Planner.plan(request, with: material) }

    /// The same move without any of the options that change a plan.
    func plainPlan() throws -> Plan {
        let plain = PlanRequest(
            from: request.from, to: request.to, settings: draft.settings.plain,
            assumptions: material.catalog.assumptions)
        return Planner.plan(plain, with: try reader.material(for: plain, of: move))
    }

    /// Where the plan's numbers come from, if that is asked for.
    func explanations(of plan: Plan) -> [Explanation]? {
        draft.explains ? Explainer(plan, material: material).explanations() : nil
    }
}
