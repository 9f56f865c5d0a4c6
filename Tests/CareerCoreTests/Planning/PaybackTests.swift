import Testing

@testable import CareerCore

@Suite struct PaybackTests {
    private let builder = PaybackBuilder(
        cost: PayBand(low: 100, middle: 1_000, high: 10_000), start: Make.date("2026-01-01"),
        finish: Make.date("2027-01-01"))
    private let figure = Make.pay("survey", 1, 2, 3)

    @Test func `A rise pays the cost back, at worst late and at best soon`() throws {
        let payback = try #require(
            builder.payback(.entering, to: figure, change: PayBand(low: 5_000, middle: 10_000, high: 20_000)))
        // 10,000 / 5,000 years; 1,000 / 10,000 = 36.5 days; 100 / 20,000 = 1.8 days.
        #expect(payback.dates.low == Make.date("2027-01-01").advanced(by: 731))
        #expect(payback.dates.middle == Make.date("2027-02-07"))
        #expect(payback.dates.high == Make.date("2027-01-03"))
        let years = 5 - 365 / 365.2425
        #expect(abs(payback.yearsInJob - years) < 1e-9)
        #expect(abs((payback.fiveYears.low ?? 0) - (5_000 * years - 10_000)) < 1e-6)
        #expect(abs((payback.fiveYears.middle ?? 0) - (10_000 * years - 1_000)) < 1e-6)
        #expect(abs((payback.fiveYears.high ?? 0) - (20_000 * years - 100)) < 1e-6)
    }

    @Test func `A fall never does`() throws {
        let payback = try #require(
            builder.payback(.entering, to: figure, change: PayBand(low: -9_000, middle: -3_000, high: 0)))
        #expect(payback.dates == Payback.Dates(low: nil, middle: nil, high: nil))
        #expect(payback.fiveYears.high == -100)
    }

    @Test func `Amounts that cross are put in order`() throws {
        let payback = try #require(
            builder.payback(.entering, to: figure, change: PayBand(low: 4_000, middle: 10_000, high: 1_000)))
        #expect(payback.change == PayBand(low: 1_000, middle: 10_000, high: 10_000))
        let single = try #require(builder.payback(.entering, to: figure, change: PayBand(middle: 7_000)))
        #expect(single.change == PayBand(low: 7_000, middle: 7_000, high: 7_000))
        #expect(builder.payback(.entering, to: figure, change: PayBand()) == nil)
    }

    @Test func `Who is done after more than five years has none of them in the job`() throws {
        let late = PaybackBuilder(
            cost: PayBand(low: 0, middle: 0, high: 0), start: Make.date("2026-01-01"), finish: Make.date("2032-01-01"))
        let payback = try #require(late.payback(.entering, to: figure, change: PayBand(middle: 7_000)))
        #expect(payback.yearsInJob == 0 && payback.fiveYears.middle == 0)
        #expect(payback.dates.middle == late.finish)
    }
}
