/// What it takes to learn a skill: an effort class of the catalogue, or hours that a source gives.
package enum Effort: Hashable, Sendable {
    /// A class counts to level 2; the text says why this one.
    case estimated(effortClass: Identifier, reason: String)
    /// Hours from none to a level, with the source and how they follow from it.
    case sourced(toLevel: Level, hours: HoursRange, source: Identifier, derivation: String)
}
