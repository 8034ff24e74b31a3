#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source file opens with whose it is and under what licence."""

import sys

import source

RULE = "SPDX lines on top of each source file"

REASONS = {
    RULE: "the licence travels with each file. Copy the two lines from any neighbour; a shebang may "
    "stand before them.",
}

ALLOWED = {}

LINES = (
    "SPDX-FileCopyrightText: 2026 The Muniment authors",
    "SPDX-License-Identifier: GPL-3.0-or-later",
)
ENDINGS = (".h", ".cpp", ".cmake", "CMakeLists.txt", ".py", ".sh")
FOLDERS = ["CMakeLists.txt", ".ci", "app", "core", "packaging", "resources", "tests", "ui"]


def findings(root):
    for path in source.files(root, FOLDERS, ENDINGS + ("run",)):
        # Programs without an ending are sources when they start with a shebang.
        lines = source.read(root, path).splitlines()
        script = bool(lines) and lines[0].startswith("#!")
        if not path.endswith(ENDINGS) and not script:
            continue
        top = lines[1:3] if script else lines[:2]
        if len(top) < 2 or any(expected not in line for expected, line in zip(LINES, top)):
            yield source.Finding(RULE, path, 1, "the two lines are missing or differ")


if __name__ == "__main__":
    root = source.root_from_arguments()
    sys.exit(source.report("check_spdx", REASONS, list(findings(root)), ALLOWED))
