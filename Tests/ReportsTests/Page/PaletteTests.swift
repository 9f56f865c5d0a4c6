import Foundation
import Testing

@testable import Reports

/// Contrasts as WCAG 2 computes them.
@Suite struct PaletteTests {
    private static let palettes = [("light", Palette.light), ("dark", Palette.dark)]

    private func luminance(_ color: String) throws -> Double {
        let value = try #require(Int(color.dropFirst(), radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ one: String, _ other: String) throws -> Double {
        let (first, second) = (try luminance(one), try luminance(other))
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    @Test(arguments: palettes.indices) func `Text and signs stand out at level AA`(_ index: Int) throws {
        let palette = Self.palettes[index].1
        for ground in [palette.background, palette.surface] {
            for color in [palette.text, palette.faint, palette.accent, palette.mark] {
                #expect(try contrast(color, ground) >= 4.5, "\(Self.palettes[index].0): \(color) on \(ground)")
            }
        }
    }

    /// Otherwise one colour could be changed and stay elsewhere.
    @Test func `Pages and charts have no colours but those`() throws {
        let known = Self.palettes.flatMap {
            [
                $0.1.background, $0.1.surface, $0.1.text, $0.1.faint, $0.1.rule, $0.1.accent, $0.1.mark,
            ]
        }
        let plan = try FixturePlans.plan(FixturePlans.pairs[0])
        for source in [PageStyle.source, ChartStyle.source, PlanChart(plan).source] {
            let colors = source.matches(of: #/#[0-9a-fA-F]{3,8}\b/#).map { String($0.0) }.filter { $0.count > 4 }
            #expect(!colors.isEmpty && Set(colors).isSubset(of: known))
        }
    }
}
