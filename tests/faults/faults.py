#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the command line at its system calls, and refuses them to it.

    tests/faults/faults.py [--quick] [--bin FOLDER] [--deed NAME]... [--only CALL]...

For each act (deeds.py) and each call with which it changes a file: the program is killed there. Then the
vault is opened and checked in full, holds what it held before or what the act was to write, and the act
can be done again. In the same way each call is refused in each way that the world knows (no room, no
right, a broken disk, too many open files), and each write is cut short: the act then ends with one exact
sentence and an exit code, and left nothing, or was done.

    --quick      a share of the calls, evenly over each act
    --only CALL  one call, as printed: pwrite64:17
"""

import concurrent.futures
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import calls
from deeds import parser, prepared
from desk import HUNG, Desk

RANDOM_KILLS = 60  # of each act
# Of an act in a quick run: kills, refusals, writes cut short, random kills; and of an act like another.
QUICK_POINTS = (9, 9, 4, 2)
QUICK_ALIKE = (4, 5, 1, 1)
REFUSED_CODES = {1, 3, 4}


@dataclass
class Reference:
    """An act as it goes when nothing happens to it."""

    deed: object
    desk: Desk  # as it stood before
    before: tuple
    after: tuple
    files_before: list
    files_after: list
    calls: list
    seconds: float


@dataclass(frozen=True)
class Fault:
    call: calls.Call | None
    kind: str  # "kill", "random kill", an error's name, "nothing written", or "cut short"
    seed: int = 0

    def __str__(self):
        return f"{self.kind} at {self.call} ({self.call.text})" if self.call else f"{self.kind} {self.seed}"


@dataclass
class Outcome:
    fault: Fault
    word: str  # what became of it, for the counts
    problems: list = field(default_factory=list)


class Act:
    """One act under one fault, in a folder of its own, and all that must be true afterwards."""

    def __init__(self, reference, fault, folder):
        self.reference = reference
        self.deed = reference.deed
        self.fault = fault
        self.desk = reference.desk.copy_to(folder / "desk")
        self.log = folder / "strace.log"

    def run(self):
        ran = self._run_under_fault()
        if ran.code == HUNG:
            return Outcome(self.fault, "hung", [str(ran)])
        if self.fault.kind == "random kill":
            # It may have been a moment quicker, and is then done.
            return self._judged(ran, killed=ran.code != 0)
        if self.fault.kind != "cut short" and not calls.happened(self.log):
            return Outcome(self.fault, "not reached", self._check(ran, killed=False))
        if self.fault.kind == "kill":
            return self._judged(ran, killed=True)
        if ran.code < 0:
            return Outcome(self.fault, "crashed", [f"ended by signal {-ran.code}"])
        return self._judged(ran, killed=False)

    def _run_under_fault(self):
        words = self.deed.words(self.desk)
        if self.fault.kind == "random kill":
            moment = random.Random(self.fault.seed).uniform(0, self.reference.seconds)
            return self.desk.run(*words, before=("timeout", "--signal=KILL", f"{moment:.4f}"))
        if self.fault.kind == "cut short":
            # A write beyond the limit is cut short at it and the next one refused, as on a full disk.
            limit = self.fault.call.end - self.fault.call.size // 2
            return self.desk.run(*words, before=("env", "--ignore-signal=XFSZ", "prlimit", f"--fsize={limit}"))
        what = {"kill": "signal=KILL", "nothing written": "retval=0"}.get(self.fault.kind, f"error={self.fault.kind}")
        return self.desk.run(*words, before=calls.injecting(what, self.fault.call, self.log))

    def _judged(self, ran, killed):
        problems = self._check(ran, killed)
        done = self.done
        if killed:
            word = "killed, after" if done else "killed, before"
        elif ran.code == 0:
            word = "borne"
        else:
            word = "failed, but recorded" if done else "failed"
        return Outcome(self.fault, word, problems)

    def _check(self, ran, killed):
        reference, desk = self.reference, self.desk
        problems = []
        if desk.vault.exists():
            problems += desk.discrepancies()
        found = desk.digest()
        self.done = found == reference.after and reference.after != reference.before
        if found not in (reference.before, reference.after):
            problems.append("the vault is neither as before nor as after: " + difference(found, reference))
        acknowledged = isinstance(ran.json, dict) and ran.error is None
        if acknowledged and found != reference.after:
            problems.append("it was acknowledged and is not there")
        problems += self.deed.outside(desk, found == reference.after, acknowledged)
        if not killed:
            problems += self._words_of(ran)
            problems += self._nothing_left(ran)
        if not problems and not acknowledged and not self.done and not self.deed.is_there(desk):
            problems += self._again()
        return problems

    def _words_of(self, ran):
        if ran.code == 0:
            return []
        if ran.code not in REFUSED_CODES:
            return [f"an exit code that no error has: {ran}"]
        error = ran.error
        if not error or not error.get("cause"):
            return [] if ran.json is not None and "items" in ran.json else [f"no error was told: {ran}"]
        sentence = error.get("sentence", "")
        if not sentence.endswith(".") or "%" in sentence or not error.get("next"):
            return [f"no exact sentence: {ran}"]
        in_doubt = error["cause"] == "vault.change_in_doubt"  # the last sync failed, of a change that stands
        if self.done and not self.deed.may_stay and not in_doubt:
            return [f"it was refused and yet is there: {ran}"]
        return []

    def _nothing_left(self, ran):
        wanted = self.reference.files_before if ran.code != 0 else self.reference.files_after
        left = [name for name in self.desk.files() if name not in wanted and not self._may_be_held(name)]
        lost = [name for name in wanted if name not in self.desk.files()]
        if self.deed.may_stay and self.done:
            return []
        return [f"left behind: {left}"] * bool(left) + [f"gone: {lost}"] * bool(lost)

    def _may_be_held(self, name):
        """A lock's file that could not be locked may be another program's; the next to lock it clears it away."""
        return name.endswith(".lock") and self.fault.call is not None and self.fault.call.name == "flock"

    def _again(self):
        ran = self.desk.run(*(self.deed.again or self.deed.words)(self.desk))
        if ran.code != 0:
            return [f"it cannot be done again: {ran}"]
        problems = self.desk.discrepancies()
        if self.desk.digest() != self.reference.after:
            problems.append("done again it is not as it should be: " + difference(self.desk.digest(), self.reference))
        if self.desk.files() != self.reference.files_after:
            problems.append(f"done again it left {self.desk.files()}")
        return problems + self.deed.outside(self.desk, True, True)


def difference(found, reference):
    nearest = min((reference.before, reference.after), key=lambda rows: len(set(rows) ^ set(found)))
    more = (Counter(found) - Counter(nearest)).elements()
    fewer = (Counter(nearest) - Counter(found)).elements()
    return "; ".join([f"+ {row}" for row in more] + [f"- {row}" for row in fewer])[:600]


def refer(deed, desk, folder):
    """Does the act twice without a fault; both times it must end the same."""
    ends = []
    for attempt in ("once", "twice"):
        there = desk.copy_to(folder / attempt)
        log = folder / f"{attempt}.log"
        begun = time.monotonic()
        ran = there.run(*deed.words(there), before=calls.recording(log))
        if ran.code != 0:
            raise SystemExit(f"{deed.name} does not even go well without a fault: {ran}")
        seconds = time.monotonic() - begun
        problems = there.discrepancies() + deed.outside(there, True, True)
        if problems:
            raise SystemExit(f"{deed.name} is not in order without a fault: {problems}")
        ends.append((there.digest(), there.files(), calls.calls_in(log, there.folder)))
    reference = Reference(deed, desk, desk.digest(), ends[0][0], desk.files(), ends[0][1], ends[0][2], seconds)
    if ends[0][:2] != ends[1][:2]:
        raise SystemExit(f"{deed.name} does not end alike twice: {difference(ends[1][0], reference)}")
    return reference


def faults_of(reference, quick, only):
    """What is done to an act: kills first, then refusals, then writes cut short."""
    changing = [call for call in reference.calls if call.changes]
    kills = [Fault(call, "kill") for call in changing]
    refusals = [Fault(call, error) for call in reference.calls for error in call.refusals]
    refusals += [Fault(call, "nothing written") for call in changing if call.name in ("write", "pwrite64")]
    short = [Fault(call, "cut short") for call in changing if call.end > 0 and call.size > 1]
    moments = [Fault(None, "random kill", number) for number in range(RANDOM_KILLS)]
    found = [kills, refusals, short, moments]
    if only:
        found = [[fault for fault in group if fault.call and str(fault.call) in only] for group in found]
    points = (QUICK_ALIKE if reference.deed.alike else QUICK_POINTS) if quick else (None,) * len(found)
    return [fault for group, at_most in zip(found, points) for fault in spread(group, at_most)]


def spread(group, at_most):
    """At most so many of a group, evenly over it; None: all."""
    if at_most is None or len(group) <= at_most:
        return group
    if at_most == 1:
        return [group[len(group) // 2]]
    step = (len(group) - 1) / (at_most - 1)
    return [group[round(i * step)] for i in range(at_most)]


def run_deed(reference, faults, folder, workers):
    def run(numbered):
        number, fault = numbered
        with tempfile.TemporaryDirectory(prefix=f"{number}-", dir=folder) as own:
            return Act(reference, fault, Path(own)).run()

    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        return list(pool.map(run, enumerate(faults)))


def main():
    asked = parser(__doc__)
    asked.add_argument("--quick", action="store_true", help="a share of the calls")
    asked.add_argument("--only", action="append", help="one call, as printed: pwrite64:17")
    options = asked.parse_args()
    totals, problems, begun = Counter(), 0, time.monotonic()
    with prepared(options, "faults") as (top, acts):
        for deed, desk in acts:
            folder = top / deed.name
            folder.mkdir()
            reference = refer(deed, desk, folder)
            outcomes = run_deed(reference, faults_of(reference, options.quick, options.only), folder, os.cpu_count())
            shutil.rmtree(folder)
            counts = Counter(outcome.word for outcome in outcomes)
            totals += counts
            print(f"{deed.name:22}" + ", ".join(f"{word} {count}" for word, count in sorted(counts.items())), flush=True)
            for outcome in outcomes:
                if outcome.problems:
                    problems += 1
                    print(f"    {outcome.fault}\n        " + "\n        ".join(outcome.problems), flush=True)
    kills = sum(count for word, count in totals.items() if word.startswith("killed"))
    refused = sum(totals.values()) - kills - totals["not reached"]
    print(f"{kills} kills, {refused} refused calls, {totals['not reached']} not reached, "
          f"{problems} with problems; {time.monotonic() - begun:.0f} s.")
    # Where many calls are not met again, the counts would promise more than was done.
    return 1 if problems or totals["not reached"] > sum(totals.values()) // 10 else 0


if __name__ == "__main__":
    sys.exit(main())
