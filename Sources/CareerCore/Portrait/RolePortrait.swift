/// What a role is like beyond what a plan computes with: the work, whom it suits, how one is hired, where it leads.
///
/// A file of its own beside the role's, so that a plan need not read it.
public struct RolePortrait: Sendable {
    public let id: Identifier
    public let mission: Statement?
    public let occupations: [Occupation]
    public let fit: Fit
    public let work: Work
    public let skillTiers: [TieredSkill]
    public let humanSkills: [HumanSkill]
    public let tools: [Tool]
    public let interview: [InterviewQuestion]
    public let hiring: Hiring?
    public let learningPath: [LearningPhase]
    public let paths: Paths
    public let certifications: [Offer]
    public let courses: [Offer]
    public let companies: [Statement]
    public let risks: [Risk]
    public let variants: [Variant]
    public let ai: AIEffect?
    public let questions: [AnsweredQuestion]

    public init(
        id: Identifier, mission: Statement?, occupations: [Occupation], fit: Fit, work: Work,
        skillTiers: [TieredSkill], humanSkills: [HumanSkill], tools: [Tool], interview: [InterviewQuestion],
        hiring: Hiring?, learningPath: [LearningPhase], paths: Paths, certifications: [Offer], courses: [Offer],
        companies: [Statement],
        risks: [Risk], variants: [Variant], ai: AIEffect?, questions: [AnsweredQuestion]
    ) {
        self.id = id
        self.mission = mission
        self.occupations = occupations
        self.fit = fit
        self.work = work
        self.skillTiers = skillTiers
        self.humanSkills = humanSkills
        self.tools = tools
        self.interview = interview
        self.hiring = hiring
        self.learningPath = learningPath
        self.paths = paths
        self.certifications = certifications
        self.courses = courses
        self.companies = companies
        self.risks = risks
        self.variants = variants
        self.ai = ai
        self.questions = questions
    }
}
