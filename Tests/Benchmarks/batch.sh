#!/usr/bin/env bash
# Measures batches of the release program: plans a second, whole and as summaries; how that grows with --jobs up to the
# number of processors, and with a catalogue of 1,016 roles; instructions a plan; and peak memory for 1,000 and 100,000
# lines. All in one run, as ratios. Plans for a second of processor time are beside them, which a machine busy with other
# things changes less: where they stay the same with more threads, these do not hinder one another.
#
#     batch.sh [COMMIT]
#
# With a commit, that one stands beside it too, built in the same way and with its own data.
#
# Needs: swift, jq, GNU time; valgrind for instructions. Nothing is asserted. LINES sets the number of lines that are
# timed (default: 4000).
set -euo pipefail
cd "$(dirname "$0")/../.."
export PLAN_TODAY=2026-11-20
source Tests/Benchmarks/parts.sh
need batch.sh swift jq /usr/bin/time
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
lines=${LINES:-4000}
processors=$(getconf _NPROCESSORS_ONLN)

install_release "$work/now"
[ $# -eq 0 ] || install_release "$work/then" "$1"
program=$work/now/bin/plan
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
    for _ in 1 2 3; do /usr/bin/time -f '%e %U %S' "$program" batch "$@" 2>&1 >/dev/null; done \
        | awk '{ cpu = $2 + $3; if (NR == 1 || $1 < e) e = $1; if (NR == 1 || cpu < c) c = cpu } END { print e, c }'
}
peak() { /usr/bin/time -f %M "$program" batch "$@" 2>&1 >/dev/null; }

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
    if [ $# -gt 0 ]; then
        program=$work/then/bin/plan
        row "whole plans, 1 thread, $1" "$(seconds --jobs 1 "$work/requests")"
        row "summaries, 1 thread, $1" "$(seconds --jobs 1 --fields summary "$work/requests")"
        program=$work/now/bin/plan
    fi
    alone=$(/usr/bin/time -f '%e %U %S' sh -c 'head -n 100 "$2" | while read -r line; do
        echo "$line" | "$1" batch --jobs 1; done' sh "$program" "$work/requests" 2>&1 >/dev/null)
    row 'a process for each plan' "$(echo "$alone" | awk -v n="$lines" '{ print $1 * n / 100, ($2 + $3) * n / 100 }')"
} | column -t -s "$(printf '\t')"

# Thousands of instructions a plan, without the start: what a hundred lines more take. each PROGRAM ARGUMENT...
each() {
    local few many
    few=$(instructions "$1" batch --jobs 1 "${@:2}" "$work/requests-100")
    many=$(instructions "$1" batch --jobs 1 "${@:2}" "$work/requests-200")
    [ -z "$few" ] || echo $(((many - few) / 100))
}
head -n 100 "$work/requests" >"$work/requests-100"
head -n 200 "$work/requests" >"$work/requests-200"
if command -v valgrind >/dev/null; then
    echo "Counting instructions …" >&2
    echo
    {
        printf 'thousands of instructions a plan\tnow\t%s\n' "${1:-}"
        for fields in "" "--fields summary"; do
            # shellcheck disable=SC2086 # Two words, or none.
            printf '%s\t%s\t%s\n' "${fields:-the whole plan}" "$(each "$work/now/bin/plan" $fields)" \
                "$([ $# -eq 0 ] || each "$work/then/bin/plan" $fields)"
        done
    } | column -t -s "$(printf '\t')"
fi
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
