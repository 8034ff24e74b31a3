#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults/sabotage.sh [--build FOLDER] [NAME]...
#
# Breaks one promise of the product after another on purpose (core/base/sabotage.h) and shows that tests then
# fail. First the same tests must pass with nothing broken. The build is that of build/dev unless another
# folder is named; it must be one with seams, as those of the presets dev and test are.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
export TZ=UTC LC_ALL=C.UTF-8
unset MUNIMENT_SABOTAGE

build=build/dev
if [ "${1:-}" = --build ]; then
    build=$2
    shift 2
fi

if ! grep -q '^MUNIMENT_SEAMS:.*=ON$' "$build/CMakeCache.txt" 2>/dev/null; then
    echo "$build was built without seams: nothing in it can be broken on purpose." >&2
    exit 2
fi

vault() { tests_of "core/vault/$1"; }
tests_of() { ctest --test-dir "$build" --stop-on-failure --no-tests=error --output-on-failure --tests-regex "$1"; }
faults() { python3 tests/faults/faults.py --quick --bin "$build/bin" --deed "$1" "${@:2}"; }
power() { python3 tests/faults/power_model.py --bin "$build/bin" --deed "$1" "${@:2}"; }

# The name of the switch, and what turns red.
broken=(
    "SkipFileSync: power export-file --quick"
    "SkipFolderSync: power create"
    "IgnoreShortWrite: faults export-file"
    "IgnoreFailedRename: faults export-file --only renameat2:1"
    "SkipReadingHash: vault content_store_test"
    "SkipContentCheck: vault verify_test"
    "SkipRowCheck: vault verify_test"
    "SkipChainCheck: vault verify_test"
    "AcceptAlteredBody: vault verify_test"
    "CommitApart: vault crash_points_test"
    "KeepWritingAfterFailure: vault broken_disk_test"
    "SkipLock: vault crash_test"
    "KeepUnreachable: vault content_store_test"
    "TakeChangingFile: vault content_store_test"
    "OpenNewerFormat: vault vault_test"
    "UndoOverLaterChange: vault undo_test"
    "KeepVoidSignature: tests_of core/attestation/"
    "PassOverRestriction: tests_of core/binder/restriction_rule_test"
    "LeaveOmissionUnsaid: tests_of core/binder/assemble_binder_test"
    "WriteFormula: tests_of core/interchange/csv_writer_test"
)

wanted() { # NAME, and the names that were asked for
    local each
    [ $# -eq 1 ] && return 0
    for each in "${@:2}"; do [ "$each" = "$1" ] && return 0; done
    return 1
}

# In order: the place in this list is what breaks a promise.
mapfile -t known < <(sed -n '/^enum class Sabotage/,/^};/s/^    \([A-Z][A-Za-z]*\)\( = 1\)\?,.*/\1/p' core/base/sabotage.h)
if [ "${broken[*]%%:*}" != "${known[*]}" ]; then
    echo "This list and core/base/sabotage.h differ:" >&2
    diff <(printf '%s\n' "${broken[@]%%:*}") <(printf '%s\n' "${known[@]}") >&2
    exit 1
fi

chosen=()
for each in "${broken[@]}"; do wanted "${each%%:*}" "$@" && chosen+=("$each"); done

mapfile -t checks < <(printf '%s\n' "${chosen[@]#*: }" | sort -u)
for check in "${checks[@]}"; do
    read -ra command <<<"$check"
    step "Nothing broken: $check" sabotage-none "${command[@]}" || exit 1
done

red=0
for place in "${!broken[@]}"; do
    name=${broken[place]%%:*}
    wanted "$name" "$@" || continue
    read -ra command <<<"${broken[place]#*: }"
    if MUNIMENT_SABOTAGE=$((place + 1)) "${command[@]}" >"$steps_logs/sabotage-$name.log" 2>&1 </dev/null; then
        printf '%-26s STILL GREEN: %s\n' "$name" "${command[*]}"
    else
        printf '%-26s red: %s\n' "$name" "${command[*]}"
        red=$((red + 1))
    fi
done
echo "$red/${#chosen[@]} sabotages turn the tests red, after $(duration "$SECONDS")."
[ "$red" -eq "${#chosen[@]}" ]
