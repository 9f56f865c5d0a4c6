internal import CareerCore

/// What a task says of itself in texts for people.
extension PlanTask {
    /// What it is studied from, each on a line: who gives it, and the address.
    var sources: [String] {
        guard let resource else { return reading.map(\.text) }
        return [[resource.provider, resource.url].compactMap(\.self).joined(separator: ", ")]
    }

    /// What it leads to: `Python 2, SQL 1`.
    func goals(_ title: (Identifier) -> String) -> String {
        lifts.map { "\(title($0.skill)) \($0.to.rawValue)" }.joined(separator: ", ")
    }

    /// What to know of it beside title, hours and goals, each on a line.
    func notes(_ title: (Identifier) -> String) -> [String] {
        var lines: [String] = []
        if let resource {
            lines += sources
            if let item {
                if !item.preparations.isEmpty {
                    let names = item.preparations.map { "\($0.skill.title) to level \($0.to.rawValue) (\($0.hours) h)" }
                    lines.append("with \(names.joined(separator: ", ")), which it takes for granted")
                }
                if item.practice > .zero {
                    lines.append("of which \(item.practice) h are practice of your own")
                }
            }
            if resource.isDoubtful, let reason = resource.status.reason { lines.append("doubtful: \(reason.why)") }
        } else if !reading.isEmpty {
            lines.append("from: " + reading.map(\.text).joined(separator: "; "))
        }
        if case .ownStudy(let skill) = kind, let to = lifts.last?.to, to >= .working {
            lines.append("to show for it: \(skill.proof)")
        }
        return lines
    }
}

extension PlanTask.Reading {
    /// Title, provider and address on one line.
    var text: String { [line, url].compactMap(\.self).joined(separator: ", ") }
}
