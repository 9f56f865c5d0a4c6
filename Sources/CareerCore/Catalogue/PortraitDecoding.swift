internal import JSON

extension RolePortrait {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/portrait.schema.json")
        self.init(
            id: decoder.identifier("id"),
            mission: decoder.optionalObject("mission") { Statement(says: $0.text("says"), basis: $0.basis()) },
            occupations: decoder.objects("occupations") { Occupation(from: $0) },
            fit: decoder.object("fit") { Fit(from: $0) } ?? Fit(good: [], required: [], poor: [], basis: .estimate("")),
            work: decoder.optionalObject("work") { Work(from: $0) } ?? Work.empty,
            skillTiers: decoder.optionalObjects("skillTiers") { TieredSkill(from: $0) },
            humanSkills: decoder.optionalObjects("humanSkills") {
                HumanSkill(
                    title: $0.text("title"), why: $0.text("why"), shows: $0.optionalText("shows"),
                    source: $0.identifier("source"))
            }, tools: decoder.objects("tools") { Tool(from: $0) },
            interview: decoder.objects("interview", atLeast: 6) { InterviewQuestion(from: $0) },
            hiring: decoder.optionalObject("hiring") { Hiring(from: $0) },
            learningPath: decoder.optionalObjects("learningPath") {
                LearningPhase(
                    title: $0.text("title"), weeks: $0.optionalNumber("weeks", in: 0.1...520),
                    goals: $0.texts("goals"), resources: $0.texts("resources"),
                    milestone: $0.optionalText("milestone"), source: $0.identifier("source"))
            },
            paths: decoder.object("paths") { Paths(from: $0) }
                ?? Paths(feeders: [], next: [], adjacent: [], promotion: []),
            certifications: decoder.optionalObjects("certifications") { Offer(from: $0) },
            courses: decoder.optionalObjects("courses") { Offer(from: $0) },
            companies: decoder.optionalObjects("companies") { Statement(says: $0.text("name"), basis: $0.basis()) },
            risks: decoder.optionalObjects("risks") {
                Risk(kind: $0.choice("kind", or: .challenge), says: $0.text("says"), source: $0.identifier("source"))
            },
            variants: decoder.optionalObjects("variants") {
                Variant(
                    by: $0.choice("by", or: .company), name: $0.text("name"), differs: $0.text("differs"),
                    source: $0.identifier("source"))
            }, ai: decoder.optionalObject("ai") { AIEffect(from: $0) },
            questions: decoder.optionalObjects("questions") {
                AnsweredQuestion(
                    question: $0.text("question"), answer: $0.text("answer"), source: $0.identifier("source"))
            })
    }
}

extension ObjectDecoder {
    /// The source or the estimate of an object, one of which it must have.
    func basis() -> Basis {
        if let source = optionalIdentifier("source") {
            // An estimate beside a source says how it was read; the source stays what it rests on.
            _ = optionalText("estimate")
            return .source(source)
        }
        if let estimate = optionalText("estimate") { return .estimate(estimate) }
        refuse(
            ["source", "estimate"], "neither a source nor an estimate is given", mend: "add \"source\" or \"estimate\"")
        return .estimate("")
    }
}

extension Occupation {
    init(from decoder: ObjectDecoder) {
        self.init(
            code: decoder.text("code", .code), title: decoder.text("title"),
            jobZone: decoder.optionalInteger("jobZone", in: 1...5), match: decoder.choice("match", or: .title),
            source: decoder.identifier("source"), note: decoder.optionalText("note"))
    }
}

extension Fit {
    init(from decoder: ObjectDecoder) {
        self.init(
            good: decoder.texts("good"), required: decoder.texts("required"), poor: decoder.texts("poor"),
            basis: decoder.basis())
    }
}

extension TieredSkill {
    init(from decoder: ObjectDecoder) {
        self.init(
            tier: decoder.choice("tier", or: .mustHave), title: decoder.text("title"),
            skill: decoder.optionalIdentifier("skill"),
            importance: decoder.optionalChoice("importance", or: .important), use: decoder.text("use"),
            source: decoder.identifier("source"))
    }
}

extension Tool {
    init(from decoder: ObjectDecoder) {
        self.init(
            name: decoder.text("name"), use: decoder.text("use"), adoption: decoder.choice("adoption", or: .listed),
            source: decoder.identifier("source"))
    }
}

extension InterviewQuestion {
    init(from decoder: ObjectDecoder) {
        self.init(
            level: decoder.choice("level", or: .beginner), question: decoder.text("question"),
            skill: decoder.optionalIdentifier("skill"), listensFor: decoder.text("listensFor"), basis: decoder.basis())
    }
}

extension Hiring {
    init(from decoder: ObjectDecoder) {
        self.init(
            scorecard: decoder.objects("scorecard") {
                Criterion(
                    dimension: $0.text("dimension"), bar: $0.text("bar"), weight: $0.number("weight", in: 0...100),
                    source: $0.identifier("source"))
            }, exercises: decoder.texts("exercises"), strong: decoder.texts("strong"), weak: decoder.texts("weak"),
            redFlags: decoder.texts("redFlags"), source: decoder.identifier("source"))
        let sum = scorecard.reduce(0) { $0 + $1.weight }
        if !scorecard.isEmpty, abs(sum - 100) > 0.01 {
            decoder.refuse(["scorecard"], "the weights add up to \(sum)", mend: "make them add up to 100")
        }
    }
}

extension Paths {
    init(from decoder: ObjectDecoder) {
        func ways(_ name: String) -> [Way] {
            decoder.objects(name) {
                Way(
                    role: $0.optionalIdentifier("role"), title: $0.text("title"), why: $0.optionalText("why"),
                    basis: $0.basis())
            }
        }
        self.init(
            feeders: ways("feeders"), next: ways("next"), adjacent: ways("adjacent"),
            promotion: decoder.objects("promotion") { Statement(says: $0.text("asks"), basis: $0.basis()) })
    }
}

extension Offer {
    init(from decoder: ObjectDecoder) {
        self.init(
            title: decoder.text("title"), provider: decoder.text("provider"), note: decoder.optionalText("note"),
            source: decoder.identifier("source"))
    }
}

extension AIEffect {
    init(from decoder: ObjectDecoder) {
        self.init(
            now: decoder.texts("now"), next: decoder.texts("next"), automated: decoder.texts("automated"),
            human: decoder.texts("human"), basis: decoder.basis())
    }
}
