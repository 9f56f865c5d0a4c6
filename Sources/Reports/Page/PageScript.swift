/// The one script of a page: tick boxes that are still ticked after the page was closed.
///
/// It is the same for every plan, which stands in an attribute instead. Without a script, or where a browser keeps
/// nothing for a file, the boxes can be ticked all the same.
enum PageScript {
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
