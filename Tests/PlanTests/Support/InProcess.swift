import CommandLine
import System

@testable import plan

/// The program as a function, with the catalogue of the tests.
enum InProcess {
    /// What a run would have written, and its status.
    ///
    /// - Parameter data: The catalogue; the tests' own unless another is named.
    static func run(
        _ arguments: [String], data: String = Places.fixture.plainPath, environment: [String: String] = [:],
        width: Int = 80, isTerminal: Bool = false
    ) -> Response {
        let surroundings = Surroundings(
            environment: Environment(["PLAN_DATA": data].merging(environment) { $1 }), width: width,
            isTerminal: isTerminal,
            today: { (2026, 11, 20) })  // a Friday
        return Program(surroundings: surroundings).run(arguments.map { Literal($0) })
    }
}
