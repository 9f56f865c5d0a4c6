import Testing

@testable import CareerCore

@Suite struct LearningResourceTests {
    private static let cases: [(title: String, provider: String, line: String)] = [
        ("CS231n", "Stanford", "CS231n (Stanford)"), ("OpenCV University", "OpenCV", "OpenCV University"),
        ("opencv tutorials", "OpenCV", "opencv tutorials (OpenCV)"), ("Go", "Go Team", "Go (Go Team)"),
        ("Étude", "tude", "Étude"),
    ]

    @Test(arguments: cases.indices)
    func `A provider is named once`(index: Int) {
        let (title, provider, line) = Self.cases[index]
        let resource = LearningResource(
            title: title, kind: .book, provider: provider, hours: nil, cost: nil, levels: [.basics], source: nil)
        #expect(resource.line == line)
    }
}
