import Foundation
import TestSupport

/// The README and the articles, which people read with the program beside them.
enum Documents {
    static let readme = text(of: "README.md")

    /// Each by its file's name.
    static let all: [String: String] = {
        let folder = "Sources/plan/plan.docc"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path + "/" + folder)) ?? []
        let articles = names.filter { $0.hasSuffix(".md") }.map { ($0, text(of: folder + "/" + $0)) }
        return Dictionary(uniqueKeysWithValues: articles + [("README.md", readme)])
    }()

    /// Every line of their blocks of shell, once, with what it goes on with on the next lines; comments and all.
    static let shellLines: [String] = {
        let blocks = all.values.flatMap { text in
            text.matches(of: #/```sh\n(?<lines>(?s:.*?))```/#).map { String($0.lines) }
        }
        let lines = blocks.flatMap { $0.replacing("\\\n", with: "").split(separator: "\n").map(String.init) }
        return Set(lines).sorted()
    }()

    private static func text(of name: String) -> String {
        (try? String(contentsOfFile: Repository.path + "/" + name, encoding: .utf8)) ?? ""
    }
}
