internal import JSON
internal import Synchronization
internal import System

/// A file of the catalogue that was opened: what stands in it, and what is wrong with it.
struct CatalogueFile {
    let findings: Findings
    /// Nil where the text is no JSON.
    let root: JSONNode?

    init(_ path: Path, bytes: [UInt8]) {
        let findings = Findings(file: path, bytes: bytes)
        self.findings = findings
        do throws(JSONSyntaxError) {
            root = try JSONParser.parse(bytes)
        } catch {
            findings.add(at: error.offset, error.message, mend: error.mend)
            root = nil
        }
    }

    /// What the file says; nil where something is wrong with it.
    func decoded<Value>(_ decode: (ObjectDecoder) -> Value) -> Value? {
        guard let root else { return nil }
        let decoder = ObjectDecoder(root, findings: findings)
        let value = decode(decoder)
        decoder.finish()
        return findings.count == 0 ? value : nil
    }
}

/// One reading of a catalogue: opens its files, and collects what is wrong with any of them.
///
/// Files are named within the folder, such as `skills/python.json`. A class because all that is read adds to the one
/// list of what is wrong.
final class CatalogueReading {
    let folder: Path
    private let cache: CatalogueCache?
    /// Of the files in which something is wrong, in the order in which that was found.
    private(set) var wrong: [Findings] = []
    /// Where in that list a file is.
    private var places: [String: Int] = [:]
    /// The names in the folders that have been looked at.
    private var listings: [String: Set<String>] = [:]
    private var askedSkills: Set<Identifier> = []

    init(folder: Path, cache: CatalogueCache? = nil) {
        self.folder = folder
        self.cache = cache
    }

    func path(of file: String) -> Path { "\(folder)/\(file)" }

    // MARK: What is wrong

    var isSound: Bool { wrong.isEmpty }

    var error: CatalogueError { .wrongData(wrong.flatMap(\.problems)) }

    /// Where to note that something is wrong with a file.
    ///
    /// Reads it again where nothing was wrong with it so far, for lines and columns are counted in its bytes.
    func findings(of file: String) -> Findings {
        if let place = places[file] { return wrong[place] }
        let findings = Findings(file: path(of: file), bytes: (try? FileReader.bytes(of: path(of: file))) ?? [])
        keep(findings, of: file)
        return findings
    }

    private func keep(_ findings: Findings, of file: String) {
        places[file] = wrong.count
        wrong.append(findings)
    }

    // MARK: Files and folders

    /// What comes of opening a file.
    enum Opened {
        case file(CatalogueFile)
        /// Its folder does not list it.
        case absent(FileError)
        /// It cannot be read for any other reason, which is noted: a link to nothing, a folder, one without permission.
        case unreadable
    }

    func open(_ file: String) -> Opened {
        do throws(FileError) {
            let path = path(of: file)
            return .file(CatalogueFile(path, bytes: try FileReader.bytes(of: path)))
        } catch {
            if error.kind == .notFound, let slash = file.firstIndex(of: "/") {
                guard let names = names(in: String(file[..<slash])) else { return .unreadable }
                if !names.contains(String(file[slash...].dropFirst())) { return .absent(error) }
            }
            note(error, of: file)
            return .unreadable
        }
    }

    /// Nil where it cannot be read, which is noted.
    func opened(_ file: String) -> CatalogueFile? {
        if case .file(let opened) = open(file) { opened } else { nil }
    }

    private func note(_ error: FileError, of file: String) {
        findings(of: file).add("it cannot be read: \(error.reason)", mend: "restore the file or its permissions")
    }

    /// The names in a folder of the catalogue, with their endings; nil where it cannot be read, which is noted.
    func names(in kind: String) -> Set<String>? {
        if let known = listings[kind] ?? (cache?[kind] as? Set<String>) { return known }
        guard places[kind] == nil else { return nil }
        do throws(FileError) {
            let entries = try FileReader.entries(of: path(of: kind))
            let names = Set(entries.map { String(decoding: $0.bytes, as: UTF8.self) })
            listings[kind] = names
            cache?[kind] = names
            return names
        } catch {
            guard error.kind == .notFound, (try? FileReader.isListed(path(of: kind))) == false else {
                findings(of: kind).add(
                    "it cannot be read: \(error.reason)", mend: "restore the folder or its permissions")
                return nil
            }
            // A role need not have a portrait, and so a catalogue need not have any.
            if kind == "portraits" { return [] }
            findings(of: kind).add("there is no such folder", mend: "make it, with a file for each of the \(kind)")
            return nil
        }
    }

    /// The files of a kind, sorted. Names that begin with a dot are none of a catalogue's.
    func files(of kind: String) -> [String] {
        (names(in: kind) ?? []).filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.sorted().map { "\(kind)/\($0)" }
    }

    /// What a file says that must be there; nil where it is not, or something is wrong with it, which is noted.
    func read<Value: Sendable>(_ file: String, _ decode: (ObjectDecoder) -> Value) -> Value? {
        readIfListed(file, decode) { note($0, of: file) }
    }

    /// The same for a file that need not be there.
    func readIfListed<Value: Sendable>(
        _ file: String, _ decode: (ObjectDecoder) -> Value, ifAbsent: (FileError) -> Void = { _ in }
    ) -> Value? {
        if let value = cache?[file] as? Value { return value }
        switch open(file) {
        case .absent(let error):
            ifAbsent(error)
            return nil
        case .unreadable:
            return nil
        case .file(let opened):
            let value = opened.decoded(decode)
            if opened.findings.count > 0 { keep(opened.findings, of: file) }
            if let value { cache?[file] = value }
            return value
        }
    }

    // MARK: Kinds of files

    /// What the file of an id says; that it says another id is noted.
    private func value<Value: Sendable>(
        of id: Identifier, in kind: String, _ decode: (ObjectDecoder) -> Value, _ ownID: (Value) -> Identifier,
        ifAbsent: (FileError) -> Void
    ) -> Value? {
        let file = "\(kind)/\(id).json"
        let value = readIfListed(file, decode, ifAbsent: ifAbsent)
        if let value, ownID(value) != id { findings(of: file).noteWrongID(ownID(value), in: "\(id).json") }
        return value
    }

    func role(_ id: Identifier) -> Role? {
        value(of: id, in: "roles", Role.init(from:), \.id) { note($0, of: "roles/\(id).json") }
    }

    func skill(inFile file: String) -> Skill? {
        let skill = read(file) { Skill(from: $0) }
        if let skill, file != "skills/\(skill.id).json" {
            findings(of: file).noteWrongID(skill.id, in: String(file.dropFirst("skills/".count)))
        }
        return skill
    }

    /// A skill, and the file that names it.
    struct SkillUse {
        let skill: Identifier
        let file: String
    }

    /// Reads skills and all their prerequisites, each once in a reading.
    func readSkills(_ uses: [SkillUse], into skills: inout [Identifier: Skill]) {
        var open = uses
        while let use = open.popLast() {
            let (id, file) = (use.skill, "skills/\(use.skill).json")
            guard askedSkills.insert(id).inserted else { continue }
            guard let skill = skill(id, namedIn: use.file) else { continue }
            skills[id] = skill
            open += skill.prerequisites.map { SkillUse(skill: $0.skill, file: file) }
        }
    }

    /// One skill without its prerequisites.
    func skill(_ id: Identifier, namedIn file: String) -> Skill? {
        value(of: id, in: "skills", Skill.init(from:), \.id) { _ in
            noteAbsent("skill", id, namedIn: file, key: "skill")
        }
    }

    private func noteAbsent(_ noun: String, _ id: Identifier, namedIn file: String, key: String) {
        findings(of: file).add(
            quoted: id.text, key: key, "the catalogue has no \(noun) \"\(id)\"",
            mend: "add \(noun)s/\(id).json, or correct the id")
    }

    /// A resource, and the file that names it.
    struct ResourceUse {
        let resource: Identifier
        let file: String
        let key: String
    }

    /// Reads resources, each once.
    func resources(_ uses: [ResourceUse]) -> [Identifier: Resource] {
        var resources: [Identifier: Resource] = [:]
        var asked: Set<Identifier> = []
        for use in uses where asked.insert(use.resource).inserted {
            let id = use.resource
            let resource = value(of: id, in: "resources", Resource.init(from:), \.id) { _ in
                noteAbsent("resource", id, namedIn: use.file, key: use.key)
            }
            if let resource { resources[id] = resource }
        }
        return resources
    }

    func resource(_ id: Identifier) -> Resource? {
        value(of: id, in: "resources", Resource.init(from:), \.id) { note($0, of: "resources/\(id).json") }
    }

    /// The written roadmap from one role to another; nil where there is none.
    func roadmap(from: Identifier, to: Identifier) -> Roadmap? {
        let file = "roadmaps/\(from)--\(to).json"
        let roadmap = readIfListed(file) { Roadmap(from: $0) }
        if let roadmap, roadmap.from != from || roadmap.to != to { roadmap.noteOtherName(in: findings(of: file)) }
        return roadmap
    }

    func sources() -> [Identifier: Source]? {
        read("sources.json") { [Source](from: $0) }?.keyed { $0.id }
    }
}

extension Findings {
    /// Notes that the id in a file is not the one that its name says.
    func noteWrongID(_ id: Identifier, in name: String) {
        add(
            quoted: id.text, key: "id", "the id is \"\(id)\", but the file is named \"\(name)\"",
            mend: "make them the same")
    }
}

extension Roadmap {
    /// Notes that the roadmap leads between other roles than its file's name says.
    func noteOtherName(in findings: Findings) {
        findings.add(
            quoted: from.text, key: "from",
            "the roadmap leads from \"\(from)\" to \"\(to)\", which its file's name does not say",
            mend: "name the file \(from)--\(to).json")
    }
}

/// What has been read of a catalogue, and what its folders list, by name. It grows to the size of the catalogue and no
/// further.
///
/// A class because all readings of a run share it.
final class CatalogueCache: Sendable {
    private let values = Mutex<[String: any Sendable]>([:])

    subscript(name: String) -> (any Sendable)? {
        get { values.withLock { $0[name] } }
        set { values.withLock { $0[name] = newValue } }
    }
}
