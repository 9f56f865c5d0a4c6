#!/usr/bin/env python3
"""Holds what Apache Spark makes of a batch, piped through the program in partitions, against one process:

    spark.py PROGRAM CATALOGUE [COUNT]

Line numbers in errors count from the start of a partition, so that they are set aside. Exits 1 where the answers
differ, 77 where pyspark or Java is missing.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

try:
    from pyspark.sql import SparkSession
except ImportError as error:
    print(f"skipped: {error}; 'pip install pyspark' mends it", file=sys.stderr)
    sys.exit(77)


def unnumbered(lines):
    return [re.sub(r'"line":\d+,', "", line) for line in lines]


def main():
    program, catalogue = sys.argv[1:3]
    count = sys.argv[3] if len(sys.argv) > 3 else "2000"
    if not shutil.which("java"):
        print("skipped: Java is missing", file=sys.stderr)
        return 77
    script = pathlib.Path(__file__).with_name("requests.sh")
    requests = subprocess.run(["sh", script, count], capture_output=True, text=True, check=True).stdout.splitlines()
    environment = {"PLAN_DATA": catalogue, "PLAN_TODAY": "2026-11-20"}
    alone = subprocess.run(
        [program, "batch"], input="\n".join(requests), capture_output=True, text=True, check=False,
        env=os.environ | environment)

    spark = (
        SparkSession.builder.master("local[2]").appName("plan").config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1").getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    # Without checkCode: 65 says that some lines cannot be answered, which is so, and each of them says it itself.
    together = spark.sparkContext.parallelize(requests, 7).pipe(f'"{program}" batch --jobs 1', environment).collect()
    spark.stop()

    expected, found = unnumbered(alone.stdout.splitlines()), unnumbered(together)
    if alone.returncode != 65 or expected != found:
        place = next((i for i, (one, other) in enumerate(zip(expected, found)) if one != other), "their end")
        print(f"{len(expected)} answers alone, {len(found)} together, different at {place}")
        return 1
    print(f"{len(found)} answers, the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
