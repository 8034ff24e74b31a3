#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/test.sh
#
# Installs what is missing, builds, and runs every test that is not slow: the lints, a debug build with
# all its tests, the core tests again under the address and undefined-behaviour sanitizers, packaging/run.sh
# with the window on its sample, which builds the release, and a share of the faults on that release.
# What takes longer is tests/long.sh: each header alone, the core without the shared header, the window and
# the command line under the sanitizers, every fault, clang-tidy, slow tests, benches.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
steps_tail=60
# One build folder serves another: the compiler cache sees paths from the checkout on.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export TZ=UTC LC_ALL=C.UTF-8

failed=()
summary=()

# A phase that fails is remembered; the caller decides whether the next ones still make sense.
phase() { # NAME LOG COMMAND...
    local begun=$SECONDS code=0 word=passed
    step "$@" || code=$?
    if [ "$code" -ne 0 ]; then
        failed+=("$1")
        word=FAILED
    fi
    summary+=("$(printf '%-8s %-48s %s' "$word" "$1" "$(duration $((SECONDS - begun)))")")
    return "$code"
}

# CTest's own words are shown as they come, and its closing lines once more at the end.
closing_lines=()
tests() { # NAME PRESET
    local begun=$SECONDS code=0 word=passed log="$steps_logs/ctest-$2.log"
    echo "$1 ..."
    ctest --preset "$2" 2>&1 </dev/null | tee "$log" || code=$?
    if [ "$code" -ne 0 ]; then
        failed+=("$1")
        word=FAILED
        echo "\"$1\" failed; its log is $log." >&2
    fi
    summary+=("$(printf '%-8s %-48s %s' "$word" "$1" "$(duration $((SECONDS - begun)))")")
    # A test that was left out is named, with its reason.
    closing_lines+=("$(printf 'ctest --preset %s:\n' "$2" && sed -n '/^[0-9]*% tests passed/,$p' "$log" | sed '/^Label Time Summary/,/^$/d; /^$/d'
        sed -n 's/^SKIP *: /Left out: /p' "build/${2%-core}/Testing/Temporary/LastTest.log")")
}

check_packaging_files() {
    local file
    for file in packaging/*.desktop; do desktop-file-validate "$file" || return 1; done
    for file in packaging/*.metainfo.xml; do appstreamcli validate --no-net "$file" || return 1; done
    for file in packaging/*.1; do
        [ -z "$(man --warnings --encoding=UTF-8 --local-file "$file" 2>&1 >/dev/null | tee /dev/stderr)" ] || return 1
    done
}

# A window that has opened the vault and stays is what is asked for; `timeout` then answers 124.
open_sample_without_a_display() {
    local code=0
    QT_QPA_PLATFORM=offscreen build/release/bin/muniment --version || return 1
    QT_QPA_PLATFORM=offscreen timeout 10 build/release/bin/muniment build/sample/clearwater.muniment || code=$?
    [ "$code" -eq 124 ]
}

run_all() {
    phase "Lints" lints tests/lint/run.py
    phase "Desktop entry, software-centre entry, man pages" packaging check_packaging_files

    phase "Configuring the test build" test-configure cmake --preset test || return
    phase "Building all with its tests" test-build cmake --build --preset test || return
    tests "All tests" test

    phase "Configuring asan" asan-configure cmake --preset asan \
        && phase "Building the core under the sanitizers" asan-build cmake --build --preset asan --target core_tests \
        && tests "Core tests under the sanitizers" asan-core

    phase "Smoke run: packaging/run.sh" smoke packaging/run.sh --fresh --no-window \
        && phase "The release has no seams" seams tests/faults/seams.sh --without build/release/bin --with build/test/bin \
        && phase "Smoke run: the window on the sample" window open_sample_without_a_display \
        && phase "Killed, refused and cut off from power" faults tests/faults/all.sh --quick --bin build/release/bin
}

packaging/set-up.sh build test || exit 1
run_all

echo
echo "Summary, $(duration "$SECONDS") in all"
printf '  %s\n' "${summary[@]}"
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed: ${#failed[@]} of ${#summary[@]} phases. The logs are in $steps_logs."
else
    echo "All ${#summary[@]} phases passed."
fi
echo
printf '%s\n' "${closing_lines[@]+"${closing_lines[@]}"}"
[ ${#failed[@]} -eq 0 ]
