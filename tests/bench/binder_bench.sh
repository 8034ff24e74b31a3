#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/binder_bench.sh [BIN [COUNT]]
#
# A binder of COUNT two-page PDFs as programs write them, with all its own pages, stamps, folder and
# check, against `qpdf --empty --pages` of the same files, with 256 open files at most. The aim: at
# most twice the time, and 400 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${1:-build/release/bin}
count=${2:-1100}
ulimit -n 256
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir "$folder/files"
"$bin/../tests/evidence_pdfs" --count "$count" "$folder/files" 2>/dev/null

cli() { "$bin/muniment-cli" --vault "$folder/bench.muniment" "$@" >/dev/null 2>&1; }
cli vault create "$folder/bench.muniment" --organisation "Bench"
cli provider add Cloud
cli scope add Production --provider Cloud --period 2026-01-01..2026-12-31
cli control add "Everything" --statement "We keep what shows it." --from 2024-01-01
cli evidence add --recursive --control C-01 --covers 2026-01-01..2026-12-31 "$folder/files"

timed() { /usr/bin/time -f '%e %M' -o "$folder/time" "$@" >/dev/null 2>"$folder/said" || { cat "$folder/said" >&2; exit 1; }; cat "$folder/time"; }
ours=() theirs=() most=0
for round in 1 2 3; do
    mkdir "$folder/$round"
    read -r seconds kilobytes < <(timed "$bin/muniment-cli" --vault "$folder/bench.muniment" binder export "$folder/$round/binder.pdf" --period 2026-01-01..2026-12-31)
    ours+=("$seconds")
    [ "$kilobytes" -le "$most" ] || most=$kilobytes
    read -r seconds kilobytes < <(timed qpdf --empty --pages "$folder"/files/*.pdf -- "$folder/qpdf.pdf")
    theirs+=("$seconds")
done
middle() { printf '%s\n' "$@" | sort -n | sed -n 2p; }
a=$(middle "${ours[@]}") b=$(middle "${theirs[@]}")
printf '  binder export     %7.2f s, %s pages, at most %d MB in one process\n' "$a" "$(qpdf --show-npages "$folder/1/binder.pdf")" $((most / 1000))
printf '  qpdf --empty      %7.2f s, %s pages\n' "$b" "$(qpdf --show-npages "$folder/qpdf.pdf")"
awk -v a="$a" -v b="$b" 'BEGIN { printf "  ratio             %7.2f   (aim: at most 2)\n", a / b }'
