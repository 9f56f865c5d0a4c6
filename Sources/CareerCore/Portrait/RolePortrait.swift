/// What a role is like beyond what a plan computes with: the work, whom it suits, how one is hired, where it leads.
///
/// A file of its own beside the role's, so that a plan need not read it.
package struct RolePortrait: Sendable {
    package let id: Identifier
    package let mission: Statement?
    package let occupations: [Occupation]
    package let fit: Fit
    package let work: Work
    package let skillTiers: [TieredSkill]
    package let humanSkills: [HumanSkill]
    package let tools: [Tool]
    package let interview: [InterviewQuestion]
    package let hiring: Hiring?
    package let learningPath: [LearningPhase]
    package let paths: Paths
    package let certifications: [Offer]
    package let courses: [Offer]
    package let companies: [Statement]
    package let risks: [Risk]
    package let variants: [Variant]
    package let ai: AIEffect?
    package let questions: [AnsweredQuestion]

    package init(
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
