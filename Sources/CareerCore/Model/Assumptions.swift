/// Numbers that no source gives. The catalogue says of each how it was reasoned.
package struct Assumptions: Hashable, Sendable {
    /// Hours that a guide's week stands for.
    package let guideHoursPerWeek: Hours
    /// Hours a week where a person names none.
    package let hoursPerWeek: Hours
    /// Hours from none to level 1, 2, 3 and 4, as multiples of the hours to level 2.
    package let levelHours: [Double]
    /// Share of a skill's hours that derived tasks give to its proof.
    package let proofShare: Double
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
    /// What a month of a paid course costs, in the catalogue's currency.
    package let courseFee: Fee
    /// What a paid book costs.
    package let bookFee: Fee
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

        package init(_ level: PayFigure.Experience, years: Double) {
            self.level = level
            self.years = years
        }
    }

    /// Low, likely and high price, with the document that states them.
    package struct Fee: Hashable, Sendable {
        package let low: Double
        package let likely: Double
        package let high: Double
        /// Nil where it is an estimate.
        package let source: Identifier?

        package init(low: Double, likely: Double, high: Double, source: Identifier?) {
            self.low = low
            self.likely = likely
            self.high = high
            self.source = source
        }
    }

    package init(
        guideHoursPerWeek: Hours, hoursPerWeek: Hours, levelHours: [Double], proofShare: Double,
        applicationHours: Hours, interviewReadiness: Double, experienceFromYears: [ExperienceStart],
        hoursSpread: Double, pace: HoursRange, reviewGapShare: Double, reviewShare: Double, mostHoursPerWeek: Hours,
        courseFee: Fee, bookFee: Fee, reviewSources: [Identifier], tracks: Int,
        trackSources: [Identifier]
    ) {
        self.guideHoursPerWeek = guideHoursPerWeek
        self.hoursPerWeek = hoursPerWeek
        self.levelHours = levelHours
        self.proofShare = proofShare
        self.applicationHours = applicationHours
        self.interviewReadiness = interviewReadiness
        self.experienceFromYears = experienceFromYears
        self.hoursSpread = hoursSpread
        self.pace = pace
        self.reviewGapShare = reviewGapShare
        self.reviewShare = reviewShare
        self.mostHoursPerWeek = mostHoursPerWeek
        self.courseFee = courseFee
        self.bookFee = bookFee
        self.reviewSources = reviewSources
        self.tracks = tracks
        self.trackSources = trackSources
    }

    /// The documents behind those that are not reasoned alone.
    package var sources: [Identifier] {
        reviewSources + trackSources + [courseFee.source, bookFee.source].compactMap(\.self)
    }

    /// The survey level that a number of years of experience falls into.
    package func experience(forYears years: Double) -> PayFigure.Experience? {
        experienceFromYears.last { years >= $0.years }?.level
    }
}
