import Foundation
import TestSupport
import Testing

@testable import CareerCore

/// The form against the schema that editors read, and against itself.
@Suite struct PortraitFormTests {
    private typealias Object = [String: Any]

    private static func schema() throws -> [String: Any] {
        let file = URL(fileURLWithPath: Repository.path + "/Data/schemas/portrait.schema.json")
        return try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object)
    }

    @Test func `The schema has the keys of the form, each of the same kind, and demands the same`() throws {
        let schema = try Self.schema()
        var inSchema: [String: String] = [:]
        try Self.describe(schema, at: "", definitions: schema["$defs"] as? Object ?? [:], into: &inSchema)
        #expect(
            inSchema.removeValue(forKey: "$schema") != nil && inSchema.removeValue(forKey: "id") == "an id, required")
        var inForm: [String: String] = [:]
        for field in Portrait.form { Self.describe(field, at: "", into: &inForm) }
        for key in Set(inSchema.keys).union(inForm.keys).sorted() {
            #expect(inSchema[key] == inForm[key], "\(key)")
        }
        #expect(inForm.count > 100)
    }

    private static func describe(_ field: Portrait.Field, at place: String, into kinds: inout [String: String]) {
        let key = place + field.key
        let kind =
            switch field.kind {
            case .text: field.textForm == nil ? "a text" : "a text of a form"
            case .texts: "texts"
            case .choice(let choices): "one of \(choices.map(\.key).sorted())"
            case .id: "an id"
            case .rating(let range): "a whole number in \(range)"
            case .number(let range): "a number in \(range)"
            case .weight: "a number in \(0.0...100.0)"
            case .group: "a group"
            case .entry: "an entry"
            case .entries: "entries"
            }
        kinds[key] = kind + (field.isRequired ? ", required" : "")
        for inner in field.fields { describe(inner, at: key + ".", into: &kinds) }
    }

    /// The members of an object that the schema describes.
    private static func describe(
        _ object: Object, at place: String, definitions: Object, into kinds: inout [String: String]
    ) throws {
        let required = Set(object["required"] as? [String] ?? [])
        let isClosed =
            object["unevaluatedProperties"] as? Bool == false || object["additionalProperties"] as? Bool == false
        #expect(isClosed, "\(place) lets in other keys")
        for (name, member) in try #require(object["properties"] as? [String: Object], "\(place)") {
            var (member, key) = (member, place + name)
            var reference = (member["$ref"] as? String)?.split(separator: "/").last.map(String.init)
            if let name = reference, !["id", "text", "texts", "basis"].contains(name) {
                member = try #require(definitions[name] as? Object)
                reference = nil
            }
            let kind: String
            switch (reference, member["type"] as? String) {
            case ("id", _): kind = "an id"
            case ("text", _): kind = "a text"
            case ("texts", _): kind = "texts"
            case (_, "string"): kind = "a text of a form"
            case (_, "integer"): kind = "a whole number in \(try bounds(member, Int.self))"
            case (_, "number"): kind = "a number in \(try bounds(member, Double.self))"
            case (_, "object"): kind = "a group"
            case (_, "array"): kind = "entries"
            case ("basis", _): kind = "an entry"
            default:
                let names = (member["enum"] as? [String] ?? [member["const"] as? String ?? ""]).sorted()
                kind = "one of \(names)"
            }
            kinds[key] = kind + (required.contains(name) ? ", required" : "")
            if kind == "entries" {
                member = try #require(member["items"] as? Object)
                #expect((member["$ref"] as? String) == "#/$defs/basis", "\(key) rests on nothing")
            }
            key += "."
            if member["properties"] != nil { try describe(member, at: key, definitions: definitions, into: &kinds) }
        }
    }

    private static func bounds<Bound>(_ member: Object, _ type: Bound.Type) throws -> ClosedRange<Bound> {
        try #require(member["minimum"] as? Bound)...(try #require(member["maximum"] as? Bound))
    }

    @Test func `Each part has a name of its own`() {
        let names = Portrait.parts.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.starts(with: ["occupations", "fit", "day", "week"]) && names.last == "questions")
    }

    /// A heading over the entries of one choice, or over one entry, says which.
    @Test func `A title has a gap where something is to stand in it`() {
        func check(_ field: Portrait.Field) {
            field.fields.forEach(check)
            let isDivided = field.fields.contains { $0.place == .dividing }
            switch field.kind {
            case .entry(let layout, _), .entries(let layout, _):
                switch layout {
                case .table(let title, _), .points(let title): #expect(title.contains("…") == isDivided, "\(field.key)")
                case .headings(let title, _): #expect(title.contains("…"), "\(field.key)")
                case .sentence(let title): #expect(!title.contains("…"), "\(field.key)")
                case .lists, .hidden: #expect(!isDivided, "\(field.key)")
                }
            default: break
            }
        }
        Portrait.form.forEach(check)
    }
}
