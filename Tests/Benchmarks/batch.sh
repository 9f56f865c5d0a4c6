#!/usr/bin/env bash
# Measures batches of the release program: plans a second, whole and as summaries; how that grows with --jobs up to the
# number of processors, and with a catalogue of 1,016 roles; and peak memory for 1,000 and 100,000 lines. All in one
# run, as ratios. Plans for a second of processor time are beside them, which a machine busy with other things changes
# less: where they stay the same with more threads, these do not hinder one another.
#
# Needs: swift, jq, GNU time. Nothing is asserted. LINES sets the number of lines that are timed (default: 4000).
set -euo pipefail
cd "$(dirname "$0")/../.."
export PLAN_TODAY=2026-11-20
source Tests/Benchmarks/parts.sh
need batch.sh swift jq /usr/bin/time
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lines=${LINES:-4000}
processors=$(getconf _NPROCESSORS_ONLN)

echo "Building the static release program …" >&2
install_release "$work"

large_catalogue "$work/large"

# Requests over all pairs of roles: requests CATALOGUE COUNT
requests() {
    jq -c --argjson count "$2" '[.roles[].id] as $ids | ($ids | length) as $n
        | range($count) | . as $i | ($i * 7919 % $n) as $from | (($from + 1 + $i * 104729 % ($n - 1)) % $n) as $to
        | {id: $i, from: $ids[$from], to: $ids[$to], hours: (5 + $i % 4 * 5)}' "$1/catalog.json"
}
requests Data "$lines" >"$work/requests"
requests "$work/large" "$lines" >"$work/requests-large"
# The built-in roles, asked of the large catalogue.
cp "$work/requests" "$work/requests-same"

# Seconds on the clock and of processor time of the best of three runs: seconds ARGUMENT...
seconds() {
    for _ in 1 2 3; do /usr/bin/time -f '%e %U %S' "$work/bin/plan" batch "$@" 2>&1 >/dev/null; done \
        | awk '{ cpu = $2 + $3; if (NR == 1 || $1 < e) e = $1; if (NR == 1 || cpu < c) c = cpu } END { print e, c }'
}
peak() { /usr/bin/time -f %M "$work/bin/plan" batch "$@" 2>&1 >/dev/null; }

echo "Timing $lines lines …" >&2
one=$(seconds --jobs 1 "$work/requests")
{
    printf 'what\tplans a second\tratio\tplans a processor second\tratio\n'
    row() { echo "$one $2" | awk -v what="$1" -v n="$lines" \
        '{ printf "%s\t%.0f\t%.2f\t%.0f\t%.2f\n", what, n / $3, $1 / $3, n / $4, $2 / $4 }'; }
    row 'whole plans, 1 thread' "$one"
    for ((jobs = 2; jobs <= processors; jobs *= 2)); do
        row "whole plans, $jobs threads" "$(seconds --jobs "$jobs" "$work/requests")"
    done
    row 'summaries, 1 thread' "$(seconds --jobs 1 --fields summary "$work/requests")"
    row 'the same roles of 1,016, 1 thread' "$(seconds --jobs 1 --data "$work/large" "$work/requests-same")"
    row 'all of 1,016 roles, 1 thread' "$(seconds --jobs 1 --data "$work/large" "$work/requests-large")"
    alone=$(/usr/bin/time -f '%e %U %S' sh -c 'head -n 100 "$2" | while read -r line; do
        echo "$line" | "$1" batch --jobs 1; done' sh "$work/bin/plan" "$work/requests" 2>&1 >/dev/null)
    row 'a process for each plan' "$(echo "$alone" | awk -v n="$lines" '{ print $1 * n / 100, ($2 + $3) * n / 100 }')"
} | column -t -s "$(printf '\t')"
echo
echo "Measuring memory …" >&2
requests Data 1000 >"$work/requests-1000"
requests Data 100000 >"$work/requests-100000"
{
    printf 'what\tpeak KiB\tratio to 1,000 lines\n'
    for jobs in 1 $((processors > 1 ? processors : 2)); do
        few=$(peak --jobs "$jobs" "$work/requests-1000")
        many=$(peak --jobs "$jobs" "$work/requests-100000")
        printf '%s\t%s\t1.00\n' "1,000 lines, $jobs threads" "$few"
        awk -v what="100,000 lines, $jobs threads" -v few="$few" -v many="$many" \
            'BEGIN { printf "%s\t%d\t%.2f\n", what, many, many / few }'
    done
} | column -t -s "$(printf '\t')"
