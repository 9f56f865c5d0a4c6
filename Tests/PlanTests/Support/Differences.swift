import Testing

/// Records the first line in which a text is not what it should be: whole reports side by side cannot be read.
func expectEqual(
    _ actual: String, _ expected: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    guard actual != expected else { return }
    let (found, wanted) = (
        actual.split(separator: "\n", omittingEmptySubsequences: false),
        expected.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(found, wanted).prefix { $0 == $1 }.count
    func text(_ lines: [Substring]) -> String {
        line < lines.count ? "\(lines[line])".debugDescription : "its end"
    }
    Issue.record(
        "\(name), line \(line + 1): found \(text(found)), expected \(text(wanted))",
        sourceLocation: sourceLocation)
}
