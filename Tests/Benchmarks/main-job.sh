#!/usr/bin/env bash
# Measures the main job, one plan as a whole process: its time, beside jq, which finds the same set difference in the same
# files, and beside itself on a catalogue of 1,016 roles.
#
#     main-job.sh [COMMIT]
#
# With a commit, that one stands beside it too, built in the same way and with its own data.
#
# Needs: swift, jq, hyperfine, GNU time; valgrind for instructions, which a busy machine does not change. RUNS sets how
# often each is run (default: 300). Nothing is asserted: the last column says whether the bound of the design holds, which
# for milliseconds is meant of a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PLAN_TODAY=2026-11-20
source Tests/Benchmarks/parts.sh
need main-job.sh swift jq hyperfine /usr/bin/time
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

install_release "$work/now"
[ $# -eq 0 ] || install_release "$work/then" "$1"
large_catalogue "$work/large"

# The files that the plan reads, as the system sees them.
from=backend-developer to=computer-vision-engineer
data=$work/now/share/plan
files=("$data/roles/$from.json" "$data/roles/$to.json")
while read -r skill; do files+=("$data/skills/$skill.json"); done < <(
    jq -r '.requirements[].skill' "${files[@]}" | sort -u)
# What the target requires at a higher level than the other role does, with each skill's title.
cat >"$work/gap.jq" <<'JQ'
(map(select(.requirements)) | {from: .[0], to: .[1]}) as $roles
| (map(select(.effort)) | map({(.id): .title}) | add) as $titles
| ($roles.from.requirements | map({(.skill): .level}) | add) as $held
| [$roles.to.requirements[] | select(.level > ($held[.skill] // 0)) | {skill, title: $titles[.skill], need: .level}]
JQ

move=(--from backend --to cv-engineer)
plan="$work/now/bin/plan ${move[*]}"
commands=(-n "main job" "$plan" -n jq "jq -s -f $work/gap.jq ${files[*]}" -n "1,016 roles" "$plan --data $work/large")
[ $# -eq 0 ] || commands+=(-n "$1" "$work/then/bin/plan ${move[*]}")
hyperfine --shell=none --warmup 20 --runs "${RUNS:-300}" --export-json "$work/times.json" "${commands[@]}" >&2

# Of five runs the median: peak FOLDER
peak() { for _ in 1 2 3 4 5; do /usr/bin/time -f %M "$1/bin/plan" "${move[@]}" 2>&1 >/dev/null; done | sort -n | sed -n 3p; }
measured() { printf '{"peak": %s, "instructions": %s}' "$(peak "$1")" "$(instructions "$1/bin/plan" "${move[@]}" | grep . || echo null)"; }
before=null
[ $# -eq 0 ] || before=$(measured "$work/then")

jq -r --argjson now "$(measured "$work/now")" --argjson before "$before" '
  [.results[].median * 1000] as [$plan, $jq, $large, $earlier]
  | def row($what; $value; $bound): [$what, ($value * 100 | round / 100), $bound // "",
      (if $bound == null then "" elif $value <= $bound then "holds" else "exceeded" end)];
  ["what, median of the whole process", "is", "bound", ""],
  row("main job, milliseconds"; $plan; 10),
  row("main job / jq on the same files, time"; $plan / $jq; 1),
  row("1,016 roles / built-in catalogue, time"; $large / $plan; 1.1),
  row("main job, peak memory in MiB"; $now.peak / 1024; null),
  (if $now.instructions then row("main job, million instructions"; $now.instructions / 1000; null) else empty end),
  (if $before then
     row("now / then, time"; $plan / $earlier; null), row("now / then, peak memory"; $now.peak / $before.peak; null),
     (if $now.instructions then row("now / then, instructions"; $now.instructions / $before.instructions; null) else empty end)
   else empty end)
  | @tsv' "$work/times.json" | column -t -s "$(printf '\t')"
