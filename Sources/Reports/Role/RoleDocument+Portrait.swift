internal import CareerCore

/// The parts that a portrait fills, as its form lays them out.
extension RoleDocument {
    /// A part by its name; nothing where the portrait does not have it.
    func portraitPart(_ name: String) -> [Document.Block] {
        guard let portrait, let part = Portrait.parts.first(where: { $0.name == name }) else { return [] }
        return blocks(of: part.path[...], in: portrait.content)
    }

    private func blocks(of path: ArraySlice<Portrait.Field>, in entry: Portrait.Entry) -> [Document.Block] {
        guard let field = path.first else { return [] }
        guard path.count > 1 else { return blocks(of: field, in: entry) }
        return entry.entries(field.key).flatMap { blocks(of: path.dropFirst(), in: $0) }
    }

    private func blocks(of field: Portrait.Field, in entry: Portrait.Entry) -> [Document.Block] {
        let entries = entry.entries(field.key)
        switch field.kind {
        case .texts: return points(field.words, entry.texts(field.key))
        case .group(let fields): return entries.flatMap { group in fields.flatMap { blocks(of: $0, in: group) } }
        case .entry(let layout, _), .entries(let layout, _): return blocks(of: entries, field.fields, layout)
        case .text, .choice, .id, .rating, .number, .weight: return []
        }
    }

    private func blocks(
        of entries: [Portrait.Entry], _ fields: [Portrait.Field], _ layout: Portrait.Field.Layout
    ) -> [Document.Block] {
        switch layout {
        case .hidden: return []
        case .table(let title, let basis):
            return divided(entries, fields, title) {
                table($0, columns(fields, basis), $1.map { cells(of: $0, fields, basis) })
            }
        case .points(let title):
            return divided(entries, fields, title) { title, entries in
                items(
                    title,
                    entries.map {
                        Document.Item(text: text(of: $0, fields), details: details(of: $0, fields) + [rests($0)])
                    })
            }
        case .headings(let title, let basis):
            return entries.flatMap { entry -> [Document.Block] in
                let isAbove = basis == .heading
                let heading = filled(title, text(of: entry, fields)) + (isAbove ? " (\(rests(entry)))" : "")
                return points(heading, fields.filter { $0.place == .plain }.flatMap { entry.texts($0.key) })
                    + (details(of: entry, fields) + (isAbove ? [] : [rests(entry)])).map { .note($0) }
            }
        case .lists:
            return entries.flatMap { entry in fields.flatMap { blocks(of: $0, in: entry) } + [.note(rests(entry))] }
        case .sentence(let title):
            guard !entries.isEmpty else { return [] }
            let sources = Set(entries.compactMap(\.basis?.source)).sorted().map(source)
            let estimates = entries.filter { $0.basis?.source == nil }.map(rests)
            return points(title, [entries.map { text(of: $0, fields) }.joined(separator: ", ")])
                + [.note((sources + estimates).joined(separator: ", "))]
        }
    }

    /// The entries of each choice under a heading of their own, where a field divides them; else all under one.
    private func divided(
        _ entries: [Portrait.Entry], _ fields: [Portrait.Field], _ title: String,
        _ blocks: (String, [Portrait.Entry]) -> [Document.Block]
    ) -> [Document.Block] {
        guard let field = fields.first(where: { $0.place == .dividing }), case .choice(let choices) = field.kind else {
            return blocks(title, entries)
        }
        return choices.flatMap { choice in
            blocks(filled(title, choice.words), entries.filter { $0.text(field.key) == choice.key })
        }
    }

    // MARK: Tables

    /// Only what is written out may be broken into lines.
    private func columns(_ fields: [Portrait.Field], _ basis: Portrait.Field.Layout.BasisPlace) -> [Table.Column] {
        let columns = fields.filter { $0.place == .plain }.map { field -> Table.Column in
            switch field.kind {
            case .text: .init(field.words, wraps: field.isProse)
            case .weight: .init(field.words, .right)
            default: .init(field.words)
            }
        }
        return columns + (basis == .column ? [.init("Source", wraps: true)] : [])
    }

    private func cells(
        of entry: Portrait.Entry, _ fields: [Portrait.Field], _ basis: Portrait.Field.Layout.BasisPlace
    ) -> [Table.Cell] {
        var cells = fields.filter { $0.place == .plain }.map { [Line(value(of: $0, in: entry) ?? $0.absence)] }
        switch basis {
        case .column: cells.append([Line(rests(entry))])
        case .below: cells[cells.count - 1].append(Line(rests(entry), .faint))
        case .hidden, .heading: break
        }
        return cells.map { Table.Cell($0) }
    }

    // MARK: Texts

    /// The values of an entry that make up a point or a heading.
    private func text(of entry: Portrait.Entry, _ fields: [Portrait.Field]) -> String {
        texts(of: entry, fields.filter { $0.place == .plain && !$0.isList }).joined()
    }

    private func details(of entry: Portrait.Entry, _ fields: [Portrait.Field]) -> [String] {
        texts(of: entry, fields.filter { $0.place == .below })
    }

    private func texts(of entry: Portrait.Entry, _ fields: [Portrait.Field]) -> [String] {
        fields.compactMap { field in value(of: field, in: entry).map { filled(field.words, $0) } }
    }

    /// What an entry rests on.
    private func rests(_ entry: Portrait.Entry) -> String {
        switch entry.basis {
        case .source(let id): source(id)
        case .estimate(let reason): "estimate: \(reason)"
        case nil: ""
        }
    }

    /// The words with a value in its place.
    private func filled(_ words: String, _ value: String) -> String {
        guard let gap = words.firstIndex(of: "…") else { return words }
        return words[..<gap] + value + words[words.index(after: gap)...]
    }

    private func value(of field: Portrait.Field, in entry: Portrait.Entry) -> String? {
        switch field.kind {
        case .text: entry.text(field.key)
        case .texts: entry.texts(field.key).isEmpty ? nil : entry.texts(field.key).joined(separator: "; ")
        case .choice(let choices): choices.first { $0.key == entry.text(field.key) }?.words
        case .id(.skill): entry.text(field.key).map { skillTitle(Identifier(unchecked: $0)) }
        case .id(.role): entry.text(field.key)
        case .rating(let range): entry.number(field.key).map { "\(Int($0)) of \(range.upperBound)" }
        case .number: entry.number(field.key).map { Words.decimal($0) }
        case .weight: entry.number(field.key).map { "\(Words.number($0))%" }
        case .group, .entry, .entries: nil
        }
    }
}
