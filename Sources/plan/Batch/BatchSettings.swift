internal import CareerCore
internal import Reports
internal import System

/// What all requests of a batch have in common.
struct BatchSettings: Sendable {
    /// The catalogue's folder.
    let folder: Path
    /// The start of a plan whose request names none: one for the whole run, even over midnight.
    let start: CalendarDate
    /// What is written of a plan; nil for all of it.
    let fields: FieldSelection?
}
