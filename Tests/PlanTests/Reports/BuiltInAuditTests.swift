import Testing

@testable import plan

/// `plan audit` on the built-in data finds what was found by hand, and says how.
@Suite struct BuiltInAuditTests {
    struct Finding: Sendable, CustomTestStringConvertible {
        let subject: String
        let kind: String
        /// What the claim, the computed figure and the rule must each have in them.
        let says: [String]
        let computed: [String]
        let rule: [String]
        /// Which of the subject's findings of the kind.
        var turn = 0
        var testDescription: String { "\(subject): \(kind) \(turn)" }
    }

    /// All findings, which take a while to make.
    private static let whole = Result {
        try findings(in: BuiltInRun.object("audit", status: 1)).map { finding in
            var texts = finding.compactMapValues { $0 as? String }
            let places = finding["places"] as? [[String: String]] ?? []
            texts["says"] = places.compactMap { $0["says"] }.joined(separator: ", ")
            texts["sources"] = places.compactMap { $0["source"] }.joined(separator: ", ")
            return texts
        }
    }

    private static func findings(in report: [String: Any]) throws -> [[String: Any]] {
        try #require(report["findings"] as? [[String: Any]])
    }

    private static let toVision = "backend-developer--computer-vision-engineer"
    private static let toEdge = "backend-developer--edge-ai-engineer"
    private static let vision = "computer-vision-engineer"

    static let expected = [
        Finding(
            subject: toVision, kind: "title-months", says: ["6 months"], computed: ["4.6 months", "7.4 months"],
            rule: ["4 + 4 + 4 + 4 + 4 = 20 weeks", "8 + 6 + 4 + 4 + 3 + 3 = 28 weeks"]),
        Finding(
            subject: toVision, kind: "timeline-months", says: ["6 to 9 months"],
            computed: ["4.6 months", "7.4 months"],
            rule: ["= 20 weeks", "= 28 weeks"]),
        Finding(
            subject: toVision, kind: "pay-change", says: ["+30%"], computed: ["+62.2%"],
            rule: ["112,500 to 182,500 is +62.2%"]),
        Finding(
            subject: toVision, kind: "phase-weeks", says: ["20 weeks"], computed: ["28 weeks"],
            rule: ["4 + 4 + 4 + 4 + 4 = 20", "8 + 6 + 4 + 4 + 3 + 3 = 28"]),
        Finding(
            subject: toEdge, kind: "title-months", says: ["9 months"], computed: ["8.3 months", "10.6 months"],
            rule: ["8 + 6 + 10 + 8 + 4 = 36 weeks", "8 + 6 + 4 + 10 + 6 + 8 = 42 weeks"]),
        Finding(
            subject: toEdge, kind: "timeline-months", says: ["9 to 12 months"],
            computed: ["8.3 months", "10.6 months"],
            rule: ["= 36 weeks", "= 42 weeks"]),
        Finding(
            subject: toEdge, kind: "pay-change", says: ["+30%"], computed: ["+41.2%", "+42.2%", "+42.9%"],
            rule: [
                "85,000 to 120,000 is +41.2%", "112,500 to 160,000 is +42.2%", "140,000 to 200,000 is +42.9%",
            ]),
        Finding(
            subject: toEdge, kind: "pay-change", says: ["30%", "50%"], computed: ["+41.2%", "+42.2%", "+42.9%"],
            rule: ["112,500 to 160,000 is +42.2%"], turn: 1),
        Finding(
            subject: toEdge, kind: "phase-weeks", says: ["36 weeks"], computed: ["42 weeks"],
            rule: ["8 + 6 + 10 + 8 + 4 = 36", "8 + 6 + 4 + 10 + 6 + 8 = 42"]),
        Finding(
            subject: vision, kind: "months-to-ready", says: ["12 months"], computed: ["40 weeks", "9.2 months"],
            rule: ["8 + 10 + 8 + 8 + 6 = 40 weeks"]),
        Finding(
            subject: vision, kind: "pay-range", says: ["95,000 to 195,000"], computed: ["85,000 to 350,000"],
            rule: ["85,000 to 115,000", "230,000 to 350,000"]),
        Finding(
            subject: vision, kind: "ai-exposure", says: ["15 of 100"], computed: ["35 of 100"],
            rule: ["15 % risk of replacement = 15", "35 of 100 = 35"]),
        Finding(
            subject: vision, kind: "middle-pay", says: ["182,500"], computed: ["145,000", "175,000", "190,000"],
            rule: ["190,000 ÷ 145,000 = 1.31"]),
    ]

    @Test(arguments: expected)
    func `The audit has the claim, the computed figure and the rule`(finding: Finding) throws {
        let found = try Self.whole.get().filter {
            $0["subject"] == finding.subject && $0["kind"] == finding.kind
        }
        try #require(found.count > finding.turn)
        for (key, parts) in [
            ("says", finding.says), ("computed", finding.computed), ("rule", finding.rule),
        ] {
            let text = try #require(found[finding.turn][key])
            for part in parts { #expect(text.contains(part), "\(key): \(text)") }
        }
        #expect(found[finding.turn]["sources"]?.isEmpty == false)
    }

    /// Beside the issue's, only middles of pay by different sources of a role of its own.
    @Test func `The audit invents nothing`() throws {
        let all = try Self.whole.get()
        let listed = Set(Self.expected.map { "\($0.subject) \($0.kind)" })
        let others = all.map { "\($0["subject"] ?? "") \($0["kind"] ?? "")" }.filter { !listed.contains($0) }
        #expect(others.allSatisfy { $0.hasSuffix(" middle-pay") }, "\(others)")
        #expect(all.count == Self.expected.count + others.count)
    }

    @Test func `A subject is a role by any name or a roadmap, and one without findings ends in 0`() throws {
        let vision = try BuiltInRun.text("audit", "--for", Self.vision, status: 1)
        #expect(try BuiltInRun.text("audit", "--for", "CV", status: 1) == vision)
        let own = try Self.findings(in: BuiltInRun.object("audit", "--for", Self.toVision, status: 1))
        #expect(own.count == 4 && own.allSatisfy { $0["subject"] as? String == Self.toVision })
        #expect(try BuiltInRun.text("audit", "--for", "frontend").hasPrefix("Nothing found"))
        #expect(try Self.findings(in: BuiltInRun.object("audit", "--for", "frontend")).isEmpty)
        #expect(try BuiltInRun.text("audit", "--for", Self.toEdge, "--format", "markdown", status: 1).hasPrefix("# "))
        BuiltInRun.expectMisuse(["audit", "--for", "nobody"], "The catalogue has no role named 'nobody'")
        BuiltInRun.expectMisuse(["audit", "--for", "backend-developer--nobody"], "The catalogue has no role named")
    }
}
