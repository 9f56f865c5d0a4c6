#!/usr/bin/env bash
# Writes Sources/plan/Release/functions.order anew: the functions of Swift's own library and of the system's that the
# main job calls. A release lays them side by side, so that the program touches fewer pages of itself. To be run for a
# new version of Swift; a name that no longer fits does no harm.
#
# Needs: swift, valgrind, on Linux.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PLAN_TODAY=2026-11-20
source Tests/Benchmarks/parts.sh
need function-order.sh swift valgrind
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
order=Sources/plan/Release/functions.order

"${release[@]}" >&2
plan=$("${release[@]}" --show-bin-path)/plan
valgrind --tool=callgrind --demangle=no --callgrind-out-file="$work/calls" \
    "$plan" --from backend --to cv-engineer >/dev/null 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
# Our own functions change with every change; their order would be out of date the next day, and gains little.
sed -nE "s/^c?fn=\([0-9]+\) ([A-Za-z_\$][A-Za-z0-9_.\$]*)('[0-9]+)?$/\1/p" "$work/calls" \
    | grep -vE 'CareerCore|CareerData|CareerReports|CommandLineKit|4plan' | LC_ALL=C sort -u >"$work/order"
mv "$work/order" "$order"
# The build does not see that the list is another one, and would not link again.
rm "$plan"
echo "$order has $(wc -l <"$order") functions. Build the release again." >&2
