internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// What all requests of a batch have in common.
struct BatchSettings: Sendable {
    /// The catalogue's folder.
    let folder: Path
    /// The start of a plan whose request names none: one for the whole run, even over midnight.
    let start: CalendarDate
    /// What is written of a plan; nil for all of it.
    let fields: FieldSelection?
}

/// Answers requests one by one, with what it has read of the catalogue at hand.
///
/// Each thread has one of its own: counting the references to shared values would have all of them wait for one another.
struct BatchAnswerer: Sendable {
    /// The part of the catalogue that the plans of one move need.
    private struct Source {
        let move: MoveMaterial
        var names: SkillNames
    }

    /// Moves that are kept put together. With more of them, all are dropped: memory must not grow with the input.
    private static let keptMoves = 256

    private let settings: BatchSettings
    private let reader: CatalogueReader
    private let catalog: Catalog
    private let index: NameIndex
    private var sources: [Move: Source] = [:]

    init(_ settings: BatchSettings) throws(CatalogueError) {
        self.settings = settings
        reader = CatalogueReader(folder: settings.folder, keepsFiles: true)
        catalog = try reader.catalog()
        index = NameIndex(catalog.roles)
    }

    /// The answer to a line, itself a line.
    mutating func answer(_ line: BatchLine) -> (bytes: [UInt8], isFault: Bool) {
        var id: JSONValue?
        do {
            guard let bytes = line.bytes else {
                throw UsageError(nil, "the line is longer than \(BatchLine.maximumLength >> 20) MiB")
            }
            let members = try BatchRequest.members(of: bytes)
            id = try BatchRequest.id(in: members)
            let draft = try PlanDraft(request: members.filter { $0.key != "id" }, start: settings.start)
            var plan = try plan(draft)
            plan["id"] = id
            return (JSONWriter.line(.object(plan)), false)
        } catch {
            return (JSONWriter.line(BatchRequest.answer(to: error, line: line.number, id: id)), true)
        }
    }

    private mutating func plan(_ draft: PlanDraft) throws -> [String: JSONValue] {
        let move = try draft.roles(in: index, as: .key)
        var source = try self.source(for: move)
        let request = try draft.request(
            for: source.move, skills: &source.names, resources: ResourceNames(reader: reader))
        sources[move] = source
        let material = try reader.material(for: request, of: source.move)
        let plan = Planner.plan(request, with: material)
        let explanations = draft.explains ? Explainer(plan, material: material).explanations() : nil
        let value = PlanJSON.value(of: plan, request: PlanOptions.echo(plan), explanations: explanations)
        guard case .object(let members) = settings.fields?(value) ?? value else {
            preconditionFailure("a plan, and any part of it by its keys, is an object")
        }
        return members
    }

    private mutating func source(for move: Move) throws(CatalogueError) -> Source {
        if let source = sources[move] { return source }
        if sources.count >= BatchAnswerer.keptMoves { sources = [:] }
        let material = try reader.move(from: move.from, to: move.to, catalog: catalog)
        return Source(move: material, names: SkillNames(material, reader))
    }
}

/// A line of a batch: the options of a plan as keys in JSON, and an id to find the answer by.
enum BatchRequest {
    /// The members of the object that the line holds.
    static func members(of line: [UInt8]) throws(UsageError) -> [JSONNode.Member] {
        let node: JSONNode
        do throws(JSONSyntaxError) {
            node = try JSONParser.parse(line, as: "line")
        } catch {
            let column = String(decoding: line.prefix(error.offset), as: UTF8.self).count + 1
            throw UsageError(nil, "column \(column): \(error.message); \(error.mend)")
        }
        guard let members = node.members else {
            throw UsageError(nil, "a request is an object, such as {\"from\":\"backend\",\"to\":\"cv\"}")
        }
        return Array(members)
    }

    /// What the request calls itself, kept exactly; nil where it does not.
    static func id(in members: [JSONNode.Member]) throws(IDError) -> JSONValue? {
        switch members.first(where: { $0.key == "id" })?.value.value {
        case .none, .null: return nil
        case .string(let text): return .string(text)
        case .integer(let integer): return .integer(integer)
        case .number(let number):
            guard let integer = Int(exactly: number), abs(number) < 1e15 else { throw IDError() }
            return .integer(integer)
        default: throw IDError()
        }
    }

    /// The id is nothing that an answer could repeat.
    struct IDError: Error {}

    /// Why a line has no plan, as `career-error/1`: the schema is `Data/schemas/career-error-1.schema.json`.
    static func answer(to error: any Error, line: Int, id: JSONValue?) -> JSONValue {
        var members: [String: JSONValue] = ["line": .integer(line)]
        switch error {
        case let error as UsageError:
            members["message"] = .string(error.message)
            if case .option(let option) = error.input { members["field"] = .string(option.key) }
        case is IDError:
            members["message"] = .string("The value of 'id' must be a text or a whole number")
            members["field"] = .string("id")
        case CatalogueError.wrongData(let problems):
            members["message"] = .string(problems.map(\.description).joined(separator: "; "))
        default:
            members["message"] = .string(Failure(error, of: CommandPath(.plan)).response.message)
        }
        var answer: [String: JSONValue] = ["schema": .string("career-error/1"), "error": .object(members)]
        answer["id"] = id
        return .object(answer)
    }
}
