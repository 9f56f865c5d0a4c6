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
    /// Years of experience from which a survey's experience level counts.
    public let experienceFromYears: [PayFigure.Experience: Double]

    public init(
        guideHoursPerWeek: Hours, hoursPerWeek: Hours, levelHours: [Double], proofShare: Double,
        applicationHours: Hours, interviewReadiness: Double, experienceFromYears: [PayFigure.Experience: Double]
    ) {
        self.guideHoursPerWeek = guideHoursPerWeek
        self.hoursPerWeek = hoursPerWeek
        self.levelHours = levelHours
        self.proofShare = proofShare
        self.applicationHours = applicationHours
        self.interviewReadiness = interviewReadiness
        self.experienceFromYears = experienceFromYears
    }

    /// The survey level that a number of years of experience falls into.
    public func experience(forYears years: Double) -> PayFigure.Experience? {
        PayFigure.Experience.allCases.last { level in experienceFromYears[level].map { years >= $0 } ?? false }
    }
}
