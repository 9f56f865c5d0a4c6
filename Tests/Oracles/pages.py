#!/usr/bin/env python3
"""Reads pages and charts as other programs do: HTML with html5lib from PyPI, strictly, and with Python's own
html.parser; SVG with Python's expat.

    pages.py FILE

Each line of the file is a JSON object: a "name", the "html" or the "svg" that the program wrote, the "texts" that
must be read out of it as they are, and for a page the number of its "boxes". Nothing but the program's own elements
and attributes may be there: one style, one script where there are boxes, both let in by the page's policy by their
hash and no others; no handlers, and no addresses but those of links. Headings go down by one at a time from one first,
ids are there once, and what refers to an id finds it; every box has a label, every heading of a table a scope.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0. Exits 77 where html5lib
is missing.
"""

import base64
import hashlib
import html.parser
import json
import re
import sys
import xml.etree.ElementTree

try:
    import html5lib
except ImportError as error:
    print(f"skipped: {error}; 'pip install html5lib' mends it", file=sys.stderr)
    sys.exit(77)

HTML = set(
    "html head meta title style body a main header nav section h1 h2 h3 p ul ol li dl dt dd div span strong br "
    "table thead tbody tr th td input label output script".split())
SVG = set("svg title desc style defs pattern clipPath g rect path circle text".split())
ATTRIBUTES = set(
    "lang charset http-equiv content name class id href tabindex role scope colspan for type data-task data-plan "
    "aria-hidden aria-label aria-labelledby aria-describedby".split())
SHAPES = set(
    "class id viewBox width height role aria-labelledby aria-describedby x y rx cx cy r d fill clip-path "
    "patternUnits patternTransform stroke-width".split())
XMLLANG = "{http://www.w3.org/XML/1998/namespace}lang"


def local(element):
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else "comment"


def squeezed(text):
    return re.sub(r"[ \n]+", " ", text).strip(" ")


class Plain(html.parser.HTMLParser):
    """All text of a page, as Python's simple parser reads it."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_data(self, data):
        self.parts.append(data)


def attribute_findings(element, allowed):
    for name, value in element.attrib.items():
        if name not in allowed:
            yield f"<{local(element)}> has the attribute {name}"
        if name == "href" and not re.fullmatch(r"#.+|https?://[!#$%&*+,./0-9:;=?@A-Z_a-z~-]+", value):
            yield f"a link leads to {value!r}"
        if name in ("fill", "clip-path") and not re.fullmatch(r"url\(#[a-z-]+\)", value):
            yield f"{name} is {value!r}"


def id_findings(elements):
    ids = [e.attrib["id"] for e in elements if "id" in e.attrib]
    for twice in {i for i in ids if ids.count(i) > 1}:
        yield f"the id {twice} is there twice"
    for element in elements:
        wanted = element.attrib.get("aria-labelledby", "").split() + element.attrib.get("aria-describedby", "").split()
        wanted += [v for k, v in element.attrib.items() if k == "for"]
        wanted += [v[1:] for k, v in element.attrib.items() if k == "href" and v.startswith("#")]
        wanted += re.findall(r"url\(#([^)]*)\)", element.attrib.get("fill", "") + element.attrib.get("clip-path", ""))
        for name in wanted:
            if name not in ids:
                yield f"<{local(element)}> refers to {name!r}, which is not there"


def text_findings(elements, texts):
    found = {squeezed("".join(e.itertext())) for e in elements if local(e) not in ("style", "script")}
    whole = "\n".join(found)
    for text in texts:
        # A text stands alone, or within a sentence of the program's.
        if squeezed(text) not in found and squeezed(text) not in whole:
            yield f"the text {text[:60]!r} cannot be read"


def style_findings(css):
    for word in ("url(", "@import", "expression", "http"):
        if word in css:
            yield f"the style has {word}"


def html_findings(case):
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
    root = parser.parse(case["html"])
    for position, code, data in parser.errors:
        yield f"html5lib at {position}: {code} {data}"
    elements = list(root.iter())
    chart = {e for svg in root.iter() if local(svg) == "svg" for e in svg.iter()}
    for element in elements:
        allowed = SVG if element in chart else HTML
        if local(element) not in allowed:
            yield f"there is a <{local(element)}>"
        yield from attribute_findings(element, SHAPES if element in chart else ATTRIBUTES)
    names = [local(e) for e in elements]

    def only(name):
        return next(e for e in elements if local(e) == name)

    boxes = [e for e in elements if local(e) == "input"]
    if len(boxes) != case["boxes"]:
        yield f"there are {len(boxes)} boxes, not {case['boxes']}"
    if names.count("script") != (1 if boxes else 0) or names.count("style") != 1:
        yield f"there are {names.count('script')} scripts and {names.count('style')} styles"
    policy = next(e for e in elements if e.attrib.get("http-equiv") == "Content-Security-Policy").attrib["content"]
    for name in ("script", "style"):
        digest = "'none'"
        if name in names:
            code = only(name).text.encode()
            digest = f"'sha256-{base64.b64encode(hashlib.sha256(code).digest()).decode()}'"
        if f"{name}-src {digest};" not in policy:
            yield f"the policy does not have {name}-src {digest}"
    if not policy.startswith("default-src 'none';"):
        yield "the policy lets in more than it names"
    yield from style_findings(only("style").text)

    if only("html").attrib.get("lang") != "en":
        yield "the page has no language"
    levels = [int(name[1]) for name in names if re.fullmatch("h[1-6]", name)]
    if levels.count(1) != 1 or levels[0] != 1 or any(b > a + 1 for a, b in zip(levels, levels[1:])):
        yield f"the headings are {levels[:20]}"
    for element in elements:
        if local(element) in ("h1", "h2", "h3", "th", "label", "a", "title", "dt") and not "".join(element.itertext()).strip():
            yield f"a <{local(element)}> is empty"
        if local(element) == "th" and element.attrib.get("scope") not in ("col", "row"):
            yield "a <th> has no scope"
    labelled = {e.attrib.get("for") for e in elements if local(e) == "label"}
    for box in boxes:
        if box.attrib["id"] not in labelled or box.attrib["type"] != "checkbox" or not box.attrib["data-task"]:
            yield "a box has no label, or no name"
    yield from id_findings(elements)
    yield from text_findings(elements, case["texts"])

    plain = Plain()
    plain.feed(case["html"])
    if squeezed("".join(plain.parts)) != squeezed("".join(only("html").itertext())):
        yield "html.parser reads another text than html5lib"


def svg_findings(case):
    root = xml.etree.ElementTree.fromstring(case["svg"])
    elements = list(root.iter())
    for element in elements:
        if element.tag != "{http://www.w3.org/2000/svg}" + local(element) or local(element) not in SVG:
            yield f"there is a <{element.tag}>"
        yield from attribute_findings(element, SHAPES | {XMLLANG})
    if [local(e) for e in root][:2] != ["title", "desc"] or not all(e.text for e in list(root)[:2]):
        yield "the chart has no title, or no description"
    styles = [e for e in elements if local(e) == "style"]
    if len(styles) != 1:
        yield f"there are {len(styles)} styles"
    yield from style_findings(styles[0].text)
    _, _, width, height = map(float, root.attrib["viewBox"].split())
    for element in elements:
        x, y = float(element.attrib.get("x", 0)), float(element.attrib.get("y", 0))
        if not (0 <= x <= width and 0 <= y <= height):
            yield f"a <{local(element)}> lies outside at {x}, {y}"
        if float(element.attrib.get("width", 1)) <= 0 or float(element.attrib.get("height", 1)) <= 0:
            yield f"a <{local(element)}> has no size"
    yield from id_findings(elements)
    yield from text_findings(elements, case["texts"])


def main():
    findings = []
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    for case in cases:
        check = html_findings if "html" in case else svg_findings
        try:
            findings += [f"{case['name']}: {finding}" for finding in check(case)]
        except xml.etree.ElementTree.ParseError as error:
            findings.append(f"{case['name']}: {error}")
    if findings:
        print("\n".join(findings))
        sys.exit(1)
    print(f"{len(cases)} pages and charts read")


if __name__ == "__main__":
    main()
