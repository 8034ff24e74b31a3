# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder with a vault, the command line on it, and what can be told of it from outside."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120  # after which a program that did not end is said to hang
HUNG = -1000  # then stands for its exit code

INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\d.:+Z-]*")
# What a second run of the same act makes anew: chunks are numbered by attempts, checks by days.
PASSED_OVER = {"content_chunk", "journal_body", "verification"}
# Of these tables only some columns are the same in two runs: the others hold digests of times.
ALIKE = {"content": ("sha256", "size"), "binder_edition": ("code", "edition", "file_name", "pages")}


def in_memory():
    """Every commit waits for the disk several times, which killing does not need: memory is a file system too."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


FIRST = "Ada Lovelace"


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def json(self):
        try:
            return json.loads(self.out)
        except ValueError:
            return None

    @property
    def error(self):
        answer = self.json
        return answer.get("error") if isinstance(answer, dict) else None

    def __str__(self):
        return f"exit {self.code}: {(self.out + self.err).strip()[-400:]}"


class Desk:
    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = Path(folder)
        self.vault = self.folder / "house.muniment"

    def words(self, *arguments):
        """The command line for the vault. Whoever comes first sits at the desk, unless told."""
        if arguments[:2] == ("vault", "create"):
            return [self.program, "--json", *arguments]
        told = arguments[0] in ("--actor", "vault") or arguments[:3] == ("person", "add", FIRST)
        who = () if told else ("--actor", FIRST)
        return [self.program, "--vault", str(self.vault), *who, "--json", *arguments]

    def run(self, *arguments, before=()):
        """Runs the command line on the vault; `before` stands before its name: strace and its words."""
        environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8", "MUNIMENT_LANGUAGE": "en"}
        try:
            done = subprocess.run([*before, *self.words(*arguments)], capture_output=True,
                                  text=True, timeout=SECONDS, env=environment, cwd=self.folder, check=False)
        except subprocess.TimeoutExpired:
            return Ran(HUNG, "", f"did not end within {SECONDS} s")
        return Ran(done.returncode, done.stdout, done.stderr)

    def must(self, *arguments):
        ran = self.run(*arguments)
        if ran.code != 0:
            raise SystemExit(f"could not prepare: {' '.join(arguments)}: {ran}")
        return ran.json

    def copy_to(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        return Desk(self.program, folder)

    def files(self):
        """The names below the folder, but for private ones that a killed program cannot take away."""
        names = (p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*"))
        return sorted(n for n in names if not any(part.startswith(".") for part in n.split("/")))

    def discrepancies(self):
        """What a full check finds; the vault is opened for writing by it, as by anybody who goes on."""
        ran = self.run("vault", "verify", "--full")
        answer = ran.json
        if ran.code != 0 or not isinstance(answer, dict) or answer.get("items"):
            return [str(ran)]
        return []

    def digest(self):
        """The records in a form that two runs of one act agree on: without random ids and times of day."""
        if not self.vault.exists():
            return ("no vault",)
        database = sqlite3.connect(f"file:{self.vault}?mode=ro&immutable=1", uri=True)
        database.text_factory = lambda raw: raw.decode("utf-8", "replace")
        try:
            return tuple(sorted(self._rows(database)))
        finally:
            database.close()

    def _rows(self, database):
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        labels = {}
        for table in tables:
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            if "id" in columns and "number" in columns:
                for key, number in database.execute(f"SELECT id, number FROM {table}"):
                    labels[key] = f"{table} {number}"
        for table in tables:
            if table in PASSED_OVER or table.startswith("sqlite_"):
                continue
            if table == "journal_entry":
                yield from (f"journal {verb} of {entity}" for verb, entity in database.execute(
                    "SELECT verb, entity FROM journal_entry WHERE verb NOT LIKE 'vault.verif%'"))
                continue
            columns = ", ".join(ALIKE.get(table, "*"))
            for row in database.execute(f"SELECT {columns} FROM {table}"):
                if table != "number_given" or row[0] != "content":
                    yield f"{table}: " + " | ".join(self._plain(value, labels) for value in row)

    def _plain(self, value, labels):
        if isinstance(value, bytes):
            return labels.get(value, "id") if len(value) == 16 else value.hex()
        return INSTANT.sub("T", str(value)).replace(str(self.folder), ".")
