#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/journeys/screenshots.sh FOLDER [VAULT [BINDER.pdf]]
#
# Writes a picture of every place and state of the window into FOLDER, light and dark, at 1280 x 800
# and 1920 x 1080: first what places are built of, then the places in English, then in German. Without
# a vault it makes the sample and its binder. Looked at by people; fails where a picture is missing.
set -euo pipefail
folder=${1:?usage: tests/journeys/screenshots.sh FOLDER [VAULT [BINDER.pdf]]}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
vault=${2:+$(realpath "$2")}
binder=${3:+$(realpath "$3")}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[ -f build/test/build.ninja ] || cmake --preset test
cmake --build --preset test --target ui_screenshots muniment-cli

if [ -z "$vault" ]; then
    sample=$(mktemp -d)
    trap 'rm -rf "$sample"' EXIT
    build/test/bin/muniment-cli sample create "$sample"
    vault=$sample/clearwater.muniment
    binder=$sample/binder.pdf
    build/test/bin/muniment-cli --vault "$vault" --actor P-01 binder export "$binder"
fi

grab() { # LANGUAGE SUBFOLDER ARGUMENT...
    local language=$1 into=$2
    shift 2
    mkdir -p "$into"
    LC_ALL=C.UTF-8 MUNIMENT_LANGUAGE=$language QT_QPA_PLATFORM=offscreen \
        build/test/tests/ui_screenshots "$into" "$@"
}
grab en "$folder/blocks" --blocks
grab en "$folder/en" "$vault" ${binder:+"$binder"}
grab de "$folder/de" "$vault" ${binder:+"$binder"}

missing=0
for picture in "$folder"/en/*.png; do
    [ -s "$folder/de/${picture##*/}" ] || { echo "missing: de/${picture##*/}" >&2; missing=1; }
    case $picture in
    *-light*) [ -s "${picture/-light/-dark}" ] || { echo "missing: ${picture/-light/-dark}" >&2; missing=1; } ;;
    esac
done
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
exit "$missing"
