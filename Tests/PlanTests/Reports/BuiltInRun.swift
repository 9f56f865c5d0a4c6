import CommandLine
import Foundation
import Testing

@testable import plan

/// The program with the catalogue that comes with it.
enum BuiltInRun {
    static let data = Places.tests.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
        .plainPath

    static func text(_ arguments: String..., status: Int32 = 0) throws -> String {
        let response = InProcess.run(arguments, data: data)
        #expect(response.status.rawValue == status, "\(arguments): \(response.message)")
        return response.output
    }

    static func object(_ arguments: String..., status: Int32 = 0) throws -> [String: Any] {
        let response = InProcess.run(arguments + ["--format", "json"], data: data)
        #expect(response.status.rawValue == status, "\(arguments): \(response.message)")
        return try #require(try JSONSerialization.jsonObject(with: Data(response.output.utf8)) as? [String: Any])
    }

    /// Wrong usage: 64, nothing on standard output, and this error.
    static func expectMisuse(
        _ arguments: [String], _ error: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let response = InProcess.run(arguments, data: data)
        #expect(response.status == .usage && response.output.isEmpty, sourceLocation: sourceLocation)
        #expect(response.message.hasPrefix("Error: " + error), "\(response.message)", sourceLocation: sourceLocation)
    }
}
