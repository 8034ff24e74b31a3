#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/fuzz/run.sh [SECONDS] [NAME]...
#
# Builds the fuzz targets and lets each search for so many seconds, 60 if nothing else is said, from its seeds
# and from what earlier searches learnt. What makes one fall over is kept in build/fuzz/found.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
steps_logs=build/logs
export TZ=UTC LC_ALL=C.UTF-8
export LSAN_OPTIONS=suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0

seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then
    seconds=$1
    shift
fi
names=("$@")
[ ${#names[@]} -gt 0 ] || mapfile -t names < <(ls tests/fuzz/seeds)

search() { # NAME
    mkdir -p "build/fuzz/corpus/$1" build/fuzz/found
    "build/fuzz/fuzz/fuzz_$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=20000 \
        -print_final_stats=1 -artifact_prefix="build/fuzz/found/$1-" "build/fuzz/corpus/$1" "tests/fuzz/seeds/$1"
}

step "Configuring the fuzz targets" fuzz-configure cmake --preset fuzz || exit 1
step "Building them with clang" fuzz-build cmake --build --preset fuzz --target "${names[@]/#/fuzz_}" || exit 1
failed=0
for name in "${names[@]}"; do
    step "Searching: $name" "fuzz-$name" search "$name" || failed=1
    sed -n 's/^stat::number_of_executed_units: */    inputs tried: /p' "build/logs/fuzz-$name.log"
done
exit "$failed"
