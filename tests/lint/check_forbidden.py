#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that this house does without, each for a reason that stands below."""

import re
import sys

import source

REASONS = {
    "no processEvents": "the user can click into half-done state. Long work is a job; continue when it "
    "reports.",
    "no nested event loop": "the user can click into half-done state. Open a dialog with open() and go "
    "on in its signal; a drag is the one exception.",
    "no singleton": "what a class needs is handed to its constructor by app.",
    "no throw": "what can fail returns Result or Status (core/base/result.h).",
    "message boxes only in ui": "core and the command line ask by callback and report by Result.",
    "no QObject::tr": "the translation context would be lost. Use tr of a class with Q_OBJECT or "
    "Q_DECLARE_TR_FUNCTIONS.",
    "a lambda is connected with a context object": "without one it outlives what it captures.",
    "what is walked through has a name": "the loop keeps what std::get answers, not the value that it "
    "was taken from, which is gone before the first round. Give that value a name.",
    "tests wait for facts": "a test that sleeps is slow and still fails at random. Use QTRY_COMPARE, "
    "QTRY_VERIFY or a signal.",
    "a skipped test names what is missing": "only data that a checkout may lack (the shared data folder) "
    "or running as root excuses a skip, and the text says so.",
    "transactions are opened only in core/vault": "vault::Transaction rolls back by itself, journals and "
    "takes its turn in the write queue; a BEGIN elsewhere does none of that.",
}

ALLOWED = {}

OURS = ("app/", "core/", "ui/")

# rule, where it holds, what breaks it
PATTERNS = [
    ("no processEvents", OURS + ("tests/",), re.compile(r"\bprocessEvents\s*\(")),
    ("no nested event loop", OURS, re.compile(r"\bQEventLoop\s+\w+\s*[;({]")),
    (
        "no nested event loop",
        ("ui/", "app/"),
        re.compile(
            r"\bQMessageBox::(about|aboutQt|critical|information|question|warning)\s*\("
            r"|\bQFileDialog::get\w+\s*\(|\bQInputDialog::get\w+\s*\(|\bQ(Color|Font)Dialog::get\w+\s*\("
        ),
    ),
    ("no singleton", OURS, re.compile(r"(?<!Application)::instance\s*\(\s*\)|\bstatic\s+\w+\s*&\s*instance\s*\(")),
    ("no throw", OURS, re.compile(r"\bthrow\b")),
    ("message boxes only in ui", ("app/", "core/"), re.compile(r"\bQMessageBox\b")),
    ("no QObject::tr", OURS, re.compile(r"\bQObject::tr\s*\(")),
    (
        "what is walked through has a name",
        OURS + ("tests/",),
        re.compile(r"\bfor\s*\([^;{}]*?(?<!:):\s*\*?std::get<[^>]*>\(\s*[\w.>-]*\w\("),
    ),
    (
        "tests wait for facts",
        OURS + ("tests/",),
        re.compile(r"\bqWait\s*\(|\bqSleep\s*\(|\bsleep_(for|until)\s*\(|\bQThread::[mu]?sleep\s*\("),
    ),
]

# The application's own loop runs in app; a drag is the one nested loop that Qt leaves no way around.
EXEC = re.compile(r"(\w+)(?:\(\))?\s*(?:\.|->)\s*exec\s*\(")
EXEC_ALLOWED = re.compile(r"drag|application|^app$", re.IGNORECASE)

CONNECT = re.compile(r"\bconnect\s*\(")
SKIP = re.compile(r"\bQSKIP\s*\(")
SKIP_REASON = re.compile(r"\bshared\b|\broot\b", re.IGNORECASE)
TRANSACTION = re.compile(
    r"\s*(BEGIN(\s+(IMMEDIATE|DEFERRED|EXCLUSIVE))?(\s+TRANSACTION)?|COMMIT(\s+TRANSACTION)?"
    r"|ROLLBACK(\s+TO\b.*|\s+TRANSACTION)?|SAVEPOINT\s+\S+|RELEASE\s+(SAVEPOINT\s+)?\w+)\s*;?\s*"
)


def check_calls(path, text, code):
    for rule, where, pattern in PATTERNS:
        if path.startswith(where):
            for match in pattern.finditer(code):
                yield source.Finding(rule, path, source.line_at(code, match.start()), match.group().strip())


def check_exec(path, text, code):
    if path.startswith(("ui/", "app/")):
        for match in EXEC.finditer(code):
            if not EXEC_ALLOWED.search(match.group(1)):
                line = source.line_at(code, match.start())
                yield source.Finding("no nested event loop", path, line, match.group() + ")")


def check_connect(path, text, code):
    if not path.startswith(OURS):
        return
    for match in CONNECT.finditer(code):
        given = source.arguments(code, match.end() - 1)
        if len(given) >= 3 and given[2].startswith("["):
            yield source.Finding(
                "a lambda is connected with a context object",
                path,
                source.line_at(code, match.start()),
                f"connect({given[0]}, {given[1]}, [...",
            )


def check_skip(path, text, code):
    if not path.startswith("tests/"):
        return
    for match in SKIP.finditer(code):
        # Literals are blanked in `code` but stand at the same place in `text`.
        reason = text[match.end() : text.find(";", match.end())]
        if not SKIP_REASON.search(reason):
            line = source.line_at(code, match.start())
            yield source.Finding("a skipped test names what is missing", path, line, f"QSKIP({reason.strip()}")


def check_transactions(path, text, code):
    if path.startswith(OURS) and not path.startswith("core/vault/"):
        for literal in source.texts(text):
            if TRANSACTION.fullmatch(literal.value):
                yield source.Finding(
                    "transactions are opened only in core/vault", path, literal.line, literal.value.strip()
                )


def findings(root):
    for path in source.files(root, ["app", "core", "ui", "tests"], (".h", ".cpp")):
        text = source.read(root, path)
        code = source.code_only(text)
        for check in (check_calls, check_exec, check_connect, check_skip, check_transactions):
            yield from check(path, text, code)


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_forbidden", REASONS, list(findings(root)), ALLOWED))
