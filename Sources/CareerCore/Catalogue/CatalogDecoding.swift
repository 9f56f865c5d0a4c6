internal import JSON

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
        applicationHours: Hours(1), interviewReadiness: 1, experienceFromYears: [], hoursSpread: 0.5,
        pace: HoursRange(low: 1, likely: 1, high: 1), reviewGapShare: 1, reviewShare: 0.5, mostHoursPerWeek: Hours(1),
        courseFee: Fee(low: 0, likely: 0, high: 0, source: nil), bookFee: Fee(low: 0, likely: 0, high: 0, source: nil),
        reviewSources: [], tracks: 1, trackSources: [])

    init(from decoder: ObjectDecoder) {
        func value(_ name: String, in range: ClosedRange<Double>) -> Double {
            decoder.object(name) { assumption in
                _ = assumption.text("estimate")
                return assumption.number("value", in: range)
            } ?? range.lowerBound
        }
        func studied(_ name: String, in range: ClosedRange<Double>) -> (value: Double, sources: [Identifier]) {
            decoder.object(name) { assumption in
                _ = assumption.text("estimate")
                return (assumption.number("value", in: range), assumption.identifiers("sources", atLeast: 1))
            } ?? (range.lowerBound, [])
        }
        let reviewGap = studied("reviewGap", in: 0.01...1)
        let tracks = studied("tracks", in: 1...3)
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
                return PayFigure.Experience.allCases.map {
                    ExperienceStart($0, years: years.number($0.rawValue, in: 0...60))
                }
            } ?? [],
            hoursSpread: value("hoursSpread", in: 0.01...0.99),
            pace: decoder.object("pace") { pace in
                _ = pace.text("estimate")
                return HoursRange(from: pace)
            } ?? HoursRange(low: 1, likely: 1, high: 1),
            reviewGapShare: reviewGap.value, reviewShare: value("reviewShare", in: 0.01...0.5),
            mostHoursPerWeek: Hours(rounding: value("mostHoursPerWeek", in: 1...168)),
            courseFee: decoder.object("courseFee") { Fee(from: $0) } ?? Fee(low: 0, likely: 0, high: 0, source: nil),
            bookFee: decoder.object("bookFee") { Fee(from: $0) } ?? Fee(low: 0, likely: 0, high: 0, source: nil),
            reviewSources: reviewGap.sources,
            tracks: Int(tracks.value), trackSources: tracks.sources)
    }
}

extension Assumptions.Fee {
    init(from decoder: ObjectDecoder) {
        let range = HoursRange(from: decoder)
        _ = decoder.text("estimate")
        self.init(
            low: range.low, likely: range.likely, high: range.high, source: decoder.optionalIdentifier("source"))
    }
}
