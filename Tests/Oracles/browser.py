#!/usr/bin/env python3
"""Shows pages and charts in Chromium, driven by the package playwright from PyPI, and looks at what is there.

    browser.py FILE

Each line of the file is a JSON object: a "name" and the "html" or the "svg" that the program wrote. On three widths, in
light and dark: the page is not wider than the screen, the console says nothing (a style or script that the policy
refuses would), nothing is asked of the network, and every text has the contrast that WCAG 2 asks for at level AA. In a
chart no text meets another, and none leaves the paper. What is ticked is still ticked after the page was loaded again,
other boxes of the same name with it, and is not ticked on another plan's page.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0. Exits 77 where
playwright or Chromium is missing.
"""

import json
import os
import pathlib
import shutil
import sys
import tempfile

try:
    from playwright.sync_api import sync_playwright
except ImportError as error:
    print(f"skipped: {error}; 'pip install playwright' mends it", file=sys.stderr)
    sys.exit(77)

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

CHECKED = "boxes => boxes.map((box) => box.checked)"

# Every text with its colour and what is behind it, as the browser has them.
CONTRASTS = """
() => {
  const number = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = number(color).map((c) => c / 255).map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if ((number(color)[3] ?? 1) === 1) return color;
    }
    const paper = document.querySelector(".paper");
    return paper ? getComputedStyle(paper).fill : "rgb(255, 255, 255)";
  };
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const low = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.getClientRects().length || ["STYLE", "SCRIPT", "TITLE", "desc", "title", "style"].includes(element.tagName)) continue;
    const style = getComputedStyle(element);
    const [a, b] = [element instanceof SVGElement ? style.fill : style.color, behind(element)].map(light);
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) low.push(`${contrast.toFixed(2)} for ${node.data.trim().slice(0, 40)}`);
  }
  return low;
}
"""

# Texts of a chart that meet another or leave the paper, by what is to be seen of them.
CROWDED = """
() => {
  const svg = document.querySelector("svg.gantt");
  if (!svg) return [];
  const box = svg.viewBox.baseVal;
  const clip = svg.querySelector("#names rect");
  const edge = clip ? clip.width.baseVal.value : box.width;
  const texts = [...svg.querySelectorAll("text")].map((text) => {
    const b = text.getBBox();
    const isClipped = text.parentElement.hasAttribute("clip-path");
    return { text: text.textContent, left: b.x, right: b.x + b.width, top: b.y, bottom: b.y + b.height, isClipped };
  });
  const found = [];
  for (const [index, a] of texts.entries()) {
    if (a.left < -0.5 || a.right > box.width + 0.5 || a.top < -0.5 || a.bottom > box.height + 0.5) found.push(`${a.text} leaves the paper`);
    if (a.isClipped && a.right > edge) found.push(`${a.text} is cut`);
    for (const b of texts.slice(index + 1)) {
      // Lines of text may touch: boxes are higher than letters.
      if (a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom) found.push(`${a.text} meets ${b.text}`);
    }
  }
  return found;
}
"""


def looks(browser, path, case):
    for width in (360, 800, 1600):
        for scheme in ("light", "dark"):
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            said = []
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.on("request", lambda request: request.url.startswith("file:") or said.append(request.url))
            page.goto(path.as_uri())
            place = f"{case['name']}, {width} {scheme}"
            yield from (f"{place}: {text}" for text in said)
            if "html" in case and (wide := page.evaluate("document.documentElement.scrollWidth")) > width:
                yield f"{place}: the page is {wide} wide"
            yield from (f"{place}: contrast {text}" for text in page.evaluate(CONTRASTS))
            # A chart is of one size, which colours do not change.
            if width == 1600 and scheme == "light":
                yield from (f"{place}: {text}" for text in page.evaluate(CROWDED))
            context.close()


def ticks(browser, path, case):
    """Ticks by hand and by key, and loads the page again."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.as_uri())
    boxes = page.locator("input[data-task]")
    page.locator("label").first.click()
    if boxes.count() > 1:
        boxes.last.focus()
        page.keyboard.press("Space")
    states = boxes.evaluate_all(CHECKED)
    names = boxes.evaluate_all("boxes => boxes.map((box) => box.dataset.task)")
    if states != [name in (names[0], names[-1]) for name in names]:
        yield f"{case['name']}: other boxes are ticked than those that were"
    page.reload()
    if boxes.evaluate_all(CHECKED) != states:
        yield f"{case['name']}: boxes have forgotten what they were"
    wanted = f"{sum(states)} of {len(states)} ticked"
    if any(text != wanted for text in page.locator(".ticked").all_text_contents()):
        yield f"{case['name']}: the count is not {wanted!r}"
    boxes.first.uncheck()
    page.reload()
    if boxes.first.is_checked():
        yield f"{case['name']}: a box is ticked again"
    other = path.with_name("other-" + path.name)
    other.write_text(case["html"].replace('data-plan="', 'data-plan="other-'), encoding="utf-8")
    page.goto(other.as_uri())
    if any(boxes.evaluate_all(CHECKED)):
        yield f"{case['name']}: another plan's boxes are ticked"
    context.close()
    # Without a script there are still boxes.
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    page.locator("label").first.click()
    if not page.locator("input").first.is_checked():
        yield f"{case['name']}: without a script no box can be ticked"
    context.close()


def main():
    if CHROMIUM is None:
        print("skipped: there is no chromium", file=sys.stderr)
        sys.exit(77)
    findings = []
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        for number, case in enumerate(cases):
            kind = "html" if "html" in case else "svg"
            path = pathlib.Path(folder) / f"{number}.{kind}"
            path.write_text(case[kind], encoding="utf-8")
            findings += looks(browser, path, case)
            if kind == "html" and "data-task" in case["html"]:
                findings += ticks(browser, path, case)
        browser.close()
    if findings:
        print("\n".join(findings))
        sys.exit(1)
    print(f"{len(cases)} pages and charts seen")


if __name__ == "__main__":
    main()
