# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The system calls of one run of a program, and how one of them is made to fail or to be the last.

strace counts the calls of a name in each thread by itself, so only the first thread is looked at: the
command line does there whatever it writes.
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

WRITES = ("write", "writev", "pwrite64", "pwritev", "pwritev2", "copy_file_range", "sendfile", "fallocate")
SYNCS = ("fsync", "fdatasync", "sync_file_range", "syncfs")
CUTS = ("truncate", "ftruncate")
NAMES = ("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat",
         "mkdir", "mkdirat", "rmdir")
RIGHTS = ("chmod", "fchmod", "fchmodat", "utimensat")
OPENS = ("open", "openat", "creat")
READS = ("read", "pread64", "readv", "preadv", "getdents64")
LOOKS = ("stat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2", "readlink", "flock")

CHANGING = WRITES + SYNCS + CUTS + NAMES + RIGHTS
ALL = CHANGING + OPENS + READS + LOOKS

# What a disk, a file system or a session that is short of something says at these calls.
REFUSALS = (
    (WRITES, ("ENOSPC", "EIO")),
    (SYNCS, ("EIO",)),
    (CUTS, ("EIO",)),
    (NAMES, ("EACCES", "ENOSPC", "EROFS")),
    (RIGHTS, ("EPERM",)),
    (OPENS, ("EACCES", "EMFILE", "EROFS", "ENOSPC")),
    (READS, ("EIO",)),
    (LOOKS, ("EACCES",)),
)

LINE = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+|\?)")
OFFSET = re.compile(r", (\d+), (\d+)$")


@dataclass(frozen=True)
class Call:
    name: str
    number: int  # among the calls of this name, from 1
    text: str  # as strace shows it, without the folder that it happened in
    changes: bool  # something on the disk
    size: int = 0  # of a write to a place
    end: int = 0  # where it ends in its file

    @property
    def refusals(self):
        names = next(errors for calls, errors in REFUSALS if self.name in calls)
        if self.name in OPENS and not self.changes:
            return ("EACCES", "EMFILE")
        return names

    def __str__(self):
        return f"{self.name}:{self.number}"


def strace():
    program = shutil.which("strace")
    if not program:
        raise SystemExit("strace is not installed; packaging/set-up.sh build test installs it.")
    return program


def recording(log):
    """The words before a program's own that write down the calls of its first thread."""
    traced = "trace=" + ",".join(f"?{name}" for name in ALL)
    return [strace(), "-qq", "-y", "-s", "0", "-o", str(log), "-e", traced]


def injecting(what, call, log):
    """The words before a program's own that change one call: `signal=KILL`, `error=EIO`, `retval=0`."""
    return [strace(), "-qq", "-o", str(log), "-e", f"trace={call.name}",
            "-e", f"inject={call.name}:{what}:when={call.number}"]


def happened(log):
    """Whether the change was made: the call was reached."""
    text = Path(log).read_text(encoding="utf-8", errors="replace")
    return "(INJECTED)" in text or "= ?" in text


def calls_in(log, folder):
    """The recorded calls that concern `folder`, in their order."""
    counts, found = {}, []
    for line in Path(log).read_text(encoding="utf-8", errors="replace").splitlines():
        match = LINE.match(line)
        if not match:
            continue
        name, arguments, result = match.groups()
        counts[name] = counts.get(name, 0) + 1
        arguments = arguments.replace(f"AT_FDCWD<{folder}>", "AT_FDCWD")
        if str(folder) not in arguments:
            continue
        changes = name in CHANGING or (name in OPENS and re.search(r"O_CREAT|O_TRUNC", arguments) is not None)
        place = OFFSET.search(arguments)
        size, at = (int(number) for number in place.groups()) if name == "pwrite64" and place else (0, 0)
        text = arguments.replace(str(folder) + "/", "").replace(str(folder), ".")
        found.append(Call(name, counts[name], f"{text} = {result}", changes, size, at + size))
    return found
