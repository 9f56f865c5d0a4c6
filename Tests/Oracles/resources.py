#!/usr/bin/env python3
"""Holds the learning resources against their schema and their rules, and says how much of the gaps they cover.

    resources.py [--data FOLDER] [--area AREA]... [--quiet] [--skill SKILL]

Every file of resources/ is held against resource.schema.json, its references against the skills and the sources, and
against the rules:

- a tutorial lifts nothing, reading leads to 1, a course to 2 in its main skills and to 3, in one of them, where it is a
  term's course, that is, of at least 40 h; side skills get one level less than the main ones reach, or the first one;
  a course has a main skill for every 24 h, as a programme of several courses has;
- a project lifts from 2 to 3, in at most three skills;
- W, the own-study hours of all steps it teaches, is at most three times the geometric mean of its statements;
- what it teaches, it teaches with what that skill requires: it assumes that or teaches it, prerequisites closed.

Prints each finding on a line of its own (ERROR, or WARN for what a person should look at), then the coverage: for
every ordered pair of roles the steps between what the holder has (requirements, closed over prerequisites) and what the
target asks for (prerequisites of what is lacking included), weighed with own-study hours less the best transfer; a step
counts as covered where a resource that can be chosen teaches it: available, with a link (a project needs none) and a
workload; and beside it, where such a one is worth taking at all, because one's own study of what it teaches takes
longer. Exits 1 where there is an ERROR, else 0; 77 where jsonschema is missing.
"""

import argparse
import json
import math
import pathlib
import sys
from collections import defaultdict

try:
    from jsonschema import Draft202012Validator
except ImportError as error:
    print(f"skipped: {error}; 'pip install jsonschema' mends it", file=sys.stderr)
    sys.exit(77)

TERM_HOURS = 40
MAIN_HOURS = 24
MOST_CLAIM = 3


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


class Catalogue:
    def __init__(self, folder):
        self.folder = folder
        catalog = read(folder / "catalog.json")
        self.multiples = [0] + catalog["assumptions"]["levelHours"]["values"]
        self.usual = catalog["assumptions"]["usualHours"]["value"]
        self.settling = catalog["assumptions"]["settlingIn"]["value"]
        self.classes = {c["id"]: c["likely"] for c in catalog["effortClasses"]}
        self.families = {r["id"]: r["family"] for r in catalog["roles"]}
        self.skills = {p.stem: read(p) for p in sorted((folder / "skills").glob("*.json"))}
        self.roles = {p.stem: read(p) for p in sorted((folder / "roles").glob("*.json"))}
        self.sources = {s["id"] for s in read(folder / "sources.json")["sources"]}

    def hours(self, skill, low, high):
        """Own-study hours from one level to a higher one."""
        effort = self.skills[skill]["effort"]
        unit = self.classes[effort["class"]] if "class" in effort else \
            effort["likely"] / self.multiples[effort["toLevel"]]
        return unit * (self.multiples[high] - self.multiples[low])

    def closed(self, levels):
        """Levels with the prerequisites of each skill at the levels that it asks for."""
        levels = dict(levels)
        open_skills = list(levels)
        while open_skills:
            skill = open_skills.pop()
            for need in self.skills[skill]["requires"]:
                if need.get("from", 1) <= levels[skill] and levels.get(need["skill"], 0) < need["level"]:
                    levels[need["skill"]] = need["level"]
                    open_skills.append(need["skill"])
        return levels


def asked(items):
    """Skill and level of each requirement; of several that would do, the first."""
    for item in items:
        first = item["anyOf"][0] if "anyOf" in item else item
        yield (first["skill"] if isinstance(first, dict) else first), item.get("level") or first["level"]


def middle(statement):
    return statement.get("likely") or math.sqrt(statement["low"] * statement["high"])


def geometric(values):
    return math.exp(sum(map(math.log, values)) / len(values))


def stated(resource):
    """The geometric mean of the statements, one a kind of source; None where nobody states anything."""
    kinds = defaultdict(list)
    for statement in resource["workload"]:
        kinds[statement["by"]].append(middle(statement))
    return geometric([geometric(v) for v in kinds.values()]) if kinds else None


def steps(resource):
    """(skill, level) for each step that it teaches."""
    assumed = {a["skill"]: a["level"] for a in resource["assumes"]}
    for taught in resource["teaches"]:
        for level in range(assumed.get(taught["skill"], 0) + 1, taught["to"] + 1):
            yield taught["skill"], level


def can_be_chosen(resource, doubtful=False):
    status = resource["status"]
    fit = status == "available" or (doubtful and isinstance(status, dict) and status["is"] == "doubtful")
    return fit and (resource["url"] is not None or resource["kind"] == "project") and bool(resource["workload"])


def is_worth_taking(resource, catalogue):
    """Whether all that it teaches takes more hours by oneself than its expected hours and those of settling in."""
    claim = sum(catalogue.hours(s, l - 1, l) for s, l in steps(resource))
    return claim > 0 and geometric([stated(resource), catalogue.usual * claim]) + catalogue.settling < claim


def findings(resource, name, catalogue, ids):
    """The rules that no schema can state."""
    if resource["id"] != name:
        yield "ERROR", f"its id is {resource['id']}"
    if (resource["url"] is None) != (resource["seen"] is None):
        yield "ERROR", "a link and where it was seen belong together"
    places = [("cost", resource["cost"].get("source"))] if isinstance(resource["cost"], dict) else []
    if resource["seen"]:
        places.append(("seen", resource["seen"]["source"]))
    if isinstance(resource["status"], dict):
        places.append(("status", resource["status"]["source"]))
        if resource["status"].get("by") not in ids | {None}:
            yield "ERROR", f"is replaced by {resource['status']['by']}, which is no resource"
    places += [("workload", w["source"]) for w in resource["workload"]]
    places += [("needs", n["source"]) for n in resource.get("needs", [])]
    for where, source in places:
        if source not in catalogue.sources:
            yield "ERROR", f"{where}: there is no source {source}"
    for w in resource["workload"]:
        if not w["low"] <= w.get("likely", w["low"]) <= w["high"] or w["low"] > w["high"]:
            yield "ERROR", "a workload's low, likely and high do not rise"
    known = True
    for key in ("teaches", "assumes"):
        named = [t["skill"] for t in resource[key]]
        for skill in named:
            if skill not in catalogue.skills:
                known = False
                yield "ERROR", f"{key}: there is no skill {skill}"
        for skill in {s for s in named if named.count(s) > 1}:
            yield "ERROR", f"{key}: names {skill} twice"
    if not known:
        return
    assumed = {a["skill"]: a["level"] for a in resource["assumes"]}
    taught = {t["skill"]: t["to"] for t in resource["teaches"]}
    for skill, to in taught.items():
        if assumed.get(skill, 0) >= to:
            yield "ERROR", f"teaches {skill} to {to} and assumes {assumed[skill]}"
    kind = resource["kind"]
    hours = stated(resource)
    mains = [t["skill"] for t in resource["teaches"] if t.get("main")]
    if kind == "project":
        if len(taught) > 3:
            yield "ERROR", f"a project lifts {len(taught)} skills"
        for skill, to in taught.items():
            if to != 3 or assumed.get(skill) != 2:
                yield "ERROR", f"a project lifts from 2 to 3, {skill} goes from {assumed.get(skill, 0)} to {to}"
    elif taught:
        ceiling = {"tutorial": 0, "documentation": 1, "book": 1, "course": 2}[kind]
        if kind == "course" and hours and round(hours) >= TERM_HOURS:
            ceiling = 3
        if not mains:
            yield "ERROR", "has no main skill"
        if len(mains) > max(1, round(hours or 0) // MAIN_HOURS):
            yield "ERROR", f"has {len(mains)} main skills at {hours and round(hours)} h"
        if sum(taught[skill] == 3 for skill in mains) > 1:
            yield "ERROR", "leads more than one skill to 3"
        top = max((taught[skill] for skill in mains), default=0)
        for skill, to in taught.items():
            most = ceiling if skill in mains else min(ceiling - 1, max(1, top - 1))
            if to > most:
                yield "ERROR", f"a {kind} of {hours and round(hours)} h leads {skill} to {to}, {most} is the ceiling"
    has = catalogue.closed(assumed)
    for skill, level in taught.items():
        has[skill] = max(has.get(skill, 0), level)
    for skill, to in taught.items():
        for need in catalogue.skills[skill]["requires"]:
            if need.get("from", 1) > to:
                continue
            held = has.get(need["skill"], 0)
            if held < min(need["level"], to):
                yield "ERROR", f"teaches {skill} to {to} without {need['skill']} {need['level']} (held {held})"
            elif held < need["level"]:
                yield "WARN", f"teaches {skill} to {to} with {need['skill']} {held} of {need['level']}"
    claim = sum(catalogue.hours(s, l - 1, l) for s, l in steps(resource))
    if hours and taught:
        if claim > MOST_CLAIM * hours:
            yield "ERROR", f"claims {claim:.0f} h of own study in {hours:.0f} stated hours ({claim / hours:.1f} times)"
        elif not is_worth_taking(resource, catalogue) and kind != "project":
            yield "WARN", f"states {hours:.0f} h for {claim:.0f} h of own study: nobody would choose it for all of that"


def pairs(catalogue):
    """(from, to, {(skill, level): hours}) of every ordered pair of roles."""
    held = {}
    for id, role in catalogue.roles.items():
        levels = dict(asked(role["requirements"]))
        for skill, level in asked(role.get("brings", [])):
            levels[skill] = max(levels.get(skill, 0), level)
        held[id] = catalogue.closed(levels)
    for start in catalogue.roles:
        have = held[start]
        for target, role in catalogue.roles.items():
            if start == target:
                continue
            needs = dict(asked(role["requirements"]))
            open_skills = list(needs)
            while open_skills:
                skill = open_skills.pop()
                if have.get(skill, 0) >= needs[skill]:
                    continue
                for need in catalogue.skills[skill]["requires"]:
                    if need.get("from", 1) <= needs[skill] and \
                            max(have.get(need["skill"], 0), needs.get(need["skill"], 0)) < need["level"]:
                        needs[need["skill"]] = need["level"]
                        open_skills.append(need["skill"])
            gap = {}
            for skill, need in needs.items():
                for level in range(have.get(skill, 0) + 1, need + 1):
                    share = max((t["share"] * min(have.get(t["skill"], 0), level) / level
                                 for t in catalogue.skills[skill]["transfersFrom"]), default=0)
                    gap[skill, level] = catalogue.hours(skill, level - 1, level) * (1 - share)
            yield start, target, gap


def table(title, rows, whole):
    """Rows of name → [hours, covered, with doubtful], falling."""
    print(f"\n{title}")
    for name, (hours, covered, doubtful, useful) in sorted(rows.items(), key=lambda r: -r[1][0]):
        print(f"  {name:28}{hours / whole:8.1f} h a pair {covered / hours:5.0%} covered {doubtful / hours:5.0%} with doubtful "
              f"{useful / hours:5.0%} worth it")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2] / "Data")
    options.add_argument("--area", action="append", help="list the open skills of this area only")
    options.add_argument("--quiet", action="store_true", help="findings only")
    options.add_argument("--skill", help="which resources teach it")
    arguments = options.parse_args()
    catalogue = Catalogue(arguments.data)
    validator = Draft202012Validator(read(arguments.data / "schemas" / "resource.schema.json"))
    files = sorted((arguments.data / "resources").glob("*.json"))
    ids = {p.stem for p in files}
    resources, errors, addresses = [], 0, {}
    for path in files:
        try:
            resource = read(path)
        except ValueError as error:
            print(f"ERROR {path.name}: {error}")
            errors += 1
            continue
        broken = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(resource)]
        found = [("ERROR", b) for b in broken] or list(findings(resource, path.stem, catalogue, ids))
        if not broken and resource["url"]:
            other = addresses.setdefault(resource["url"].rstrip("/"), path.stem)
            if other != path.stem:
                found.append(("WARN", f"has the address of {other}"))
        for kind, text in found:
            print(f"{kind} {path.name}: {text}")
        errors += sum(kind == "ERROR" for kind, _ in found)
        if not broken:
            resources.append(resource)
    if arguments.skill:
        for r in resources:
            for t in r["teaches"]:
                if t["skill"] == arguments.skill:
                    low = {a["skill"]: a["level"] for a in r["assumes"]}.get(t["skill"], 0)
                    print(f"{r['id']}: {low} to {t['to']}{' main' if t.get('main') else ''}, "
                          f"{round(stated(r)) if r['workload'] else '-'} h, {'can' if can_be_chosen(r) else 'cannot'} be chosen")
        return 1 if errors else 0
    choosable = [r for r in resources if can_be_chosen(r)]
    print(f"{len(files)} resources, {len(choosable)} can be chosen, {errors} errors")
    if arguments.quiet:
        return 1 if errors else 0
    sure = {s for r in choosable for s in steps(r)}
    wide = sure | {s for r in resources if can_be_chosen(r, doubtful=True) for s in steps(r)}
    useful = {s for r in choosable if is_worth_taking(r, catalogue) for s in steps(r)}
    target_family, area, level_rows = (defaultdict(lambda: [0, 0, 0, 0]) for _ in range(3))
    by_step = defaultdict(float)
    total, count, halves = [0, 0, 0, 0], 0, 0
    for start, target, gap in pairs(catalogue):
        count += 1
        of_pair = [0, 0, 0, 0]
        for step, hours in gap.items():
            add = [hours, hours * (step in sure), hours * (step in wide), hours * (step in useful)]
            by_step[step] += hours
            for row in (total, of_pair, target_family[catalogue.families[target]],
                        area[catalogue.skills[step[0]]["area"]], level_rows[f"to {step[1]}"]):
                for i in range(4):
                    row[i] += add[i]
        halves += of_pair[1] >= of_pair[0] / 2
    print(f"{count} pairs, {total[0] / count:.0f} h of own study a pair, {total[1] / total[0]:.1%} covered, "
          f"{total[2] / total[0]:.1%} with doubtful ones, {total[3] / total[0]:.1%} by what is worth its hours; "
          f"{halves} pairs at least half covered")
    table("By family of the target", target_family, count)
    table("By area of the skill", area, count)
    table("By level", level_rows, count)
    without, part = [], []
    for skill in catalogue.skills:
        hours = {l: h for (s, l), h in by_step.items() if s == skill}
        if arguments.area and catalogue.skills[skill]["area"] not in arguments.area:
            continue
        lacking = [l for l in sorted(hours) if (skill, l) not in sure]
        entry = (sum(hours[l] for l in lacking) / count, skill, lacking, [l for l in lacking if (skill, l) in wide])
        if lacking:
            (part if len(lacking) < len(hours) else without).append(entry)
    for title, entries in (("Skills without any resource", without), ("Skills with open steps", part)):
        print(f"\n{title} (hours a pair, steps; in brackets: taught by doubtful ones)")
        for hours, skill, lacking, doubtful in sorted(entries, reverse=True):
            print(f"  {hours:7.2f}  {skill:34}{catalogue.skills[skill]['area']:18}"
                  f"{','.join(map(str, lacking))}{'  (' + ','.join(map(str, doubtful)) + ')' if doubtful else ''}")
    return 1 if errors else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        sys.exit(1)
