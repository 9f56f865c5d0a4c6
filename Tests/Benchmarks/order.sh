#!/usr/bin/env bash
# Compares the exact order with CP-SAT of OR-tools, one worker, on the same instances in one run: random graphs of every
# shape, with the lengths and weights of plans, with goals alone, and with what is light before what is heavy, which is
# the hardest. Then, beyond 30 jobs, the time and how far the cost is above its own bound.
#
# Needs: swift, jq, python3 with ortools. SEEDS instances of each kind (default: 1), LIMIT seconds of CP-SAT for each
# (default: 10). CP-SAT's time is the solver's own, without the making of the model; where it does not end within the
# limit, the limit counts. Nothing is asserted: the last lines say whether the bound of the design holds.
set -euo pipefail
cd "$(dirname "$0")/../.."
source Tests/Benchmarks/parts.sh
need order.sh swift jq python3
need_ortools order.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Building the release program …" >&2
swift build -c release --product order-benchmark >&2
program="$(swift build -c release --show-bin-path)/order-benchmark"

"$program" "${SEEDS:-1}" 10 15 20 25 30 >"$work/small.jsonl"
echo "Solving $(wc -l <"$work/small.jsonl") instances with CP-SAT …" >&2
disagreed=0
python3 -B Tests/Oracles/cpsat.py --limit "${LIMIT:-10}" --times "$work/small.jsonl" >"$work/times.jsonl" || disagreed=1
"$program" "${SEEDS:-1}" 50 100 200 >"$work/large.jsonl"

cat >"$work/tables.jq" <<'JQ'
def median: sort | if length == 0 then 0 else .[length / 2 | floor] end;
def milliseconds: . * 1e6 | round / 1e3;
def shape: .name | split(", ")[0];
def count(condition): map(select(condition)) | length;
def ratios: map(.cpsat / .seconds);
def row($what):
  [$what, length, count(.optimal), (map(.seconds) | median | milliseconds), (map(.seconds) | add | milliseconds),
   count(.proved), (map(.cpsat) | median | milliseconds), (map(.cpsat) | add | milliseconds),
   (ratios | median | round), ((map(.cpsat) | add) / (map(.seconds) | add) | round), (ratios | min | round)];
JQ
table() { column -t -s "$(printf '\t')"; }
for key in .jobs shape; do
    jq -sr "$(cat "$work/tables.jq")"'
      ["", "instances", "proved", "median ms", "total ms", "by CP-SAT", "median ms", "total ms",
       "median ratio", "ratio of totals", "least ratio"],
      (group_by('"$key"')[] | . as $group | row($group[0] | '"$key"')), row("all") | @tsv' "$work/times.jsonl" | table
    echo
done
jq -sr "$(cat "$work/tables.jq")"'
  ["jobs", "instances", "proved", "median ms", "longest ms", "median gap %", "largest gap %", "with the weights of plans %"],
  (map(. + {jobs: (.lengths | length), gap: (if .cost == 0 then 0 else (.cost / .lowerBound - 1) * 1e4 | round / 100 end)})
   | group_by(.jobs)[]
   | [.[0].jobs, length, count(.cost == .lowerBound), (map(.seconds) | median | milliseconds),
      (map(.seconds) | max | milliseconds), (map(.gap) | median), (map(.gap) | max),
      (map(select(.name | contains(", plan,")).gap) | max)]) | @tsv' "$work/large.jsonl" | table
echo
jq -sr --argjson disagreed "$disagreed" "$(cat "$work/tables.jq")"'
  ["what", "is", "bound", ""],
  ["instances up to 30 jobs not proved", count(.optimal | not), 0, (if all(.optimal) then "holds" else "exceeded" end)],
  ["costs that CP-SAT disputes, 0 or 1 for some", $disagreed, 0, (if $disagreed == 0 then "holds" else "exceeded" end)],
  (((map(.cpsat) | add) / (map(.seconds) | add) | round) as $ratio
   | ["CP-SAT / exact order, total time", $ratio, 100, (if $ratio >= 100 then "holds" else "missed" end)]),
  ((ratios | median | round) as $ratio
   | ["CP-SAT / exact order, median instance", $ratio, 100, (if $ratio >= 100 then "holds" else "missed" end)]) | @tsv' \
    "$work/times.jsonl" | table
