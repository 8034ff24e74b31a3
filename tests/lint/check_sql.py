#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQL stands in the registers and in core/vault, nowhere else."""

import re
import sys

import source

RULE = "SQL only in *_register.cpp and core/vault"

REASONS = {
    RULE: "a register is the one door to its area's tables; who reads it has read all that touches "
    "them. Ask the register, or give it a new query.",
}

ALLOWED = {}

# Keywords are written in capitals here; a sentence for the user that begins with "Select" is no SQL.
STATEMENT = re.compile(
    r"\s*(SELECT\s|select\s[^A-Z]*\sfrom\s"
    r"|(INSERT|REPLACE|insert|replace)\s+(OR\s+\w+\s+)?(INTO|into)\s"
    r"|UPDATE\s+(OR\s+\w+\s+)?\S+\s+SET\s|update\s+\w+\s+set\s"
    r"|(DELETE|delete)\s+(FROM|from)\s"
    r"|(CREATE|DROP)\s+(TEMP\s+|TEMPORARY\s+|UNIQUE\s+|VIRTUAL\s+)*(TABLE|INDEX|TRIGGER|VIEW)\s"
    r"|ALTER\s+TABLE\s|(PRAGMA|pragma)\s+\w|(ATTACH|DETACH)\s+(DATABASE\s|'|\?)|VACUUM\b"
    r"|WITH\s+(RECURSIVE\s+)?\w+\s*(\([^)]*\)\s*)?AS\s*(NOT\s+MATERIALIZED\s*|MATERIALIZED\s*)?\()"
)
LIBRARY = re.compile(r"\bSQLite::|\bsqlite3_\w+\s*\(|#\s*include\s*<(SQLiteCpp/|sqlite3\.h)")


def has_its_place(path):
    return path.startswith("core/vault/") or (path.startswith("core/") and path.endswith("_register.cpp"))


def findings(root):
    for path in source.files(root, ["app", "core", "ui"], (".h", ".cpp")):
        if has_its_place(path):
            continue
        text = source.read(root, path)
        for literal in source.texts(text):
            if STATEMENT.match(literal.value):
                yield source.Finding(RULE, path, literal.line, " ".join(literal.value.split())[:60])
        # A register's header may name the library's types; every other file has no business with them.
        if not path.endswith("_register.h"):
            code = source.code_only(text)
            for match in LIBRARY.finditer(code):
                yield source.Finding(RULE, path, source.line_at(code, match.start()), match.group().strip())


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_sql", REASONS, list(findings(root)), ALLOWED))
