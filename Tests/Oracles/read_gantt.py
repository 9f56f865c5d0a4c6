#!/usr/bin/env python3
"""Reads a Mermaid Gantt chart with Mermaid's own parser and prints what it finds as JSON.

    read_gantt.py FILE

Mermaid comes in the package mermaid-parser-py from PyPI, as one JavaScript file, which runs in V8 of the package
mini-racer:

    pip install mini-racer && pip install --no-deps mermaid-parser-py

Prints the title, the sections, and each task with its section, start, end and kind; or the parser's error, and exits 1.
Exits 77 where one of the packages is missing.
"""

import importlib.util
import json
import os
import pathlib
import re
import sys
import time
import traceback

PROGRAM = """
globalThis.structuredClone = (value) => JSON.parse(JSON.stringify(value));
var answer = null;
(async () => {
  try {
    mermaid.initialize({ startOnLoad: false, maxTextSize: 1000000 });
    await mermaid.parse(TEXT);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(TEXT);
    const tasks = db.getTasks().map((task) => ({
      title: task.task, id: task.id, section: task.section, start: task.startTime, end: task.endTime,
      isMilestone: task.milestone === true,
    }));
    answer = JSON.stringify({ type, title: db.getDiagramTitle(), sections: db.getSections(), tasks });
  } catch (error) {
    answer = JSON.stringify({ error: String(error) });
  }
})();
0
"""


def modules():
    """V8 and the text of Mermaid; none where a package is missing."""
    try:
        from py_mini_racer import MiniRacer
    except ImportError:
        return None
    package = importlib.util.find_spec("mermaid_parser")
    if package is None:
        return None
    script = pathlib.Path(package.submodule_search_locations[0]) / "js" / "parser.bundle.js"
    return MiniRacer(), script.read_text(encoding="utf-8")


def decoded(value):
    """What is drawn: Mermaid puts entities back into the picture as characters."""
    if isinstance(value, dict):
        return {key: decoded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if isinstance(value, str):
        return re.sub("ﬂ°°([0-9]+)¶ß", lambda match: chr(int(match[1])), value).strip()
    return value


def main() -> int:
    found = modules()
    if found is None:
        print("skipped: 'pip install mini-racer' and 'pip install --no-deps mermaid-parser-py' mend it", file=sys.stderr)
        return 77
    engine, mermaid = found
    if sys.argv[1:] == ["--probe"]:
        return 0
    engine.eval("var module = { exports: {} }, exports = module.exports, self = globalThis; 0")
    engine.eval("var console = { log() {}, warn() {}, error() {}, debug() {}, info() {} }; 0")
    engine.eval(mermaid + "\n;0")
    text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    engine.eval(PROGRAM.replace("TEXT", json.dumps(text)))
    answer, end = None, time.monotonic() + 60
    while answer is None:
        if time.monotonic() > end:
            raise TimeoutError("Mermaid does not answer")
        time.sleep(0.02)
        answer = engine.eval("answer")
    result = json.loads(answer)
    print(json.dumps(decoded(result)))
    return 1 if "error" in result else 0


if __name__ == "__main__":
    status = 2
    try:
        status = main()
        sys.stdout.flush()
    except BaseException:
        traceback.print_exc()
    sys.stderr.flush()
    # The engine's threads would keep the process from ending.
    os._exit(status)
