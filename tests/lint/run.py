#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every lint of this folder and clang-format over the tree.

    tests/lint/run.py           all of them; exit code 1 when one finds something
    tests/lint/run.py --fix     lets clang-format write the files first
"""

import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import source

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LINTS = [HERE / "selftest.py"] + sorted(HERE.glob("check_*.py"))
FORMAT_MAJOR = "14"
FILES_PER_RUN = 24


def clang_format():
    """The program of the version that .clang-format is written for, or None."""
    for name in (f"clang-format-{FORMAT_MAJOR}", "clang-format"):
        program = shutil.which(name)
        if program:
            said = subprocess.run([program, "--version"], capture_output=True, text=True).stdout
            if re.search(rf"version {FORMAT_MAJOR}\.", said):
                return program
    return None


def run_format(arguments):
    program = clang_format()
    if not program:
        print(f"clang-format {FORMAT_MAJOR} is not installed; packaging/test.sh installs it.")
        return 1
    paths = source.files(ROOT, ["app", "core", "ui", "tests"], (".h", ".cpp"))
    parts = [paths[at : at + FILES_PER_RUN] for at in range(0, len(paths), FILES_PER_RUN)]

    def run_part(part):
        return subprocess.run([program, "--style=file", *arguments, *part], cwd=ROOT, capture_output=True, text=True)

    with ThreadPoolExecutor() as pool:
        results = list(pool.map(run_part, parts))
    said = "".join(result.stderr for result in results)
    places = re.findall(r"^(.+?:\d+):\d+: error: code should be clang-formatted", said, re.MULTILINE)
    files = sorted({place.rsplit(":", 1)[0] for place in places})
    if files:
        print("clang-format: the code has one shape")
        print("  why: reviews speak of what the code does. `tests/lint/run.py --fix` writes it.")
        for file in files:
            print(f"  {next(place for place in places if place.startswith(file + ':'))}")
    elif any(result.returncode for result in results):
        print(said, end="")
    return 1 if any(result.returncode for result in results) else 0


def main():
    begun = time.monotonic()
    if "--fix" in sys.argv[1:]:
        run_format(["-i"])
    failed = []
    for lint in LINTS:
        if subprocess.run([sys.executable, str(lint)], cwd=ROOT).returncode != 0:
            failed.append(lint.stem)
    if run_format(["--dry-run", "-Werror"]) != 0:
        failed.append("clang-format")
    took = f"{time.monotonic() - begun:.1f} s"
    if failed:
        print(f"Lints: {len(failed)} of {len(LINTS) + 1} found something ({', '.join(failed)}), {took}.")
        return 1
    print(f"Lints: all {len(LINTS) + 1} pass, {took}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
