internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// A list of roles or skills, narrowed down to those that a text occurs in.
struct ListReport<Item> {
    /// What the list is narrowed down by.
    static var text: Argument<String> {
        Argument("text", .zeroOrMore, help: "Only those whose id, title or alias has this in it.") { $0 }
    }

    let items: [Item]
    /// What an item is called and can be found by.
    let names: (Item) -> [String]
    let noun: String
    let document: ([Item]) -> Document
    let sheet: ([Item]) -> Sheet
    let json: ([Item]) -> JSONValue

    /// Where nothing is found, the list is empty and a message says so.
    func deliver(_ invocation: Invocation, to target: ReportTarget) throws -> Response {
        let text = try invocation.arguments.values(of: ListReport.text).joined(separator: " ")
        let found = items.filter { NameIndex.mentions(text, in: names($0)) }
        let message = found.isEmpty ? "No \(noun) has \(DisplayText.quoted(text)) in any of its names." : ""
        let report =
            target.format == .json
            ? JSONWriter.write(json(found))
            : target.render(sheet(found)) ?? target.render(document(found), wraps: false)
        return try target.deliver(report, message: message)
    }
}
