import System
import Testing

@testable import JSON

/// One file of the reduced catalogue with something wrong in it, and where that has to be found.
struct Damage: Sendable, CustomStringConvertible {
    /// Where a finding has to be; a key that is nil is not looked at.
    struct Place: Sendable {
        let line: Int
        let key: String?
    }

    let name: String
    let file: String
    let text: String
    let place: Place

    var description: String { "\(file): \(name)" }

    /// Whether one of the findings is at the place.
    func isFound(in findings: [DataProblem], folder: String) -> Bool {
        findings.contains { finding in
            finding.file.description == "\(folder)/\(file)" && finding.line == place.line
                && (place.key == nil || finding.key == place.key)
        }
    }
}

/// Every way in which any kind of value can be damaged, at one example of each kind of place in a file.
struct SystematicDamages {
    private let file: String
    private let tree: Tree
    private static let noTexts = [
        ("a raw control character", "\"a\u{1B}[31mb\""), ("a raw tab", "\"a\tb\""), ("single quotes", "'a'"),
        ("no quotes", "a"), ("half a surrogate pair", "\"\\ud83d\""), ("a wrong escape", "\"\\x41\""),
    ]
    private static let noNumbers = [
        ("infinity", "Infinity"), ("overflow", "1e999"), ("a leading zero", "012"), ("a leading plus", "+1"),
        ("a bare point", "1."), ("a hexadecimal number", "0x1F"),
    ]
    private var examples: [(path: String, value: Tree)] = []

    init(_ file: String) throws {
        self.file = file
        tree = try #require(try ReducedCatalogue.shared.get().files[file])
        var seen: Set<String> = []
        var examples: [(String, Tree)] = []
        tree.visit { path, value in
            if !path.isEmpty, seen.insert(Tree.kind(of: path)).inserted { examples.append((path, value)) }
        }
        self.examples = examples
    }

    var all: [Damage] {
        examples.enumerated().flatMap { turn, example in
            // Null is what an address is where there is none, together with where it was seen.
            retyped(example.path, example.value, turn).filter {
                !["url is null", "seen is null"].contains($0.name)
            } + members(example.path)
        }
    }

    /// Another kind of value in the place of this one; kinds that are much alike take turns.
    private func retyped(_ path: String, _ value: Tree, _ turn: Int) -> [Damage] {
        func turns(_ cases: [(String, String)]) -> (String, String) { cases[turn % cases.count] }
        switch value {
        case .object:
            return [("null", "null"), turns([("a text", "\"x\""), ("a list", "[]"), ("a number", "1")])].map(replace)
        case .array:
            return [("null", "null"), turns([("a text", "\"x\""), ("an object", "{}"), ("false", "false")])].map(
                replace)
        case .token(let token) where token.hasPrefix("\""):
            return [
                ("a number", "7"), ("null", "null"), ("an empty text", "\"\""),
                turns([("a list", "[]"), ("true", "true"), ("an object", "{}")]),
            ].map(replace) + [turns(Self.noTexts)].map(syntax)
        case .token:
            return [
                ("a text", "\"12\""), ("null", "null"), ("a huge number", "1e15"),
                ("a hugely negative number", "-1e15"),
                turns([("a list", "[]"), ("false", "false"), ("an object", "{}"), ("an empty text", "\"\"")]),
            ].map(replace) + [("NaN", "NaN"), turns(Self.noNumbers)].map(syntax)
        }
        func replace(_ name: String, _ token: String) -> Damage {
            Damage(replacing: path, with: token, in: file, of: tree, "\(path) is \(name)", key: path)
        }
        func syntax(_ name: String, _ token: String) -> Damage {
            Damage(replacing: path, with: token, in: file, of: tree, "\(path) is \(name)", key: nil)
        }
    }

    /// A member that is not there, has another name, or stands twice.
    private func members(_ path: String) -> [Damage] {
        guard let key = path.split(separator: ".").last.map(String.init), !key.hasSuffix("]") else { return [] }
        let parent = String(path.dropLast(key.count)).trimmingSuffix(".")
        let renamed = WrittenTree(tree.changingMember(at: path) { [($0.key + "Z", $0.value)] })
        let doubled = WrittenTree(tree.changingMember(at: path) { [$0, $0] })
        var damages = [
            Damage(
                name: "\(path) is renamed", file: file, text: renamed.text,
                place: .init(line: renamed.lines[path + "Z"] ?? 0, key: path + "Z")),
            Damage(
                name: "\(path) stands twice", file: file, text: doubled.text,
                place: .init(line: doubled.lines[path] ?? 0, key: nil)),
        ]
        if !OptionalKeys.contains(Tree.kind(of: path), in: file) {
            let dropped = WrittenTree(tree.changingMember(at: path) { _ in [] })
            damages.append(
                Damage(
                    name: "\(path) is dropped", file: file, text: dropped.text,
                    place: .init(line: dropped.lines[parent] ?? 0, key: parent)))
        }
        return damages
    }
}

extension Damage {
    /// One value of a file replaced by a token.
    init(
        replacing path: String, with token: String, in file: String, of tree: Tree, _ name: String, key: String?
    ) {
        let written = WrittenTree(tree.replacing(path, with: .token(token)))
        // A rule over several members is reported at one of them.
        let place = key.flatMap { $0.contains(".") || $0 == "phases" ? $0 : nil } ?? path
        let line = written.lines[place] ?? written.lines[path] ?? 0
        self.init(name: name, file: file, text: written.text, place: .init(line: line, key: key))
    }
}

extension Tree {
    func replacing(_ target: String, with new: Tree, at path: String = "") -> Tree {
        if path == target { return new }
        switch self {
        case .object(let members):
            return .object(
                members.map { key, value in
                    (key, value.replacing(target, with: new, at: path.isEmpty ? key : path + "." + key))
                })
        case .array(let elements):
            return .array(
                elements.enumerated().map { $0.element.replacing(target, with: new, at: "\(path)[\($0.offset)]") })
        case .token: return self
        }
    }

    func changingMember(
        at target: String, path: String = "",
        _ change: ((key: String, value: Tree)) -> [(key: String, value: Tree)]
    ) -> Tree {
        switch self {
        case .object(let members):
            return .object(
                members.flatMap { key, value in
                    let own = path.isEmpty ? key : path + "." + key
                    return own == target
                        ? change((key, value)) : [(key, value.changingMember(at: target, path: own, change))]
                })
        case .array(let elements):
            return .array(
                elements.enumerated().map {
                    $0.element.changingMember(at: target, path: "\(path)[\($0.offset)]", change)
                })
        case .token: return self
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

/// The members that a file may leave out, by the kind of their place; from design §2, not from the schemas or decoders.
enum OptionalKeys {
    static func contains(_ place: String, in file: String) -> Bool {
        let kind = file.split(separator: "/").first.map(String.init) ?? ""
        return byKind[kind]?.contains(place) ?? false
    }

    private static let byKind: [String: Set<String>] = [
        "catalog.json": ["assumptions.projectHours.source"],
        "sources.json": ["sources[].short", "sources[].date", "sources[].note"],
        "roles": [
            // One of the two must be there, which tests of their own look at.
            "brings", "requirements[].sources", "requirements[].estimate", "entry[].source", "entry[].estimate",
            "pay[].years", "pay[].experience", "pay[].category", "pay[].match", "pay[].sample", "pay[].low",
            "pay[].middle", "pay[].high", "pay[].method", "ladders[].steps[].toYears", "ladders[].steps[].low",
            "ladders[].steps[].high", "measures[].value", "measures[].scale", "entry[].value",
        ],
        "portraits": [
            "mission", "work", "skillTiers", "humanSkills", "interview", "hiring", "learningPath", "certifications",
            "courses",
            "companies", "risks", "variants", "ai", "questions", "occupations[].jobZone", "occupations[].note",
            "work.day", "work.week", "work.responsibilities", "work.deliverables", "work.goals", "work.kpis",
            "work.partners", "work.decisions", "work.day[].time", "work.week[].time", "work.kpis[].target",
            "work.kpis[].cadence", "skillTiers[].skill", "skillTiers[].importance", "humanSkills[].shows",
            "interview[].skill", "learningPath[].weeks", "learningPath[].milestone", "paths.feeders[].role",
            "paths.feeders[].why", "paths.next[].role", "paths.next[].why", "paths.adjacent[].role",
            "paths.adjacent[].why", "certifications[].note", "courses[].note",
            // Where both stand, one may go.
            "fit.source", "fit.estimate", "ai.source", "ai.estimate", "interview[].source", "interview[].estimate",
        ],
        "skills": ["requires[].from", "lookedIn", "needs", "learn[].hours", "learn[].cost", "learn[].source"],
        "resources": [
            "seen.date", "workload[].likely", "workload[].place", "teaches[].main", "units[].hours", "needs",
            // An amount and its date go together, which tests of their own look at.
            "needs[].amount", "needs[].date",
        ],
        "roadmaps": [
            "claims[].low", "claims[].high", "subjects[].weeks", "phases[].weeks", "phases[].estimate",
        ],
    ]
}
