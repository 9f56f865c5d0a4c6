internal import JSON

/// A course, book, tutorial, documentation or project that takes its reader up several steps.
package struct Resource: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case course, book, tutorial, documentation, project
    }

    /// Where its address was seen.
    package struct Sighting: Hashable, Sendable {
        package let source: Identifier
        /// Path and line, or page, in the source.
        package let place: String
        /// The source's own date; nil where it bears none.
        package let date: String?
    }

    /// Whether it can be had.
    package enum Status: Hashable, Sendable {
        case available
        /// Chosen only where nothing else teaches a step.
        case doubtful(Reason)
        case withdrawn(Reason)
        case replaced(by: Identifier, Reason)

        package struct Reason: Hashable, Sendable {
            package let source: Identifier
            package let why: String
        }

        package var name: String {
            switch self {
            case .available: "available"
            case .doubtful: "doubtful"
            case .withdrawn: "withdrawn"
            case .replaced: "replaced"
            }
        }

        package var reason: Reason? {
            switch self {
            case .available: nil
            case .doubtful(let reason), .withdrawn(let reason), .replaced(_, let reason): reason
            }
        }
    }

    package enum Cost: Hashable, Sendable {
        case free
        /// Its material is free, what certifies it is not.
        case freeToAudit
        /// For money, and nobody states the fee.
        case paid
        case fee(Fee)

        package struct Fee: Hashable, Sendable {
            package enum Per: String, CaseIterable, Sendable {
                case once, month
            }

            /// In the catalogue's currency.
            package let amount: Double
            package let per: Per
            package let source: Identifier
            package let date: String
        }

        package var isFree: Bool { self == .free || self == .freeToAudit }
    }

    /// What somebody says of how long it takes.
    package struct Statement: Hashable, Sendable {
        /// Who says so.
        package enum Stater: String, CaseIterable, Sendable {
            case provider, credits, curators, learners
        }

        /// Hours, from low to high.
        package let hours: ClosedRange<Double>
        /// The middle of what many say, where it is known.
        package let likely: Double?
        package let by: Stater
        package let source: Identifier
        package let place: String?
        /// The figure as the source gives it, and how the hours follow.
        package let says: String
    }

    /// A skill that it takes from the level that it assumes to a higher one.
    package struct Lift: Hashable, Sendable {
        package let skill: Identifier
        package let level: Level
        /// Whether it is what the resource is about; the other skills come with it.
        package let isMain: Bool
        /// The unit or assignment that leads there.
        package let why: String
    }

    /// A part of it.
    package struct Unit: Hashable, Sendable {
        package let title: String
        package let hours: Double?
    }

    package let id: Identifier
    package let title: String
    package let provider: String
    package let kind: Kind
    /// An address that was seen; nil for what has none, such as a project of one's own.
    package let url: String?
    package let seen: Sighting?
    package let status: Status
    package let cost: Cost
    package let workload: [Statement]
    package let teaches: [Lift]
    package let assumes: [Skill.Prerequisite]
    package let units: [Unit]
    package let needs: [Equipment]

    /// Title and provider on one line, the provider once.
    package var line: String { title.holds(provider) ? title : "\(title) (\(provider))" }

    /// From the least to the most that is stated of its hours; nil where nobody states any.
    package var statedHours: ClosedRange<Double>? {
        guard let low = workload.map(\.hours.lowerBound).min(), let high = workload.map(\.hours.upperBound).max() else {
            return nil
        }
        return low...high
    }

    /// Every source that it names, with doubles.
    package var sources: [Identifier] {
        var sources = [seen?.source, status.reason?.source].compactMap(\.self) + workload.map(\.source)
        if case .fee(let fee) = cost { sources.append(fee.source) }
        return sources + needs.map(\.source)
    }

    /// Why it cannot be chosen for a curriculum; nil where it can.
    package var refusal: String? {
        switch status {
        case .withdrawn(let reason): return "it was withdrawn: \(reason.why)"
        case .replaced(let by, let reason): return "\(by) has replaced it: \(reason.why)"
        case .available, .doubtful: break
        }
        if teaches.isEmpty { return "it is further reading: nothing says that it leads to a level" }
        if kind == .project { return nil }
        if workload.isEmpty { return "nobody states how many hours it takes" }
        if url == nil { return "no address of it was seen" }
        return nil
    }

    package var isDoubtful: Bool {
        if case .doubtful = status { true } else { false }
    }

    /// The level of a skill that it takes for granted.
    package func assumed(of skill: Identifier) -> Level { assumes.first { $0.skill == skill }?.level ?? .none }

    /// The levels of a skill that it leads to, from the one above what it assumes on.
    package func levels(of lift: Lift) -> [Level] {
        let assumed = assumed(of: lift.skill)
        return Level.allCases.filter { assumed < $0 && $0 <= lift.level }
    }
}

/// A machine or a service that work takes beside any fee.
package struct Equipment: Hashable, Sendable {
    package enum Per: String, CaseIterable, Sendable {
        case once, month, hour
    }

    package let what: String
    /// In the catalogue's currency; nil where nobody was found who states one.
    package let amount: Double?
    package let per: Per
    package let source: Identifier
    /// Of the amount.
    package let date: String?
}

extension Equipment {
    init(from decoder: ObjectDecoder) {
        self.init(
            what: decoder.text("what"), amount: decoder.optionalNumber("amount", in: 0.01...100_000),
            per: decoder.choice("per", or: .once), source: decoder.identifier("source"),
            date: decoder.optionalText("date", .date))
        if (amount == nil) != (date == nil) {
            decoder.refuse(["amount", "date"], "an amount and its date go together", mend: "give both or neither")
        }
    }
}

extension Resource {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/resource.schema.json")
        self.init(
            id: decoder.identifier("id"), title: decoder.text("title"), provider: decoder.text("provider"),
            kind: decoder.choice("kind", or: .course), url: decoder.nullable("url") { decoder.text($0, .url) },
            seen: decoder.nullable("seen") { decoder.decoded($0) { Sighting(from: $0) } },
            status: decoder.required("status").map { Status(from: $0, decoder) } ?? .available,
            cost: decoder.required("cost").map { Cost(from: $0, decoder) } ?? .free,
            workload: decoder.objects("workload") { Statement(from: $0) },
            teaches: decoder.objects("teaches") {
                Lift(
                    skill: $0.identifier("skill"), level: $0.level("to"), isMain: $0.isMarked("main"),
                    why: $0.text("why", .reason))
            },
            assumes: decoder.objects("assumes") {
                Skill.Prerequisite(skill: $0.identifier("skill"), level: $0.level("level"))
            },
            units: decoder.objects("units") {
                Unit(title: $0.text("title"), hours: $0.optionalNumber("hours", in: 0.01...10_000))
            }, needs: decoder.optionalObjects("needs") { Equipment(from: $0) })
        decoder.refuseTwice(
            teaches.map(\.skill), in: "teaches", { "the skill \"\($0)\" is taught twice" },
            mend: "keep the higher of the two")
        decoder.refuseTwice(
            assumes.map(\.skill), in: "assumes", { "the skill \"\($0)\" is assumed twice" },
            mend: "keep the higher of the two")
        if (url == nil) != (seen == nil) {
            decoder.refuse(
                ["url", "seen"], "an address and where it was seen go together", mend: "give both, or null for both")
        }
        for lift in teaches {
            if lift.level == .expert {
                decoder.refuse(["teaches"], "nothing leads to expert", mend: "write a level from 1 to 3")
            } else if levels(of: lift).isEmpty {
                decoder.refuse(
                    ["teaches"], "\"\(lift.skill)\" is taught to no more than the level that is assumed of it",
                    mend: "raise the one or lower the other")
            }
        }
    }
}

extension Resource.Sighting {
    init(from decoder: ObjectDecoder) {
        self.init(
            source: decoder.identifier("source"), place: decoder.text("place"),
            date: decoder.optionalText("date", .date))
    }
}

extension Resource.Status {
    /// Reads `"available"`, or an object that says what it is instead, and why.
    fileprivate init(from node: JSONNode, _ decoder: ObjectDecoder) {
        enum Word: String, CaseIterable { case available }
        enum OtherWord: String, CaseIterable { case withdrawn, replaced, doubtful }
        guard node.kind == .object else {
            _ = decoder.choice(node, or: Word.available)
            self = .available
            return
        }
        self = decoder.decoded(node) { status in
            let word = status.choice("is", or: OtherWord.doubtful)
            let by = word == .replaced ? status.identifier("by") : nil
            let reason = Reason(source: status.identifier("source"), why: status.text("why"))
            return switch word {
            case .doubtful: .doubtful(reason)
            case .withdrawn: .withdrawn(reason)
            case .replaced: .replaced(by: by ?? Identifier(unchecked: "missing"), reason)
            }
        }
    }
}

extension Resource.Cost {
    /// Reads `"free"`, `"audit"` or `"paid"`, or an object with the fee.
    fileprivate init(from node: JSONNode, _ decoder: ObjectDecoder) {
        enum Word: String, CaseIterable { case free, audit, paid }
        guard node.kind == .object else {
            self =
                switch decoder.choice(node, or: Word.free) {
                case .free: .free
                case .audit: .freeToAudit
                case .paid: .paid
                }
            return
        }
        self = decoder.decoded(node) { fee in
            .fee(
                Fee(
                    amount: fee.number("amount", in: 0.01...100_000), per: fee.choice("per", or: .once),
                    source: fee.identifier("source"), date: fee.text("date", .date)))
        }
    }
}

extension Resource.Statement {
    fileprivate init(from decoder: ObjectDecoder) {
        let low = decoder.number("low", in: 0.01...10_000)
        let high = decoder.number("high", in: 0.01...10_000)
        if low > high {
            decoder.refuse(["low", "high"], "low and high are no range", mend: "write low not above high")
        }
        self.init(
            hours: min(low, high)...max(low, high), likely: decoder.optionalNumber("likely", in: 0.01...10_000),
            by: decoder.choice("by", or: .provider),
            source: decoder.identifier("source"), place: decoder.optionalText("place"), says: decoder.text("says"))
        if let likely, !hours.contains(likely) {
            decoder.refuse(
                ["low", "likely", "high"], "likely lies outside of low and high", mend: "write the three in their order"
            )
        }
    }
}
