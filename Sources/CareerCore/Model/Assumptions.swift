/// Numbers that no source gives. The catalogue says of each how it was reasoned.
public struct Assumptions: Hashable, Sendable {
    /// Hours that a guide's week stands for.
    public let guideHoursPerWeek: Hours
    /// Hours a week where a person names none.
    public let hoursPerWeek: Hours
    /// Hours from none to level 1, 2, 3 and 4, as multiples of the hours to level 2.
    public let levelHours: [Double]
    /// Share of a skill's hours that derived tasks give to its proof.
    public let proofShare: Double
    /// Hours for portfolio, applications and interviews at the end of a derived roadmap.
    public let applicationHours: Hours
    /// Readiness, from 0 to 1, from which one is interview-ready once all critical requirements are met.
    public let interviewReadiness: Double
    /// From how many years of experience each of a survey's levels counts, the lowest level first.
    public let experienceFromYears: [ExperienceStart]
    /// The share of all people, from 0 to 1, whose hours for a skill lie between its low and high.
    public let hoursSpread: Double
    /// By how much one person is slower or faster at everything: factors on all hours, spread as a skill's hours are.
    public let pace: HoursRange
    /// The gap before a review, as a share of the time that the knowledge must last after it.
    public let reviewGapShare: Double
    /// Hours of one review, as a share of the skill's hours.
    public let reviewShare: Double
    /// The most hours a week that a deadline may ask for.
    public let mostHoursPerWeek: Hours
    /// What a month of a paid course costs, in the catalogue's currency.
    public let courseFee: Fee
    /// What a paid book costs.
    public let bookFee: Fee
    /// The studies behind the reviews.
    public let reviewSources: [Identifier]
    /// Skills worked on side by side where a person names no number, from 1 to 3.
    public let tracks: Int
    /// The studies behind working on several skills side by side.
    public let trackSources: [Identifier]

    /// From how many years of experience a survey's level counts.
    public struct ExperienceStart: Hashable, Sendable {
        public let level: PayFigure.Experience
        public let years: Double

        public init(_ level: PayFigure.Experience, years: Double) {
            self.level = level
            self.years = years
        }
    }

    /// Low, likely and high price, with the document that states them.
    public struct Fee: Hashable, Sendable {
        public let low: Double
        public let likely: Double
        public let high: Double
        /// Nil where it is an estimate.
        public let source: Identifier?

        public init(low: Double, likely: Double, high: Double, source: Identifier?) {
            self.low = low
            self.likely = likely
            self.high = high
            self.source = source
        }
    }

    public init(
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
    public var sources: [Identifier] {
        reviewSources + trackSources + [courseFee.source, bookFee.source].compactMap(\.self)
    }

    /// The survey level that a number of years of experience falls into.
    public func experience(forYears years: Double) -> PayFigure.Experience? {
        experienceFromYears.last { years >= $0.years }?.level
    }
}
