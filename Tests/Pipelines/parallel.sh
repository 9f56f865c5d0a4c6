#!/bin/sh
# Holds what GNU parallel makes of a batch, cut into blocks and put together in order, against one process:
#
#     parallel.sh PROGRAM CATALOGUE [COUNT]
#
# Line numbers in errors count from the start of a block, so that they are set aside. Exits 1 where the answers differ,
# 77 where parallel is missing.
set -eu
program=$1 count=${3:-2000} here=$(cd "$(dirname "$0")" && pwd)
export PLAN_DATA="$2" PLAN_TODAY=2026-11-20
parallel --version 2>/dev/null | grep -q '^GNU parallel' || { echo "skipped: GNU parallel is missing" >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sh "$here/requests.sh" "$count" >"$work/requests"

# 65 says that some lines cannot be answered, which is so; parallel gives the number of blocks that ended so.
"$program" batch "$work/requests" >"$work/alone" || [ $? -eq 65 ]
HOME=$work parallel --will-cite --pipe -k --jobs 2 --block 8k "'$program' batch --jobs 1" \
    <"$work/requests" >"$work/together" || [ $? -lt 102 ]

unnumbered() { sed 's/"line":[0-9]*,//' "$1"; }
unnumbered "$work/alone" >"$work/expected"
unnumbered "$work/together" >"$work/found"
cmp "$work/expected" "$work/found" || exit 1
echo "$(wc -l <"$work/found" | tr -d ' ') answers, the same"
