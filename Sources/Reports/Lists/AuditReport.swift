package import CareerCore
package import JSON

/// The findings of an audit.
package enum AuditReport {
    package static func document(of findings: [AuditFinding], sources: [Identifier: Source]) -> Document {
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
        return Document(blocks: blocks + [.note("\(Format.count(findings.count, "finding")).")])
    }

    package static func sheet(of findings: [AuditFinding]) -> Sheet {
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

    package static func json(of findings: [AuditFinding]) -> JSONValue {
        .array(
            findings.map { finding in
                .object([
                    "subject": .string(finding.subject.text), "topic": .string(finding.kind.title),
                    "claim": .string(claim(of: finding)), "computed": .string(finding.computed),
                    "arithmetic": .string(finding.rule),
                    "sources": .array(cited(in: finding).map { .string($0.text) }),
                ])
            })
    }

    private static func claim(of finding: AuditFinding) -> String { finding.places.first?.says ?? "" }

    private static func cited(in finding: AuditFinding) -> [Identifier] { finding.places.map(\.source).once() }
}
