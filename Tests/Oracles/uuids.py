#!/usr/bin/env python3
"""Holds UUIDs against Python's own of version 5: uuids.py FILE, each line a name and its UUID.

Prints each difference on a line of its own and exits 1, or prints one line of counts and exits 0.
"""

import pathlib
import sys
import uuid

NAMESPACE = uuid.UUID("6b1f0c52-8e3d-4a97-a461-2fd0957ce813")

lines = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
findings = [line for line in lines if str(uuid.uuid5(NAMESPACE, line.split()[0])) != line.split()[1]]
print("\n".join(findings) or f"{len(lines)} UUIDs agree")
sys.exit(1 if findings else 0)
