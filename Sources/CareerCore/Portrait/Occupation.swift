/// An O*NET-SOC occupation that a role stands for.
public struct Occupation: Sendable {
    /// Such as `15-1252.00`.
    public let code: String
    public let title: String
    /// O*NET's job zone: 1 little to 5 extensive preparation.
    public let jobZone: Int?
    /// Whether the occupation is this role alone.
    public let match: PayFigure.Match
    public let source: Identifier
    public let note: String?

    public init(
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
