#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults/seams.sh --without FOLDER --with FOLDER
#
# Shows that no program in the first folder can be told by its environment to break a promise: it holds
# neither what the seams of core/base/sabotage.h read, nor their function, nor a helper that misbehaves when
# it is asked to. The same search must find them in the second folder, or it would show nothing.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

without=
with=
while [ $# -gt 0 ]; do
    case $1 in
        --without) without=$2 && shift ;;
        --with) with=$2 && shift ;;
        *) echo "tests/faults/seams.sh knows --without FOLDER and --with FOLDER, not \"$1\"." >&2 && exit 2 ;;
    esac
    shift
done

mapfile -t switches < <(sed -n '/^enum class Sabotage/,/^};/s/^    \([A-Z][A-Za-z]*\)\( = 1\)\?,.*/\1/p' core/base/sabotage.h)
if [ "${#switches[@]}" -eq 0 ]; then
    echo "core/base/sabotage.h names no switch." >&2
    exit 1
fi
pattern=$(printf '%s|' MUNIMENT_SABOTAGE MUNIMENT_HELPER_CHAOS sabotaged "${switches[@]}")
# The switches are words of everyday names too, so that only whole words count.
found_in() { strings --all "$1" | grep --extended-regexp --word-regexp --only-matching "${pattern%|}" | sort -u | tr '\n' ' '; }
symbol_in() { nm "$1" 2>/dev/null | c++filt | grep --only-matching 'muniment::sabotaged(.*)' | sort -u; }

failed=0
for name in muniment muniment-cli muniment-helper; do
    program=$without/$name
    if [ ! -x "$program" ]; then
        echo "There is no $program." >&2
        failed=1
        continue
    fi
    found="$(found_in "$program")$(symbol_in "$program")"
    if [ -n "$found" ]; then
        echo "$program holds seams: $found" >&2
        failed=1
    fi
done
for expected in "muniment-cli MUNIMENT_SABOTAGE" "muniment MUNIMENT_SABOTAGE" "muniment-helper MUNIMENT_HELPER_CHAOS"; do
    read -r name word <<<"$expected"
    if [[ " $(found_in "$with/$name")" != *" $word "* ]]; then
        echo "$with/$name shows no $word, so this search shows nothing." >&2
        failed=1
    fi
done
[ "$failed" -eq 0 ] && echo "No seam in $without: none of ${#switches[@]} switches, nor what reads them; $with has them."
exit "$failed"
