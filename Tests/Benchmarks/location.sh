#!/usr/bin/env bash
# Compares exact facility location with CP-SAT of OR-tools, one worker, on the same instances in one run:
#
#     location.sh [FILE]
#
# FILE has an instance a line, in the format that Tests/TestSupport/RecordedLocation.swift describes; what comes before
# the first comma of a name is its group. Without it: random instances of the size of a career move, plain, with cuts and
# with a budget that binds; of the shape of a curriculum as the catalogue's workloads make it and with workloads off by up
# to two, then two shapes that are made to be hard: covers, whose linear relaxation is far from integral, and ties.
#
# Needs: swift, jq, python3 with ortools. SEEDS instances of each kind (default: 10), LIMIT seconds of CP-SAT for each
# (default: 10). CP-SAT's time is the solver's own, without the making of the model; where it does not end within the
# limit, the limit counts. Nothing is asserted: the last lines say whether the bound of the design holds.
set -euo pipefail
[ $# -eq 0 ] || file=$(realpath "$1")
cd "$(dirname "$0")/../.."
source Tests/Benchmarks/parts.sh
need location.sh swift jq python3
need_ortools location.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Building the release program …" >&2
swift build -c release --product location-benchmark >&2
program="$(swift build -c release --show-bin-path)/location-benchmark"

"$program" "${SEEDS:-10}" ${file:+"$file"} >"$work/solved.jsonl"
echo "Solving $(wc -l <"$work/solved.jsonl") instances with CP-SAT …" >&2
disagreed=0
python3 -B Tests/Oracles/cpsat.py --limit "${LIMIT:-10}" --times "$work/solved.jsonl" >"$work/times.jsonl" || disagreed=1

cat >"$work/tables.jq" <<'JQ'
def median: sort | if length == 0 then 0 else .[length / 2 | floor] end;
def milliseconds: . * 1e6 | round / 1e3;
def group: .name | if test("^(courses|perturbed|covers|ties), (plain|cuts|budget), ") then split(", ")[:2] | join(", ") else split(", ")[0] end;
def count(condition): map(select(condition)) | length;
def ratios: map(.cpsat / .seconds);
def row($what):
  [$what, length, count(.optimal), (map(.nodes // 0) | median), (map(.nodes // 0) | max),
   (map(.seconds) | median | milliseconds), (map(.seconds) | max | milliseconds),
   count(.proved), (map(.cpsat) | median | milliseconds), (map(.cpsat) | max | milliseconds),
   (ratios | median | round), ((map(.cpsat) | add) / (map(.seconds) | add) | round), (ratios | min | round)];
# What the design speaks of: not the shapes that are made to be hard.
def usual: map(select(.name | test("^(covers|ties), ") | not));
JQ
table() { column -t -s "$(printf '\t')"; }
jq -sr "$(cat "$work/tables.jq")"'
  ["", "instances", "proved", "median nodes", "most", "median ms", "longest", "by CP-SAT", "median ms", "longest",
   "median ratio", "ratio of totals", "least ratio"],
  (group_by(group)[] | . as $group | row($group[0] | group)), row("all") | @tsv' "$work/times.jsonl" | table
echo
jq -sr --argjson disagreed "$disagreed" "$(cat "$work/tables.jq")"'
  ["what", "is", "bound", ""],
  ["instances not proved", count(.optimal | not), 0, (if all(.optimal) then "holds" else "exceeded" end)],
  ["costs that CP-SAT disputes, 0 or 1 for some", $disagreed, 0, (if $disagreed == 0 then "holds" else "exceeded" end)],
  ((usual | ratios | median | round) as $ratio
   | ["CP-SAT / facility location, median instance that is not made to be hard", $ratio, 50, (if $ratio >= 50 then "holds" else "missed" end)]),
  ((usual | (map(.cpsat) | add) / (map(.seconds) | add) | round) as $ratio
   | ["the same, total time", $ratio, 50, (if $ratio >= 50 then "holds" else "missed" end)]) | @tsv' \
    "$work/times.jsonl" | table
