#!/usr/bin/env python3
"""Prints SHA-256 of a file in base 64, as a Content-Security-Policy names it: digest.py FILE"""

import base64
import hashlib
import pathlib
import sys

print(base64.b64encode(hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).digest()).decode())
