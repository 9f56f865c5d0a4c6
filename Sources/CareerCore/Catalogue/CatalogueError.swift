package import JSON
package import System

/// Why a catalogue cannot be used.
package enum CatalogueError: Error, Sendable {
    /// No folder holds a catalogue; the places that were looked at, in order.
    case notFound(places: [Path])
    /// The data are wrong; all problems that were found.
    case wrongData([DataProblem])
}
