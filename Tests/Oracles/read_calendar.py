#!/usr/bin/env python3
"""Reads a calendar with icalendar from PyPI and prints its events as JSON.

    read_calendar.py FILE

Before that the bytes are held against RFC 5545, section 3.1: every line ends in CR LF, is UTF-8 by itself, and has 75
octets at most. For a zone that the system knows too, the offsets that the file gives it must be the system's at every
event.

Prints each finding on a line of its own and exits 1, or prints the events and exits 0. Exits 77 where icalendar is
missing.
"""

import datetime
import json
import pathlib
import sys
import zoneinfo

try:
    from icalendar import Calendar
except ImportError as error:
    print(f"skipped: {error}; 'pip install icalendar' mends it", file=sys.stderr)
    sys.exit(77)


def byte_findings(data: bytes) -> list[str]:
    findings = []
    if not data.endswith(b"\r\n"):
        findings.append("the last line does not end in CR LF")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if b"\n" in line or b"\r" in line:
            findings.append(f"line {number} has a line break of its own")
        if len(line) > 75:
            findings.append(f"line {number} has {len(line)} octets")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            findings.append(f"line {number} splits a character")
    return findings


def zone_findings(calendar: Calendar) -> list[str]:
    """What the file says of its zones against what the system says of them."""
    findings = []
    for zone in calendar.walk("VTIMEZONE"):
        name = str(zone["TZID"])
        own, systems = zone.to_tz(lookup_tzid=False), zoneinfo.ZoneInfo(name)
        for event in calendar.walk("VEVENT"):
            start = event["DTSTART"].dt
            if not isinstance(start, datetime.datetime):
                continue
            clock = start.replace(tzinfo=None)
            offsets = [clock.replace(tzinfo=tz).utcoffset() for tz in (own, systems)]
            if offsets[0] != offsets[1]:
                findings.append(f"{name} is {offsets[0]} off UTC at {clock}, not {offsets[1]}")
    return findings


def event(component) -> dict:
    start, end = component["DTSTART"].dt, component["DTEND"].dt
    is_day = not isinstance(start, datetime.datetime)
    # Across a change of the clocks only the difference in UTC is the length.
    length = end - start if is_day else end.astimezone(datetime.UTC) - start.astimezone(datetime.UTC)
    return {
        "uid": str(component["UID"]),
        "stamp": component["DTSTAMP"].dt.isoformat(),
        "sequence": int(component["SEQUENCE"]),
        "start": start.isoformat(),
        "end": end.isoformat(),
        "isDay": is_day,
        "hours": length.total_seconds() / 3600,
        "summary": str(component["SUMMARY"]),
        "description": str(component.get("DESCRIPTION", "")),
    }


def main() -> int:
    data = pathlib.Path(sys.argv[1]).read_bytes()
    calendar = Calendar.from_ical(data)
    findings = byte_findings(data) + zone_findings(calendar)
    for component in calendar.walk():
        findings += [f"{component.name}: {name}: {error}" for name, error in component.errors]
    if findings:
        print("\n".join(findings))
        return 1
    print(json.dumps([event(component) for component in calendar.walk("VEVENT")]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
