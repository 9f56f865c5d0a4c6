internal import CareerCore
internal import CommandLine
internal import JSON
internal import Reports
internal import System

/// A list of roles or skills, narrowed down to those that a text occurs in.
struct ListReport<Item> {
    let items: [Item]
    /// What an item is called and can be found by.
    let names: (Item) -> [String]
    let noun: String
    let document: ([Item]) -> Document
    let sheet: ([Item]) -> Sheet
    let json: ([Item]) -> JSONValue

    /// Where nothing is found, the list is empty and a message says so.
    func deliver(_ arguments: ParsedArguments, to target: ReportTarget) throws(Failure) -> Response {
        let words = try Failure.usage { () throws(UsageError) in try arguments.values(of: Inputs.text) }
        let text = words.joined(separator: " ")
        let found = NameIndex.filter(items, mentioning: text, names: names)
        let message = found.isEmpty ? "No \(noun) has \(DisplayText.quoted(text)) in any of its names." : ""
        let report =
            target.format == .json
            ? JSONWriter.write(json(found))
            : target.render(sheet(found)) ?? target.render(document(found), wraps: false)
        return try target.deliver(report, message: message)
    }
}
