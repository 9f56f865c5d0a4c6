@testable import CareerCore

extension Make {
    static func roadmap(
        claims: [Claim] = [], subjects: [Roadmap.Subject] = [], phases: [Roadmap.Phase]
    ) -> Roadmap {
        Roadmap(
            from: id("from"), to: id("to"), title: "From here to there", summary: "The way.", source: id("guide"),
            claims: claims, carriesOver: [], subjects: subjects, phases: phases, artifacts: [],
            reality: Reality(love: [], miss: [], hard: []),
            startNow: StartNow(thisWeek: [], thisMonth: [], ninetyDays: []), questions: [])
    }

    static func subject(_ title: String, weeks: Double?, _ covers: String...) -> Roadmap.Subject {
        Roadmap.Subject(
            title: title, covers: covers.map(id), importance: .critical, weeks: weeks, learn: "Study \(title).")
    }

    static func phase(_ title: String, weeks: Double? = nil, _ tasks: Roadmap.Task...) -> Roadmap.Phase {
        Roadmap.Phase(
            title: title, weeks: weeks, tasks: tasks, resources: ["Book of \(title)"], milestone: "\(title) is done.",
            estimate: nil)
    }

    static func task(_ name: String, _ skill: String, share: Double = 1) -> Roadmap.Task {
        Roadmap.Task(
            id: id(name), title: "Do \(name)", work: .skill(id(skill), share: share), resources: ["Guide to \(name)"])
    }

    static func task(_ name: String, hours: Double) -> Roadmap.Task {
        Roadmap.Task(id: id(name), title: "Do \(name)", work: .fixed(Hours(rounding: hours)), resources: [])
    }
}
