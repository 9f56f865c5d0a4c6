package import System

/// Finds the folder of the catalogue.
package enum CatalogueLocation {
    /// The folder that is named, else the one that the environment names, else the one that came with the program:
    /// beside the executable, as the package manager or an archive lays it, or under `../share/plan` of it.
    ///
    /// The current folder is never looked at: a plan must not depend on where it was asked for.
    package static func find(named folder: Path?, environment: Environment) throws(CatalogueError) -> Path {
        if let folder { return try checked([folder]) }
        if let folder = environment.path("PLAN_DATA") { return try checked([folder]) }
        let beside = Executable.folder
        return try checked(["\(beside)/plan_plan.resources/Data", "\(beside)/Data", "\(beside)/../share/plan"])
    }

    private static func checked(_ places: [Path]) throws(CatalogueError) -> Path {
        guard let place = places.first(where: { FileReader.exists("\($0)/catalog.json") }) else {
            throw .notFound(places: places)
        }
        return place
    }
}
