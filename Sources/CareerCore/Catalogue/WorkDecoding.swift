internal import JSON

extension Work {
    static let empty = Work(
        day: [], week: [], responsibilities: [], deliverables: [], goals: [], kpis: [], partners: [], decisions: nil)

    init(from decoder: ObjectDecoder) {
        func activities(_ name: String) -> [Activity] {
            decoder.optionalObjects(name) {
                Activity(time: $0.optionalText("time", .time), does: $0.text("does"), source: $0.identifier("source"))
            }
        }
        func groups(_ name: String) -> [Group] {
            decoder.optionalObjects(name) {
                Group(title: $0.text("group"), items: $0.texts("items"), source: $0.identifier("source"))
            }
        }
        self.init(
            day: activities("day"), week: activities("week"), responsibilities: groups("responsibilities"),
            deliverables: groups("deliverables"),
            goals: decoder.optionalObjects("goals") {
                Goal(by: $0.choice("by", or: .later), items: $0.texts("items"), source: $0.identifier("source"))
            },
            kpis: decoder.optionalObjects("kpis") {
                KPI(
                    name: $0.text("name"), measures: $0.text("measures"), target: $0.optionalText("target"),
                    cadence: $0.optionalText("cadence"), source: $0.identifier("source"))
            },
            partners: decoder.optionalObjects("partners") {
                Partner(who: $0.text("who"), purpose: $0.text("for"), source: $0.identifier("source"))
            },
            decisions: decoder.optionalObject("decisions") {
                Decisions(
                    alone: $0.texts("alone"), team: $0.texts("team"), leadership: $0.texts("leadership"),
                    source: $0.identifier("source"))
            })
    }
}
