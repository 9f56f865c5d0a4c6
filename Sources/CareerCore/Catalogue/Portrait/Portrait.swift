internal import JSON

/// What a role is like beyond what a plan computes with: the work, whom it suits, how one is hired, where it leads.
///
/// A file of its own beside the role's, which a role may do without and a plan need not read. It is text that is passed
/// through: what there may be is written down once, in `Portrait.form`, and whatever reads, checks or shows a portrait
/// follows that.
package struct Portrait: Sendable {
    package let id: Identifier
    /// The sections by their keys. It rests on nothing itself; what is in it does.
    package let content: Entry

    package init(id: Identifier, content: Entry) {
        self.id = id
        self.content = content
    }

    /// One object of the file.
    package struct Entry: Sendable {
        /// By their keys; what the file leaves out is not there.
        package let values: [String: Value]
        /// Nil for an object that only holds sections together.
        package let basis: Basis?

        package init(_ values: [String: Value], basis: Basis? = nil) {
            self.values = values
            self.basis = basis
        }
    }

    /// What stands under a key.
    package enum Value: Sendable {
        /// A text, a choice or an id, as the file has it.
        case text(String)
        case texts([String])
        case number(Double)
        /// Objects; a single one is a list of one.
        case entries([Entry])
    }

    /// What an entry rests on.
    package enum Basis: Hashable, Sendable {
        case source(Identifier)
        /// Reasoned by us, with the reasoning.
        case estimate(String)

        package var source: Identifier? {
            guard case .source(let source) = self else { return nil }
            return source
        }
    }
}

// MARK: What it says

extension Portrait.Entry {
    /// A text, a choice or an id; nil where there is none, as for the number, and no texts or entries where there are none.
    package func text(_ key: String) -> String? {
        guard case .text(let text) = values[key] else { return nil }
        return text
    }

    package func texts(_ key: String) -> [String] {
        guard case .texts(let texts) = values[key] else { return [] }
        return texts
    }

    package func number(_ key: String) -> Double? {
        guard case .number(let number) = values[key] else { return nil }
        return number
    }

    package func entries(_ key: String) -> [Portrait.Entry] {
        guard case .entries(let entries) = values[key] else { return [] }
        return entries
    }

    /// Every source that it and what is in it name, with doubles and in no order.
    fileprivate var sources: [Identifier] {
        [basis?.source].compactMap(\.self) + values.keys.flatMap { entries($0).flatMap(\.sources) }
    }

    /// The ids of skills or of roles that its values name.
    fileprivate func ids(of kind: Portrait.Field.Kind.Reference, _ fields: [Portrait.Field]) -> [Identifier] {
        fields.flatMap { field -> [Identifier] in
            if case .id(kind) = field.kind { return [text(field.key).flatMap(Identifier.init)].compactMap(\.self) }
            return entries(field.key).flatMap { $0.ids(of: kind, field.fields) }
        }
    }
}

extension Portrait {
    /// Every source that the portrait names, with doubles and in no order.
    package var sources: [Identifier] { content.sources }

    /// The ids of skills or of roles that the portrait names, by the key of the section that names them.
    func ids(of kind: Field.Kind.Reference) -> [(section: String, ids: [Identifier])] {
        Portrait.form.map { ($0.key, content.ids(of: kind, [$0])) }
    }

    /// The weeks of the phases of the way into the role that a source lays out, where it gives them.
    package func learningWeeks(by source: Identifier) -> [Double] {
        content.entries("learningPath").filter { $0.basis == .source(source) }.compactMap { $0.number("weeks") }
    }
}

// MARK: Reading it

extension Portrait {
    init(from decoder: ObjectDecoder) {
        decoder.schema("../schemas/portrait.schema.json")
        self.init(id: decoder.identifier("id"), content: Entry(from: decoder, Portrait.form, rests: false))
    }
}

extension Portrait.Entry {
    fileprivate init(from decoder: ObjectDecoder, _ fields: [Portrait.Field], rests: Bool = true) {
        var values: [String: Portrait.Value] = [:]
        for field in fields { values[field.key] = field.value(from: decoder) }
        self.init(values, basis: rests ? Portrait.Basis(from: decoder) : nil)
    }
}

extension Portrait.Basis {
    /// An object must have a source or an estimate. An estimate beside a source says how it was read; the source stays
    /// what the entry rests on.
    fileprivate init(from decoder: ObjectDecoder) {
        let (source, estimate) = (decoder.optionalIdentifier("source"), decoder.optionalText("estimate"))
        if source == nil, estimate == nil {
            decoder.refuse(
                ["source", "estimate"], "neither a source nor an estimate is given",
                mend: "add \"source\" or \"estimate\"")
        }
        self = source.map { .source($0) } ?? .estimate(estimate ?? "")
    }
}

extension Portrait.Field {
    fileprivate func value(from decoder: ObjectDecoder) -> Portrait.Value? {
        // What is asked for although it may be left out is a finding where it is not there.
        guard isRequired || decoder.optional(key) != nil else { return nil }
        switch kind {
        case .text: return .text(textForm.map { decoder.text(key, $0) } ?? decoder.text(key))
        case .choice(let choices): return .text(decoder.text(key, .oneOf(choices.map(\.key))))
        case .id: return .text(decoder.identifier(key).text)
        case .texts: return .texts(decoder.texts(key))
        case .rating(let range): return .number(Double(decoder.integer(key, in: range)))
        case .number(let range): return .number(decoder.number(key, in: range))
        case .weight: return .number(decoder.number(key, in: 0...100))
        case .group(let fields):
            return .entries([decoder.object(key) { Portrait.Entry(from: $0, fields, rests: false) }].compactMap(\.self))
        case .entry(_, let fields):
            return .entries([decoder.object(key) { Portrait.Entry(from: $0, fields) }].compactMap(\.self))
        case .entries(_, let fields):
            let entries = decoder.objects(key) { Portrait.Entry(from: $0, fields) }
            for weight in fields where weight.isWeight { check(entries.compactMap { $0.number(weight.key) }, decoder) }
            return .entries(entries)
        }
    }

    private func check(_ weights: [Double], _ decoder: ObjectDecoder) {
        let sum = weights.reduce(0, +)
        guard !weights.isEmpty, abs(sum - 100) > 0.01 else { return }
        decoder.refuse([key], "the weights add up to \(sum)", mend: "make them add up to 100")
    }
}

extension TextForm {
    fileprivate static func oneOf(_ names: [String]) -> TextForm {
        TextForm(expected: "one of " + names.map { "\"\($0)\"" }.joined(separator: ", "), fits: { names.contains($0) })
    }
}
