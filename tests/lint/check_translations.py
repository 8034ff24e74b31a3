#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the programs has its German words, and every number its plural forms in both languages."""

import re
import sys
import xml.etree.ElementTree as ElementTree

import source

MISSING = "every text has a German translation"
PLURALS = "a text with a number has its singular and its plural"
MARKERS = "a translation keeps the markers of its text"

REASONS = {
    MISSING: "an English sentence in a German window looks broken. Bring the file up to date with "
    "`ninja update_translations` and translate what is unfinished.",
    PLURALS: '"1 file(s)" is no English, nor is "1 Dateien" German.',
    MARKERS: "a value whose %1 is gone is not shown; one too many shows as %1.",
}

ALLOWED = {}

FOLDER = "resources/translations"
GERMAN = f"{FOLDER}/muniment_de.ts"
ENGLISH = f"{FOLDER}/muniment_en.ts"
CALL = re.compile(r"\b(?:tr|QT_TR_NOOP)\s*\(\s*(?=\")")
PIECE = re.compile(r'"((?:\\.|[^"\\\n])*)"')
LITERALS = re.compile(r'(?:"(?:\\.|[^"\\\n])*"\s*)+')
ESCAPE = re.compile(r"\\(.)")
ESCAPED = {"n": "\n", "t": "\t"}
MARKER = re.compile(r"%(?:L?\d+|n)")


def said(root):
    """Each text that the sources hand to tr: (path, line, text, whether it counts something)."""
    for path in source.files(root, ["app", "core", "ui"], (".h", ".cpp")):
        text = source.read(root, path)
        code = source.code_only(text)
        for match in CALL.finditer(code):
            pieces = PIECE.findall(LITERALS.match(text, match.end()).group())
            value = ESCAPE.sub(lambda escape: ESCAPED.get(escape.group(1), escape.group(1)), "".join(pieces))
            arguments = source.arguments(code, code.index("(", match.start()))
            yield path, source.line_at(code, match.end()), value, len(arguments) == 3


def messages(root, path):
    """Of one file: text -> (line, forms, whether it is finished and counts)."""
    if not (root / path).is_file():
        return
    text = source.read(root, path)
    position = 0
    for message in ElementTree.fromstring(text.encode("utf-8")).iter("message"):
        position = text.index("<message", position) + 1
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield (
            source.line_at(text, position),
            message.findtext("source"),
            forms or [translation.text or ""],
            translation.get("type") is None,
            message.get("numerus") == "yes",
        )


def findings(root):
    german, counted = set(), {GERMAN: set(), ENGLISH: set()}
    for path in (GERMAN, ENGLISH):
        for line, text, forms, is_finished, counts in messages(root, path):
            if not is_finished or not all(forms):
                yield source.Finding(MISSING, path, line, text[:60])
                continue
            if path == GERMAN:
                german.add(text)
            if counts and len(forms) != 2:
                yield source.Finding(PLURALS, path, line, text[:60])
            if counts:
                counted[path].add(text)
            for form in forms:
                if set(MARKER.findall(form)) != set(MARKER.findall(text)):
                    yield source.Finding(MARKERS, path, line, form[:60])
    for path, line, text, counts in said(root):
        if text and text not in german:
            yield source.Finding(MISSING, path, line, text[:60])
        elif counts and not all(text in texts for texts in counted.values()):
            yield source.Finding(PLURALS, path, line, text[:60])


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_translations", REASONS, list(findings(root)), ALLOWED))
