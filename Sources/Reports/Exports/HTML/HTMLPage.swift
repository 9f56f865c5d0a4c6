/// A page that needs nothing beside itself: its style and its script stand in it, and its policy lets in no others.
package struct HTMLPage: Sendable {
    let title: String
    /// What the page remembers ticked boxes by; nil for a page without any.
    var plan: String?
    let content: [Markup]

    package var source: String {
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
        let script = plan == nil ? "'none'" : "'sha256-\(PageScript.digest)'"
        return "default-src 'none'; style-src 'sha256-\(PageStyle.digest)'; script-src \(script); "
            + "base-uri 'none'; form-action 'none'"
    }
}

/// The one script of a page: tick boxes that are still ticked after the page was closed.
///
/// It is the same for every plan, which stands in an attribute instead. Without a script, or where a browser keeps
/// nothing for a file, the boxes can be ticked all the same.
enum PageScript {
    /// SHA-256 of the source in base 64, by which a page's policy lets in this script and no other.
    static let digest = "vE/sSuJPuhXoRYzr/7q9luj2ACEFeeAm/6pfgx1wLW8="

    static let source = """

        "use strict";
        (() => {
          const boxes = [...document.querySelectorAll("input[data-task]")];
          const counts = document.querySelectorAll(".ticked");
          const key = "plan:" + document.querySelector("[data-plan]").dataset.plan;
          const kept = () => {
            try {
              const names = JSON.parse(localStorage.getItem(key));
              return new Set(Array.isArray(names) ? names : []);
            } catch {
              return new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.task));
            }
          };
          const show = (names) => {
            for (const box of boxes) box.checked = names.has(box.dataset.task);
            const text = boxes.filter((box) => box.checked).length + " of " + boxes.length + " ticked";
            for (const count of counts) count.textContent = text;
          };
          for (const box of boxes) {
            box.addEventListener("change", () => {
              const names = kept();
              if (box.checked) names.add(box.dataset.task);
              else names.delete(box.dataset.task);
              try { localStorage.setItem(key, JSON.stringify([...names])); } catch {}
              show(names);
            });
          }
          for (const event of ["pageshow", "storage"]) addEventListener(event, () => show(kept()));
          show(kept());
        })();

        """
}
