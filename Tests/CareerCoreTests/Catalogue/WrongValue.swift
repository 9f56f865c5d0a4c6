import Testing

/// A wrong value in a file of the small catalogue, and what is to be reported.
struct WrongValue: Sendable, CustomTestStringConvertible {
    let damage: SmallCatalogue.Damage
    /// Where, as a text of the damaged file with `¦` before the place, then key, what and mend.
    let reports: [(at: String, report: String)]

    init(_ file: String, _ old: String, _ new: String, at place: String, _ report: String) {
        self.init(file, old, new, [(place, report)])
    }

    init(_ file: String, _ old: String, _ new: String, _ reports: [(at: String, report: String)]) {
        damage = SmallCatalogue.Damage(file, old, new)
        self.reports = reports
    }

    var testDescription: String { "\(damage.file): \(damage.new?.debugDescription ?? "taken away")" }

    /// The lines to be reported, their places counted in the text itself.
    func expected() throws -> [String] {
        let text = try damage.text() ?? ""
        return try reports.map { place, report in
            let sides = place.split(separator: "¦", omittingEmptySubsequences: false)
            let around = text.split(separator: sides.joined(), omittingEmptySubsequences: false)
            guard sides.count == 2, around.count == 2 else {
                throw SmallCatalogue.NotOnce(text: place, file: damage.file)
            }
            let before = (around[0] + sides[0]).split(separator: "\n", omittingEmptySubsequences: false)
            return "\(damage.file):\(before.count):\((before.last?.count ?? 0) + 1): \(report)"
        }
    }
}
