#!/usr/bin/env python3
"""Measures this checkout side by side with another one, and with a peer, and prints medians and ratios.

usage: python3 src/benchmark/against.py OTHER [--peer FOLDER] [--runs 5] [--only real,editions,intake,peer,memory]

OTHER is a checkout of an earlier commit. FOLDER has gen_returns.py, which invents returns, and
peer_reportlab.py, which makes 230 pages of them with pandas and ReportLab; it is ../shared/bench unless named.
What is compared runs in turn. Processor seconds are user and system, of the JVM and of the database server
that it starts: on a machine with other work they are steadier than the clock. It judges nothing.
"""
import argparse
import ctypes
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parents[2]
PR_SET_CHILD_SUBREAPER = 36
SEVERAL = "regional,profile"
EVERY = "regional,profile,briefing,pack"


class Run:
    """One process, with all that it started: a server's orphaned processes come to us, and count."""

    def __init__(self, command):
        out = tempfile.TemporaryFile()
        start = time.monotonic()
        pid = subprocess.Popen(list(map(str, command)), stdout=out, stderr=subprocess.STDOUT).pid
        self.cpu = 0
        while True:
            try:
                ended, status, used = os.wait4(-1, 0)
            except ChildProcessError:
                break
            self.cpu += used.ru_utime + used.ru_stime
            if ended == pid:
                self.seconds = time.monotonic() - start
                self.megabytes = used.ru_maxrss // 1024
                self.status = os.waitstatus_to_exitcode(status)
        out.seek(0)
        self.printed = out.read().decode(errors="replace")
        if self.status not in (0, 3):
            sys.exit(f"{' '.join(map(str, command))} ended with status {self.status}:\n{self.printed}")
        self.pages = sum(map(int, re.findall(r"(\d+) pages", self.printed)))


class Table:
    """Runs of several kinds, the first of which the others are compared with."""

    def __init__(self, title):
        self.title, self.runs = title, {}

    def add(self, name, run):
        self.runs.setdefault(name, []).append(run)

    def print(self):
        print(self.title)
        first = None
        for name, runs in self.runs.items():
            cpu, wall = (statistics.median(getattr(run, what) for run in runs) for what in ("cpu", "seconds"))
            first = first or (cpu, wall)
            print(f"  {name:34} processor {cpu:6.2f} s ({cpu / first[0]:4.2f}), clock {wall:6.2f} s ({wall / first[1]:4.2f}),"
                  f" peak {max(run.megabytes for run in runs)} MB, {runs[-1].pages or 'no'} pages, {len(runs)} runs")
        print(flush=True)


class Quartile:
    """A checkout, with a database and an output folder of its own."""

    def __init__(self, name, home, work):
        self.name, self.home = name, Path(home).resolve()
        self.data, self.output = work / (name + "-data"), work / (name + "-output")
        self.old = "profile" not in subprocess.run([self.home / "quartile", "run", "--help"], capture_output=True,
                                                   text=True).stdout

    def run(self, *arguments, reports=None):
        asked = [] if reports is None or (self.old and reports != "none") else ["--reports", reports]
        return Run([self.home / "quartile", "run", "--output", self.output, "--data", self.data, *asked, *arguments])

    def forget(self, database=True):
        shutil.rmtree(self.output, ignore_errors=True)
        if database:
            shutil.rmtree(self.data, ignore_errors=True)

    def make_database(self):
        return Run([self.home / "quartile", "runs", "--data", self.data])

    def logged(self, pattern):
        """What the log says that matches, and the log begun anew."""
        log = self.data / "quartile.log"
        found = re.findall(pattern, log.read_text())
        log.unlink()
        return found


def invent(peer, folder, *options):
    subprocess.run([sys.executable, peer / "gen_returns.py", folder, *options], check=True)
    return ["--input", folder / "input", "--jobs", folder / "jobs"]


def real(checkouts, runs):
    """The region of the settings, newest quarter, regional report alone."""
    render, nothing = Table("Documents to render"), Table("Nothing to do")
    for one in checkouts:
        one.forget()
        one.run(reports="regional")
    for _ in range(runs):
        for one in checkouts:
            one.forget(database=False)
            render.add(one.name, one.run(reports="regional"))
            nothing.add(one.name, one.run(reports="regional"))
    render.print()
    nothing.print()


def editions(checkouts, runs):
    """The region of the settings, all documents, from returns that are new."""
    table, one = Table("Editions, all documents, of returns that are new"), checkouts[-1]
    for _ in range(runs):
        for edition in "restricted", "public":
            one.forget()
            one.make_database()
            table.add(edition, one.run("--edition", edition, reports=EVERY))
    table.print()


def intake(checkouts, runs, peer, work):
    """152 authorities and 40 quarters."""
    asked = invent(peer, work / "intake", "--authorities", "152", "--quarters", "40")
    table, steps = Table("First run over 6,080 returns, without documents"), {}
    for _ in range(max(1, runs // 2)):
        for one in checkouts:
            one.forget()
            one.make_database()
            table.add(one.name, one.run(*asked, reports="none"))
            for minutes, seconds, millis in one.logged(r"Step: \[intake] executed in (?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?"):
                steps.setdefault(one.name, []).append(60 * int(minutes or 0) + int(seconds or 0) + int(millis or 0) / 1000)
    table.print()
    for name, seconds in steps.items():
        print(f"  step intake alone, {name}: {statistics.median(seconds):.1f} s by the clock")
    print(flush=True)


def beside_peer(checkouts, runs, peer, work):
    """9 authorities, 13 quarters, 50 measures; rendering alone is what the log says of each document."""
    asked = invent(peer, work / "nine")
    table, rendered = Table("9 authorities, 13 quarters, 50 measures"), {}
    for _ in range(runs):
        run = Run([sys.executable, peer / "peer_reportlab.py", work / "nine", work / "peer-output"])
        run.pages = 230
        table.add("peer", run)
        for one in checkouts:
            one.forget()
            table.add(one.name + ", from nothing", one.run(*asked, reports=SEVERAL))
            one.forget()
            one.make_database()
            run = one.run(*asked, reports=SEVERAL)
            table.add(one.name + ", database there", run)
            millis = one.logged(r"(?:[Ll]aid out|[Ff]illed|[Ee]xported) in (\d+) ms")
            rendered.setdefault(one.name, []).append(run.pages * 1000 / sum(map(int, millis)))
    table.print()
    for name, each in rendered.items():
        print(f"  rendering alone, {name}: {statistics.median(each):.1f} pages a second and thread")
    print(flush=True)


def memory(checkouts, peer, work):
    """The peak of the JVM as authorities grow."""
    table = Table("13 quarters, 50 measures, regional report and all profiles")
    for authorities in ("9", "152"):
        asked = invent(peer, work / ("of" + authorities), "--authorities", authorities)
        one = checkouts[-1]
        one.forget()
        table.add(authorities + " authorities", one.run(*asked, reports=SEVERAL))
    table.print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("other")
    parser.add_argument("--peer", type=Path, default=HERE.parent / "shared" / "bench")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="real,editions,intake,peer,memory")
    options = parser.parse_args()
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    work = Path(tempfile.mkdtemp(prefix="quartile-against"))
    try:
        checkouts = [Quartile("other", options.other, work), Quartile("this", HERE, work)]
        for one in checkouts:
            Run([one.home / "quartile", "--version"])
        only = options.only.split(",")
        if "real" in only:
            real(checkouts, options.runs)
        if "editions" in only:
            editions(checkouts, options.runs)
        if "intake" in only:
            intake(checkouts, options.runs, options.peer, work)
        if "peer" in only:
            beside_peer(checkouts, options.runs, options.peer, work)
        if "memory" in only:
            memory(checkouts, options.peer, work)
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
