/// One of the catalogue's few sizes of effort: hours from none to level 2.
public struct EffortClass: Hashable, Sendable {
    public let id: Identifier
    public let hours: HoursRange
    /// Courses of known length beside which the class was set.
    public let anchors: [String]
    public let source: Identifier
    public let estimate: String

    public init(id: Identifier, hours: HoursRange, anchors: [String], source: Identifier, estimate: String) {
        self.id = id
        self.hours = hours
        self.anchors = anchors
        self.source = source
        self.estimate = estimate
    }
}
