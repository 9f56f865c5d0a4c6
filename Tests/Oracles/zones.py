#!/usr/bin/env python3
"""Holds what the C library says of time zones against the system's own files and Python's reader of them.

    zones.py FILE

Each line of the file is a JSON object: a "zone", the moments "from" and "to", and the "periods" as lists of a start
(null for the first), the seconds ahead of UTC, whether it is summer time, and the abbreviation.

As far as the zone's file lists changes of the clocks (RFC 9636), the periods must start with these and with no others.
At the start of each period, a second before it and every ten days in between, zoneinfo must say the same, beyond the
file's list as well.

Prints each finding on a line of its own and exits 1, or prints one line of counts and exits 0.
"""

import datetime
import json
import pathlib
import struct
import sys
import zoneinfo

STEP = 10 * 86_400
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def changes(name: str) -> list[list]:
    """The changes that the second block of a zone's file lists, those left out that change nothing."""
    data = next(path for path in (pathlib.Path(folder, name) for folder in zoneinfo.TZPATH) if path.is_file()).read_bytes()

    def counts(start: int) -> tuple[int, ...]:
        return struct.unpack(">6l", data[start + 20 : start + 44])

    ut, standard, leaps, times, types, letters = counts(0)
    start = 44 + times * 5 + types * 6 + letters + leaps * 8 + standard + ut
    ut, standard, leaps, times, types, letters = counts(start)
    start += 44
    moments = struct.unpack(f">{times}q", data[start : start + 8 * times])
    indices = data[start + 8 * times : start + 9 * times]
    start += 9 * times
    records = [struct.unpack(">lBB", data[start + 6 * index :][:6]) for index in range(types)]
    names = data[start + 6 * types :][:letters]
    kinds = [[offset, bool(day), names[place:].split(b"\0")[0].decode()] for offset, day, place in records]
    # The last change of some files, at the end of 32 bits, is none.
    listed = [[moment, *kinds[index]] for moment, index in zip(moments, indices)]
    before = [kinds[0]] + [change[1:] for change in listed]
    return [change for change, old in zip(listed, before) if change[1:] != old]


def findings(case: dict) -> list[str]:
    name, periods = case["zone"], case["periods"]
    listed = changes(name)
    last = listed[-1][0] if listed else case["from"]
    found = []
    own = [period for period in periods[1:] if case["from"] < period[0] <= last]
    if own != [change for change in listed if case["from"] < change[0] <= case["to"]]:
        found.append(f"{name}: its file lists other changes")
    zone = zoneinfo.ZoneInfo(name)
    for index, (start, offset, _, abbreviation) in enumerate(periods):
        end = periods[index + 1][0] - 1 if index + 1 < len(periods) else case["to"]
        first = start if start is not None else min(case["from"], end)
        for moment in [*range(first, end, STEP), end]:
            clock = (EPOCH + datetime.timedelta(seconds=moment)).astimezone(zone)
            said = (clock.utcoffset().total_seconds(), clock.tzname())
            if said != (offset, abbreviation):
                found.append(f"{name} at {moment}: {said}, not {(offset, abbreviation)}")
                break
    return found


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        cases = [json.loads(line) for line in file]
    found = [finding for case in cases for finding in findings(case)]
    if found:
        print("\n".join(found))
        return 1
    print(f"{len(cases)} zones agree")
    return 0


if __name__ == "__main__":
    sys.exit(main())
