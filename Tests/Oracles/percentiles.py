#!/usr/bin/env python3
"""Holds simulated work against NumPy.

    percentiles.py FILE

Each line of the file is a JSON object: "draws" as the program made them, the "percentiles" that it read off them as
pairs of share and value, "within" as pairs of a value and the share of the draws up to it, and what the draws were made
from: "work" (quarters, low and high over likely), "fixed" quarters, the "pace" (low, likely, high) and the "share" of
cases between low and high. The percentiles must be NumPy's on the same draws, exactly; and near those of NumPy's own,
independent draws of the same work.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0. Exits 77 where numpy is
missing.
"""

import json
import statistics
import sys

try:
    import numpy
except ImportError as error:
    print(f"skipped: {error}; 'pip install numpy' mends it", file=sys.stderr)
    sys.exit(77)

# Independent draws: so many that their own error is small beside the tolerance.
COUNT = 200_000
TOLERANCE = 0.04


def percentile_findings(case):
    draws = numpy.array(case["draws"])
    for share, value in case["percentiles"]:
        expected = numpy.quantile(draws, share, method="inverted_cdf")
        if expected != value:
            yield f"the {share} quantile is {expected}, not {value}"
    for value, share in case["within"]:
        expected = numpy.mean(draws <= value)
        if abs(expected - share) > 1e-12:
            yield f"{expected} of the draws are within {value}, not {share}"


def factors(random, low, high, end):
    scores = random.standard_normal(COUNT)
    return numpy.exp(numpy.where(scores < 0, -numpy.log(low), numpy.log(high)) / end * scores)


def distribution_findings(case):
    random = numpy.random.default_rng(20261123)
    end = statistics.NormalDist().inv_cdf(0.5 + case["share"] / 2)
    totals = numpy.full(COUNT, float(case["fixed"]))
    for piece in case["work"]:
        totals += piece["quarters"] * factors(random, piece["low"], piece["high"], end)
    low, likely, high = case["pace"]
    totals *= likely * factors(random, low / likely, high / likely, end)
    for share, value in case["percentiles"]:
        expected = numpy.quantile(totals, share)
        if abs(value - expected) > TOLERANCE * expected:
            yield f"the {share} quantile is {value}, and {expected} with independent draws"


def main():
    findings, count = [], 0
    with open(sys.argv[1], encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            case = json.loads(line)
            count += 1
            for finding in [*percentile_findings(case), *distribution_findings(case)]:
                findings.append(f"case {number}: {finding}")
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{count} cases agree with NumPy")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
