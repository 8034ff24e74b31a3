#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/set-up.sh GROUP...   installs what is missing of these groups of packages.txt
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list="$here/packages.txt"
log="$here/../build/logs/set-up.log"

fail() {
    echo "$1" >&2
    exit 1
}

packages_of() {
    awk -v groups=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[.*\]$/ { wanted = index(groups, " " substr($0, 2, length($0) - 2) " "); next }
        wanted && $0 != "" { print }
    ' "$list"
}

missing_of() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

[ $# -gt 0 ] || fail "Say which groups of $list to install, for example: packaging/set-up.sh build test"
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    fail "This is no Debian: install the packages of $list by hand, or use Debian 12."
fi

mapfile -t wanted < <(packages_of "$@")
[ ${#wanted[@]} -gt 0 ] || fail "No group of $list is called: $*"
mapfile -t missing < <(missing_of "${wanted[@]}")
if [ ${#missing[@]} -eq 0 ]; then
    echo "All ${#wanted[@]} packages are there; nothing to install."
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    # Without a terminal nobody can type a password, so sudo must do without one.
    if ! command -v sudo >/dev/null || { ! sudo -n true && ! : </dev/tty; } 2>/dev/null; then
        fail "Packages are missing and neither root nor sudo is at hand; as root, run: apt-get install ${missing[*]}"
    fi
    as_root=(sudo)
fi

apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 "$@" </dev/null >>"$log" 2>&1
}

echo "Installing ${#missing[@]} of ${#wanted[@]} packages and what they need: ${missing[*]}"
mkdir -p "$(dirname "$log")"
: >"$log"
# An update that fails is not the end: the lists that are there may still do.
apt update || true
if ! apt install --no-install-recommends "${missing[@]}"; then
    tail -n 5 "$log" | sed 's/^/    /'
    fail "apt-get could not install what is missing: it needs Debian 12 and the network. Its log is build/logs/set-up.log."
fi
