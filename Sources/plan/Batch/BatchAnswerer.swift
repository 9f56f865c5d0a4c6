internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// Answers requests one by one, with what it has read of the catalogue at hand.
///
/// Each thread has one of its own: counting the references to shared values would have all of them wait for one another.
struct BatchAnswerer: Sendable {
    private struct Move: Hashable {
        let from: Identifier
        let to: Identifier
    }

    private struct Desk {
        let material: PlanMaterial
        var names: SkillNames
    }

    /// Moves that are kept put together. With more of them, all are dropped: memory must not grow with the input.
    private static let deskLimit = 256

    private let settings: BatchSettings
    private let reader: CatalogueReader
    private let catalog: Catalog
    private let index: NameIndex
    private var desks: [Move: Desk] = [:]

    init(_ settings: BatchSettings) throws(CatalogueError) {
        self.settings = settings
        reader = CatalogueReader(folder: settings.folder, keepsFiles: true)
        catalog = try reader.catalog()
        index = NameIndex(catalog.roles)
    }

    /// The answer to a line, itself a line.
    mutating func answer(_ line: BatchLine) -> (bytes: [UInt8], isFault: Bool) {
        do throws(BatchFault) {
            guard let bytes = line.bytes else {
                throw BatchFault("the line is longer than \(BatchLine.maximumLength >> 20) MiB")
            }
            let request = try BatchRequest(line: bytes)
            do throws(Failure) {
                return (JSONWriter.line(try plan(request)), false)
            } catch {
                var fault = BatchFault(error)
                fault.id = request.id
                throw fault
            }
        } catch {
            return (JSONWriter.line(error.json(line: line.number)), true)
        }
    }

    private mutating func plan(_ request: BatchRequest) throws(Failure) -> JSONValue {
        let start = settings.start
        let program = Program(environment: [:], width: Terminal.defaultWidth, isTerminal: false, clock: { start })
        let line = try Failure.usage { () throws(UsageError) in try PlanLine(request.arguments, program) }
        let index = index
        let (from, to) = try Failure.usage { () throws(UsageError) in try line.roles(in: index) }
        let move = Move(from: from, to: to)
        var desk = try self.desk(for: move)
        let asked = try line.request(with: desk.material, names: &desk.names)
        desks[move] = desk
        let plan = Planner.plan(asked, with: desk.material)
        let explanations =
            request.arguments.isSet(Inputs.explain) ? Explainer(plan, material: desk.material).explanations() : nil
        let value = PlanJSON.value(of: plan, explanations: explanations)
        guard case .object(var members) = settings.fields?(value) ?? value else { return value }
        members["id"] = request.id
        return .object(members)
    }

    private mutating func desk(for move: Move) throws(Failure) -> Desk {
        if let desk = desks[move] { return desk }
        if desks.count >= BatchAnswerer.deskLimit { desks = [:] }
        let (reader, catalog) = (reader, catalog)
        let material = try Failure.catalogue { () throws(CatalogueError) in
            try reader.material(from: move.from, to: move.to, catalog: catalog)
        }
        return Desk(material: material, names: SkillNames(material, reader))
    }
}
