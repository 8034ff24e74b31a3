#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the nameless namespaces of one folder keeps apart, for its files are compiled as one."""

import re
import sys
from dataclasses import dataclass

import source

RULE = "a folder's private names differ"

REASONS = {
    RULE: "the release and the sanitizer build compile the files of a folder together, so two private "
    "things of one name collide there. Share the one thing, or give each its own name.",
}

ALLOWED = {}

OPENING = re.compile(r"^namespace( [\w:]+)? \{$", re.MULTILINE)
# Whatever begins at the first column of a nameless namespace and is neither brace nor label.
DECLARATION = re.compile(r"^(?!namespace|using namespace|static_assert|public|private|protected)[A-Za-z\[][^\n]*(?:\n[ ]+[^\n]*)*", re.MULTILINE)
TYPE = re.compile(r"(?:class|struct|enum(?: class| struct)?|union)\s+(?:\[\[\w+\]\]\s*)?(\w+)\s*(?:final\s*)?(?::[^:]|\{|$)")
TAKEN_OVER = re.compile(r"using (?:([\w:]+);|(\w+)\s*=\s*([^;]+);)")
NAME = re.compile(r"(~?\w+|operator[^\w\s(]+)\s*(\(|=|\{|;|\[|$)")


def closing(code, opening):
    """Where the brace that opens at `opening` is closed."""
    depth = 0
    for match in re.compile(r"[{}]").finditer(code, opening):
        depth += 1 if match.group() == "{" else -1
        if depth == 0:
            return match.start()
    return len(code)


def parts(code):
    """Each stretch of a file that lies in one namespace: the named one around it, whether it is private, its span."""
    opened = [(m.group(1), m.end(), closing(code, m.end() - 1)) for m in OPENING.finditer(code)]
    for name, begin, end in opened:
        around = [(n or "").strip() for n, b, e in opened if b <= begin and end <= e]
        yield "::".join(filter(None, around)), name is None, begin, end


def without_template(text):
    """A declaration without the `template <...>` before it."""
    if not text.startswith("template"):
        return text
    depth = 0
    for position, character in enumerate(text):
        depth += {"<": 1, ">": -1}.get(character, 0)
        if character == ">" and depth == 0:
            return text[position + 1 :].lstrip()
    return text


def without_names(parameters):
    """The types alone, so that two spellings of the same overload are told as one."""
    plain = [re.sub(r"\s*=.*", "", p, flags=re.DOTALL) for p in parameters]
    return ", ".join(re.sub(r"(?<=[\s&*>])\w+$", "", " ".join(p.split())).strip() for p in plain)


@dataclass(frozen=True)
class Name:
    name: str
    # Of a function the types that it is called with: with other types it is another function.
    types: str | None = None
    # Of a name that is taken over from elsewhere: taken over twice it still is one thing.
    of: str | None = None

    def clashes(self, other):
        if self.of is not None and self.of == other.of:
            return False
        return self.types is None or other.types is None or self.types == other.types


def declared(text):
    """The name that a declaration gives, or None."""
    text = re.sub(r"\[\[[^\]]*\]\]\s*", "", without_template(text))
    found = TAKEN_OVER.match(text)
    if found:
        return Name(found.group(2) or found.group(1).rpartition("::")[2], of=found.group(3) or found.group(1))
    found = TYPE.match(text)
    if found:
        return Name(found.group(1))
    # Template arguments hold names of their own.
    previous = None
    while previous != text:
        previous, text = text, re.sub(r"(?<=\w)<[^<>;{}]*>", "", text)
    found = NAME.search(text)
    if not found:
        return None
    if found.group(2) != "(":
        return Name(found.group(1))
    return Name(found.group(1), types=without_names(source.arguments(text, found.end(1))))


def names(root, path):
    """Namespace, name, whether private and line of what a file declares at the first column."""
    code = source.code_only(source.read(root, path))
    found = list(parts(code))
    for inside, private, begin, end in found:
        for match in DECLARATION.finditer(code, begin, end):
            if any(begin < b <= match.start() < e for _, _, b, e in found):
                continue
            name = declared(match.group())
            if name:
                yield inside, name, private, source.line_at(code, match.start())


def findings(root):
    seen = {}
    # Headers first: what they say is known to every file of the folder.
    for ending in (".h", ".cpp"):
        for path in source.files(root, ["app", "core", "ui", "tests"], (ending,)):
            # Each bench is a program of its own; the tests of the window are compiled one by one.
            if path.startswith(("tests/bench/", "tests/ui/")):
                continue
            folder, _, file = path.rpartition("/")
            for inside, name, private, line in names(root, path):
                if not private and ending == ".cpp" and name.of is None:
                    continue
                others = seen.setdefault((folder, inside, name.name), [])
                clash = [f for f, other in others if f != file and name.clashes(other)]
                if clash and ending == ".cpp":
                    yield source.Finding(RULE, path, line, f"{name.name} also stands in {clash[0]}")
                others.append((file, name))


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_unity", REASONS, list(findings(root)), ALLOWED))
