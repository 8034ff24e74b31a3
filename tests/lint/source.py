# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint needs: the files of the tree, C++ cut into code, text and comments, and the report."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

SKIPPED_FOLDERS = {".git", ".cache", "build", "__pycache__"}

# Numbers stand first, so that the quote in 1'000 does not open a character.
TOKEN = re.compile(
    r"""
      (?P<number>\b\d[\w.']*)
    | (?P<comment>//(?:[^\n\\]|\\.|\\\n)*|/\*.*?\*/)
    | (?P<text>(?:u8|[uUL])?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"
              |(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")
    | (?P<character>'(?:\\.|[^'\\\n])+')
    """,
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class Finding:
    rule: str
    path: str
    line: int
    what: str


@dataclass(frozen=True)
class Text:
    """A string literal as the compiler sees its neighbours joined: "SELECT a" " FROM b" is one."""

    value: str
    line: int


def files(root, folders, endings):
    """Paths below `root`, relative and sorted. Build folders are never entered."""
    found = []
    for folder in folders:
        top = root / folder
        if top.is_file():
            found.append(folder)
            continue
        pending = [top] if top.is_dir() else []
        while pending:
            for entry in pending.pop().iterdir():
                if entry.is_dir():
                    if entry.name not in SKIPPED_FOLDERS and not entry.is_symlink():
                        pending.append(entry)
                elif entry.name.endswith(endings):
                    found.append(entry.relative_to(root).as_posix())
    return sorted(set(found))


def read(root, path):
    return (root / path).read_text(encoding="utf-8", errors="replace")


def line_at(text, position):
    return text.count("\n", 0, position) + 1


def code_only(text):
    """The same text with comments and the inside of literals blanked; lines stay where they are."""

    def blank(match):
        if match.group("number"):
            return match.group()
        blanks = re.sub(r"[^\n]", " ", match.group())
        return blanks if match.group("comment") else '"' + blanks[1:-1] + '"'

    return TOKEN.sub(blank, text)


def texts(text):
    """The string literals of a file, those that only blanks and comments part joined into one."""
    joined, end = [], None
    for match in TOKEN.finditer(text):
        if match.group("text") is None:
            continue
        literal = match.group()
        opening = literal.index('"')
        if literal[:opening].endswith("R"):
            value = literal[literal.index("(") + 1 : literal.rindex(")")]
        else:
            value = literal[opening + 1 : -1].replace("\\n", "\n").replace('\\"', '"')
        between = None if end is None else code_only(text[end : match.start()])
        if between is not None and not between.strip():
            joined[-1] = Text(joined[-1].value + value, joined[-1].line)
        else:
            joined.append(Text(value, line_at(text, match.start())))
        end = match.end()
    return joined


def arguments(code, opening):
    """The arguments of the call whose '(' stands at `opening`, as written; [] if it never closes."""
    depth, start, found = 0, opening + 1, []
    for position in range(opening, len(code)):
        character = code[position]
        if character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth == 0:
                found.append(code[start:position].strip())
                return found
        elif character == "," and depth == 1:
            found.append(code[start:position].strip())
            start = position + 1
    return []


def report(name, reasons, findings, allowed):
    """Prints what breaks a rule and what is excused without need; returns the exit code.

    `allowed` maps (rule, path) to the reason of the exception. It may only shrink: an entry that
    excuses nothing any more fails as well, so that the list stays true.
    """
    broken = [f for f in findings if (f.rule, f.path) not in allowed]
    needless = set(allowed) - {(f.rule, f.path) for f in findings}
    for rule in sorted({f.rule for f in broken}):
        print(f"{name}: {rule}")
        print(f"  why: {reasons[rule]}")
        for finding in sorted((f for f in broken if f.rule == rule), key=lambda f: (f.path, f.line)):
            print(f"  {finding.path}:{finding.line}: {finding.what}")
    for rule, path in sorted(needless):
        print(f"{name}: {path} no longer needs its exception from '{rule}'.")
        print("  why: the list of exceptions may only shrink; take the entry out of ALLOWED.")
    return 1 if broken or needless else 0


def root_from_arguments():
    """The tree to read: the first argument, or the checkout that this folder stands in."""
    return Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
