#!/usr/bin/env python3
"""Attacks the program from outside and holds every run against the same few rules.

    python3 Tests/Fuzz/attack.py PROGRAM [--runs N] [--seed S] [--kinds arguments,data,batch,files,kills,full]

Whatever the input, a run ends by itself within the time limit with a documented exit status, writes nothing to the
terminal that could move its cursor, explains each failure in a message, puts results on standard output only where it
succeeds, and leaves files whole or as they were. Prints a line for each run that breaks a rule, with what repeats it, and
totals for each kind; ends with 1 if any rule was broken.
"""
import argparse
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# What the program is run with beside what a run sets: the sanitizers go by variables of their own.
INHERITED = {name: text for name, text in os.environ.items() if name == "PATH" or name.endswith("SAN_OPTIONS") or name == "LLVM_PROFILE_FILE"}
STATUSES = {0, 1, 64, 65, 66, 73, 74}
# What no output may hold but in formats that other programs read.
UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
LIMIT = 120  # seconds that a run may take, with room for a machine that does much else
WORK = 10  # seconds that it may compute
WORK_OF_CHECK = 90  # the same for what plans every move of the catalogue

ROLES = ["backend", "cv", "cv-engineer", "ds", "qa", "edge-ai", "data engineer", "", "\x1b[31m", "a" * 5000, "日本", "-", "--", "..", "/"]
DATES = ["2026-11-23", "2027-02-29", "2028-02-29", "0000-00-00", "9999-12-31", "2026-13-01", "tomorrow", "", "2026-11-23..2026-11-30", "2027-01-01..2026-01-01"]
HOURS = ["10", "0", "0.25", "168", "169", "1e9", "-5", "10,sat=4", "168,mon=0", "sat=24,sun=24", "sat=25", "tue=0.1", "nan", "inf", "", "10,sat=4,sat=4"]
SKILLS = ["pytorch", "docker=2", "python=9", "sql,sql", "=", ",", "pytorch=strong", "nope", "git=0", "\u202ereversed", "c++=3"]
MONEY = ["95000", "0", "-1", "1e308", "12.5", "NaN", ""]
VALUES = {
    "role": ROLES, "date": DATES, "date..date": DATES, "hours": HOURS, "date=hours": [f"{d}={h}" for d in DATES[:5] for h in HOURS[:9]],
    "skill[=level],...": SKILLS, "amount": MONEY, "years": ["0", "3", "60", "61", "x"], "count": ["1", "2", "3", "4", "0", "256", "-1"],
    "folder": ["Data", "/", "/nonexistent", "/dev/null", ".", "\x1b]0;x\x07"], "zone": ["Europe/Berlin", "Nowhere/Land", "UTC", "../../etc/passwd", "JST-9"],
    "day time,...": ["Tue 19:00", "Tue 19:00,Sat 10:00", "Tue 25:00", "x"],
}
ENVIRONMENTS = [{}, {}, {}, {"TZ": "Europe/Berlin"}, {"TZ": "JST-9"}, {"TZ": "nonsense"}, {"COLUMNS": "40"}, {"COLUMNS": "0"}, {"COLUMNS": "99999999"},
                {"PLAN_TODAY": "x"}, {"PLAN_TODAY": "2028-02-29"}, {"NO_COLOR": "1"}, {"PLAN_DATA": "/nonexistent"}]


def processor_time():
    """Seconds that the programs which have ended by now have computed."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Attack:
    def __init__(self, program, seed, folder):
        self.program, self.folder, self.random = os.path.abspath(program), folder, random.Random(seed)
        self.faults = 0
        self.declared = self.declarations()

    def declarations(self):
        """The options of each command, as its help lists them: name to (value, choices)."""
        commands = {}
        listing = subprocess.run([self.program, "--help"], capture_output=True, text=True, env=INHERITED | {"COLUMNS": "200"}).stdout
        names = re.findall(r"^  ([a-z]+) +\S", listing.split("SUBCOMMANDS:")[1], re.M) if "SUBCOMMANDS:" in listing else []
        for name in [""] + names:
            text = subprocess.run([self.program] + ([name] if name else []) + ["--help"], capture_output=True, text=True, env=INHERITED | {"COLUMNS": "200"}).stdout
            options = {}
            for line in re.finditer(r"^  (?:-\w, )?(--[a-z-]+)(?: <([^>]+)>)?(.*(?:\n {26}.*)*)", text, re.M):
                choices = re.search(r"\(values: ([^;)]*)", line.group(3).replace("\n", " "))
                options[line.group(1)] = (line.group(2), [c.strip() for c in choices.group(1).split(",")] if choices else [])
            commands[name] = options
        return commands

    def run(self, arguments, environment=None, data=None, cwd=None, before=None, expect_text=True):
        """One run, held against the rules that hold for all."""
        before_it = processor_time()
        environment = INHERITED | {"PLAN_TODAY": "2026-11-23"} | (environment or {})
        try:
            done = subprocess.run([self.program] + arguments, input=data or b"", capture_output=True, timeout=LIMIT, env=environment,
                                  cwd=cwd or self.folder, preexec_fn=before)
        except subprocess.TimeoutExpired:
            self.fault(arguments, environment, f"did not end within {LIMIT} s")
            return None
        except ValueError:  # a zero byte, which no process can be started with
            return None
        message = done.stderr.decode("utf-8", "replace")
        if done.returncode not in STATUSES:
            self.fault(arguments, environment, f"ended with {done.returncode}: {message[:200]!r}")
        if UNSAFE.search(message):
            self.fault(arguments, environment, f"wrote control characters to standard error: {message[:200]!r}")
        if done.returncode >= 64 and not message.strip() and b'"error"' not in done.stdout:
            self.fault(arguments, environment, f"ended with {done.returncode} and said nothing")
        if done.returncode in (64, 66, 73) and done.stdout:
            self.fault(arguments, environment, f"ended with {done.returncode} and wrote results")
        if expect_text and UNSAFE.search(done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")):
            self.fault(arguments, environment, "wrote control characters to standard output")
        if processor_time() - before_it > (WORK_OF_CHECK if "check" in arguments else WORK):
            self.fault(arguments, environment, f"computed for {processor_time() - before_it:.1f} s")
        return done

    def fault(self, arguments, environment, what):
        self.faults += 1
        shown = {k: v for k, v in environment.items() if k not in INHERITED}
        print(f"FAULT: {what}\n  {shown} {arguments!r}", flush=True)

    # -- kinds ------------------------------------------------------------------------------------------------------

    def arguments(self):
        r = self.random
        command = r.choice(list(self.declared))
        arguments = [command] if command else []
        if command in ("", "why", "whatif") and r.random() < 0.8:
            arguments += ["--from", r.choice(ROLES[:7]), "--to", r.choice(ROLES[:7])]
        if command in ("role", "skill", "why", "compare", "roles", "skills"):
            arguments += [r.choice(ROLES + SKILLS) for _ in range(r.choice([0, 1, 1, 2, 3]))]
        for _ in range(r.choice([0, 1, 1, 2, 3, 5])):
            name = r.choice(list(self.declared[r.choice(list(self.declared))] if r.random() < 0.1 else self.declared[command]))
            if name in ("--output", "--jobs"):
                continue
            value, choices = self.declared[command].get(name, (None, []))
            if value is None:
                arguments.append(name)
            else:
                pool = choices if choices and r.random() < 0.8 else VALUES.get(value, ROLES)
                arguments += [f"{name}={r.choice(pool)}"] if r.random() < 0.3 else [name, r.choice(pool)]
        if r.random() < 0.1:
            r.shuffle(arguments)
        arguments = [a.replace("\0", "") for a in arguments]
        formats = [a for a in arguments if a in ("ics", "--format=ics")]
        done = self.run(arguments, r.choice(ENVIRONMENTS), expect_text="always" not in " ".join(arguments) and not formats)
        wants_json = any(a in ("json", "--format=json") for a in arguments) and not any("format" in a and "json" not in a for a in arguments)
        if done and done.returncode in (0, 1) and wants_json and arguments.count("--format") + sum(a.startswith("--format=") for a in arguments) == 1 \
                and "--help" not in arguments and "-h" not in arguments and "--version" not in arguments and "help" not in arguments \
                and done.stdout[:1] in (b"{", b"["):
            try:
                json.loads(done.stdout)
            except ValueError as error:
                self.fault(arguments, {}, f"wrote no JSON: {error}")

    def data(self):
        """A catalogue in which one file is damaged."""
        r = self.random
        copy = os.path.join(self.folder, "catalogue")
        if not os.path.exists(copy):
            shutil.copytree(self.catalogue, copy)
            self.paths = [os.path.join(at, name) for at, _, names in os.walk(copy) for name in names if name.endswith(".json") and "schemas" not in at]
        # Files that the plan below reads are hit more often.
        near = [f for f in self.paths if re.search(r"catalog|sources|backend-developer|computer-vision|roadmaps|python|pytorch|opencv", f)]
        path = r.choice(near if r.random() < 0.7 else self.paths)
        whole = open(path, "rb").read()
        damage = r.randrange(8)
        text = bytearray(whole)
        place = r.randrange(max(1, len(text)))
        if damage == 0: text = text[:place]
        elif damage == 1: text[place:place] = bytes(r.randrange(256) for _ in range(r.choice([1, 4, 100])))
        elif damage == 2: del text[place:place + r.choice([1, 10, 200])]
        elif damage == 3: text[place] = r.randrange(256)
        elif damage == 4: text = text.replace(b'"', b'\\u001b"', 1) if r.random() < 0.5 else bytearray(text.decode().replace(": [", ": [null, " if r.random() < 0.5 else ": [[", 1).encode())
        elif damage == 5: text = bytearray(re.sub(rb"\d+", str(r.choice([-1, 0, 10 ** 30, 1e308])).encode(), bytes(text), count=r.choice([1, 3])))
        elif damage == 6: text = bytearray()
        else: text = None
        kind = r.randrange(5)
        try:
            os.remove(path)
            if text is not None: open(path, "wb").write(text)
            elif kind == 0: os.mkfifo(path)
            elif kind == 1: os.symlink("/nonexistent", path)
            elif kind == 2: os.symlink(os.path.basename(path), path)
            elif kind == 3: os.mkdir(path)
            command = r.choice([["--from", "backend", "--to", "cv"], ["--from", "backend", "--to", "cv", "--format", "json"], ["roles"], ["skills"], ["role", "cv"],
                                ["skill", "python"], ["audit"], ["check"], ["compare", "ds", "cv"], ["why", "pytorch", "--from", "backend", "--to", "cv"]])
            self.run(command + ["--data", copy])
        finally:
            if os.path.isdir(path) and not os.path.islink(path): os.rmdir(path)
            elif os.path.lexists(path): os.remove(path)
            open(path, "wb").write(whole)

    def batch(self):
        r = self.random
        def value(depth=0):
            return r.choice([None, True, False, 0, 1, -1, 1.5, 1e300, 9007199254740993, 10 ** 40, "", "backend", "cv", "2026-12-24", "\u001b[2J", "x" * 3000,
                             *([] if depth > 3 else [[value(depth + 1) for _ in range(r.randrange(4))], {r.choice(keys): value(depth + 1) for _ in range(r.randrange(4))}])])
        keys = ["from", "to", "know", "hours", "hoursFrom", "off", "by", "start", "order", "effort", "tracks", "review", "until", "only", "years", "salary",
                "valueHour", "explain", "id", "python", "2027-01-01", "nope"]
        lines = []
        for _ in range(r.choice([1, 5, 20])):
            request = {"from": "backend", "to": "cv"} if r.random() < 0.7 else {}
            request |= {r.choice(keys): value() for _ in range(r.choice([0, 1, 2, 4]))}
            line = json.dumps(request, ensure_ascii=r.random() < 0.5).encode("utf-8", "surrogatepass")
            if r.random() < 0.2:
                line = bytearray(line)
                line[r.randrange(len(line))] = r.choice([0, 0x22, 0x5B, 0xFF, 0x0D])
            lines.append(bytes(line))
        done = self.run(["batch", "--jobs", r.choice(["1", "2", "7"])] + r.choice([[], ["--fields", "summary"]]), data=b"\n".join(lines) + r.choice([b"", b"\n", b"\n\n"]))
        if done is None or done.returncode not in (0, 65): return
        wanted = sum(1 for line in b"\n".join(lines).split(b"\n") if line.strip(b" \t\r"))
        answers = done.stdout.split(b"\n")[:-1]
        if len(answers) != wanted: self.fault(["batch"], {}, f"{len(answers)} answers to {wanted} lines: {lines!r}"[:2000])
        for answer in answers:
            try: json.loads(answer)
            except ValueError: self.fault(["batch"], {}, f"an answer is no JSON: {answer[:200]!r}")

    def output_names(self):
        return ["x.md", "x.json", "x.html", "plan", "-", "x.ics", b"x\xff.md", "\x1b[31m.md", "a/b/c.md", ".", "..", "/dev/null", "/dev/full", "/", "dir", "dir/", "link.md",
                "dangling.md", "loop.md", "readonly.md", "fifo.md", "n" * 300 + ".md", "x.exe", "x.", ".md", "/proc/self/fd/1", "/dev/stdout", "/dev/fd/1"]

    def files(self):
        r = self.random
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            os.mkdir(f"{folder}/dir")
            open(f"{folder}/kept.md", "w").write("kept")
            os.symlink("kept.md", f"{folder}/link.md")
            os.symlink("gone.md", f"{folder}/dangling.md")
            os.symlink("loop.md", f"{folder}/loop.md")
            open(f"{folder}/readonly.md", "w").write("kept")
            os.chmod(f"{folder}/readonly.md", 0o444)
            name = r.choice(self.output_names())
            if name == "fifo.md": name = "kept.md"  # a reader of a pipe is the tests' affair
            done = self.run(["--from", "backend", "--to", "cv", "--output", name], cwd=folder, before=r.choice([None, None, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))]))
            left = [n for n in os.listdir(folder) if n.startswith(".plan-")]
            if left: self.fault(["--output", name], {}, f"left {left} behind")
            if done and done.returncode and open(f"{folder}/kept.md").read() != "kept": self.fault(["--output", name], {}, "failed and changed the file")
            if open(f"{folder}/readonly.md").read() != "kept": self.fault(["--output", name], {}, "replaced a file that may not be written to")

    def kills(self):
        r = self.random
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            path = f"{folder}/plan.html"
            open(path, "w").write("old")
            child = subprocess.Popen([self.program, "--from", "backend", "--to", "cv", "--output", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                     env=INHERITED | {"PLAN_TODAY": "2026-11-23"})
            time.sleep(r.random() * 0.05)
            child.send_signal(r.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT]))
            child.wait()
            text = open(path).read()
            if text != "old" and not text.rstrip().endswith("</html>"): self.fault(["--output", path], {}, "a killed run left half a file")
            # What it left beside must do the next run no harm.
            done = self.run(["--from", "backend", "--to", "cv", "--output", path])
            if done and (done.returncode != 0 or not open(path).read().rstrip().endswith("</html>")): self.fault(["--output", path], {}, "the run after a kill did not write")

    def full(self):
        r = self.random
        command = r.choice([["--from", "backend", "--to", "cv"], ["roles"], ["role", "cv"], ["--help"], ["manual"], ["completions", "bash"], ["audit"], ["batch"]])
        with open("/dev/full", "wb") as full:
            done = subprocess.run([self.program] + command, input=b'{"from":"backend","to":"cv"}\n', stdout=full, stderr=subprocess.PIPE, timeout=LIMIT, env=INHERITED | {"PLAN_TODAY": "2026-11-23"})
        if done.returncode != 74 or not done.stderr: self.fault(command, {}, f"a full device gave {done.returncode}")
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run([self.program] + command, input=b'{"from":"backend","to":"cv"}\n', stdout=writer, stderr=subprocess.PIPE, timeout=LIMIT, env=INHERITED | {"PLAN_TODAY": "2026-11-23"})
        os.close(writer)
        if done.returncode not in (0, 1) or done.stderr: self.fault(command, {}, f"a closed pipe gave {done.returncode}: {done.stderr[:100]!r}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=60, help="of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kinds", default="arguments,data,batch,files,kills,full")
    options = parser.parse_args()
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        attack = Attack(options.program, options.seed, folder)
        attack.catalogue = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Data")
        for kind in options.kinds.split(","):
            start, before = time.monotonic(), attack.faults
            for _ in range(options.runs): getattr(attack, kind)()
            print(f"{kind}: {options.runs} runs, {attack.faults - before} faults, {time.monotonic() - start:.0f} s", flush=True)
        faults = attack.faults
    print(f"{faults} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
