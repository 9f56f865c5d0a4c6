import Foundation
import System
import TestSupport

@testable import CareerCore

/// The built-in catalogue cut down to two roles, one roadmap between them, some resources, and what these need.
///
/// Of every list it keeps the elements that show a member or a kind of value for the first time, so that each kind of
/// place that a file can have is there.
struct ReducedCatalogue {
    static let roles = ["backend-developer", "computer-vision-engineer"]
    static let roadmap = "roadmaps/backend-developer--computer-vision-engineer.json"
    static let kinds = [
        "catalog.json", "sources.json", "roles/computer-vision-engineer.json",
        "portraits/computer-vision-engineer.json",
        "skills/pytorch.json", "skills/calculus.json", "resources/deep-learning-specialization.json",
        "resources/project-pi-camera-detector.json", "resources/mlops-machine-learning-operations.json", roadmap,
    ]
    private static let resources = [
        "deep-learning-specialization", "project-pi-camera-detector", "mlops-machine-learning-operations",
        "practical-mlops", "calculus-1a-mit", "pytorch-tutorials",
    ]

    static let shared = Result { try ReducedCatalogue() }

    /// The files by their names.
    private(set) var files: [String: Tree] = [:]

    private init() throws {
        let roles = try Self.roles.map { try Self.read("roles/\($0).json").pruned() }
        var skills: [String: Tree] = [:]
        let resources = try Self.resources.map { ($0, try Self.read("resources/\($0).json").pruned()) }
        var open = ["calculus", "pytorch", "tensorflow", "object-detection"]
        for tree in roles + resources.map(\.1) {
            for key in ["requirements", "brings", "teaches", "assumes"] {
                for entry in tree[key]?.elements ?? [] {
                    open += ([entry["skill"]].compactMap(\.self) + (entry["anyOf"]?.elements ?? []))
                        .compactMap(\.string)
                }
            }
        }
        while let skill = open.popLast() {
            guard skills[skill] == nil else { continue }
            let tree = try Self.read("skills/\(skill).json")
            skills[skill] = tree
            open += (tree["requires"]?.elements ?? []).compactMap { $0["skill"]?.string }
        }
        func isKept(_ skill: Tree?) -> Bool { skill?.string.map { skills[$0] != nil } ?? true }
        for (name, tree) in zip(Self.roles, roles) {
            files["roles/\(name).json"] = tree
            files["portraits/\(name).json"] = try Self.read("portraits/\(name).json").mapped { members in
                members.filter { $0.key != "skill" || isKept($0.value) }.filter {
                    $0.key != "role" || Self.roles.contains($0.value.string ?? "")
                }
            }.pruned()
        }
        for (name, tree) in skills {
            files["skills/\(name).json"] = tree.keeping("transfersFrom") { isKept($0["skill"]) }
                .keeping("taughtBy") { Self.resources.contains($0.string ?? "") }.pruned()
        }
        for (name, tree) in resources { files["resources/\(name).json"] = tree }
        files[Self.roadmap] = try Self.read(Self.roadmap).mapped { members in
            members.map { key, value in
                guard case .array(let elements) = value else { return (key, value) }
                if key == "covers" || key == "skills" { return (key, .array(elements.filter(isKept))) }
                if key == "resources" {
                    return (key, .array(elements.filter { Self.resources.contains($0.string ?? "") }))
                }
                // A phase in which nothing is left to do and a subject that covers nothing are gone too.
                return (
                    key,
                    .array(
                        elements.filter { element in
                            isKept(element["skill"]) && element["covers"]?.elements.isEmpty != true
                                && (element["skills"]?.elements.isEmpty != true
                                    || element["tasks"]?.elements.isEmpty != true)
                        })
                )
            }
        }
        files["catalog.json"] = try Self.read("catalog.json").keeping("roles") {
            Self.roles.contains($0["id"]?.string ?? "")
        }
        var cited: Set<String> = []
        for tree in files.values {
            tree.visit { path, value in
                let key = path.split(separator: ".").last ?? ""
                if key == "source" || key.hasPrefix("sources["), let id = value.string { cited.insert(id) }
            }
        }
        files["sources.json"] = try Self.read("sources.json").keeping("sources") {
            cited.contains($0["id"]?.string ?? "")
        }
    }

    private static func read(_ name: String) throws -> Tree {
        try Tree(FileReader.bytes(of: Path(BuiltIn.folder + "/" + name)))
    }

    func write(to folder: TemporaryFolder) throws {
        for (name, tree) in files { try folder.write(WrittenTree(tree).text, to: name) }
    }
}

extension Tree {
    /// Lists whose elements only make sense together.
    private static let whole = ["scorecard", "values", "taughtBy", "anyOf"]

    /// The tree with lists cut to the elements that are not like an earlier one.
    fileprivate func pruned() -> Tree {
        mapped { members in
            members.map { key, value in
                guard case .array(let elements) = value, !Self.whole.contains(key) else { return (key, value) }
                var seen: Set<String> = []
                return (
                    key, .array(elements.filter { $0.shape.reduce(false) { seen.insert($1).inserted || $0 } })
                )
            }
        }
    }

    /// The kinds of place in it, whatever their values.
    var shape: Set<String> {
        var shape: Set<String> = []
        visit { path, value in shape.insert(Tree.kind(of: path)) }
        return shape
    }

    /// A path without the places in its lists.
    static func kind(of path: String) -> String {
        path.replacing(#/\[\d+\]/#, with: "[]")
    }
}
