internal import JSON

/// Whose name is whose, among the roles or the skills of a catalogue.
struct NameClaims {
    private var claims: [(id: Identifier, title: String, aliases: [String])] = []

    mutating func add(_ id: Identifier, _ title: String, _ aliases: [String]) { claims.append((id, title, aliases)) }

    /// A name that is another's already.
    struct Double {
        let id: Identifier
        let name: String
        let owner: Identifier

        func note(in findings: Findings, after landmark: String) {
            let name = Findings.brief(self.name)
            findings.add(
                quoted: self.name, after: landmark, key: "aliases",
                "the name \"\(name)\" of \"\(id)\" is also one of \"\(owner)\"", mend: "leave it to one of them")
        }
    }

    /// A name that leads to two of a kind leads to neither. Ids and titles have the older right, so that an alias that
    /// takes one of them is the one to go.
    var doubles: [Double] {
        var owners: [[UInt8]: Identifier] = [:]
        var doubles: [Double] = []
        let names =
            claims.flatMap { claim in [claim.id.text, claim.title].map { (claim.id, $0) } }
            + claims.flatMap { claim in claim.aliases.map { (claim.id, $0) } }
        for (id, name) in names {
            let letters = NameIndex.letters(of: name)
            if let owner = owners[letters], owner != id {
                doubles.append(Double(id: id, name: name, owner: owner))
            } else {
                owners[letters] = id
            }
        }
        return doubles
    }
}
