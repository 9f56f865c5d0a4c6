import JSON
import System
import TestSupport

@testable import CareerCore

/// A catalogue of two roles, four skills, a resource and a roadmap, whole or with damage done to it.
enum SmallCatalogue {
    /// Replaces a text that stands once in a file, or takes the file away.
    struct Damage: Sendable {
        let file: String
        let old: String
        let new: String?

        init(_ file: String, _ old: String, _ new: String) {
            self.file = file
            self.old = old
            self.new = new
        }

        init(without file: String) {
            self.file = file
            old = ""
            new = nil
        }

        /// The whole text of the damaged file; nil where it is taken away.
        func text() throws -> String? {
            try new.map { try SmallCatalogue.replacing(old, $0, in: file, files[file] ?? "") }
        }
    }

    struct NotOnce: Error {
        let text: String
        let file: String
    }

    static let from = Identifier(unchecked: "clerk")
    static let to = Identifier(unchecked: "baker")

    static func with<Result>(_ damages: Damage..., body: (CatalogueReader) throws -> Result) throws -> Result {
        try with(damages, body: body)
    }

    static func with<Result>(_ damages: [Damage], body: (CatalogueReader) throws -> Result) throws -> Result {
        try TemporaryFolder.with { folder in
            for (name, whole) in files where !damages.contains(where: { $0.file == name && $0.new == nil }) {
                let text = try damages.filter { $0.file == name }.reduce(whole) { text, damage in
                    try replacing(damage.old, damage.new ?? "", in: name, text)
                }
                try folder.write(text, to: name)
            }
            // A catalogue has its folders even where they are empty.
            for kind in ["roles", "skills", "resources", "roadmaps"] { try folder.makeFolder(kind) }
            return try body(CatalogueReader(folder: Path(folder.path)))
        }
    }

    private static func replacing(_ old: String, _ new: String, in file: String, _ text: String) throws -> String {
        let parts = text.split(separator: old, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw NotOnce(text: old, file: file) }
        return parts.joined(separator: new)
    }

    static func material(_ damages: Damage...) throws -> PlanMaterial {
        try with(damages) { try material(of: $0) }
    }

    /// Everything that one plan needs, as a program asks for it.
    static func material(
        of reader: CatalogueReader, from: Identifier = SmallCatalogue.from, to: Identifier = SmallCatalogue.to,
        change: (inout PlanRequest) -> Void = { _ in }
    ) throws(CatalogueError) -> PlanMaterial {
        let catalog = try reader.catalog()
        var request = PlanRequest(
            from: from, to: to, settings: PlanSettings(start: CalendarDate(dayNumber: 0)),
            assumptions: catalog.assumptions)
        change(&request)
        return try reader.material(for: request, of: reader.move(from: from, to: to, catalog: catalog))
    }

    /// What reading everything reports, as lines relative to the folder; nothing where all is well.
    static func problems(_ damages: Damage...) throws -> [String] { try problems(damages) }

    static func problems(_ damages: [Damage]) throws -> [String] {
        try with(damages) { reader in
            do throws(CatalogueError) {
                _ = try material(of: reader)
                return []
            } catch {
                guard case .wrongData(let problems) = error else { throw error }
                let prefix = "\(reader.folder)/"
                return problems.map(\.description).map {
                    $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0
                }
            }
        }
    }
}
