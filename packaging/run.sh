#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/run.sh [--fresh] [--no-window]
#
# Installs what is missing, builds the programs, makes a sample vault, exports its evidence binder,
# checks the binder and opens the window on the vault where there is a display.
#   --fresh      makes the sample again, also when this program made the one that is there
#   --no-window  does not open the window
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# --- What the sample is made with; the one place to change when the command line does. -----------
bin=build/release/bin
sample=build/sample
vault=$sample/clearwater.muniment
binder=$sample/binder/clearwater-binder.pdf
audit="SOC 2 and ISO 27001 readiness 2026"
# The sample's year ends here, whatever the day on this desk is.
known_at=2027-01-09T18:00:00+00:00
officer="P-01"

make_sample()   { "$bin/muniment-cli" sample create "$sample"; }
check_vault()   { "$bin/muniment-cli" --vault "$vault" vault verify; }
export_binder() { mkdir -p "${binder%/*}" && "$bin/muniment-cli" --vault "$vault" --known-at "$known_at" --actor "$officer" binder export "$binder" --audit "$audit"; }
verify_binder() { "$bin/muniment-cli" binder verify "$binder"; }
check_digests() ( cd "$(dirname "$(find "${binder%/*}" -name SHA256SUMS)")" && sha256sum --check SHA256SUMS )
open_window()   { setsid "$bin/muniment" "$vault"; }
# --------------------------------------------------------------------------------------------------

fresh=no
window=yes
for argument in "$@"; do
    case $argument in
        --fresh) fresh=yes ;;
        --no-window) window=no ;;
        --help | -h) sed -n '5,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 0 ;;
        *) echo "packaging/run.sh does not know \"$argument\"; it knows --fresh and --no-window." >&2 && exit 2 ;;
    esac
done

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
# One build folder serves another: the compiler cache sees paths from the checkout on.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1

made_by=$sample/made-by.txt
programs() { cat "$bin/muniment-cli" "$bin/muniment-helper" | sha256sum | cut -d' ' -f1; }
digest() { sha256sum <"$1" | cut -d' ' -f1; }

# The sample is kept when these very programs made it, binder included.
sample_is_current() {
    [ "$fresh" = no ] && [ -f "$vault" ] && [ -f "$binder" ] \
        && [ "$(sed -n 1p "$made_by" 2>/dev/null)" = "$(programs)" ]
}

# A vault that somebody has worked in since is put aside, never deleted.
clear_sample() {
    [ -e "$sample" ] || return 0
    if [ -e "$vault.lock" ] && ! flock --nonblock "$vault.lock" true; then
        echo "The sample vault is open in another program; close it and run this again." >&2
        return 1
    fi
    if [ -f "$vault" ] && [ "$(sed -n 2p "$made_by" 2>/dev/null)" != "$(digest "$vault")" ] && [ -f "$made_by" ]; then
        local aside
        aside=$sample-changed-$(date +%Y%m%d-%H%M%S)
        mv "$sample" "$aside"
        echo "The sample vault was changed since it was made; it now lies in $aside."
    else
        rm -rf "$sample"
    fi
}

packaging/set-up.sh build
step "Configuring" configure cmake --preset release
step "Building the programs" build cmake --build --preset release

if sample_is_current; then
    echo "The sample was made by this same program and is kept; --fresh makes it again."
    step "Checking the vault" check-vault check_vault
else
    clear_sample
    # Its last deed is a full check, so that the binder says when every byte was read. A check of
    # today would stand after the sample's year in the journal, with an earlier time.
    step "Making the sample files and vault" sample make_sample
    step "Checking the vault" check-vault check_vault
    step "Exporting the binder" export export_binder
    # Last of all that writes to the vault: by this it is told later whether somebody worked in it.
    { programs && digest "$vault"; } >"$made_by"
fi
step "Verifying the binder" verify-binder verify_binder
step "Checking the digests of the folder" digests check_digests

echo
echo "The sample files   $sample"
echo "The vault          $vault"
echo "The binder         $binder, $(qpdf --show-npages "$binder") pages, and the folder of originals beside it"
echo "The programs       $bin/muniment and $bin/muniment-cli"
echo "Finished in $(duration "$SECONDS")."

if [ "$window" = yes ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "Opening the window on the vault; its log is $steps_logs/window.log."
    open_window >"$steps_logs/window.log" 2>&1 </dev/null &
elif [ "$window" = yes ]; then
    echo "There is no display here; on a desktop, run: $bin/muniment $vault"
fi
