import Foundation
import TestSupport
import Testing

@testable import CareerCore

/// The hours of moves as they were judged before there was a curriculum: by a person who knows both jobs, with the reason.
@Suite struct JudgedMovesTests {
    private struct Table: Decodable {
        struct Move: Decodable {
            let from: String
            let to: String
            let low: Double
            let high: Double
            let why: String
        }

        let moves: [Move]
    }

    private static let file = Repository.path + "/Tests/Oracles/judged-moves.json"

    /// Moves whose hours are known to lie outside of their range.
    private static let known = [
        // More hours than judged.
        "platform-engineer → devops-engineer",
        // Fewer, by less than a seventh of the least that was judged.
        "data-engineer → analytics-engineer", "database-administrator → cloud-engineer",
        "security-analyst → security-engineer", "systems-administrator → devops-engineer",
    ]

    @Test func `A range is narrow enough to say something, and has its reason`() throws {
        let moves = try table().moves
        #expect(moves.count >= 40)
        for move in moves {
            #expect(0 < move.low && move.low <= move.high && move.high <= 2.5 * move.low, "\(move.from) → \(move.to)")
            #expect(move.why.count >= 40, "\(move.from) → \(move.to)")
        }
    }

    @Test(.slow) func `Nine in ten hold the gap's hours, and those that do not are known`() throws {
        let whole = try BuiltIn.whole.get()
        let moves = try table().moves
        var outside: [String: String] = [:]
        for move in moves {
            let request = PlanOptions.light[0].request(from: BuiltIn.id(move.from), to: BuiltIn.id(move.to))
            let material = try whole.material(for: request, of: whole.move(from: request.from, to: request.to))
            let hours = PlanBuilder(request, with: material).wholeGap.hours
            if !(move.low...move.high).contains(hours.value) {
                outside["\(move.from) → \(move.to)"] = "\(hours) h, judged \(Int(move.low)) to \(Int(move.high))"
            }
        }
        #expect(outside.count * 10 <= moves.count)
        for (move, says) in outside.sorted(by: { $0.key < $1.key }) where !Self.known.contains(move) {
            Issue.record("\(move): \(says)")
        }
        for move in Self.known { #expect(outside[move] != nil, "\(move) is inside, and no exception any more") }
    }

    private func table() throws -> Table {
        try JSONDecoder().decode(Table.self, from: Data(contentsOf: URL(fileURLWithPath: Self.file)))
    }
}
