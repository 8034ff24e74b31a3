#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/binder_bench.sh [BIN [COUNT]]
#
# A binder of COUNT two-page PDFs, with all its own pages, stamps, folder and check, against
# `qpdf --empty --pages` of the same files, with 256 open files at most. The aim: at most twice the
# time, and 400 MB.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
bin=${1:-build/release/bin}
count=${2:-1100}
ulimit -n 256
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 - "$folder" "$count" <<'PY'
import os, random, sys, zlib
folder, count = sys.argv[1], int(sys.argv[2])
os.mkdir(folder + "/files")
chance = random.Random(1)
def page(number, which):
    lines = "".join(f"0 -14 Td (Row {r}: account {chance.randrange(10**9)} reviewed, access kept) Tj\n" for r in range(45))
    return zlib.compress(f"BT /F1 10 Tf 60 780 Td (Report {number}, page {which}) Tj\n{lines}ET".encode())
for number in range(1, count + 1):
    picture = zlib.compress(chance.randbytes(12_000))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R 5 0 R]/Count 2>>"]
    for which in (1, 2):
        content = page(number, which)
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 7 0 R>>/XObject<</Im 8 0 R>>>>>>" % (2 + 2 * which))
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n" % len(content) + content + b"\nendstream")
    objects.append(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
    objects.append(b"<</Type/XObject/Subtype/Image/Width 100/Height 40/BitsPerComponent 8/ColorSpace/DeviceRGB/Length %d/Filter/FlateDecode>>stream\n" % len(picture) + picture + b"\nendstream")
    out, offsets = b"%PDF-1.7\n", []
    for index, each in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % index + each + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % each for each in offsets)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    with open(f"{folder}/files/report-{number:04}.pdf", "wb") as file:
        file.write(out)
PY

cli() { "$bin/muniment-cli" --vault "$folder/bench.muniment" "$@" >/dev/null 2>&1; }
cli vault create "$folder/bench.muniment" --organisation "Bench"
cli provider add Cloud
cli scope add Production --provider Cloud --period 2026-01-01..2026-12-31
cli evidence add --recursive --covers 2026-01-01..2026-12-31 "$folder/files"

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
