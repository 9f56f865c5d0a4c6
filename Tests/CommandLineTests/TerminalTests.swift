import Testing

@testable import CommandLine
@testable import System

@Suite struct TerminalTests {
    private static let widths: [(columns: String?, measured: Int?, width: Int)] = [
        (nil, nil, 80), (nil, 120, 120), ("100", 120, 100), ("100", nil, 100), ("0", 120, 120),
        ("-3", nil, 80), ("wide", nil, 80), ("", 90, 90), ("99999999999999999999", nil, 80),
        ("1000000000", 120, 120),
    ]

    @Test(arguments: widths.indices)
    func `The width is what the user says, else what the terminal says`(index: Int) {
        let (columns, measured, width) = Self.widths[index]
        let environment: Environment = columns.map { ["COLUMNS": $0] } ?? [:]
        #expect(Terminal.width(environment: environment, measured: measured) == width)
    }

    @Test func `COLUMNS goes before the terminal of this process`() {
        #expect(Terminal.width(environment: ["COLUMNS": "77"]) == 77)
        #expect(Terminal.width(environment: [:]) > 0)
    }

    private typealias Colour = (ColorChoice, isTerminal: Bool, environment: Environment, colour: Bool)

    private static let colours: [Colour] = [
        (.always, false, ["NO_COLOR": "1"], true),
        (.never, true, [:], false),
        (.auto, true, [:], true),
        (.auto, false, [:], false),
        (.auto, true, ["NO_COLOR": ""], true),
        (.auto, true, ["NO_COLOR": "0"], false),
        (.auto, true, ["TERM": "dumb"], false),
        (.auto, true, ["TERM": "xterm-256color"], true),
    ]

    @Test(arguments: colours.indices)
    func `Colour is for terminals whose user has not said no`(index: Int) {
        let (choice, isTerminal, environment, colour) = Self.colours[index]
        #expect(choice.usesColor(isTerminal: isTerminal, environment: environment) == colour)
    }

    @Test func `The environment of this process can be read`() {
        let environment = Environment.current(["PATH", "NOT_SET_BY_ANYBODY"])
        #expect(environment["PATH"]?.isEmpty == false)
        #expect(environment["NOT_SET_BY_ANYBODY"] == nil && environment["HOME"] == nil)
    }
}
