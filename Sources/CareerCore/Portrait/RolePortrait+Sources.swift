extension RolePortrait {
    /// Every source that the portrait names, with doubles.
    package var sources: [Identifier] {
        var bases = [mission?.basis, fit.basis, ai?.basis].compactMap(\.self)
        bases += interview.map(\.basis) + companies.map(\.basis) + paths.promotion.map(\.basis)
        bases += (paths.feeders + paths.next + paths.adjacent).map(\.basis)
        var named = bases.compactMap(\.source) + occupations.map(\.source) + skillTiers.map(\.source)
        named += humanSkills.map(\.source) + tools.map(\.source) + (certifications + courses).map(\.source)
        named += learningPath.map(\.source) + risks.map(\.source) + variants.map(\.source) + questions.map(\.source)
        named += [hiring?.source].compactMap(\.self) + (hiring?.scorecard.map(\.source) ?? [])
        named += (work.day + work.week).map(\.source) + (work.responsibilities + work.deliverables).map(\.source)
        named += work.goals.map(\.source) + work.kpis.map(\.source) + work.partners.map(\.source)
        return named + [work.decisions?.source].compactMap(\.self)
    }
}
