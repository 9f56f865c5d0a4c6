package import CareerCore
package import JSON

/// The findings of an audit.
package enum AuditReport {
    package static func document(of findings: [AuditFinding], sources: [Identifier: Source]) -> Document {
        guard !findings.isEmpty else {
            return Document(blocks: [.note("Nothing found: what the sources claim agrees with their figures.")])
        }
        var blocks: [Document.Block] = [.title("What the sources claim, against their figures and each other")]
        var subject = ""
        for finding in findings {
            if finding.subject != subject {
                subject = finding.subject
                blocks.append(.section(subject))
            }
            let names = unique(finding.sources).map { SourceName.short($0, in: sources) }
            blocks.append(
                .items([
                    Document.Item(
                        text: "\(finding.topic): \(finding.claim)",
                        details: [
                            "against: \(finding.computed)", "since: \(finding.arithmetic)",
                            "source: \(names.joined(separator: ", "))",
                        ])
                ]))
        }
        return Document(blocks: blocks + [.note("\(Words.count(findings.count, "finding")).")])
    }

    package static func sheet(of findings: [AuditFinding]) -> Sheet {
        Sheet(
            columns: ["subject", "topic", "claim", "computed", "arithmetic", "sources"],
            rows: findings.map { finding in
                [
                    .text(finding.subject), .text(finding.topic), .text(finding.claim), .text(finding.computed),
                    .text(finding.arithmetic),
                    .text(unique(finding.sources).map(\.text).joined(separator: "; ")),
                ]
            })
    }

    package static func json(of findings: [AuditFinding]) -> JSONValue {
        .array(
            findings.map { finding in
                .object([
                    "subject": .string(finding.subject), "topic": .string(finding.topic),
                    "claim": .string(finding.claim), "computed": .string(finding.computed),
                    "arithmetic": .string(finding.arithmetic),
                    "sources": .array(unique(finding.sources).map { .string($0.text) }),
                ])
            })
    }

    private static func unique(_ ids: [Identifier]) -> [Identifier] {
        var seen: Set<Identifier> = []
        return ids.filter { seen.insert($0).inserted }
    }
}
