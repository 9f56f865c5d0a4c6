internal import CareerCore
internal import CommandLine
internal import JSON

/// A skill as a person names it, with the level where they give one.
struct KnownSkill: Equatable {
    let name: String
    /// Nil for the level that the move needs.
    let level: Level?

    /// Reads `docker,pytorch=2`.
    static func parse(_ text: String) throws(ValueError) -> [KnownSkill] {
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

    // MARK: JSON

    static let form = ValueForm<[KnownSkill]>(
        parse: { (text) throws(ValueError) in try parse(text) }, encode: { _ in .null }, schema: .text(minLength: 1),
        encodedSchema: [:])

    /// Reads `"docker": 2` of an object; null stands for the level that the move needs.
    @Sendable static func pair(_ name: String, _ value: JSONNode) throws(ValueError) -> [KnownSkill] {
        if value.kind == .null { return [KnownSkill(name: name, level: nil)] }
        guard let literal = value.literal else { throw ValueError("a level must be a number, a text or null") }
        return [KnownSkill(name: name, level: try level(literal))]
    }

    static var pairSchema: [String: JSONValue] {
        let levels = Level.allCases
        let names: [JSONValue] = levels.map { .integer($0.rawValue) } + levels.map { .string("\($0.rawValue)") }
        return [
            "type": .string("object"), "propertyNames": .object(["minLength": .integer(1)]),
            "additionalProperties": .object(["enum": .array(names + levels.map { .string($0.title) } + [.null])]),
        ]
    }

    /// What an answer repeats: each skill by its id with its level.
    static var echoSchema: [String: JSONValue] {
        [
            "description": .string(
                "The skills that the person named, by id, each with its level; null stands for the level that the move needs."
            ), "type": .string("object"), "propertyNames": .object(["$ref": .string("#/$defs/id")]),
            "additionalProperties": .object([
                "type": .strings(["integer", "null"]), "minimum": .integer(0), "maximum": .integer(4),
            ]),
        ]
    }
}
