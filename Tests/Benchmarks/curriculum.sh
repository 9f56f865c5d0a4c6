#!/usr/bin/env bash
# Chooses the courses of every move of the built-in catalogue: time and nodes of the curricula, how many are proven
# shortest, how much of the hours is resources', and the hours of what was chosen over those planned where true workloads
# are drawn about what is stated. Then holds some of the same problems, as they are and with their costs changed, against
# CP-SAT (see location.sh).
#
# Needs: swift; for the comparison jq and python3 with ortools. EVERY takes every so many of the problems (default: 40).
# Nothing is asserted.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Building the release program …" >&2
swift build -c release --product curriculum-benchmark >&2
"$(swift build -c release --show-bin-path)/curriculum-benchmark" Data "$work/problems.jsonl" | column -t -s "$(printf '\t')"
echo
awk -v every="${EVERY:-40}" 'NR % every < 2' "$work/problems.jsonl" >"$work/some.jsonl"
Tests/Benchmarks/location.sh "$work/some.jsonl"
