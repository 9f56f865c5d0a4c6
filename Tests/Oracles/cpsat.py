#!/usr/bin/env python3
"""Holds orders of jobs and choices of facilities against CP-SAT, with the package ortools from PyPI.

    cpsat.py [--limit SECONDS] [--times] FILE

Each line of the file is a JSON object with a "name", what was found with its "cost" and "lowerBound", and "seconds".

- An order: the jobs' "lengths", "weights" and "predecessors" (a list of indices a job), and the "sequence", which costs
  Σ weight × completion time. It must respect precedence.
- Facility location without capacities: the number of "demands"; "facilities", each with "fixedCost", "arcs" (pairs of a
  demand and its cost), "fee" and "forced"; "cuts", each a list of pairs of a facility and a demand that must not all
  hold; a "budget" for fees; and the "assignment", the facility of each demand, which is missing where there is none.

What was found must cost what it says. CP-SAT must not find anything cheaper, its bound must not be above the cost, nor
what it finds below the lower bound; what it proves to be the best must be the cost where that is its own lower bound.

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


class Order:
    unit, answer, linearization = "jobs", "sequence", 1

    @staticmethod
    def size(instance):
        return len(instance["lengths"])

    @staticmethod
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

    @staticmethod
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


class Location:
    # With its linear relaxation CP-SAT proves these some hundred times sooner than by its own choice.
    unit, answer, linearization = "demands", "assignment", 2

    @staticmethod
    def size(instance):
        return instance["demands"]

    @staticmethod
    def model_of(instance):
        """Every demand has one facility, which is open for each of its demands (the strong formulation)."""
        model = cp_model.CpModel()
        facilities = instance["facilities"]
        is_open = [model.new_bool_var(f"{index} is open") for index in range(len(facilities))]
        served = {}
        for (facility, demand), cost in Location.costs(instance).items():
            served[facility, demand] = model.new_bool_var(f"{facility} serves {demand}")
            model.add(served[facility, demand] <= is_open[facility])
        for demand in range(instance["demands"]):
            model.add_exactly_one(choice for (_, other), choice in served.items() if other == demand)
        for index, facility in enumerate(facilities):
            if facility.get("forced"):
                model.add(is_open[index] == 1)
        for cut in instance.get("cuts") or []:
            if all(tuple(pair) in served for pair in cut):
                model.add_bool_or(served[facility, demand].negated() for facility, demand in cut)
        if instance.get("budget") is not None:
            model.add(sum((f.get("fee") or 0) * is_open[i] for i, f in enumerate(facilities)) <= instance["budget"])
        model.minimize(
            sum(facility["fixedCost"] * choice for facility, choice in zip(facilities, is_open))
            + sum(cost * served[pair] for pair, cost in Location.costs(instance).items()))
        return model

    @staticmethod
    def costs(instance):
        """The least cost for each pair of a facility and a demand."""
        costs = {}
        for index, facility in enumerate(instance["facilities"]):
            for demand, cost in facility["arcs"]:
                costs[index, demand] = min(cost, costs.get((index, demand), cost))
        return costs

    @staticmethod
    def cost_of(instance):
        """What is open and what serves; None where a demand is not served, or a cut or the budget is not heeded."""
        facilities, costs = instance["facilities"], Location.costs(instance)
        pairs = {(facility, demand) for demand, facility in enumerate(instance["assignment"])}
        is_open = {index for index, facility in enumerate(facilities) if facility.get("forced")}
        is_open |= {facility for facility, _ in pairs}
        if len(pairs) != instance["demands"] or not pairs <= costs.keys():
            return None
        if any(all(tuple(pair) in pairs for pair in cut) for cut in instance.get("cuts") or []):
            return None
        budget = instance.get("budget")
        if budget is not None and sum(facilities[i].get("fee") or 0 for i in is_open) > budget:
            return None
        return sum(facilities[i]["fixedCost"] for i in is_open) + sum(costs[pair] for pair in pairs)


def kind_of(instance):
    return Location if "facilities" in instance else Order


def solve(instance, limit):
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = limit
    solver.parameters.linearization_level = kind_of(instance).linearization
    return solver.solve(kind_of(instance).model_of(instance)), solver


def findings(instance, status, solver):
    kind = kind_of(instance)
    if instance.get(kind.answer) is None:
        if status not in (cp_model.INFEASIBLE, cp_model.UNKNOWN):
            yield f"CP-SAT finds {round(solver.objective_value)} where nothing was found"
        return
    cost, bound = instance["cost"], instance["lowerBound"]
    if kind.cost_of(instance) != cost:
        yield f"the {kind.answer} costs {kind.cost_of(instance)}, not {cost}"
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
            kind = kind_of(instance)
            is_optimal = instance.get("cost") == instance.get("lowerBound")
            count += 1
            claimed += is_optimal
            is_proved = status in (cp_model.OPTIMAL, cp_model.INFEASIBLE)
            proved += is_proved
            for finding in findings(instance, status, solver):
                found += 1
                print(
                    f"{kind.size(instance)} {kind.unit}, {instance['name']}: {finding}",
                    file=sys.stderr if arguments.times else sys.stdout)
            if arguments.times:
                print(json.dumps({
                    "name": instance["name"], kind.unit: kind.size(instance), "optimal": is_optimal,
                    "proved": is_proved, "nodes": instance.get("nodes"), "seconds": instance["seconds"],
                    "cpsat": solver.wall_time}), flush=True)
    if not found and not arguments.times:
        print(f"{count} instances, {claimed} claimed best, {proved} proved best by CP-SAT")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
