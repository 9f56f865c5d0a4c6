package import CareerCore
package import JSON

/// What the sources claim that does not agree with their figures, or with each other.
package struct AuditReport: SheetReport {
    package static let name = "Audit"

    private let findings: [AuditFinding]
    private let sources: [Identifier: Source]

    package init(_ findings: [AuditFinding], sources: [Identifier: Source]) {
        self.findings = findings
        self.sources = sources
    }

    package func document(for _: Medium) -> Document {
        guard !findings.isEmpty else {
            return Document(blocks: [.note("Nothing found: what the sources claim agrees with their figures.")])
        }
        var blocks: [Document.Block] = [.title("What the sources claim, against their figures and each other")]
        var subject: AuditFinding.Subject?
        for finding in findings {
            if finding.subject != subject {
                subject = finding.subject
                blocks.append(.section(finding.subject.text))
            }
            let names = cited(in: finding).map { SourceName.short($0, in: sources) }
            blocks.append(
                .items([
                    Document.Item(
                        text: "\(finding.kind.title): \(claim(of: finding))",
                        details: [
                            "against: \(finding.computed)", "since: \(finding.rule)",
                            "source: \(names.joined(separator: ", "))",
                        ])
                ]))
        }
        return Document(blocks: blocks + [.note("\(Words.count(findings.count, "finding")).")])
    }

    package var sheet: Sheet {
        Sheet(
            columns: ["subject", "topic", "claim", "computed", "arithmetic", "sources"],
            rows: findings.map { finding in
                [
                    .text(finding.subject.text), .text(finding.kind.title), .text(claim(of: finding)),
                    .text(finding.computed), .text(finding.rule),
                    .text(cited(in: finding).map(\.text).joined(separator: "; ")),
                ]
            })
    }

    package var json: JSONValue {
        .object([
            "schema": .string("career-audit/1"),
            "findings": .array(
                findings.map { finding in
                    .object([
                        "kind": .string(finding.kind.rawValue), "subject": .string(finding.subject.text),
                        "places": .array(
                            finding.places.map {
                                .object(["source": .string($0.source.text), "says": .string($0.says)])
                            }),
                        "computed": .string(finding.computed), "rule": .string(finding.rule),
                    ])
                }),
        ])
    }

    private func claim(of finding: AuditFinding) -> String { finding.places.first?.says ?? "" }

    private func cited(in finding: AuditFinding) -> [Identifier] { finding.places.map(\.source).once() }
}
