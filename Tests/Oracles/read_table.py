#!/usr/bin/env python3
"""Reads separated values with Python's csv and prints the rows as JSON: read_table.py FILE"""

import csv
import json
import sys

csv.field_size_limit(1 << 24)
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
