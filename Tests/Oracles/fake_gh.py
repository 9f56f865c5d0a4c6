#!/usr/bin/env python3
"""Stands in for gh, the command line of GitHub: as much of it as a script that opens issues may use.

Takes the arguments that gh takes, and no others, and keeps what is made in the JSON file that FAKE_GH names. Refuses
what GitHub would refuse: names that are there already or too long, labels and milestones that are not there, and, from
the call on that FAKE_GH_FAILS counts, everything. Filters of --jq are run by jq itself.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

STORE = pathlib.Path(os.environ["FAKE_GH"])


def fail(message: str):
    print(f"fake gh: {message}", file=sys.stderr)
    sys.exit(1)


def show(value, jq: str):
    run = subprocess.run(["jq", "-r", jq], input=json.dumps(value), text=True, stdout=subprocess.PIPE, check=True)
    sys.stdout.write(run.stdout)


def parser() -> argparse.ArgumentParser:
    root = argparse.ArgumentParser(allow_abbrev=False, exit_on_error=True)
    nouns = root.add_subparsers(dest="noun", required=True)
    label = nouns.add_parser("label").add_subparsers(dest="verb", required=True)
    issue = nouns.add_parser("issue").add_subparsers(dest="verb", required=True)
    labels, issues = label.add_parser("list"), issue.add_parser("list")
    for one in (labels, issues):
        one.add_argument("--limit", type=int, required=True)
        one.add_argument("--json", required=True)
        one.add_argument("--jq", required=True)
    issues.add_argument("--state", choices=["open", "closed", "all"], required=True)
    create = label.add_parser("create")
    create.add_argument("name")
    create.add_argument("--color", required=True)
    create.add_argument("--description", required=True)
    create = issue.add_parser("create")
    for option in ("--title", "--body-file", "--milestone", "--label"):
        create.add_argument(option, required=True)
    api = nouns.add_parser("api")
    api.add_argument("path")
    api.add_argument("-f", action="append", default=[], dest="fields")
    api.add_argument("--jq")
    api.add_argument("--paginate", action="store_true")
    api.add_argument("--silent", action="store_true")
    return root


def glued(arguments: list[str]) -> list[str]:
    """Each value with its option: argparse takes one that begins with a dash for an option, gh does not."""
    result = []
    rest = iter(arguments)
    for argument in rest:
        takes = argument.startswith("--") and argument not in ("--paginate", "--silent")
        if takes and "=" not in argument:
            argument += "=" + next(rest, "")
        elif argument == "-f":
            argument += next(rest, "")
        result.append(argument)
    return result


def main():
    store = {"calls": 0, "labels": [], "milestones": [], "issues": []}
    if STORE.exists():
        store = json.loads(STORE.read_text())
    store["calls"] += 1
    STORE.write_text(json.dumps(store))
    if 0 < int(os.environ.get("FAKE_GH_FAILS", 0)) <= store["calls"]:
        fail("HTTP 403: You have exceeded a secondary rate limit")
    line = parser().parse_args(glued(sys.argv[1:]))
    match line.noun, getattr(line, "verb", ""):
        case "label", "list":
            show([{"name": label["name"]} for label in store["labels"]], line.jq)
        case "issue", "list":
            show([{"body": issue["body"]} for issue in store["issues"]], line.jq)
        case "label", "create":
            if line.name in [label["name"] for label in store["labels"]]:
                fail("label already exists")
            if len(line.name) > 50 or len(line.description) > 100:
                fail("label is too long")
            store["labels"].append({"name": line.name, "color": line.color, "description": line.description})
        case "issue", "create":
            body = sys.stdin.read() if line.body_file == "-" else fail("no body")
            if not line.title.strip() or len(line.title) > 256 or len(body) > 65536:
                fail("title or body is too long, or missing")
            if line.milestone not in [milestone["title"] for milestone in store["milestones"]]:
                fail(f"no milestone {line.milestone}")
            if not set(line.label.split(",")) <= {label["name"] for label in store["labels"]}:
                fail(f"no label {line.label}")
            store["issues"].append(
                {"title": line.title, "body": body, "milestone": line.milestone, "labels": line.label.split(",")})
            print(f"https://github.com/me/plan/issues/{len(store['issues'])}")
        case "api", _ if line.path.startswith("repos/{owner}/{repo}/milestones?state=all") and line.paginate:
            show(store["milestones"], line.jq)
        case "api", _ if line.path == "repos/{owner}/{repo}/milestones":
            fields = dict(field.split("=", 1) for field in line.fields)
            if fields["title"] in [milestone["title"] for milestone in store["milestones"]]:
                fail("milestone already exists")
            store["milestones"].append(fields)
        case _:
            fail(f"what is {sys.argv[1:]}?")
    STORE.write_text(json.dumps(store))


main()
