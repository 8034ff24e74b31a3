#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arrows of the house: app -> ui -> core, and inside core each area uses only those above it."""

import re
import sys

import source

# Each area may use what stands before it, never what stands after. `sample` may use all.
AREAS = [
    "base",
    "vault",
    "documents",
    "scope",
    "controls",
    "findings",
    "evidence",
    "attestation",
    "assurance",
    "obligations",
    "audits",
    "standing",
    "search",
    "binder",
    "interchange",
    "sample",
]

# Programs without a window; they are built where Widgets is not installed.
WITHOUT_A_WINDOW = ("app/cli", "app/helper")

WIDGETS = re.compile(
    r"^(QtWidgets(/.*)?|Q(Application|Widget|Dialog|MainWindow|MessageBox|FileDialog|InputDialog"
    r"|ProgressDialog|Label|PushButton|TableView|TreeView|ListView|Style|StyledItemDelegate"
    r"|[HV]BoxLayout|GridLayout|FormLayout|Menu|MenuBar|ToolBar|Action)(\.h)?)$"
)

REASONS = {
    "an area uses only the areas above it": "each area can be built, tested and read without those "
    "below it. Move what both need up, or hand it in as a value. Order: " + ", ".join(AREAS) + ".",
    "core knows neither ui nor app": "core is true without a screen; it asks by callback.",
    "core never uses Widgets": "core is true without a screen; preset core-only builds without Widgets.",
    "ui does not know app": "app only puts the parts together; what ui needs is handed in.",
    "a program without a window does not know ui": "muniment-cli and muniment-helper are built where "
    "Widgets is not installed.",
    "includes start at the root": "one way to write an include shows the layer that it crosses.",
    "each area has its place in the order": "a new area is entered in AREAS of check_layers.py and in "
    "the README of the house, at the place that its arrows allow.",
}

ALLOWED = {}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
TARGET = re.compile(r"\bmuniment(?:::|_)([a-z_]+)\b")


def area_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "core" and len(parts) > 2 else None


def is_below(area, other):
    return area in AREAS and other in AREAS and AREAS.index(other) > AREAS.index(area)


def broken_include(path, included):
    """The rule that this include breaks, or None."""
    layer, area = path.split("/")[0], area_of(path)
    reached = included.split("/")[0] if "/" in included else None
    if layer == "core":
        if reached in ("ui", "app"):
            return "core knows neither ui nor app"
        other = area_of(included)
        if other and is_below(area, other):
            return "an area uses only the areas above it"
    if layer == "ui" and reached == "app":
        return "ui does not know app"
    if path.startswith(WITHOUT_A_WINDOW) and reached == "ui":
        return "a program without a window does not know ui"
    if path.startswith("tests/core/") and reached in ("ui", "app"):
        return "core knows neither ui nor app"
    return None


def check_source(root, path):
    text = source.read(root, path)
    headless = path.startswith(("core/",) + WITHOUT_A_WINDOW)
    for match in INCLUDE.finditer(text):
        ours, theirs = match.groups()
        line = source.line_at(text, match.start())
        if theirs and headless and WIDGETS.match(theirs):
            yield source.Finding("core never uses Widgets", path, line, f"includes <{theirs}>")
        if not ours:
            continue
        beside = (root / path).parent / ours
        if ours.startswith(("./", "../")) or ("/" not in ours and beside.exists()):
            yield source.Finding("includes start at the root", path, line, f'includes "{ours}"')
        rule = broken_include(path, ours)
        if rule:
            yield source.Finding(rule, path, line, f'includes "{ours}"')


def check_links(root, path):
    """A link is an arrow too, even where no include shows it."""
    area = area_of(path)
    text = re.sub(r"#.*", "", source.read(root, path))
    for match in TARGET.finditer(text):
        if is_below(area, match.group(1)):
            yield source.Finding(
                "an area uses only the areas above it",
                path,
                source.line_at(text, match.start()),
                f"links {match.group()}",
            )


def findings(root):
    for path in source.files(root, ["app", "core", "ui", "tests"], (".h", ".cpp")):
        yield from check_source(root, path)
    for path in source.files(root, ["core"], ("CMakeLists.txt",)):
        area = area_of(path)
        if area and area not in AREAS:
            yield source.Finding("each area has its place in the order", path, 1, f"area '{area}'")
        elif area:
            yield from check_links(root, path)


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_layers", REASONS, list(findings(root)), ALLOWED))
