internal import JSON

extension Source {
    init(from decoder: ObjectDecoder) {
        self.init(
            id: decoder.identifier("id"), short: decoder.optionalText("short", .short), title: decoder.text("title"),
            publisher: decoder.text("publisher"),
            date: decoder.optionalText("date", .date), kind: decoder.choice("kind", or: .documentation),
            licence: decoder.text("licence"), note: decoder.optionalText("note"))
    }
}

extension [Source] {
    init(from decoder: ObjectDecoder) {
        decoder.schema("schemas/sources.schema.json")
        self = decoder.objects("sources") { Source(from: $0) }
    }
}
