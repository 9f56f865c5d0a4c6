internal import CareerCore

extension Catalog {
    /// - Parameter names: Where given, only the roles of these names are taken from the index, as long as each of
    ///   them is a role's.
    init(from decoder: ObjectDecoder, rolesNamed names: [String]?) {
        decoder.schema("schemas/catalog.schema.json")
        var pick: (([JSONNode]) -> [JSONNode]?)?
        if let names, !names.isEmpty { pick = RoleFilter(names: names).roles(among:) }
        self.init(
            name: decoder.text("name"), version: decoder.text("version", .version),
            currency: decoder.text("currency", .currency),
            assumptions: decoder.object("assumptions") { Assumptions(from: $0) } ?? .standIn,
            effortClasses: decoder.objects("effortClasses", atLeast: 1) { EffortClass(from: $0) },
            roles: decoder.objects("roles", among: pick) {
                RoleEntry(
                    id: $0.identifier("id"), title: $0.text("title"), aliases: $0.texts("aliases", areUnique: true),
                    family: $0.text("family"))
            })
        decoder.require(1, in: "roles", found: roles.count)
    }
}

extension EffortClass {
    init(from decoder: ObjectDecoder) {
        self.init(
            id: decoder.identifier("id"), hours: HoursRange(from: decoder),
            anchors: decoder.texts("anchors", atLeast: 1),
            source: decoder.identifier("source"), estimate: decoder.text("estimate"))
    }
}

extension Assumptions {
    /// In place of assumptions that cannot be read; the file that lacks them is refused.
    static let standIn = Assumptions(
        guideHoursPerWeek: Hours(1), hoursPerWeek: Hours(1), levelHours: [1, 1, 1, 1], proofShare: 0.5,
        applicationHours: Hours(1), interviewReadiness: 1, experienceFromYears: [:])

    init(from decoder: ObjectDecoder) {
        func value(_ name: String, in range: ClosedRange<Double>) -> Double {
            decoder.object(name) { assumption in
                _ = assumption.text("estimate")
                return assumption.number("value", in: range)
            } ?? range.lowerBound
        }
        self.init(
            guideHoursPerWeek: Hours(rounding: value("guideHoursPerWeek", in: 0.25...168)),
            hoursPerWeek: Hours(rounding: value("hoursPerWeek", in: 0.25...168)),
            levelHours: decoder.object("levelHours") { levels in
                _ = levels.text("estimate")
                let values = levels.numbers("values", count: 4, in: 0.01...100)
                if zip(values, values.dropFirst()).contains(where: >=) {
                    levels.refuse(
                        ["values"], "the multiples do not rise", mend: "write one for each level, each above the last")
                }
                return values
            } ?? [1, 1, 1, 1],
            proofShare: value("proofShare", in: 0.01...0.99),
            applicationHours: Hours(rounding: value("applicationHours", in: 0.25...10_000)),
            interviewReadiness: value("interviewReadiness", in: 0.01...1),
            experienceFromYears: decoder.object("experienceFromYears") { years in
                _ = years.text("estimate")
                return Dictionary(
                    uniqueKeysWithValues: PayFigure.Experience.allCases.map {
                        ($0, years.number($0.rawValue, in: 0...60))
                    })
            } ?? [:])
    }
}
