#!/usr/bin/env python3
"""Holds orders of jobs against CP-SAT, with the package ortools from PyPI.

    cpsat.py [--limit SECONDS] [--times] FILE

Each line of the file is a JSON object: the jobs' "lengths", "weights" and "predecessors" (a list of indices a job), the
"sequence" that was found with its "cost" and "lowerBound" (Σ weight × completion time), "seconds" and a "name". The
sequence must respect precedence and cost what it says. CP-SAT must not find a cheaper one, its bound must not be above
the cost, nor what it finds below the lower bound; what it proves to be the best must be the cost where that is its own
lower bound.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0. With --times, prints for
each instance a line of JSON with both times instead, and findings to standard error. Exits 77 where ortools is missing.
"""

import argparse
import itertools
import json
import sys

try:
    from ortools.sat.python import cp_model
except ImportError as error:
    print(f"skipped: {error}; 'pip install ortools' mends it", file=sys.stderr)
    sys.exit(77)


def model_of(instance):
    """The order as one choice for each pair of jobs, without circles of three (Potts 1980). CP-SAT proves this much
    sooner than intervals that must not overlap."""
    model = cp_model.CpModel()
    lengths, weights = instance["lengths"], instance["weights"]
    jobs = range(len(lengths))
    before = {}
    for first, second in itertools.combinations(jobs, 2):
        before[first, second] = model.new_bool_var(f"{first} before {second}")
        before[second, first] = before[first, second].negated()
    for first, second, third in itertools.combinations(jobs, 3):
        model.add_bool_or(before[second, first], before[third, second], before[first, third])
        model.add_bool_or(before[first, second], before[second, third], before[third, first])
    for job, predecessors in enumerate(instance["predecessors"]):
        for predecessor in predecessors:
            model.add(before[predecessor, job] == 1)
    model.minimize(
        sum(length * weight for length, weight in zip(lengths, weights))
        + sum(lengths[first] * weights[second] * choice for (first, second), choice in before.items()))
    return model


def cost_of(instance):
    """Σ weight × completion time of the sequence; None where it is no order of the jobs, or breaks precedence."""
    sequence = instance["sequence"]
    if sorted(sequence) != list(range(len(instance["lengths"]))):
        return None
    done, time, cost = set(), 0, 0
    for job in sequence:
        if not done.issuperset(instance["predecessors"][job]):
            return None
        done.add(job)
        time += instance["lengths"][job]
        cost += instance["weights"][job] * time
    return cost


def solve(instance, limit):
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    return solver.solve(model_of(instance)), solver


def findings(instance, status, solver):
    cost, bound = instance["cost"], instance["lowerBound"]
    if cost_of(instance) != cost:
        yield f"the sequence costs {cost_of(instance)}, not {cost}"
    if bound > cost:
        yield f"the lower bound {bound} is above the cost {cost}"
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE, cp_model.UNKNOWN):
        yield f"CP-SAT finds the instance {solver.status_name(status)}"
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        best = round(solver.objective_value)
        if best < bound:
            yield f"CP-SAT finds {best}, below the lower bound {bound}"
        if status == cp_model.OPTIMAL and best > cost:
            yield f"CP-SAT proves {best}, above the cost {cost}"
    # CP-SAT's bound is a float.
    if status != cp_model.UNKNOWN and solver.best_objective_bound > cost + 0.5:
        yield f"CP-SAT's bound {solver.best_objective_bound} is above the cost {cost}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=float, default=10, help="seconds for each instance (default: 10)")
    parser.add_argument("--times", action="store_true")
    parser.add_argument("file")
    arguments = parser.parse_args()
    found = proved = claimed = count = 0
    with open(arguments.file, encoding="utf-8") as lines:
        for line in lines:
            instance = json.loads(line)
            status, solver = solve(instance, arguments.limit)
            is_optimal = instance["cost"] == instance["lowerBound"]
            count += 1
            claimed += is_optimal
            proved += status == cp_model.OPTIMAL
            for finding in findings(instance, status, solver):
                found += 1
                print(
                    f"{len(instance['lengths'])} jobs, {instance['name']}: {finding}",
                    file=sys.stderr if arguments.times else sys.stdout)
            if arguments.times:
                print(json.dumps({
                    "name": instance["name"], "jobs": len(instance["lengths"]), "optimal": is_optimal,
                    "proved": status == cp_model.OPTIMAL, "seconds": instance["seconds"],
                    "cpsat": solver.wall_time}), flush=True)
    if not found and not arguments.times:
        print(f"{count} instances, {claimed} claimed best, {proved} proved best by CP-SAT")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
