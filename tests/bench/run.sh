#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh [ROUNDS]
#
# Builds the benches as they are released and prints their figures, as ratios to other programs that
# do the like: sha256sum, restic, borg (where installed), qpdf. Figures of a busy machine prove little, so
# a missed aim is printed and fails nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cmake --preset release >/dev/null
cmake --build --preset release --target vault_bench join_bench lists_bench evidence_pdfs
echo
echo "10,000 files, 868 MB: adding and verifying, medians of ${1:-3} rounds"
build/release/tests/vault_bench --rounds "${1:-3}"
echo
echo "Joining a binder"
build/release/tests/join_bench || echo "    misses its aim"
echo
QT_QPA_PLATFORM=offscreen build/release/tests/lists_bench
