import Foundation

/// The folder with the data sets that figures were taken from, which is no part of the package: beside it, or where
/// `PLAN_SHARED` says.
package enum SharedData {
    private static let folder = ProcessInfo.processInfo.environment["PLAN_SHARED"] ?? Repository.path + "/../shared"

    package static let salaries = folder + "/data/aijobs-salaries/salaries.csv"
    package static let wages = folder + "/data/oews-national/national_M2024_dl.csv"

    package static func lines(of path: String) throws -> [Substring] {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self).split { $0.isNewline }
    }

    /// The fields of a line of comma-separated values, quotes undone (RFC 4180).
    package static func fields(of line: some StringProtocol) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
