import CareerCore
import CareerData

/// The catalogue that comes with the program, found from this file's own place in the package.
enum BuiltIn {
    /// The package's folder: four steps up from this file.
    static let package = parent(of: parent(of: parent(of: parent(of: #filePath))))
    static let folder = package + "/Data"
    static let reader = CatalogueReader(folder: folder)

    private static func parent(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
