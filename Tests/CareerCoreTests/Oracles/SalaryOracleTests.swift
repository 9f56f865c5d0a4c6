import TestSupport
import Testing

@testable import CareerCore

/// Every figure of the salary index, computed again from its rows.
///
/// As the figures' method says: distinct rows over all columns, of the figure's years, full time, in the US, with the
/// category as job title; quartiles by Hyndman and Fan's type 6, at position (n + 1) × p with linear interpolation.
@Suite(.needs(.salaries))
struct SalaryOracleTests {
    private struct Row {
        let year: String
        let level: String
        let title: String
        let salary: Double
    }

    private static func rows() throws -> [Row] {
        let lines = try SharedData.lines(of: SharedData.salaries)
        let header = lines.first.map(SharedData.fields) ?? []
        let columns = [
            "work_year", "experience_level", "employment_type", "job_title", "salary_in_usd", "company_location",
        ].map { header.firstIndex(of: $0) ?? -1 }
        try #require(!columns.contains(-1) && header.count == 11)
        // No row has a quoted field, so equal rows are equal lines.
        return Set(lines.dropFirst()).filter { $0.hasPrefix("2024,") || $0.hasPrefix("2025,") }.compactMap { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields[columns[2]] == "FT", fields[columns[5]] == "US", let salary = Double(fields[columns[4]]) else {
                return nil
            }
            return Row(
                year: String(fields[columns[0]]), level: String(fields[columns[1]]), title: String(fields[columns[3]]),
                salary: salary)
        }
    }

    private static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        let position = Double(sorted.count + 1) * share
        let below = Int(position)
        guard below >= 1 else { return sorted[0] }
        guard below < sorted.count else { return sorted[sorted.count - 1] }
        return sorted[below - 1] + (position - Double(below)) * (sorted[below] - sorted[below - 1])
    }

    private static func code(_ experience: PayFigure.Experience) -> String {
        switch experience {
        case .entry: "EN"
        case .mid: "MI"
        case .senior: "SE"
        case .executive: "EX"
        }
    }

    private static let quantiles: [(values: [Double], share: Double, quantile: Double)] = [
        // (n + 1) × p: with four values, 1.25, 2.5 and 3.75.
        ([10, 20, 30, 40], 0.25, 12.5), ([10, 20, 30, 40], 0.5, 25), ([10, 20, 30, 40], 0.75, 37.5),
        ([10, 20, 30], 0.5, 20),
        ([10, 20, 30], 0.25, 10), ([10, 20], 0.25, 10), ([7], 0.75, 7),
    ]

    @Test(arguments: quantiles.indices)
    func `Quantiles are of type 6`(index: Int) {
        let (values, share, quantile) = Self.quantiles[index]
        #expect(Self.quantile(values, share) == quantile)
    }

    @Test func `Every figure of the salary index follows from its rows`() throws {
        let rows = try Self.rows()
        var checked = 0
        for id in BuiltIn.roles {
            let role = try BuiltIn.whole.get().role(id)
            for figure in role.pay where figure.source.text == "aijobs-2025" {
                let comment: Comment = "\(id), \(figure.experience.map(\.rawValue) ?? "all levels")"
                let salaries = rows.filter { row in
                    row.title == figure.category && figure.experience.map { Self.code($0) == row.level } ?? true
                }.map(\.salary).sorted()
                try #require(!salaries.isEmpty, comment)
                #expect(figure.years == "2024-2025" && figure.place == "US" && figure.kind == .quartiles, comment)
                #expect(figure.basis == .salary && figure.method != nil, comment)
                #expect(figure.sample == salaries.count, comment)
                for (given, share) in [(figure.band.low, 0.25), (figure.band.middle, 0.5), (figure.band.high, 0.75)] {
                    let given = try #require(given, comment)
                    #expect(abs(given - Self.quantile(salaries, share)) < 0.005, "P\(Int(share * 100)); \(comment)")
                }
                checked += 1
            }
        }
        #expect(checked >= 4)
    }
}
