internal import CareerCore

/// Whoever or whatever is learned from, with its address where it has one.
struct Origin {
    let name: String
    let url: String?

    /// On one line.
    var text: String { [name, url].compactMap(\.self).joined(separator: ", ") }
}

/// What a task says of itself in texts for people.
extension PlanTask {
    /// What it is studied from: who gives its resource, or what may be read.
    var origins: [Origin] {
        resource.map { [Origin(name: $0.provider, url: $0.url)] } ?? reading.map { Origin(name: $0.line, url: $0.url) }
    }

    /// What it leads to: `Python 2, SQL 1`.
    func goals(_ title: (Identifier) -> String) -> String { lifts.words(title) }

    /// What to know of it beside title, hours and goals, each on a line.
    func notes(_ title: (Identifier) -> String) -> [Line] {
        var lines = origins.map { origin in
            // Of a project that has no address its provider says whose work it is, and nothing is had from there.
            resource?.kind == .project && origin.url == nil
                ? Line(origin.name) : Line("from: ", origin.name, at: origin.url)
        }
        if let resource {
            if let item {
                if !item.preparations.isEmpty {
                    let names = item.preparations.map { "\($0.skill.title) to level \($0.to.rawValue) (\($0.hours) h)" }
                    lines.append(Line("with \(names.joined(separator: ", ")), which it takes for granted"))
                }
                if item.practice > .zero {
                    lines.append(Line("of which \(item.practice) h are practice of your own"))
                }
            }
            lines += resource.doubt
        }
        if case .ownStudy(let skill) = kind, let to = lifts.last?.to, to >= .working {
            lines.append(Line("to show for it: \(skill.proof)"))
        }
        return lines
    }
}

extension Resource {
    /// Why it may not be there any more; nothing where it is.
    var doubt: [Line] {
        guard isDoubtful, let reason = status.reason else { return [] }
        return [Line("doubtful: \(reason.why)")]
    }
}

extension [Curriculum.Lift] {
    /// `Python 2, SQL 1`.
    func words(_ title: (Identifier) -> String) -> String {
        map { "\(title($0.skill)) \($0.to.rawValue)" }.joined(separator: ", ")
    }
}
