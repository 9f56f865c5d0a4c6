import CommandLine
import Foundation
import Reports
import System
import TestSupport
import Testing

@testable import JSON
@testable import plan

/// What is said of a wrong request, to the letter.
@Suite struct BatchRequestTests {
    struct Wrong: Sendable, CustomTestStringConvertible {
        let request: String
        let message: String
        var field: String?

        var testDescription: String { request.label }
    }

    private static let range = "it must be from 0.25 to 168 hours"

    static let wrong: [Wrong] = [
        Wrong(
            request: "{",
            message: "column 1: the line ends in the middle of a value; it looks cut off: restore the rest"),
        Wrong(
            request: "nul",
            message: "column 1: this is not a JSON value; write true, false, null, or a text in double quotes"),
        Wrong(
            request: #"{"from":"a","from":"b"}"#,
            message: #"column 13: the key "from" stands twice in this object; keep one of them"#),
        Wrong(
            request: #"{"é":1}x"#,
            message: "column 8: there is more after the end of the value; remove what follows, or the brace too many"),
        Wrong(request: "7", message: #"a request is an object, such as {"from":"backend","to":"cv"}"#),
        Wrong(request: #"{"form":"qa"}"#, message: "Unknown key 'form'. Did you mean 'from'?"),
        Wrong(request: #"{"value-hour":1}"#, message: "Unknown key 'value-hour'. Did you mean 'valueHour'?"),
        Wrong(request: #"{"format":"json"}"#, message: "Unknown key 'format'"),
        Wrong(
            request: "{\"\u{1B}\u{202E}\":1}".replacing("\u{1B}", with: #"\u001b"#),
            message: #"Unknown key '\u{1B}\u{202E}'"#),
        Wrong(request: #"{"from":"qa"}"#, message: "Missing expected key 'to'", field: "to"),
        Wrong(request: #"{"from":null,"to":"vision"}"#, message: "Missing expected key 'from'", field: "from"),
        Wrong(request: #"{"from":"","to":"vision"}"#, message: "The value for 'from' is empty", field: "from"),
        Wrong(
            request: #"{"from":["qa"],"to":"vision"}"#, message: "The value of 'from' must be a text",
            field: "from"),
        Wrong(
            request: #"{"from":7,"to":"vision"}"#, message: "The value of 'from' must be a text", field: "from"),
        Wrong(request: #"{"id":true}"#, message: "The value of 'id' must be a text or a whole number", field: "id"),
        Wrong(request: #"{"id":1.5}"#, message: "The value of 'id' must be a text or a whole number", field: "id"),
        more(#""review":"yes""#, "The value of 'review' must be true or false", "review"),
        more(#""off":[["2026-12-01"]]"#, "The value of 'off' must be a text, or a list of them", "off"),
        // The schema has no object for it, and neither has the program.
        more(#""off":{"2026-12-24":null}"#, "The value of 'off' must be a text, or a list of them", "off"),
        more(#""hours":0"#, "The value '0' is invalid for 'hours': \(range)", "hours"),
        more(#""hours":true"#, "The value of 'hours' must be a text or a number", "hours"),
        more(#""hours":1e300"#, "The value '1e+300' is invalid for 'hours': \(range)", "hours"),
        more(
            #""order":"vlaue""#,
            "The value 'vlaue' is invalid for 'order': it must be one of guide, value. Did you mean 'value'?", "order"),
        more(#""start":"2026-02-30""#, "The value '2026-02-30' is invalid for 'start': 2026-02 has 28 days", "start"),
        more(
            #""know":{"pyhton":1}"#, "The catalogue has no skill named 'pyhton'. Did you mean 'Python' or 'python'?",
            "know"),
        more(#""know":{"python":1,"Python":2}"#, "The skill 'python' is named twice", "know"),
        more(
            #""know":{"python":"stong"}"#,
            "The value 'python=stong' is invalid for 'know': a level must be from 0 to 4: 0 none, 1 basics, 2 working, "
                + "3 strong, 4 expert. Did you mean 'strong'?", "know"),
        more(
            #""start":"2026-12-01","by":"2026-11-30""#,
            "The day of 'by', 2026-11-30, lies before the start, 2026-12-01", "by"),
        more(
            #""by":"2027-03-01","hoursFrom":{"2027-01-01":4}"#,
            "Without 'hours' the deadline of 'by' decides the hours, so 'hoursFrom' cannot change them", "hoursFrom"),
        more(#""hoursFrom":["2027-01-01=4","2027-01-01=5"]"#, "'hoursFrom' names 2027-01-01 twice", "hoursFrom"),
        Wrong(
            request: #"{"from":"qa","to":"tester"}"#,
            message: "'from' and 'to' both name 'web-tester'; a plan needs two different roles", field: "to"),
        Wrong(
            request: #"{"from":"qa","to":"visoin"}"#,
            message: "The catalogue has no role named 'visoin'. Did you mean 'vision'?", field: "to"),
    ]

    private static func more(_ keys: String, _ message: String, _ field: String) -> Wrong {
        Wrong(request: #"{"from":"qa","to":"vision",\#(keys)}"#, message: message, field: field)
    }

    private func answerer() throws -> BatchAnswerer {
        try BatchAnswerer(
            BatchSettings(folder: Path(Places.fixture.plainPath), start: try Dates.parse("2026-11-23"), fields: nil)
        )
    }

    @Test(arguments: wrong) func `A wrong request`(_ input: Wrong) throws {
        var answerer = try answerer()
        let (answered, isFault) = answerer.answer(BatchLine(number: 3, bytes: Array(input.request.utf8)))
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(answered)) as? [String: Any])
        let error = try #require(answer["error"] as? [String: Any])
        #expect(isFault)
        #expect(error["message"] as? String == input.message)
        #expect(error["field"] as? String == input.field)
        #expect(error["line"] as? Int == 3)
    }

    /// Any piece of a request, and any byte of one changed, has an answer.
    @Test func `A damaged request has an answer`() throws {
        let request = Array(
            #"{"id":"é\n","from":"qa","to":"vision","know":{"python":2,"sql":null},"off":["2026-12-01"],"hours":"9,sat=2"}"#
                .utf8)
        var answerer = try answerer()
        for place in request.indices {
            for byte: UInt8 in [0, 0x22, 0x2C, 0x5B, 0xFF] {
                var damaged = request
                damaged[place] = byte
                for bytes in [damaged, Array(damaged[..<place]), Array(damaged[place...])] {
                    let (answered, isFault) = answerer.answer(BatchLine(number: 1, bytes: bytes))
                    let answer = try JSONSerialization.jsonObject(with: Data(answered)) as? [String: Any]
                    #expect((answer?["error"] != nil) == isFault)
                    #expect(answered.last == 0x0A && answered.dropLast().allSatisfy { $0 >= 0x20 })
                }
            }
        }
    }

    private func schema(_ name: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: "\(BuiltInRun.data)/schemas/\(name).schema.json"))
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// Every key of a plan, and of objects within it; lists, and objects with keys of their own, are picked whole.
    @Test func `The fields to pick are those of the schema of a plan`() throws {
        let whole = try schema("career-plan-2")
        let definitions = try #require(whole["$defs"] as? [String: Any])
        func resolved(_ part: [String: Any]) -> [String: Any] {
            if let reference = part["$ref"] as? String, let name = reference.split(separator: "/").last {
                return resolved(definitions[String(name)] as? [String: Any] ?? [:])
            }
            let choices = (part["oneOf"] as? [[String: Any]] ?? []).filter { $0["type"] as? String != "null" }
            return choices.count == 1 ? resolved(choices[0]) : part
        }
        func paths(_ part: [String: Any], _ prefix: String) -> [String] {
            (resolved(part)["properties"] as? [String: [String: Any]] ?? [:]).flatMap { key, value in
                [prefix + key] + paths(value, prefix + key + ".")
            }
        }
        let expected = Set(paths(whole, "")).subtracting(["id"])
        let fields = PlanOptions.fields
        #expect(Set(fields).subtracting(expected).sorted() == [], "not in the schema; PlanFields.swift has them")
        #expect(expected.subtracting(fields).sorted() == [], "to be added to PlanFields.swift")
        #expect(Set(fields).count == fields.count)
    }

    @Test func `Fields stay where they stand in the whole`() throws {
        let value = JSONValue.object([
            "a": .object(["b": .integer(1), "c": .object(["d": .integer(2), "e": .null])]), "f": .null, "g": .array([]),
        ])
        func picked(_ paths: String...) -> String {
            String(decoding: JSONWriter.line(FieldSelection(paths)(value)), as: UTF8.self)
        }
        #expect(picked("a.b") == #"{"a":{"b":1}}"# + "\n")
        #expect(picked("a.c.e", "a.b", "g") == #"{"a":{"b":1,"c":{"e":null}},"g":[]}"# + "\n")
        #expect(picked("a.c.e", "a") == #"{"a":{"b":1,"c":{"d":2,"e":null}}}"# + "\n")
        #expect(picked("a", "a.c.e") == #"{"a":{"b":1,"c":{"d":2,"e":null}}}"# + "\n")
        #expect(picked("f.x.y") == #"{"f":null}"# + "\n")
    }
}
