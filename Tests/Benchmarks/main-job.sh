#!/usr/bin/env bash
# Compares the main job, as a whole process, with a Swift program that prints one line (without any import, and with
# Foundation) and with jq computing the same set difference from the same files; and with itself on a catalogue of
# 1,016 roles. All in one run, as ratios.
#
# The plan is the release that the README installs: a file that needs no shared library. The programs that print one
# line are linked as --static-swift-stdlib does it, which leaves the system's libraries to be loaded. What the first of
# them takes where it needs no shared library either stands below, without a bound.
#
# Needs: swift, jq, hyperfine, GNU time. Nothing is asserted: the last column says whether the bound of the design holds.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PLAN_TODAY=2026-11-20
source Tests/Benchmarks/parts.sh
need main-job.sh swift jq hyperfine /usr/bin/time
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Building the static release program and the one-line program …" >&2
install_release "$work"
mkdir -p "$work/hello/Sources/hello" "$work/hello/Sources/foundation"
cat >"$work/hello/Package.swift" <<'SWIFT'
// swift-tools-version: 6.2
import PackageDescription
let package = Package(
    name: "hello", targets: [.executableTarget(name: "hello"), .executableTarget(name: "foundation")])
SWIFT
echo 'print("hello, world")' >"$work/hello/Sources/hello/main.swift"
printf 'import Foundation\nprint("hello from", ProcessInfo.processInfo.processName)\n' \
    >"$work/hello/Sources/foundation/main.swift"
swift build -c release --static-swift-stdlib --package-path "$work/hello" >&2
hello=$(swift build -c release --static-swift-stdlib --package-path "$work/hello" --show-bin-path)
cp "$hello/hello" "$hello/foundation" "$work/bin/"
bare=(swift build -c release -Xswiftc -static-executable -Xswiftc -use-ld=lld --product hello
    --package-path "$work/hello" --scratch-path "$work/bare")
"${bare[@]}" >&2
cp "$("${bare[@]}" --show-bin-path)/hello" "$work/bin/bare"

# The files that the plan reads, as the system sees them.
from=backend-developer to=computer-vision-engineer
files=("$work/share/plan/roles/$from.json" "$work/share/plan/roles/$to.json")
while read -r skill; do files+=("$work/share/plan/skills/$skill.json"); done < <(
    jq -r '.requirements[].skill' "${files[@]}" | sort -u)
# What the target requires at a higher level than the other role does, with each skill's title.
cat >"$work/gap.jq" <<'JQ'
(map(select(.requirements)) | {from: .[0], to: .[1]}) as $roles
| (map(select(.effort)) | map({(.id): .title}) | add) as $titles
| ($roles.from.requirements | map({(.skill): .level}) | add) as $held
| [$roles.to.requirements[] | select(.level > ($held[.skill] // 0)) | {skill, title: $titles[.skill], need: .level}]
JQ

large_catalogue "$work/large"

plan="$work/bin/plan --from backend --to cv-engineer"
hyperfine --shell=none --warmup 20 --runs "${RUNS:-300}" --export-json "$work/times.json" \
    "$plan" "$work/bin/hello" "$work/bin/foundation" "jq -s -f $work/gap.jq ${files[*]}" "$plan --data $work/large" "$work/bin/bare" >&2
peak() { for _ in 1 2 3 4 5; do /usr/bin/time -f %M "$@" 2>&1 >/dev/null; done | sort -n | sed -n 3p; }
plan_peak=$(peak $plan)
hello_peak=$(peak "$work/bin/hello")
foundation_peak=$(peak "$work/bin/foundation")
bare_peak=$(peak "$work/bin/bare")

jq -r --argjson plan_peak "$plan_peak" --argjson hello_peak "$hello_peak" \
    --argjson foundation_peak "$foundation_peak" --argjson bare_peak "$bare_peak" '
  [.results[].median * 1000] as [$plan, $hello, $foundation, $jq, $large, $bare]
  | def row($what; $ratio; $bound): [$what, ($ratio * 100 | round / 100), $bound,
      (if $bound == "-" then "" elif $ratio <= $bound then "holds" else "exceeded" end)];
  ["what, median of the whole process", "ratio", "bound", ""],
  row("main job / program that prints one line, time"; $plan / $hello; 2.5),
  row("main job / the same with Foundation, time"; $plan / $foundation; 2.5),
  row("main job / jq on the same files, time"; $plan / $jq; 1),
  row("1,016 roles / built-in catalogue, time"; $large / $plan; 1.3),
  row("main job / program that prints one line, peak memory"; $plan_peak / $hello_peak; 1.5),
  row("main job / the same with Foundation, peak memory"; $plan_peak / $foundation_peak; 1.5),
  row("main job / one line without any shared library, time"; $plan / $bare; "-"),
  row("main job / one line without any shared library, peak memory"; $plan_peak / $bare_peak; "-")
  | @tsv' "$work/times.json" | column -t -s "$(printf '\t')"
