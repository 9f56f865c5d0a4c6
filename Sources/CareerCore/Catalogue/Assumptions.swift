internal import JSON

/// Numbers that no source gives. The catalogue says of each how it was reasoned.
package struct Assumptions: Hashable, Sendable {
    /// Hours a week where a person names none.
    package let hoursPerWeek: Hours
    /// Hours from none to level 1, 2, 3 and 4, as multiples of the hours to level 2.
    package let levelHours: [Double]
    /// Hours that a course usually takes, as a share of own study of all that it teaches.
    package let usualShare: Double
    /// The share of a resource's hours that nobody can skip, whatever of it is wanted, and the same of a project's.
    package let unskippableShare: Double
    package let unskippableShareOfProject: Double
    /// Hours to settle into a resource, or into own study of a skill.
    package let settlingIn: Hours
    /// The share of its own-study hours that a step to strong takes at least, whatever teaches it.
    package let practiceShare: Double
    /// Hours of a project of one's own that states none.
    package let projectHours: Stated
    /// Hours for portfolio, applications and interviews at the end of a derived roadmap.
    package let applicationHours: Hours
    /// Readiness, from 0 to 1, from which one is interview-ready once all critical requirements are met.
    package let interviewReadiness: Double
    /// From how many years of experience each of a survey's levels counts, the lowest level first.
    package let experienceFromYears: [ExperienceStart]
    /// The share of all people, from 0 to 1, whose hours for a skill lie between its low and high.
    package let hoursSpread: Double
    /// By how much one person is slower or faster at everything: factors on all hours, spread as a skill's hours are.
    package let pace: HoursRange
    /// The gap before a review, as a share of the time that the knowledge must last after it.
    package let reviewGapShare: Double
    /// Hours of one review, as a share of the skill's hours.
    package let reviewShare: Double
    /// The most hours a week that a deadline may ask for.
    package let mostHoursPerWeek: Hours
    /// The studies behind the reviews.
    package let reviewSources: [Identifier]
    /// Skills worked on side by side where a person names no number, from 1 to 3.
    package let tracks: Int
    /// The studies behind working on several skills side by side.
    package let trackSources: [Identifier]

    /// From how many years of experience a survey's level counts.
    package struct ExperienceStart: Hashable, Sendable {
        package let level: PayFigure.Experience
        package let years: Double
    }

    /// Low, likely and high, with the document that states them.
    package struct Stated: Hashable, Sendable {
        package let hours: HoursRange
        /// Nil where it is an estimate.
        package let source: Identifier?
    }

    /// The documents behind those that are not reasoned alone.
    package var sources: [Identifier] {
        reviewSources + trackSources + [projectHours.source].compactMap(\.self)
    }

    /// The share of a resource's hours that nobody can skip.
    func unskippableShare(of resource: Resource) -> Double {
        resource.kind == .project ? unskippableShareOfProject : unskippableShare
    }

    /// The survey level that a number of years of experience falls into.
    package func experience(forYears years: Double) -> PayFigure.Experience? {
        experienceFromYears.last { years >= $0.years }?.level
    }
}

extension Assumptions {
    /// In place of assumptions that cannot be read; the file that lacks them is refused.
    static let standIn = Assumptions(
        hoursPerWeek: Hours(1), levelHours: [1, 1, 1, 1], usualShare: 1, unskippableShare: 0,
        unskippableShareOfProject: 1, settlingIn: Hours(1), practiceShare: 0,
        projectHours: Stated(hours: HoursRange(low: 1, likely: 1, high: 1), source: nil), applicationHours: Hours(1),
        interviewReadiness: 1, experienceFromYears: [], hoursSpread: 0.5,
        pace: HoursRange(low: 1, likely: 1, high: 1), reviewGapShare: 1, reviewShare: 0.5, mostHoursPerWeek: Hours(1),
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
        let unskippable =
            decoder.object("cannotBeSkipped") { share in
                _ = share.text("estimate")
                return (course: share.number("value", in: 0...1), project: share.number("project", in: 0...1))
            } ?? (course: 0, project: 1)
        self.init(
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
            usualShare: value("usualHours", in: 0.01...10),
            unskippableShare: unskippable.course, unskippableShareOfProject: unskippable.project,
            settlingIn: Hours(rounding: value("settlingIn", in: 0...100)), practiceShare: value("practice", in: 0...1),
            projectHours: decoder.object("projectHours") { Stated(from: $0) } ?? Assumptions.standIn.projectHours,
            applicationHours: Hours(rounding: value("applicationHours", in: 0.25...10_000)),
            interviewReadiness: value("interviewReadiness", in: 0.01...1),
            experienceFromYears: decoder.object("experienceFromYears") { years in
                _ = years.text("estimate")
                return PayFigure.Experience.allCases.map {
                    ExperienceStart(level: $0, years: years.number($0.rawValue, in: 0...60))
                }
            } ?? [],
            hoursSpread: value("hoursSpread", in: 0.01...0.99),
            pace: decoder.object("pace") { pace in
                _ = pace.text("estimate")
                return HoursRange(from: pace)
            } ?? HoursRange(low: 1, likely: 1, high: 1),
            reviewGapShare: reviewGap.value, reviewShare: value("reviewShare", in: 0.01...0.5),
            mostHoursPerWeek: Hours(rounding: value("mostHoursPerWeek", in: 1...168)),
            reviewSources: reviewGap.sources,
            tracks: Int(tracks.value), trackSources: tracks.sources)
    }
}

extension Assumptions.Stated {
    init(from decoder: ObjectDecoder) {
        let hours = HoursRange(from: decoder)
        _ = decoder.text("estimate")
        self.init(hours: hours, source: decoder.optionalIdentifier("source"))
    }
}
