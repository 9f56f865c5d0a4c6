import CareerCore
import JSON
import Testing

@testable import Reports

@Suite struct ResourceReportTests {
    @Test func `Every resource has something under every heading and fits 80 columns`() throws {
        let reports = try BuiltInReports.shared.get()
        #expect(reports.resources.count >= 500)
        for resource in reports.resources {
            let document = reports.resource(resource).document(for: .screen)
            #expect(document.emptySections == [], "\(resource.id)")
            let lines = TextRenderer(width: 80, usesColor: false).render(document).split(separator: "\n")
            for line in lines where line.count > 80 { Issue.record("\(resource.id): \(line.count) columns: \(line)") }
            #expect(document.rows(under: "What it teaches").count == resource.teaches.count, "\(resource.id)")
            #expect(document.rows(under: "Hours").count == resource.workload.count, "\(resource.id)")
        }
    }

    private func fixture(_ id: String) throws -> ResourceReport { try FixturePlans.resource(id) }

    private func text(_ id: String) throws -> String {
        TextRenderer(width: nil, usesColor: false).render(try fixture(id).document(for: .screen))
    }

    /// What is expected is the geometric mean of each stater's own word and of the usual hours: of 8 to 18 h by the
    /// provider, 14 by learners, and 0.75 of the 24 that own study of Python 2 and Software testing 1 takes.
    @Test func `What is expected stands below what is stated`() throws {
        let expected = (144.0.squareRoot() * 14 * 18).cubeRoot.rounded()
        #expect(
            try text("python-from-zero").contains(
                "\(Int(expected)) h are expected: the geometric mean of what is stated and of the usual hours. "
                    + "Own study of all that it teaches would take 24 h.\n"))
    }

    @Test(arguments: [
        ("networks-first", "never: networks-term has replaced it: its page sends readers to the new course"),
        ("ten-filters", "never: it was withdrawn: closed on 1 May 2023"),
        ("python-reference", "never: it is further reading: nothing says that it leads to a level"),
        ("deep-thoughts", "never: nobody states how many hours it takes"),
    ]) func `What is never chosen says why, and has no hours to expect`(_ id: String, _ reason: String) throws {
        let text = try text(id)
        #expect(text.contains("  Chosen   \(reason)\n"))
        #expect(!text.contains("are expected"))
        guard case .object(let members) = try fixture(id).json else {
            Issue.record("it is no object")
            return
        }
        #expect(members["expected"] == .null)
        #expect(members["refusal"] == .string(String(reason.dropFirst("never: ".count))))
    }

    @Test func `What may be chosen does not say that it may`() throws {
        for id in ["python-from-zero", "image-finder", "vectors-in-pictures"] {
            #expect(try !text(id).contains("  Chosen "))
        }
    }

    @Test func `A fee stands with its source and date, and so do machines`() throws {
        let text = try text("networks-term")
        #expect(text.contains("  Cost     $39 a month (Open Courses 2023, 2023-02)\n"))
        #expect(text.contains("  - A rented graphics card (Open Courses 2023): $0.50 an hour\n"))
        #expect(try self.text("image-finder").contains("  - A camera (Pages | *of* `roles`): not known\n"))
    }

    @Test func `An address is a link where there are links`() throws {
        let url = "https://courses.example.org/networks?lang=en&term=all#start"
        let report = try fixture("networks-term")
        #expect(try text("networks-term").contains("  Address  \(url)\n"))
        #expect(
            MarkdownRenderer().render(report.document(for: .markdown)).contains(
                "](https://courses.example.org/networks?lang=en&amp;term=all#start) |"))
        #expect(
            report.page.source.contains(
                "<a href=\"https://courses.example.org/networks?lang=en&amp;term=all#start\">"))
    }
}

extension Double {
    fileprivate var cubeRoot: Double {
        var root = 1.0
        for _ in 0..<100 { root -= (root * root * root - self) / (3 * root * root) }
        return root
    }
}
