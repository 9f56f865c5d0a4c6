import Testing

@testable import CommandLine

@Suite struct SuggestionsTests {
    private static let distances: [(a: String, b: String, distance: Int)] = [
        ("", "", 0), ("abc", "", 3), ("", "abc", 3), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
        ("abc", "abcd", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("rolse", "roles", 1),
    ]

    @Test(arguments: distances.indices)
    func `Distance counts edits and swaps of neighbours`(index: Int) {
        let (a, b, distance) = Self.distances[index]
        #expect(Suggestions.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
    }

    private static let cases: [(typed: String, names: [String], nearest: [String])] = [
        ("rolse", ["roles", "role", "skills"], ["role", "roles"]),
        ("JSON", ["json", "csv"], ["json"]),
        ("bakend engineer", ["Data Engineer", "Back-end Engineer"], ["Back-end Engineer"]),
        ("bat", ["cat", "bar", "bad"], ["bad", "bar", "cat"]),
        ("form", ["format", "from"], ["from", "format"]),
        ("x", ["y", "z"], []),
        ("", ["a"], []),
        ("--", ["--from"], []),
        ("zzzzzz", ["format"], []),
        ("bat", ["bat", "bat"], ["bat"]),
        ("ünchen", ["München"], ["München"]),
        ("ab", ["aa", "ac", "ad", "ae"], ["aa", "ac", "ad"]),
    ]

    @Test(arguments: cases.indices)
    func `The nearest names come first`(index: Int) {
        let (typed, names, nearest) = Self.cases[index]
        #expect(Suggestions.nearest(to: typed, in: names) == nearest)
        #expect(Suggestions.nearest(to: typed, in: names.reversed()) == nearest)
    }

    @Test func `A question names two at most, and nothing that is far`() {
        #expect(Suggestions.question(for: "rol", in: ["role"]) == ". Did you mean 'role'?")
        let several = Suggestions.question(for: "bat", in: ["cat", "bar", "bad"])
        #expect(several == ". Did you mean 'bad' or 'bar'?")
        #expect(Suggestions.question(for: "bat", in: ["elephant"]).isEmpty)
    }
}
