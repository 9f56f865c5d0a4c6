import CareerCore
import Testing

@testable import Reports

@Suite struct WordsTests {
    private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    @Test(
        arguments: [
            ("one day", "2026-11-23", "2026-11-23", "23 Nov 2026"),
            ("within a month", "2026-11-23", "2026-11-29", "23-29 Nov 2026"),
            ("across months", "2026-11-30", "2026-12-06", "30 Nov - 6 Dec 2026"),
            ("across years", "2026-12-28", "2027-01-03", "28 Dec 2026 - 3 Jan 2027"),
            ("the same month a year on", "2026-11-23", "2027-11-23", "23 Nov 2026 - 23 Nov 2027"),
            ("across a leap day", "2028-02-28", "2028-03-01", "28 Feb - 1 Mar 2028"),
            ("across a century", "2099-12-31", "2100-01-01", "31 Dec 2099 - 1 Jan 2100"),
        ] as [(String, String, String, String)]) func `Spans of days`(
            _ name: String, _ first: String, _ last: String, _ text: String
        ) throws
    {
        #expect(Words.span(try date(first), try date(last)) == text)
    }

    @Test(
        arguments: [
            ("2026-11-20", "Fri 20 Nov 2026"), ("2026-11-23", "Mon 23 Nov 2026"),
            ("2028-02-29", "Tue 29 Feb 2028"),
            ("1969-12-31", "Wed 31 Dec 1969"), ("1900-01-01", "Mon 1 Jan 1900"),
            ("2999-12-31", "Tue 31 Dec 2999"),
        ] as [(String, String)]) func `Days of the week`(_ day: String, _ text: String) throws
    {
        #expect(Words.day(try date(day)) == text)
    }

    @Test(
        arguments: [
            (0, "0"), (0.5, "1"), (999.4, "999"), (999.5, "1,000"), (12_345, "12,345"), (100_000, "100,000"),
            (1_234_567, "1,234,567"), (-0.4, "0"), (-999.5, "-1,000"), (-12_345, "-12,345"),
        ] as [(Double, String)]) func `Whole numbers`(_ number: Double, _ text: String)
    {
        #expect(Words.whole(number) == text)
    }

    @Test(
        arguments: [
            (180_000, "USD", "$180,000", "+$180,000"), (0, "USD", "$0", "+$0"), (-0.4, "USD", "$0", "+$0"),
            (-3813, "USD", "-$3,813", "-$3,813"), (1500, "EUR", "EUR 1,500", "+EUR 1,500"),
            (-1500, "EUR", "-EUR 1,500", "-EUR 1,500"),
        ] as [(Double, String, String, String)]) func `Amounts and their changes`(
            _ amount: Double, _ currency: String, _ text: String, _ change: String
        )
    {
        #expect(Words.amount(amount, currency) == text)
        #expect(Words.change(amount, currency) == change)
    }

    @Test(
        arguments: [
            (0, "+0.0%"), (5.5555, "+5.6%"), (40, "+40.0%"), (0.04, "+0.0%"), (-0.04, "+0.0%"),
            (-0.05, "-0.1%"),
            (-2.65, "-2.7%"), (99.95, "+100.0%"), (1234.5, "+1234.5%"), (-100, "-100.0%"),
        ] as [(Double, String)]) func `Percent have a sign and one decimal`(
            _ percent: Double, _ text: String
        )
    {
        #expect(Words.percentChange(percent) == text)
    }

    @Test(
        arguments: [
            (0, "0%"), (1, "100%"), (0.999, "99%"), (0.9999, "99%"), (0.29, "29%"), (0.57, "57%"),
            (0.005, "<1%"), (0.00999, "<1%"), (0.01, "1%"), (1e-12, "0%"),
            (1.0 / 3, "33%"), (2.0 / 3, "66%"),
        ] as [(Double, String)]) func `Shares are rounded down`(_ share: Double, _ text: String)
    {
        #expect(Words.share(share) == text)
    }

    @Test func `A share of all hundredths is that hundredth`() {
        for percent in 0...100 {
            #expect(Words.share(Double(percent) / 100) == "\(percent)%")
        }
    }

    @Test(
        arguments: [
            (7.4, "7.4"), (32, "32"), (7.36, "7.4"), (0.04, "0"), (-0.04, "0"), (-2.5, "-2.5"), (9.96, "10"),
        ] as [(Double, String)]) func `Decimals`(_ number: Double, _ text: String)
    {
        #expect(Words.decimal(number) == text)
    }

    @Test(arguments: [(0, "0 weeks"), (1, "1 week"), (2, "2 weeks")]) func `Counts`(
        _ count: Int, _ text: String
    ) {
        #expect(Words.count(count, "week") == text)
    }
}
