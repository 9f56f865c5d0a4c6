import CareerCore
import CareerData

/// The catalogue that comes with the program, found from this file's own place in the package.
enum BuiltIn {
    /// The package's folder: four steps up from this file.
    static let package = parent(of: parent(of: parent(of: parent(of: #filePath))))
    static let folder = package + "/Data"
    static let reader = CatalogueReader(folder: folder)

    /// The ids of the index; none where it cannot be read, which its own test says.
    static let roles = (try? reader.catalog())?.roles.map(\.id) ?? []

    static func id(_ text: String) -> Identifier { Identifier(unchecked: text) }

    static func date(_ iso: String) -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { preconditionFailure("\(iso) is no date") }
        return date
    }

    static func material(_ from: String, _ to: String) throws -> PlanMaterial {
        try reader.material(from: id(from), to: id(to), catalog: reader.catalog())
    }

    static func plan(_ from: String, _ to: String, order: OrderKind = .guide, years: Double? = nil) throws -> Plan {
        let request = PlanRequest(
            from: id(from), to: id(to), hoursPerWeek: Hours(10), start: date("2026-11-23"), years: years, order: order)
        return Planner.plan(request, with: try material(from, to))
    }

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
