/// A part of a role's page that can be shown on its own.
package enum RolePart: String, CaseIterable, Sendable {
    case summary, requirements, pay, ladders, measures, entry, occupations, fit, day, week, responsibilities,
        deliverables, goals, kpis, partners, decisions, tiers, human, tools, interview, hiring, path, paths,
        certifications,
        courses, companies, risks, variants, ai, questions, sources
}
