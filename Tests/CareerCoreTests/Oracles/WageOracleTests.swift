import TestSupport
import Testing

@testable import CareerCore

/// Every figure of the national wage statistics, looked up again in the published table.
@Suite(.needs(.wages))
struct WageOracleTests {
    /// The detailed occupations by code, by the names of the columns.
    private static func occupations() throws -> [String: [String: String]] {
        let lines = try SharedData.lines(of: SharedData.wages)
        let header = lines.first.map(SharedData.fields) ?? []
        var occupations: [String: [String: String]] = [:]
        for line in lines.dropFirst() where line.contains(",detailed,") {
            let fields = SharedData.fields(of: line)
            guard fields.count == header.count else { continue }
            let row = Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
            occupations[row["OCC_CODE"] ?? ""] = row
        }
        try #require(occupations.count == 831)
        return occupations
    }

    private static func roles() throws -> [Role] {
        let whole = try BuiltIn.whole.get()
        return try BuiltIn.roles.map { try whole.role($0) }
    }

    @Test func `Every wage is the table's`() throws {
        let occupations = try Self.occupations()
        var checked = 0
        for role in try Self.roles() {
            for figure in role.pay where figure.source.text == "oews-2024" {
                let category = try #require(figure.category, "\(role.id)")
                let row = try #require(occupations[String(category.prefix(7))], "\(role.id): \(category)")
                #expect(row["OCC_TITLE"].map { category == category.prefix(8) + $0 } == true, "\(role.id): \(category)")
                #expect(figure.basis == .wage && figure.kind == .quartiles && figure.place == "US", "\(role.id)")
                #expect(figure.years == "2024" && figure.sample == nil, "\(role.id)")
                let amounts = [
                    ("A_PCT25", figure.band.low), ("A_MEDIAN", figure.band.middle), ("A_PCT75", figure.band.high),
                ]
                for (column, amount) in amounts {
                    #expect(amount != nil && row[column].flatMap(Double.init) == amount, "\(role.id): \(column)")
                }
                checked += 1
            }
        }
        #expect(checked >= 4)
    }

    @Test func `Every number of employed people is the table's`() throws {
        let occupations = try Self.occupations()
        var checked = 0
        for role in try Self.roles() {
            for measure in role.measures where measure.source.text == "oews-2024" {
                // The code stands in the text: "All data scientists (15-2051)."
                let codes = measure.says.split { !$0.isNumber && $0 != "-" }.filter {
                    $0.count == 7 && $0.contains("-")
                }
                let code = try #require(codes.first, "\(role.id): \(measure.says)")
                #expect(measure.kind == .employment, "\(role.id)")
                let employed = occupations[String(code)]?["TOT_EMP"].flatMap(Double.init)
                #expect(employed != nil && employed == measure.value, "\(role.id): \(code)")
                checked += 1
            }
        }
        #expect(checked >= 3)
    }
}
