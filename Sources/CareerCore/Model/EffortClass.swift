/// One of the catalogue's few sizes of effort: hours from none to level 2.
package struct EffortClass: Hashable, Sendable {
    package let id: Identifier
    package let hours: HoursRange
    /// Courses of known length beside which the class was set.
    package let anchors: [String]
    package let source: Identifier
    package let estimate: String

    package init(id: Identifier, hours: HoursRange, anchors: [String], source: Identifier, estimate: String) {
        self.id = id
        self.hours = hours
        self.anchors = anchors
        self.source = source
        self.estimate = estimate
    }
}
