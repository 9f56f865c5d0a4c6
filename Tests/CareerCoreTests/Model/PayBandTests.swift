import Testing

@testable import CareerCore

@Suite struct PayBandTests {
    @Test func `Only a missing middle between two ends is filled in`() {
        #expect(PayBand(low: 100, high: 200).withMidpoint == PayBand(low: 100, middle: 150, high: 200))
        #expect(PayBand(low: 100, middle: 120, high: 200).withMidpoint == PayBand(low: 100, middle: 120, high: 200))
        #expect(PayBand(low: 100).withMidpoint == PayBand(low: 100))
        #expect(PayBand(high: 200).withMidpoint == PayBand(high: 200))
    }

    @Test func `Amounts are combined where both bands have them`() {
        let difference = PayBand(low: 5, middle: 7).combined(with: PayBand(low: 3, high: 9), -)
        #expect(difference == PayBand(low: 2))
    }

    @Test func `A band is empty without any amount`() {
        #expect(PayBand().isEmpty)
        #expect(!PayBand(high: 1).isEmpty)
    }
}
