internal import CareerCore
internal import CommandLine

/// A skill as a person names it, with the level where they give one.
struct KnownSkill: Equatable {
    let name: String
    /// Nil for the level that the move needs.
    let level: Level?

    /// Reads `docker,pytorch=2`.
    @Sendable static func parse(_ text: String) throws(ValueError) -> [KnownSkill] {
        var skills: [KnownSkill] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let name = sides.first, name.contains(where: { $0.isLetter || $0.isNumber }) else {
                throw ValueError("it must be skills separated by commas, such as docker,pytorch=2")
            }
            skills.append(KnownSkill(name: name, level: sides.count > 1 ? try level(sides[1]) : nil))
        }
        return skills
    }

    private static func level(_ text: String) throws(ValueError) -> Level {
        if let level = Level.allCases.first(where: { $0.title == text || String($0.rawValue) == text }) { return level }
        throw ValueError(
            "a level must be from 0 to 4: 0 none, 1 basics, 2 working, 3 strong, 4 expert", part: text,
            candidates: Level.allCases.map(\.title))
    }
}
