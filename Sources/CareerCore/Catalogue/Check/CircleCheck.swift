internal import JSON

/// Finds prerequisites that go in a circle, so that none of them could ever be begun.
struct CircleCheck {
    /// What each skill requires.
    let requires: [Identifier: [Identifier]]

    /// Each circle once, from the skill that comes first in the alphabet back to it.
    ///
    /// Walks without calling itself, for a chain of skills may be as long as the catalogue.
    var circles: [[Identifier]] {
        var circles: [[Identifier]] = []
        var isDone: Set<Identifier> = []
        for start in requires.keys.sorted() where !isDone.contains(start) {
            // From the skill where the walk began to the one where it is, with how many of its prerequisites are done.
            var path = [(id: start, count: 0)]
            var places = [start: 0]
            while let (id, count) = path.last {
                guard let next = requires[id]?.dropFirst(count).first else {
                    path.removeLast()
                    places[id] = nil
                    isDone.insert(id)
                    continue
                }
                path[path.count - 1].count += 1
                if let place = places[next] {
                    circles.append(CircleCheck.fromTheFirst(path[place...].map(\.id)))
                } else if !isDone.contains(next), requires[next] != nil {
                    places[next] = path.count
                    path.append((next, 0))
                }
            }
        }
        return circles
    }

    private static func fromTheFirst(_ circle: [Identifier]) -> [Identifier] {
        let first = circle.min().flatMap(circle.firstIndex) ?? 0
        return circle[first...] + circle[..<first] + [circle[first]]
    }

    /// Notes a circle in the file of its first skill.
    static func note(_ circle: [Identifier], in findings: Findings) {
        // A long one by both of its ends.
        let shown = circle.count <= 12 ? circle.map(\.text) : circle.prefix(6).map(\.text) + ["…", circle[0].text]
        findings.add(
            quoted: circle[1].text, after: "requires", key: "requires",
            "the prerequisites go in a circle: \(shown.joined(separator: " → "))", mend: "take one of them out")
    }
}
