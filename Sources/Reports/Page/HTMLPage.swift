/// A page that needs nothing beside itself: its style and its script stand in it, and its policy lets in no others.
struct HTMLPage {
    let title: String
    /// What the page remembers ticked boxes by; nil for a page without any.
    var plan: String?
    let content: [Markup]

    var source: String {
        "<!DOCTYPE html>\n" + Markup.element("html", ["lang": "en"], [head, body]).source
    }

    private var head: Markup {
        .element(
            "head", [:],
            [
                .element("meta", ["charset": "utf-8"]),
                .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
                .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
                .element("meta", ["name": "color-scheme", "content": "light dark"]),
                .element("title", [:], title),
                .element("style", [:], [.code(PageStyle.source)]),
            ])
    }

    private var body: Markup {
        .element(
            "body", ["data-plan": plan ?? ""],
            [
                .element("a", ["class": "skip", "href": "#main"], "Skip to the content"),
                .element("main", ["id": "main", "tabindex": "-1"], content),
            ] + (plan == nil ? [] : [.element("script", [:], [.code(PageScript.source)])]))
    }

    private var policy: String {
        let script = plan == nil ? "'none'" : "'sha256-\(SHA256.base64(of: PageScript.source))'"
        return "default-src 'none'; style-src 'sha256-\(SHA256.base64(of: PageStyle.source))'; script-src \(script); "
            + "base-uri 'none'; form-action 'none'"
    }
}
