import Testing

@testable import CareerCore

@Suite struct HoursTests {
    private static let texts: [(quarters: Int, text: String)] = [
        (0, "0"), (1, "0.25"), (2, "0.5"), (3, "0.75"), (4, "1"), (5, "1.25"), (30, "7.5"), (40, "10"), (2402, "600.5"),
        (-1, "-0.25"), (-4, "-1"), (-7, "-1.75"),
    ]

    @Test(arguments: texts.indices)
    func `Hours are written in their shortest decimal form`(index: Int) throws {
        let (quarters, text) = Self.texts[index]
        #expect(Hours(quarters: quarters).description == text)
        #expect(Hours(quarters: quarters).value == (try #require(Double(text))))
    }

    private static let roundings: [(hours: Double, quarters: Int)] = [
        (0, 0), (0.12, 0), (0.125, 1), (0.25, 1), (0.37, 1), (0.38, 2), (1, 4), (9.99, 40), (33.333, 133), (-0.3, -1),
    ]

    @Test(arguments: roundings.indices)
    func `Any number is rounded to the nearest quarter`(index: Int) {
        let (hours, quarters) = Self.roundings[index]
        #expect(Hours(rounding: hours).quarters == quarters, "\(hours) h")
    }

    @Test func `Whole hours are four quarters each`() {
        #expect(Hours(3).quarters == 12)
        #expect(Hours.zero.quarters == 0)
    }

    @Test func `Sums and differences are exact where decimals are not`() {
        // 0.1 + 0.2 is no 0.3; a thousand quarters are 250 hours.
        #expect(repeatElement(Hours(quarters: 1), count: 1000).sum() == Hours(250))
        #expect([Hours]().sum() == .zero)
        #expect(Hours(2) + Hours(quarters: 3) - Hours(quarters: 5) == Hours(quarters: 6))
        var hours = Hours(1)
        hours += Hours(quarters: 2)
        hours -= Hours(quarters: 7)
        #expect(hours == Hours(quarters: -1))
    }

    @Test func `Hours are ordered by length`() {
        let sorted = [Hours(2), Hours(quarters: 1), Hours(-1), .zero].sorted()
        #expect(sorted == [Hours(-1), .zero, Hours(quarters: 1), Hours(2)])
    }
}
