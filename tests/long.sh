#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/long.sh
#
# What takes too long for packaging/test.sh: the window and the command line under the sanitizers,
# clang-tidy and cppcheck over the whole tree, the tests labelled slow, every fault and every promise broken
# on purpose, and the benches. clang-tidy also is the second compiler that must take the code: an error
# fails, a remark is reported.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
steps_tail=60
failed=0

tidy() {
    # What g++ made of the precompiled headers clang cannot read: it is given their text.
    local header
    mkdir -p build/tidy
    for header in build/dev/CMakeFiles/*.dir/cmake_pch.hxx; do
        cp "$header" "build/tidy/$(basename "${header%/*}" .dir).hxx"
    done
    sed -E "s| -Winvalid-pch||; s|-include $PWD/build/dev/CMakeFiles/([a-z_]+)\.dir/cmake_pch\.hxx|-include $PWD/build/tidy/\1.hxx|" \
        build/dev/compile_commands.json >build/tidy/compile_commands.json
    run-clang-tidy-14 -quiet "-extra-arg-before=-isystem$PWD/build/dev/for_clang" -p build/tidy -j "$(nproc)" "^$PWD/(app|core|ui)/.*\.cpp$"
}

check_with_cppcheck() {
    # Its signal on Qt code is low, so that it never blocks; what it says stands in the log.
    cppcheck --quiet --std=c++20 --language=c++ --library=qt --enable=warning,performance,portability \
        --inline-suppr -j "$(nproc)" -I . app core ui
}

packaging/set-up.sh build test long || exit 1
step "Configuring dev" dev-configure cmake --preset dev || exit 1
step "Building dev" dev-build cmake --build --preset dev || exit 1
step "Configuring core-only" core-only-configure cmake --preset core-only || failed=1
step "Building core-only, each file with its own includes" core-only-build cmake --build --preset core-only --target muniment-cli muniment-helper || failed=1
step "Compiling each header alone" headers cmake --build --preset dev --target all_verify_interface_header_sets || failed=1
step "Configuring asan-window" asan-configure cmake --preset asan-window || failed=1
step "Building all under the sanitizers" asan-build cmake --build --preset asan-window || failed=1
echo "Tests under the sanitizers, those of the window and the command line with them ..."
ctest --preset asan-window </dev/null || failed=1
step "clang-tidy over the tree" tidy tidy || failed=1
echo "    $(grep -c 'warning: ' build/logs/tidy.log) remarks in build/logs/tidy.log"
step "cppcheck over the tree" cppcheck check_with_cppcheck || failed=1
echo "    $(grep -c -E ': (warning|performance|portability): ' build/logs/cppcheck.log) remarks in build/logs/cppcheck.log"

echo "Slow tests ..."
ctest --test-dir build/dev --output-on-failure --label-regex slow </dev/null || failed=1
echo "Every system call and every byte of a vault ..."
MUNIMENT_EVERY_CALL=1 MUNIMENT_EVERY_BYTE=1 ctest --test-dir build/dev --output-on-failure --timeout 3600 \
    --tests-regex 'core/vault/(crash_points|verify)_test' </dev/null || failed=1

echo "Bytes that nobody chose ..."
tests/fuzz/run.sh 60 || failed=1
echo "Every fault ..."
tests/faults/all.sh || failed=1
echo "Promises broken on purpose ..."
tests/faults/sabotage.sh || failed=1

if [ -x tests/bench/run.sh ]; then
    tests/bench/run.sh || failed=1
fi

echo
if [ "$failed" -ne 0 ]; then
    echo "The long tests found something, after $(duration "$SECONDS"); the logs are in $steps_logs."
else
    echo "The long tests pass, after $(duration "$SECONDS")."
fi
exit "$failed"
