#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a real ext4 holds when the power goes.

    tests/faults/power_cut.py [--quick] [--bin FOLDER] [--deed NAME]...

Each act (deeds.py) is done on an ext4 in a file, mounted through a loop device, and halted at each call
that syncs, renames or removes something. A copy of the file is then what the disk held: the kernel keeps
to itself what nobody synced. The copy is mounted, which plays the file system's journal, and the vault in
it must be in order and hold what it held before or what the act was to write.

Needs root and a kernel that lends a loop device; says so where there is none.
"""

import os
import shutil
import signal
import subprocess
import sys
import time

import calls
from deeds import parser, prepared
from desk import Desk
from faults import refer, spread

SIZE = 96 * 1024 * 1024
HALTING = calls.SYNCS + calls.NAMES + calls.CUTS
SECONDS = 60
QUICK_CUTS = 2


def called(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


class Disk:
    """An ext4 in a file, mounted while it is in use."""

    def __init__(self, image, folder):
        self.image, self.folder = image, folder
        folder.mkdir(exist_ok=True)

    def make(self):
        with open(self.image, "wb") as file:
            file.truncate(SIZE)
        return called("mkfs.ext4", "-q", "-F", str(self.image)).returncode == 0

    def __enter__(self):
        mounted = called("mount", "-o", "loop", str(self.image), str(self.folder))
        if mounted.returncode != 0:
            raise OSError(mounted.stderr.strip())
        return self

    def __exit__(self, *_):
        called("umount", str(self.folder))


def copy_of(image, copy):
    subprocess.run(["cp", "--sparse=always", str(image), str(copy)], check=True)


def why_not(top):
    """The reason why this machine cannot do it, or None."""
    if os.geteuid() != 0:
        return "it needs root"
    if not shutil.which("mkfs.ext4"):
        return "there is no mkfs.ext4"
    disk = Disk(top / "trial", top / "trial-mount")
    try:
        if not disk.make():
            return "mkfs.ext4 fails"
        with disk:
            return None
    except OSError as error:
        return str(error)


def halted(desk, deed, call, log):
    """Runs the act until it halts at the call; None where it ended before."""
    before = calls.injecting("signal=STOP", call, log)
    words = [*before, *desk.words(*deed.words(desk))]
    # pylint: disable-next=consider-using-with
    running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=desk.folder,
                               start_new_session=True)
    end = time.monotonic() + SECONDS
    while running.poll() is None and time.monotonic() < end:
        if log.exists() and "stopped by SIGSTOP" in log.read_text(errors="replace"):
            return running
        time.sleep(0.002)
    kill(running)
    return None


def kill(running):
    try:
        os.killpg(running.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    return running.communicate()[0]


def cut(reference, call, disks):
    """The power goes at a call: what is wrong with what is found afterwards."""
    fresh, used, found = disks
    copy_of(fresh.image, used.image)
    with used:
        there = Desk(reference.desk.program, used.folder / "desk")
        log = used.image.with_suffix(".log")
        log.unlink(missing_ok=True)
        running = halted(there, reference.deed, call, log)
        if running is None:
            return None
        copy_of(used.image, found.image)
        acknowledged = '"error"' not in (answer := kill(running)) and answer.strip() != ""
    with found:
        desk = Desk(reference.desk.program, found.folder / "desk")
        problems = desk.discrepancies() if desk.vault.exists() else []
        digest = desk.digest()
        if digest not in (reference.before, reference.after):
            problems.append("the vault is neither as before nor as after")
        if acknowledged and digest != reference.after:
            problems.append("it was acknowledged and is not there")
        return problems + reference.deed.outside(desk, digest == reference.after, acknowledged)


def run_deed(deed, ready, top, at_most):
    """The calls at which the power went, each with what was wrong, and how many were not met again."""
    disks = tuple(Disk(top / name, top / f"{name}-mount") for name in ("fresh", "used", "found"))
    disks[0].make()
    with disks[0]:
        ready.copy_to(disks[0].folder / "desk")
    folder = top / "reference"
    folder.mkdir()
    reference = refer(deed, ready, folder)
    shutil.rmtree(folder)
    results, missed = [], 0
    for call in spread([each for each in reference.calls if each.changes and each.name in HALTING], at_most):
        problems = cut(reference, call, disks)
        if problems is None:
            missed += 1
        else:
            results.append((call, problems))
    return results, missed


def main():
    asked = parser(__doc__)
    asked.add_argument("--quick", action="store_true", help=f"at most {QUICK_CUTS} cuts of each act that is like no other")
    options = asked.parse_args()
    count, bad, begun = 0, 0, time.monotonic()
    with prepared(options, "cut") as (top, acts):
        reason = why_not(top)
        if reason:
            print(f"SKIPPED: no power is cut on a real file system here: {reason}.")
            return 0
        for deed, desk in acts:
            if options.quick and deed.alike and not options.deed:
                continue  # the disk is the same to it as to the others
            results, missed = run_deed(deed, desk, top, QUICK_CUTS if options.quick else None)
            wrong = [(call, problems) for call, problems in results if problems]
            count += len(results)
            bad += len(wrong)
            print(f"{deed.name:22}power cuts {len(results)}" + f", not reached {missed}" * bool(missed), flush=True)
            for call, problems in wrong:
                print(f"    {call} ({call.text}): " + "; ".join(problems))
    print(f"{count} power cuts on ext4, {bad} not in order; {time.monotonic() - begun:.0f} s.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
