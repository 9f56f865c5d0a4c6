import Foundation
import JSON
import Testing

@testable import CareerCore
@testable import Reports

/// A portrait in the report of a role and in its JSON, and a role that has none.
@Suite struct PortraitReportTests {
    private typealias Object = [String: Any]

    private static func portrait(_ content: [String: Portrait.Value]) -> Portrait {
        Portrait(id: Identifier(unchecked: "baker"), content: Portrait.Entry(content))
    }

    private static func report(_ portrait: Portrait?) -> RoleDocument {
        RoleDocument(role: role, portrait: portrait, skills: [:], sources: [:], currency: "USD")
    }

    private static let role = Role(
        id: Identifier(unchecked: "baker"), title: "Baker", summary: "Bakes.", requirements: [], brings: [], pay: [],
        ladders: [],
        measures: [], entry: [])
    private static let guild = Portrait.Basis.source(Identifier(unchecked: "guild"))

    private static func json(_ role: Role, _ portrait: Portrait?) throws -> Object {
        let value = RoleJSON.value(of: role, portrait, skills: [:], sources: [:], currency: "USD")
        let json = try JSONSerialization.jsonObject(with: Data(JSONWriter.write(value).utf8))
        return try #require(json as? Object)
    }

    // MARK: Passed through

    @Test(arguments: BuiltInReports.roleIDs)
    func `JSON has what the file has, word for word`(id: String) throws {
        let reports = try BuiltInReports.shared.get()
        let portrait = try #require(reports.portraits.first { $0.id.text == id })
        let role = try #require(reports.roles.first { $0.id.text == id })
        let file = URL(filePath: BuiltInReports.folder + "/portraits/\(id).json")
        var written = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? Object)
        written["$schema"] = nil
        written["id"] = nil
        let json = try #require(try Self.json(role, portrait)["portrait"] as? Object)
        #expect(NSDictionary(dictionary: said(json)) == NSDictionary(dictionary: said(written)))
    }

    /// What an object says: without what is null or empty, and without an estimate beside a source, which is for who
    /// reads the file.
    private func said(_ object: Object) -> Object {
        var object = object
        if object["source"] != nil { object["estimate"] = nil }
        return object.compactMapValues { value -> Any? in
            switch value {
            case is NSNull: return nil
            case let inner as Object: return said(inner).isEmpty ? nil : said(inner)
            case let list as [Object]: return list.isEmpty ? nil : list.map(said)
            case let list as [Any]: return list.isEmpty ? nil : list
            default: return value
            }
        }
    }

    @Test(arguments: BuiltInReports.roleIDs)
    func `Every text of a file is shown`(id: String) throws {
        let reports = try BuiltInReports.shared.get()
        let portrait = try #require(reports.portraits.first { $0.id.text == id })
        let report = try reports.role(id)
        // In a line as wide as that, no text is broken.
        let text = TextRenderer(width: 10_000, usesColor: false).render(report.document(parts: RolePart.allCases))
        for (key, words) in texts(of: portrait.content, Portrait.form) {
            #expect(text.contains(words), "\(key): \(words)")
        }
    }

    private func texts(of entry: Portrait.Entry, _ fields: [Portrait.Field]) -> [(key: String, text: String)] {
        fields.flatMap { field -> [(String, String)] in
            let own = (field.isProse ? [entry.text(field.key)].compactMap(\.self) : []) + entry.texts(field.key)
            return own.map { (field.key, $0) } + entry.entries(field.key).flatMap { texts(of: $0, field.fields) }
        }
    }

    // MARK: Parts

    @Test func `Each part has a name of its own, which leads back to it`() {
        let names = RolePart.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        for part in RolePart.allCases { #expect(RolePart(rawValue: part.rawValue) == part) }
        #expect(RolePart(rawValue: "work") == nil && RolePart(rawValue: "mission") == nil)
        #expect(RolePart(rawValue: "") == nil)
    }

    @Test func `A role without a portrait says so, in place of the parts that it would fill`() throws {
        let report = Self.report(nil)
        #expect(report.availableParts == [.summary])
        func notes(_ parts: [RolePart]?) -> [String] {
            report.document(parts: parts).blocks.compactMap { block in
                guard case .note(let text) = block else { return nil }
                return text
            }
        }
        let sentence = "The catalogue has no portrait of this role: "
        #expect(notes(nil).last?.hasPrefix(sentence) == true)
        #expect(notes([.portrait("fit")]).count == 1 && notes([.portrait("fit")])[0].hasPrefix(sentence))
        #expect(notes(RolePart.allCases).count { $0.hasPrefix(sentence) } == 1)
        #expect(notes([.summary, .pay]).isEmpty)
        #expect(try Self.json(Self.role, nil)["portrait"] is NSNull)
    }

    @Test func `A role with a portrait does not say so, whatever that leaves out`() throws {
        let report = Self.report(Self.portrait([:]))
        #expect(
            report.document(parts: RolePart.allCases).blocks == [.title("Baker")]
                + report.document(parts: [.summary]).blocks.dropFirst())
        let json = try #require(try Self.json(Self.role, Self.portrait([:]))["portrait"] as? Object)
        #expect(Set(json.keys) == Set(Portrait.form.map(\.key)))
        #expect(json["hiring"] is NSNull && (json["interview"] as? [Any])?.isEmpty == true)
        #expect(((json["work"] as? Object)?["day"] as? [Any])?.isEmpty == true)
    }

    @Test func `Without interview questions there is no such part`() throws {
        let tool = Portrait.Entry(
            ["name": .text("Oven"), "use": .text("Heat"), "adoption": .text("common")], basis: Self.guild)
        let report = Self.report(Self.portrait(["tools": .entries([tool])]))
        #expect(report.availableParts == [.summary, .portrait("tools")])
        #expect(report.document(parts: [.portrait("interview")]).blocks == [.title("Baker")])
        #expect(
            report.document(parts: [.portrait("tools")]).rows(under: "Tools") == [["Oven", "Heat", "common", "guild"]])
    }

    // MARK: What entries rest on

    /// Wherever a report names the source of an entry, it gives the reasoning of one that has none.
    @Test func `An estimate stands where a source would`() {
        func blocks(_ name: String, _ key: String, _ values: [String: Portrait.Value]) -> [Document.Block] {
            let entry = Portrait.Entry(values, basis: .estimate("By heart."))
            let inner: [String: Portrait.Value] = [key: .entries([entry])]
            let content = name == "responsibilities" ? ["work": .entries([Portrait.Entry(inner)])] : inner
            return Array(Self.report(Self.portrait(content)).document(parts: [.portrait(name)]).blocks.dropFirst())
        }
        let (text, texts) = (Portrait.Value.text("A"), Portrait.Value.texts(["B"]))
        #expect(
            blocks("questions", "questions", ["question": text, "answer": text]) == [
                .section("Questions"), .items([.init(text: "A", details: ["A", "estimate: By heart."])]),
            ])
        #expect(
            blocks("responsibilities", "responsibilities", ["group": text, "items": texts]) == [
                .section("Responsibilities: A (estimate: By heart.)"), .items([.init(text: "B")]),
            ])
        #expect(
            blocks("fit", "fit", ["good": texts]) == [
                .section("Good for you if"), .items([.init(text: "B")]), .note("estimate: By heart."),
            ])
        #expect(
            blocks("companies", "companies", ["says": text]) == [
                .section("Companies that hire"), .items([.init(text: "A")]), .note("estimate: By heart."),
            ])
    }
}
