import Foundation

@testable import Reports

/// A page or a chart as the scripts of `Tests/Oracles` take it, with what must be read out of it.
struct PageCase {
    let name: String
    let html: String?
    let svg: String?
    var texts: [String] = []

    static func page(_ name: String, _ html: String, texts: [String] = []) -> PageCase {
        PageCase(name: name, html: html, svg: nil, texts: texts)
    }

    static func chart(_ name: String, _ svg: String, texts: [String] = []) -> PageCase {
        PageCase(name: name, html: nil, svg: svg, texts: texts)
    }

    /// One line of JSON.
    func line() throws -> String {
        var object: [String: Any] = ["name": name, "texts": texts.map(Markup.shown)]
        if let html {
            object["html"] = html
            object["boxes"] = html.components(separatedBy: "<input").count - 1
        }
        if let svg { object["svg"] = svg }
        return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self) + "\n"
    }
}
