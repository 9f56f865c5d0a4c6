import Foundation

@testable import System

/// As much of HTML as is needed to read what cmark-gfm writes.
enum HTML {
    /// A text of a document as it should stand in HTML: literally, apart from what must never be shown.
    static func literal(_ text: String) -> String {
        let escapes: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        // By scalars: a mark behind a bracket hides it from a comparison of characters.
        return DisplayText.sanitized(text, whitespace: .space).unicodeScalars
            .map { escapes[$0] ?? String($0) }.joined()
    }

    /// Without the white space around tags, which nobody sees.
    static func normalized(_ html: String) -> String {
        html.replacing(/[\s\u{A0}\u{3000}]*(<\/?[a-z][^>]*>)[\s\u{A0}\u{3000}]*/) { "\($0.1)" }
    }

    /// The texts of all cells, by table, row and column.
    static func tables(in html: String) -> [[[String]]] {
        parts(of: html, between: "table").map { table in
            parts(of: table, between: "tr").map { row in
                row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/.dotMatchesNewlines()).map {
                    text(of: String($0.1))
                }
            }
        }
    }

    private static func parts(of html: String, between tag: String) -> [String] {
        html.components(separatedBy: "<\(tag)>").dropFirst().map {
            $0.components(separatedBy: "</\(tag)>")[0]
        }
    }

    /// The text of a cell, its lines joined by line feeds.
    private static func text(of html: String) -> String {
        html.replacing("<br>", with: "\n").replacing(/<\/?(strong|sub|a)( href="[^"]*")?>/, with: "")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
