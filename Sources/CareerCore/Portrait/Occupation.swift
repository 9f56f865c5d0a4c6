/// An O*NET-SOC occupation that a role stands for.
package struct Occupation: Sendable {
    /// Such as `15-1252.00`.
    package let code: String
    package let title: String
    /// O*NET's job zone: 1 little to 5 extensive preparation.
    package let jobZone: Int?
    /// Whether the occupation is this role alone.
    package let match: PayFigure.Match
    package let source: Identifier
    package let note: String?

    package init(
        code: String, title: String, jobZone: Int?, match: PayFigure.Match, source: Identifier, note: String?
    ) {
        self.code = code
        self.title = title
        self.jobZone = jobZone
        self.match = match
        self.source = source
        self.note = note
    }
}
