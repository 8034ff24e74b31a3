#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults/all.sh [--quick] [--bin FOLDER]
#
# Kills the command line at every system call that changes a file, refuses each call to it, and takes the
# power from a model of a disk and from a real one; tells the counts. --quick does an even share of that, a
# smaller one of acts that reach the disk as others do, within two minutes. The programs are those of
# build/dev/bin unless another folder is named.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

quick=()
bin=build/dev/bin
while [ $# -gt 0 ]; do
    case $1 in
        --quick) quick=(--quick) ;;
        --bin) bin=$2 && shift ;;
        *) echo "tests/faults/all.sh knows --quick and --bin FOLDER, not \"$1\"." >&2 && exit 2 ;;
    esac
    shift
done

failed=0
run() { echo "$1:" && python3 "tests/faults/$2.py" --bin "$bin" "${@:3}" || failed=1; }

run "Killed and refused at system calls" faults "${quick[@]}"
run "Cut off from power, on a model of a disk" power_model "${quick[@]}"
run "Cut off from power, on ext4" power_cut "${quick[@]}"
exit "$failed"
