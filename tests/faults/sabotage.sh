#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/faults/sabotage.sh [NAME]...
#
# Breaks one promise of the product after another on purpose (core/base/sabotage.h), builds it so, and
# shows that tests then fail. First the same tests must pass on a build in which nothing is broken.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 TZ=UTC LC_ALL=C.UTF-8

vault() { tests_of "core/vault/$1"; }
tests_of() { ctest --test-dir build/sabotage --stop-on-failure --no-tests=error --output-on-failure --tests-regex "$1"; }
faults() { python3 tests/faults/faults.py --quick --bin build/sabotage/bin --deed "$1"; }
power() { python3 tests/faults/power_model.py --quick --bin build/sabotage/bin --deed "$1"; }

# The name of the switch, and what turns red.
broken=(
    "SkipFileSync: power export-file"
    "SkipFolderSync: power create"
    "IgnoreShortWrite: faults export-file"
    "IgnoreFailedRename: faults export-file"
    "SkipReadingHash: vault content_store_test"
    "SkipContentCheck: vault verify_test"
    "SkipRowCheck: vault verify_test"
    "SkipChainCheck: vault verify_test"
    "AcceptAlteredBody: vault verify_test"
    "CommitApart: vault crash_points_test"
    "KeepWritingAfterFailure: vault vault_test"
    "SkipLock: vault crash_test"
    "KeepUnreachable: vault content_store_test"
    "TakeChangingFile: vault content_store_test"
    "OpenNewerFormat: vault migration_test"
    "UndoOverLaterChange: vault undo_test"
    "KeepVoidSignature: tests_of core/attestation/"
    "PassOverRestriction: tests_of core/binder/restriction_rule_test"
    "LeaveOmissionUnsaid: tests_of core/binder/assemble_binder_test"
    "WriteFormula: tests_of core/interchange/csv_writer_test"
)
programs=(muniment-cli muniment-helper test_core_vault test_core_attestation test_core_binder test_core_interchange)

build_with() { # NAME
    cmake --preset sabotage -DMUNIMENT_SABOTAGE="$1" && cmake --build --preset sabotage --target "${programs[@]}"
}

wanted() { # NAME, and the names that were asked for
    local each
    [ $# -eq 1 ] && return 0
    for each in "${@:2}"; do [ "$each" = "$1" ] && return 0; done
    return 1
}

# What is not in the list would be a switch that nobody turns.
listed=$(printf '%s\n' "${broken[@]%%:*}" | sort)
known=$(sed -n '/^enum class Sabotage/,/^};/s/^    \([A-Z][A-Za-z]*\),.*/\1/p' core/base/sabotage.h | grep -v '^Nothing$' | sort)
if [ "$listed" != "$known" ]; then
    echo "This list and core/base/sabotage.h differ:" >&2
    diff <(echo "$listed") <(echo "$known") >&2
    exit 1
fi

chosen=()
for each in "${broken[@]}"; do wanted "${each%%:*}" "$@" && chosen+=("$each"); done

step "Building with nothing broken" sabotage-build build_with Nothing || exit 1
mapfile -t checks < <(printf '%s\n' "${chosen[@]#*: }" | sort -u)
for check in "${checks[@]}"; do
    read -ra command <<<"$check"
    step "Nothing broken: $check" sabotage-none "${command[@]}" || exit 1
done

red=0
for each in "${chosen[@]}"; do
    name=${each%%:*}
    read -ra command <<<"${each#*: }"
    log=$steps_logs/sabotage-$name.log
    if ! build_with "$name" >"$steps_logs/sabotage-build.log" 2>&1; then
        echo "$name does not build; the log is $steps_logs/sabotage-build.log."
    elif "${command[@]}" >"$log" 2>&1 </dev/null; then
        printf '%-26s STILL GREEN: %s\n' "$name" "${command[*]}"
    else
        printf '%-26s red: %s\n' "$name" "${command[*]}"
        red=$((red + 1))
    fi
done
echo "$red/${#chosen[@]} sabotages turn the tests red, after $(duration "$SECONDS")."
[ "$red" -eq "${#chosen[@]}" ]
