#!/usr/bin/env python3
"""Holds data and plans against their JSON Schemas, with the package jsonschema from PyPI.

    validate.py [--plans EXECUTABLE] [FOLDER ...]
    validate.py --reports FILE ...

Every file of a catalogue folder (default: Data of this repository) is held against the schema that its "$schema"
names. With --plans, every ordered pair of the folder's roles is planned by the executable, with options that vary
from pair to pair, all in one 'batch': each request is held against career-request-1, and each plan against
career-plan-2 and against the sums that no schema can state. For some of the pairs the command line must give the same
plan, and what 'whatif' and 'why' write is held against its schema too; so is what the other commands write of every
role and every skill. Lines that are no requests have answers as career-error-1.

With --reports, each file is JSON that the program wrote, one value, or one a line where its name ends in .ndjson: an
object whose "schema" names the schema that it is held against.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0. Exits 77 where
jsonschema is missing.
"""

import argparse
import concurrent.futures
import functools
import itertools
import json
import os
import pathlib
import random
import subprocess
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError as error:
    print(f"skipped: {error}; 'pip install jsonschema' mends it", file=sys.stderr)
    sys.exit(77)

DATA = pathlib.Path(__file__).resolve().parents[2] / "Data"
EXPECTED_SCHEMA = {
    "catalog.json": "catalog", "sources.json": "sources", "portraits": "portrait", "roadmaps": "roadmap",
    "roles": "role", "skills": "skill", "resources": "resource"}
VALIDATORS = {}


def validator(name):
    """The validator of a schema in Data/schemas, which must itself be a valid schema."""
    if name not in VALIDATORS:
        schema = json.loads((DATA / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(schema)
        VALIDATORS[name] = Draft202012Validator(inlined(schema, schema.get("$defs", {})))
    return VALIDATORS[name]


def inlined(schema, definitions):
    """The schema with its definitions in the place of references to them: looking these up takes half of the time."""
    if isinstance(schema, list):
        return [inlined(part, definitions) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: inlined(part, definitions) for key, part in schema.items() if key not in ["$defs", "$ref"]}
    if "$ref" not in schema:
        return parts
    file, name = schema["$ref"].split("#/$defs/")
    if file:
        definitions = json.loads((DATA / "schemas" / file).read_text(encoding="utf-8"))["$defs"]
    definition = inlined(definitions[name], definitions)
    return {"allOf": [definition], **parts} if parts.keys() & definition.keys() - {"description"} else definition | parts


def schema_findings(name, value):
    for error in validator(name).iter_errors(value):
        yield f"{error.json_path}: {error.message[:300]}"


def report_findings(value):
    """An object names its own schema, as career-plan/2 does career-plan-2."""
    if not isinstance(value, dict) or not isinstance(value.get("schema"), str):
        return ["it is no object with a schema"]
    name = value["schema"].replace("/", "-")
    if not (DATA / "schemas" / f"{name}.schema.json").is_file():
        return [f"there is no schema for {value['schema']!r}"]
    return list(schema_findings(name, value))


# Data


def file_findings(folder, path):
    """What is wrong with one file of a catalogue folder."""
    place = path.relative_to(folder)
    expected = EXPECTED_SCHEMA.get(place.parts[0])
    if expected is None:
        yield "no kind of data file has this name"
        return
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        yield f"no JSON: {error}"
        return
    reference = f"{'../' * (len(place.parts) - 1)}schemas/{expected}.schema.json"
    if value.get("$schema") != reference:
        yield f"$schema is {value.get('$schema')!r}, not {reference!r}"
    yield from schema_findings(expected, value)


def data_files(folder):
    return sorted(path for path in folder.rglob("*.json") if path.relative_to(folder).parts[0] != "schemas")


# Plans


def required_skills(folder, role):
    """What a role requires; of several skills that would do, the first."""
    needs = json.loads((folder / f"roles/{role}.json").read_text(encoding="utf-8"))["requirements"]
    return [need["anyOf"][0] if "anyOf" in need else need["skill"] for need in needs]


@functools.cache
def choosable(folder):
    """The resources that a plan may be told to choose."""
    resources = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "resources").glob("*.json"))]
    return [
        resource["id"] for resource in resources
        if resource["teaches"] and (resource["kind"] == "project" or resource["workload"] and resource["url"])
        and (resource["status"] == "available" or resource["status"]["is"] == "doubtful")]


def options(folder, origin, to):
    """Options that vary from pair to pair, and never change for a pair while the catalogue grows."""
    chance = random.Random(f"{origin} {to}")
    required = required_skills(folder, to)
    # Drawn by itself, so that the rest stays as it is while resources are added.
    resource = random.Random(f"resource {origin} {to}").choice(choosable(folder))
    choices = [
        [[], ["--know", required[0]], ["--know", f"{required[-1]}=1,{required[0]}=0"], ["--know", ",".join(required)]],
        [[], ["--hours", "3.25"], ["--hours", "7.75"], ["--hours", "20"], ["--hours", "40"], ["--hours", "168"]],
        [[], ["--years", "0"], ["--years", "3.5"], ["--years", "60"]],
        [["--order", "value"], [], ["--order", "guide"]],
        [[], ["--free"], ["--budget", "100"], ["--without", resource], ["--with", resource]],
        [[], ["--off", "2026-12-24..2027-01-06"], ["--off", "2026-11-23"],
         ["--off", "2026-11-25..2027-02-02", "--off", "2027-02-01..2027-02-03"]],
        [[], ["--start", "2026-12-31"], ["--start", "2026-11-29"]],
        [[], ["--by", "2027-01-15"], ["--by", "2027-06-30"], ["--by", "2028-02-29"],
         ["--hours-from", "2027-02-01=0", "--hours-from", "2027-03-03=5,sat=2"]],
        [[], ["--tracks", "2"], ["--tracks", "3"]],
        [[], [], ["--review"]],
        [[], [], [], ["--until", "interview"], ["--only", "critical"]],
        [[], ["--salary", "98765.5"], ["--salary", "40000", "--value-hour", "12.5"]],
        [[], [], [], ["--explain"]],
    ]
    return [word for choice in choices for word in chance.choice(choice)]


def given_options(arguments):
    """The last value of each option; a flag has none."""
    given = {}
    for word, following in zip(arguments, arguments[1:] + ["--"]):
        if word.startswith("--"):
            given[word] = None if following.startswith("--") else following
    return given


def plan(executable, folder, arguments):
    environment = {"PATH": os.environ.get("PATH", ""), "PLAN_TODAY": "2026-11-20", "PLAN_DATA": str(folder)}
    return subprocess.run(
        [executable, *arguments, "--format", "json"], capture_output=True, env=environment, check=False)


def hours_findings(value):
    """Hours are quarters, so that equal sums are equal to the last bit."""
    total = value["summary"]["hours"]
    tasks = [task for phase in value["phases"] for task in phase["tasks"]]
    items = [item for week in value["weeks"] for item in week["items"]]
    done = {}
    for item in items:
        done[item["task"]] = done.get(item["task"], 0) + item["hours"]
    if len({task["id"] for task in tasks}) != len(tasks):
        yield "two tasks have the same id"
    if done != {task["id"]: task["hours"] for task in tasks}:
        yield "the weeks' items do not add up to the tasks"
    for name, parts in [("phases", value["phases"]), ("weeks", value["weeks"]), ("tasks", tasks), ("items", items)]:
        if sum(part["hours"] for part in parts) != total:
            yield f"summary.hours is {total}, the {name} have {sum(part['hours'] for part in parts)}"
    for phase in value["phases"]:
        if phase["hours"] != sum(task["hours"] for task in phase["tasks"]):
            yield f"the tasks of phase '{phase['title']}' do not add up to its hours"
    for week in value["weeks"]:
        if week["hours"] != sum(item["hours"] for item in week["items"]) or week["hours"] > week["capacity"]:
            yield f"the items of week {week['week']} do not add up, or are more than it holds"
    if any(week["hours"] > week["capacity"] for week in value["weeks"]):
        yield "a week has more hours than it holds"
    skills = {}
    for lift in [lift for item in value["curriculum"] for lift in item["lifts"]] + value["ownStudy"]:
        skills[lift["skill"]] = skills.get(lift["skill"], 0) + lift["hours"]
    # What a deadline leaves time to begin is no part of what is chosen to be reached.
    begun = any(left["begun"] for left in value["leftOut"])
    if not begun and skills != {item["skill"]: item["hours"] for item in value["gap"] if item["hours"]}:
        yield "what is studied does not add up to the gap"


def curriculum_findings(value):
    """What is studied is what the tasks do, and keeps to what was asked."""
    request, chosen = value["request"], value["curriculum"]
    tasks = [task for phase in value["phases"] for task in phase["tasks"]]
    for item in chosen:
        if item["hours"] != sum(lift["hours"] for lift in item["lifts"]):
            yield f"what {item['resource']} lifts does not add up to its hours"
        if request["free"] and item["cost"]["kind"] not in ["free", "audit"] and item["resource"] not in request["with"]:
            yield f"{item['resource']} is not free"
    resources = {item["resource"]: item["hours"] for item in chosen}
    if len(resources) != len(chosen):
        yield "a resource is chosen twice"
    # A deadline can leave time for no more than to begin something.
    begun = any(left["begun"] for left in value["leftOut"])
    if not begun and {task["resource"]: task["hours"] for task in tasks if task["resource"]} != resources:
        yield "the tasks of resources are not the resources that are chosen"
    if set(resources) & set(request["without"]):
        yield "a resource was chosen that was not to be"
    if not value["leftOut"] and not set(request["with"]) <= set(resources) | set(value["summary"]["idleResources"]):
        yield "a resource was not chosen that was to be, and does not stand idle"
    cost = value["pay"]["cost"]
    if request["budget"] is not None and not request["with"] and (
            cost["unknownFees"] or cost["fees"] > request["budget"]):
        yield f"the fees are {cost['fees']}, and {cost['unknownFees']} not known"


def week_findings(value):
    weeks, summary = value["weeks"], value["summary"]
    if [week["week"] for week in weeks] != list(range(1, summary["weeks"] + 1)):
        yield "the weeks are not numbered from 1 to summary.weeks"
    if weeks and weeks[-1]["end"] != summary["finish"]:
        yield "the last week does not end on summary.finish"
    if any(later["start"] <= earlier["end"] for earlier, later in zip(weeks, weeks[1:])):
        yield "two weeks overlap"
    if any(later["readiness"] < earlier["readiness"] for earlier, later in zip(weeks, weeks[1:])):
        yield "readiness falls"
    milestones = [json.dumps(milestone) for week in weeks for milestone in week["milestones"]]
    if len(set(milestones)) != len(milestones):
        yield "a milestone is reached twice"
    end = summary["readiness"]["end"] + sum(left["readiness"] for left in value["leftOut"])
    if abs(end - 1) > 0.001 * (1 + len(value["leftOut"])):
        yield "readiness at the end and what was left out do not make up the whole"
    by = value["request"]["by"]
    if by and summary["finish"] > by:
        yield "it finishes after the deadline"
    if sum(json.loads(milestone)["kind"] == "phase" for milestone in milestones) != len(value["phases"]):
        yield "not every phase has its milestone"


def pay_findings(pay):
    if pay["headline"] is not None and pay["headline"] >= len(pay["comparisons"]):
        yield "pay.headline is no index of a comparison"
    for index, comparison in enumerate(pay["comparisons"]):
        for amount in ["low", "middle", "high"]:
            before, after = comparison["from"][amount], comparison["to"][amount]
            change, percent = comparison["change"][amount], comparison["percent"][amount]
            place = f"comparison {index}, {amount}: {before} to {after}"
            if before is None or after is None:
                if change is not None or percent is not None:
                    yield f"{place} has a change without two amounts"
            elif change is None or percent is None:
                yield f"{place} has no change"
            # Four decimals are written.
            elif abs(change - (after - before)) > 1e-4 or abs(percent - (after - before) / before * 100) > 1e-4:
                yield f"{place} is not {change}, {percent}%"


def odds_findings(value):
    odds = value["odds"]
    for percentiles in [odds["finish"], odds["interviewReady"], odds["ready"]]:
        if percentiles and not percentiles["p50"] <= percentiles["p80"] <= percentiles["p95"]:
            yield "percentiles fall"
        if percentiles and percentiles["p80"] > odds["finish"]["p80"]:
            yield "a part is later than the whole"
    if odds["bins"] and abs(sum(part["share"] for part in odds["bins"]) - 1) > 0.01:
        yield "the bins do not add up"
    for payback in value["pay"]["paybacks"]:
        for band in [payback["change"], payback["fiveYears"]]:
            if not band["low"] <= band["middle"] <= band["high"]:
                yield "a range does not rise"
        cost = value["pay"]["cost"]["total"]
        years = payback["yearsInJob"]
        if abs(payback["change"]["middle"] * years - cost["middle"] - payback["fiveYears"]["middle"]) > 100:
            yield "five years are not change x years - cost"
    cost = value["pay"]["cost"]
    amounts = [resource["amount"] for resource in cost["resources"]]
    if amounts.count(None) != cost["unknownFees"]:
        yield "unknownFees does not count the fees that are not known"
    fees = sum(amount for amount in amounts if amount is not None)
    bought = sum(machine["amount"] or 0 for machine in cost["equipment"] if machine["per"] == "once")
    for amount in ["low", "middle", "high"]:
        time = cost["time"][amount] if cost["time"] else 0
        if abs(fees - cost["fees"]) > 0.01 or abs(fees + bought + time - cost["total"][amount]) > 0.01:
            yield "the costs do not add up"


def source_findings(value):
    """Whatever names a source names one that the plan lists."""
    pay = value["pay"]
    named = {source for item in value["gap"] for source in item["sources"]}
    named |= {claim["source"] for claim in value["claims"]} | {entry["source"] for entry in value["entry"]}
    named |= {measure["source"] for measure in value["measures"]}
    named |= {comparison[key] for comparison in pay["comparisons"] for key in ["source", "fromSource"]}
    named |= {step["source"] for step in pay["steps"]} | {ladder["source"] for ladder in pay["ladders"]}
    named |= {figure["source"] for side in pay["figures"].values() for figure in side}
    named |= {own["source"] for own in pay["own"] + pay["ownLower"]} | {back["source"] for back in pay["paybacks"]}
    named |= {source for part in value["explanations"] or [] for line in part["inputs"] for source in line["sources"]}
    named |= {value["move"]["source"]} if value["move"] else set()
    named |= {statement["source"] for item in value["curriculum"] for statement in item["statedBy"]}
    named |= {item["cost"]["source"] for item in value["curriculum"] if item["cost"]["kind"] == "fee"}
    named |= {machine["source"] for machine in pay["cost"]["equipment"]}
    for source in sorted(named - {source["id"] for source in value["sources"]} - {None}):
        yield f"the source '{source}' is named, but not listed"


def request_findings(value, arguments, pair):
    """The request that is echoed is the one that was made."""
    request, given = value["request"], given_options(arguments)
    if (value["from"]["id"], value["to"]["id"]) != pair:
        yield "the roles are not the ones that were asked for"
    if "--hours" in given and request["hoursPerWeek"] != float(given["--hours"]):
        yield "request.hoursPerWeek is not --hours"
    for option, key in [("--salary", "salary"), ("--value-hour", "valueHour")]:
        if request[key] != (float(given[option]) if option in given else None):
            yield f"request.{key} is not {option}"
    if [request["by"], request["until"], request["only"]] != [given.get(name) for name in ["--by", "--until", "--only"]]:
        yield "request.by, until or only is not as asked"
    if request["tracks"] != int(given.get("--tracks", 1)) or request["review"] != ("--review" in given):
        yield "request.tracks or review is not as asked"
    if len(request["hoursFrom"]) != arguments.count("--hours-from"):
        yield "request.hoursFrom is not --hours-from"
    if (value["explanations"] is not None) != ("--explain" in given):
        yield "explanations are there although not asked for, or the other way round"
    if request["years"] != (float(given["--years"]) if "--years" in given else None):
        yield "request.years is not --years"
    if request["order"] != given.get("--order", "guide") or value["summary"]["order"]["kind"] != request["order"]:
        yield "request.order is not --order"
    if request["free"] != ("--free" in given):
        yield "request.free is not --free"
    if request["budget"] != (float(given["--budget"]) if "--budget" in given else None):
        yield "request.budget is not --budget"
    for key in ["with", "without"]:
        if request[key] != ([given[f"--{key}"]] if f"--{key}" in given else []):
            yield f"request.{key} is not --{key}"
    if request["start"] != given.get("--start", "2026-11-23"):
        yield "request.start is not --start"
    if len(request["off"]) != arguments.count("--off"):
        yield "request.off is not --off"
    known = [word.split("=")[0] for word in given.get("--know", "").split(",") if word]
    if set(request["known"]) != set(known):
        yield "request.known is not --know"


def side_findings(executable, folder, pair):
    """What 'whatif' and 'why' write for a move."""
    chance = random.Random(f"side {pair}")
    varied = [word for word in options(folder, *pair) if word != "--explain"]
    required = required_skills(folder, pair[1])
    for words, schema in [(["whatif"], "career-whatif-1"), (["why", chance.choice(required)], "career-why-1")]:
        arguments = [*words, "--from", pair[0], "--to", pair[1], *varied]
        run = plan(executable, folder, arguments)
        if run.returncode != 0 or run.stderr:
            found = [f"status {run.returncode}, {run.stderr.decode(errors='replace')!r}"]
        else:
            found = list(schema_findings(schema, json.loads(run.stdout)))
        yield from (f"plan {' '.join(arguments)}: {finding}" for finding in found)


def command_findings(executable, folder, arguments, schema):
    """What a command that is no plan writes; 1 says that something was found."""
    run = plan(executable, folder, arguments)
    if run.returncode not in [0, 1] or run.stderr:
        findings = [f"status {run.returncode}, {run.stderr.decode(errors='replace')!r}"]
    else:
        value = json.loads(run.stdout)
        findings = report_findings(value)
        if not findings and value["schema"] != schema:
            findings = [f"the schema is {value['schema']}, not {schema}"]
        if run.returncode == 1 and not value.get("findings"):
            findings.append("the status is 1, and nothing was found")
    return [f"plan {' '.join(arguments)}: {finding}" for finding in findings]


def other_commands(folder):
    """The commands beside those of a move, each with the schema of what it writes."""
    roles = [role["id"] for role in json.loads((folder / "catalog.json").read_text(encoding="utf-8"))["roles"]]
    yield from [(["roles"], "career-roles/1"), (["skills"], "career-skills/1"), (["audit"], "career-audit/1"),
                (["check"], "career-check/1"), (["resources"], "career-resources/1")]
    for role, other, third in zip(roles, roles[1:] + roles[:1], roles[2:] + roles[:2]):
        yield ["role", role], "career-role/1"
        yield ["skills", "--for", role], "career-skills/1"
        yield ["audit", "--for", role], "career-audit/1"
        yield ["compare", role, other], "career-compare/1"
        yield ["compare", role, other, "--from", third], "career-compare/1"
    for path in sorted((folder / "skills").glob("*.json")):
        yield ["skill", path.stem], "career-skill/1"
        if json.loads(path.read_text(encoding="utf-8"))["taughtBy"]:
            yield ["resources", "--for", path.stem], "career-resources/1"
    for path in sorted((folder / "resources").glob("*.json")):
        yield ["resource", path.stem], "career-resource/1"


# Batches


def request(number, pair, arguments):
    """The request that says what a command line does."""
    request = {"id": number, "from": pair[0], "to": pair[1]}
    words = list(arguments)
    while words:
        option = words.pop(0)[2:].split("-")
        key = option[0] + "".join(word.capitalize() for word in option[1:])
        if not words or words[0].startswith("--"):
            request[key] = True
            continue
        value = words.pop(0)
        if key == "know":
            skills = (skill.split("=") for skill in value.split(","))
            request[key] = {skill[0]: int(skill[1]) if len(skill) > 1 else None for skill in skills}
        elif key == "hoursFrom":
            date, hours = value.split("=", 1)
            request.setdefault(key, {})[date] = hours
        elif key == "off":
            request.setdefault(key, []).append(value)
        else:
            try:
                request[key] = json.loads(value)
            except ValueError:
                request[key] = value
    return request


WRONG_REQUESTS = [
    "", "{", "[]", "1", "null", "\"a\"", "{\"from\": 1}", "{}", "{\"id\": [], \"from\": \"a\", \"to\": \"b\"}",
    "{\"id\": 1, \"from\": \"nobody at all\", \"to\": \"no such role\"}", "{\"id\": \"x\", \"form\": \"a\"}",
    "{\"from\": \"a\", \"from\": \"b\"}", "{\"from\": \"\", \"to\": \"\"}", "\ufeff{}", "{\"review\": 1}",
    "{\"id\": 1.5}", "{\"hours\": [1]}", "{\"hours\": {}}", "{\"off\": [[]]}", "[" * 100, "{\"a\u0000\": 1}"]


def batch(executable, folder, lines):
    environment = {"PATH": os.environ.get("PATH", ""), "PLAN_TODAY": "2026-11-20", "PLAN_DATA": str(folder)}
    return subprocess.run(
        [executable, "batch"], input="\n".join(lines).encode(), capture_output=True, env=environment, check=False)


def plan_findings(executable, folder, pair, request, line):
    """What is wrong with the answer of a batch to the request for a move, and with what the command line says of it."""
    varied = options(folder, *pair)
    arguments = ["--from", pair[0], "--to", pair[1], *varied]
    findings = list(schema_findings("career-request-1", request))
    try:
        value = json.loads(line)
        findings += schema_findings("career-plan-2", value)
        if value.pop("id") != request["id"]:
            findings.append("the answer has another id")
        findings += hours_findings(value)
        findings += curriculum_findings(value)
        findings += week_findings(value)
        findings += pay_findings(value["pay"])
        findings += odds_findings(value)
        findings += source_findings(value)
        findings += request_findings(value, varied, pair)
        if random.Random(f"alone {pair}").random() < 0.1:
            run = plan(executable, folder, arguments)
            if run.returncode != 0 or run.stderr:
                findings.append(f"status {run.returncode}, {run.stderr.decode(errors='replace')!r}")
            elif json.loads(run.stdout) != value:
                findings.append("the command line gives another plan than the batch")
    except (ValueError, KeyError, TypeError) as error:
        findings.append(f"{type(error).__name__}: {error} in {line[:300]}")
    sides = side_findings(executable, folder, pair) if random.Random(f"side {pair}").random() < 0.1 else []
    return [f"plan {' '.join(arguments)}: {finding}" for finding in findings] + list(sides)


def batch_findings(executable, folder, asked):
    """What one batch of all pairs says, and one of lines that are no requests."""
    requests = [request(number, pair, options(folder, *pair)) for number, pair in enumerate(asked)]
    run = batch(executable, folder, map(json.dumps, requests))
    answers = run.stdout.decode().splitlines()
    if run.returncode != 0 or run.stderr or len(answers) != len(asked):
        yield f"batch: status {run.returncode}, {len(answers)} answers to {len(asked)}, {run.stderr.decode()!r}"
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for findings in pool.map(
                plan_findings, itertools.repeat(executable), itertools.repeat(folder), asked, requests, answers,
                chunksize=8):
            yield from findings
    run = batch(executable, folder, WRONG_REQUESTS)
    answers = [json.loads(line) for line in run.stdout.decode().splitlines()]
    lines = [answer.get("error", {}).get("line") for answer in answers]
    if run.returncode != 65 or run.stderr or lines != list(range(2, len(WRONG_REQUESTS) + 1)):
        yield f"batch of wrong lines: status {run.returncode}, lines {lines}, {run.stderr.decode()!r}"
    for answer in answers:
        yield from (f"batch of wrong lines: {finding}" for finding in schema_findings("career-error-1", answer))


def pairs(folder):
    catalog = json.loads((folder / "catalog.json").read_text(encoding="utf-8"))
    return list(itertools.permutations([role["id"] for role in catalog["roles"]], 2))


def reports(paths):
    """Holds what the program wrote against its schemas."""
    count, findings = 0, []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for part in text.splitlines() if path.suffix == ".ndjson" else [text]:
            count += 1
            findings += [f"{path.name}: {finding}" for finding in report_findings(json.loads(part))]
    print("\n".join(findings) or f"{count} reports are valid")
    return 1 if findings else 0


def main():
    parser = argparse.ArgumentParser(description="Holds data and plans against their JSON Schemas.")
    parser.add_argument("--plans", metavar="EXECUTABLE", help="plan every pair of roles as well")
    parser.add_argument("--every", metavar="N", type=int, default=1, help="take only every so many pairs and other commands")
    parser.add_argument("--reports", metavar="FILE", nargs="+", type=pathlib.Path, help="hold these alone")
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=pathlib.Path, default=[DATA])
    arguments = parser.parse_args()
    if arguments.reports:
        return reports(arguments.reports)
    findings, files, plans = [], 0, 0
    for folder in [folder.resolve() for folder in arguments.folders]:
        for path in data_files(folder):
            files += 1
            findings += [f"{path}: {finding}" for finding in file_findings(folder, path)]
        if arguments.plans and not findings:
            for name in ["career-plan-2", "career-request-1"]:
                validator(name)
            asked = pairs(folder)[::arguments.every]
            with concurrent.futures.ProcessPoolExecutor() as pool:
                commands = list(other_commands(folder))
                # The lists come first, and are few.
                others, schemas = zip(*commands[:5], *commands[5 :: arguments.every])
                answers = pool.map(
                    command_findings, itertools.repeat(arguments.plans), itertools.repeat(folder), others, schemas,
                    chunksize=8)
                findings += [finding for answer in answers for finding in answer]
            findings += batch_findings(arguments.plans, folder, asked)
            plans += len(asked)
    if files == 0:
        findings.append("there is no data file")
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{files} files and {plans} plans are valid")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
