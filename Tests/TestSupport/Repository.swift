/// Where the package lies, found from this file's own place in it.
package enum Repository {
    /// The package's folder: three steps up from this file.
    package static let path = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/")

    /// The catalogue that comes with the program.
    package static let data = path + "/Data"
}
