# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=bash
# Sourced by run.sh and test.sh: steps with a name, a log and a duration.

steps_logs= # the folder of the logs; set before the first step

duration() { # SECONDS
    if [ "$1" -lt 60 ]; then
        echo "$1 s"
    else
        echo "$(($1 / 60)) min $(($1 % 60)) s"
    fi
}

# Runs a command with its words in a log. Prints name and duration; when it fails, one sentence
# and the end of the log, and returns the command's exit code.
step() { # NAME LOG COMMAND...
    local name=$1 log="$steps_logs/$2.log" begun=$SECONDS code=0
    shift 2
    mkdir -p "$steps_logs"
    printf '%-52s' "$name ..."
    "$@" >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -eq 0 ]; then
        duration $((SECONDS - begun))
        return 0
    fi
    echo "failed"
    tail -n "${steps_tail:-15}" "$log" | sed 's/^/    /'
    echo "\"$name\" failed after $(duration $((SECONDS - begun))); its log is ${log#"$PWD"/}." >&2
    return "$code"
}
