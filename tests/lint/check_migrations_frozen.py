#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A released migration never changes. frozen.txt holds one line `SHA-256  NAME` for each of them."""

import hashlib
import re
import sys

import source

FOLDER = "resources/migrations"
FROZEN = FOLDER + "/frozen.txt"

REASONS = {
    "a released migration is frozen": "vaults in the field have run it; one that is changed would make "
    "two shapes of the same schema number. Write the next migration instead.",
    "migrations are numbered without a gap": "the number is the schema version that the step leads to: "
    "0001_create_vault.sql, 0002_..., each once.",
    "frozen.txt is well formed": "each line is the SHA-256, two blanks and the name, as sha256sum "
    "prints it.",
}

ALLOWED = {}

NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")
LINE = re.compile(r"([0-9a-f]{64})  (\S+)")


def check_numbers(names):
    for expected, name in enumerate(names, start=1):
        match = NAME.fullmatch(name)
        if not match or int(match.group(1)) != expected:
            what = f"{name} stands where number {expected:04} is expected"
            yield source.Finding("migrations are numbered without a gap", f"{FOLDER}/{name}", 1, what)
            return


def check_frozen(root, names):
    frozen = []
    for number, line in enumerate(source.read(root, FROZEN).splitlines(), start=1):
        match = LINE.fullmatch(line)
        if not line.strip() or line.startswith("#"):
            continue
        if not match:
            yield source.Finding("frozen.txt is well formed", FROZEN, number, line)
            continue
        digest, name = match.groups()
        frozen.append(name)
        path = root / FOLDER / name
        if not path.is_file():
            yield source.Finding("a released migration is frozen", FROZEN, number, f"{name} is gone")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            yield source.Finding("a released migration is frozen", f"{FOLDER}/{name}", 1, "changed")
    for name in names[: len(frozen)]:
        if name not in frozen:
            what = "stands before a released migration and is not in frozen.txt"
            yield source.Finding("a released migration is frozen", f"{FOLDER}/{name}", 1, what)


def findings(root):
    names = [path.rsplit("/", 1)[1] for path in source.files(root, [FOLDER], (".sql",))]
    yield from check_numbers(names)
    # Before the first release nothing is frozen.
    if (root / FROZEN).is_file():
        yield from check_frozen(root, names)


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_migrations_frozen", REASONS, list(findings(root)), ALLOWED))
