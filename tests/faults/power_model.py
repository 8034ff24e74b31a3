#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk may hold when the power goes, by a model of a disk.

    tests/faults/power_model.py [--quick] [--bin FOLDER] [--deed NAME]...

Each act (deeds.py) is recorded with every byte that it writes. The model plays the record: what was synced
is on the disk, of the rest anything may be. At each point it lays out some of the disks that may be found:
nothing of the rest, all of it, names without bytes, bytes without names, each single write missing or torn.
On each the vault must open, be in order, and hold what it held before or what the act was to write; once
the act was acknowledged, only the latter.
"""

import concurrent.futures
import hashlib
import os
import re
import shutil
import sys
import time
from pathlib import Path

import calls
from deeds import parser, prepared
from desk import Desk

TRACED = ("openat", "write", "pwrite64", "ftruncate", "lseek", "fsync", "fdatasync", "rename", "renameat", "renameat2",
          "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "link", "linkat")
# Would change files in a way that the model does not know; none of ours does so.
UNKNOWN = ("writev", "pwritev", "pwritev2", "copy_file_range", "sendfile", "fallocate", "truncate", "symlink", "symlinkat",
           "sync_file_range")
STATES = 600  # of each act, at most, evenly over it
QUICK_STATES = 24
QUICK_ALIKE = 8  # of an act that reaches the disk as another does
SINGLE_WRITES = 16  # of each file before each sync

TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
DESCRIPTOR = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>")
CALL = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)")


def plain(text):
    return bytes.fromhex(text.replace("\\x", ""))


class File:
    """One file: what is on the disk of it, what programs see of it, and the writes that part the two."""

    def __init__(self, data=b""):
        self.kept = data
        self.seen = bytearray(data)
        self.writes = []  # (place, bytes); bytes None: cut or grown to the place
        self.digests = {}

    def write(self, place, data):
        self.writes.append((place, data))
        apply(self.seen, place, data)
        self.digests.pop("seen", None)

    def sync(self):
        self.kept = bytes(self.seen)
        self.writes.clear()
        self.digests.clear()

    def digest(self, which):
        if which not in self.digests:
            self.digests[which] = hashlib.sha256(getattr(self, which)).digest()
        return self.digests[which]

    def partly(self, at_most):
        """The file with all of its writes but one, and with the last one torn."""
        count = len(self.writes)
        left_out = range(count) if count <= at_most else [round(i * (count - 1) / (at_most - 1)) for i in range(at_most)]
        for without in left_out if count > 1 else ():
            yield self._with(self.writes[:without] + self.writes[without + 1 :])
        if count and self.writes[-1][1]:
            place, data = self.writes[-1]
            yield self._with([*self.writes[:-1], (place, data[: len(data) // 2])])

    def _with(self, writes):
        data = bytearray(self.kept)
        for place, piece in writes:
            apply(data, place, piece)
        return bytes(data)


def apply(data, place, piece):
    if piece is None:
        del data[place:]
    if len(data) < place:
        data.extend(bytes(place - len(data)))
    if piece:
        data[place : place + len(piece)] = piece


class Disk:
    """Folders and files as programs left them, each change kept apart until it is known to be on the disk."""

    def __init__(self, folder):
        self.root = str(folder)
        self.kept = {}  # path -> File, or None for a folder, as on the disk
        for path in sorted(Path(folder).rglob("*")):
            self.kept[str(path)] = None if path.is_dir() else File(path.read_bytes())
        self.seen = dict(self.kept)  # as programs see them
        self.changes = []  # of names, in order: {path: File, None for a folder, GONE}

    def name(self, changes):
        self.changes.append(changes)
        self.seen = renamed(self.seen, changes)

    def sync(self, path):
        file = self.seen.get(path)
        if file is not None:
            file.sync()
            return
        # The journal of a file system carries earlier changes of names along with later ones.
        last = max((i for i, each in enumerate(self.changes) if any(str(Path(p).parent) == path for p in each)), default=-1)
        for each in self.changes[: last + 1]:
            self.kept = renamed(self.kept, each)
        del self.changes[: last + 1]

    def states(self):
        """Disks that may be found now: as many changes of names as one likes, all bytes or those that were synced."""
        names = self.kept
        for count in range(len(self.changes) + 1):
            if count > 0:
                names = renamed(names, self.changes[count - 1])
            for which in ("kept", "seen"):
                yield State(names, which)

    def states_before_sync(self, path):
        """As all there is, but for one write of a file that is about to be synced."""
        file = self.seen.get(path)
        for data in file.partly(SINGLE_WRITES) if file is not None else ():
            yield State(self.seen, "seen", file, data)


GONE = object()


def renamed(names, changes):
    names = {**names, **changes}
    return {path: file for path, file in names.items() if file is not GONE}


class State:
    """What may be found on a disk: of each file what is kept or what is seen, of one file other bytes."""

    def __init__(self, names, which, file=None, data=None):
        self.names, self.which, self.file, self.data = names, which, file, data

    def key(self):
        digest = hashlib.sha256()
        for path, file in sorted(self.names.items()):
            digest.update(path.encode() + b"\0")
            if file is self.file and file is not None:
                digest.update(hashlib.sha256(self.data).digest())
            elif file is not None:
                digest.update(file.digest(self.which))
        return digest.digest()

    def lay_out(self, root, folder):
        folder.mkdir(parents=True)
        for path, file in sorted(self.names.items()):
            target = folder / path[len(root) + 1 :]
            if not target.parent.is_dir():
                continue  # in a folder that is not there yet
            if file is None:
                target.mkdir(exist_ok=True)
            else:
                target.write_bytes(self.data if file is self.file else getattr(file, self.which))


def lines_of(log):
    """Whole calls in the order in which they ended; strace breaks one that another thread overtakes."""
    begun = {}
    for line in Path(log).read_text(encoding="ascii", errors="replace").splitlines():
        process, _, rest = line.partition(" ")
        rest = rest.strip()
        if rest.endswith("<unfinished ...>"):
            begun[process] = rest.removesuffix("<unfinished ...>").rstrip()
            continue
        if rest.startswith("<... "):
            rest = begun.pop(process, "") + rest[rest.index("resumed>") + len("resumed>") :]
        yield f"{process} {rest}"


class Player:
    """Plays recorded calls on a disk."""

    def __init__(self, disk):
        self.disk = disk
        self.program = None  # the process that was asked, and answers; the helper has a first output too
        self.places = {}  # where the next write of an open file goes
        self.acknowledged = False

    def synced(self, line):
        """The path that a call syncs, or None."""
        match = CALL.match(line)
        opened = match and match.group(2) in ("fsync", "fdatasync") and DESCRIPTOR.match(match.group(3))
        return plain(opened.group(2)).decode("utf-8", "replace") if opened else None

    def play(self, line):
        """Whether the call was one that counts."""
        match = CALL.match(line)
        if not match:
            return False
        process, name, arguments, result = match.groups()
        self.program = self.program or process
        if int(result) < 0:
            return False
        opened = DESCRIPTOR.match(arguments)
        path = plain(opened.group(2)).decode("utf-8", "replace") if opened else None
        if name == "write" and opened and opened.group(1) == "1" and not path.startswith(self.disk.root):
            self.acknowledged |= process == self.program
            return True
        texts = [plain(text) for text in TEXT.findall(arguments)]
        if name in ("write", "pwrite64", "ftruncate", "lseek", "fsync", "fdatasync"):
            return path is not None and path.startswith(self.disk.root) and self._file(name, path, arguments, texts, int(result))
        paths = [text.decode("utf-8", "replace") for text in texts]
        if not paths or not all(each.startswith(self.disk.root) for each in paths):
            return False
        if name in UNKNOWN:
            raise SystemExit(f"the model of a disk does not know {name}")
        return self._names(name, paths, arguments)

    def _file(self, name, path, arguments, texts, result):
        file = self.disk.seen.get(path)
        numbers = [int(number) for number in re.findall(r", (\d+)", arguments)]
        if name == "lseek":
            self.places[path] = result
        elif name in ("fsync", "fdatasync"):
            self.disk.sync(path)
        elif name == "ftruncate":
            file.write(numbers[-1], None)
        elif file is not None:  # else it has no name any more
            place = numbers[-1] if name == "pwrite64" else self.places.get(path, 0)
            file.write(place, texts[0][:result])
            if name == "write":
                self.places[path] = place + result
        return name != "lseek"

    def _names(self, name, paths, arguments):
        disk = self.disk
        if name == "openat":
            self.places[paths[0]] = 0
            if "O_CREAT" in arguments and paths[0] not in disk.seen:
                disk.name({paths[0]: File()})
            elif "O_TRUNC" in arguments:
                disk.seen[paths[0]].write(0, None)
            else:
                return False
        elif name.startswith("rename"):
            self._rename(*paths, exchange="RENAME_EXCHANGE" in arguments)
        elif name.startswith("link"):
            disk.name({paths[1]: disk.seen[paths[0]]})
        elif name.startswith("mkdir"):
            disk.name({paths[0]: None})
        else:
            disk.name({paths[0]: GONE})
        return True

    def _rename(self, old, new, exchange):
        """A folder takes along what is in it."""

        def below(top):
            return {p: f for p, f in self.disk.seen.items() if p == top or p.startswith(top + "/")}

        moved, back = below(old), below(new) if exchange else {}
        changes = {path: GONE for path in (*moved, *back)}
        changes.update({new + path[len(old) :]: file for path, file in moved.items()})
        changes.update({old + path[len(new) :]: file for path, file in back.items()})
        self.disk.name(changes)


def record(deed, desk, log):
    traced = ",".join(f"?{name}" for name in TRACED + UNKNOWN)
    before = [calls.strace(), "-f", "--seccomp-bpf", "-qq", "-y", "-xx", "-s", "30000000", "-o", str(log), "-e", f"trace={traced}",
              "-e", "signal=none"]
    ran = desk.run(*deed.words(desk), before=before)
    if ran.code != 0:
        raise SystemExit(f"{deed.name} does not even go well without a fault: {ran}")


def found_disks(folder, log):
    """Every disk that may be found, once each: after which call, whether the act was acknowledged by then."""
    disk = Disk(folder)
    player = Player(disk)
    seen = set()

    def fresh(states):
        for state in states:
            key = state.key(), player.acknowledged
            if key not in seen:
                seen.add(key)
                yield state

    for line in lines_of(log):
        synced = player.synced(line)
        if synced:
            for state in fresh(disk.states_before_sync(synced)):
                yield state, player.acknowledged, f"before {shown(line)}"
        if player.play(line):
            for state in fresh(disk.states()):
                yield state, player.acknowledged, f"after {shown(line)}"


def shown(line):
    """A recorded call without its bytes, to read."""
    match = CALL.match(line)
    names = [plain(text).decode("utf-8", "replace") for text in re.findall(r'[<"]((?:\\x[0-9a-f]{2}){2,400})[>"]', line)]
    return f"{match.group(2)} of {', '.join(name.rpartition('/')[2] for name in names[:2])}"


def judge(desk, deed, ends, acknowledged):
    before, after = ends
    if not desk.vault.exists() and deed.on_vault:
        return ["the vault is gone"]
    problems = desk.discrepancies() if desk.vault.exists() else []
    found = desk.digest()
    if found not in ends:
        problems.append("the vault is neither as before nor as after")
    if acknowledged and found != after:
        problems.append("it was acknowledged and is not there")
    return problems + deed.outside(desk, found == after, acknowledged)


def run_deed(deed, ready, top, at_most):
    """What is wrong on each disk, and how many there would be."""
    folder = top / deed.name
    there = ready.copy_to(folder / "desk")
    begun = there.copy_to(folder / "begun")
    log = folder / "strace.log"
    record(deed, there, log)
    there.discrepancies()
    ends = (begun.digest(), there.digest())
    # The record speaks of the folder of the act; the disk begins as that folder was.
    there.folder.rename(folder / "done")
    begun.folder.rename(there.folder)
    count = sum(1 for _ in found_disks(there.folder, log))
    chosen = {round(i * (count - 1) / (at_most - 1)) for i in range(at_most)} if count > at_most else range(count)

    def check(number, where, acknowledged):
        own = folder / f"state-{number}"
        problems = judge(Desk(ready.program, own), deed, ends, acknowledged)
        shutil.rmtree(own)
        return where, problems

    results = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        running = []
        for number, (state, acknowledged, where) in enumerate(found_disks(there.folder, log)):
            if number not in chosen:
                continue
            state.lay_out(str(there.folder), folder / f"state-{number}")
            running.append(pool.submit(check, number, where, acknowledged))
            if len(running) > 4 * os.cpu_count():
                results.append(running.pop(0).result())
        results += [each.result() for each in running]
    shutil.rmtree(folder)
    return results, count


def main():
    options = asked().parse_args()
    count, bad, begun = 0, 0, time.monotonic()
    with prepared(options, "power") as (top, acts):
        for deed, desk in acts:
            quick_states = QUICK_ALIKE if deed.alike else QUICK_STATES
            results, possible = run_deed(deed, desk, top, quick_states if options.quick else STATES)
            wrong = [(where, problems) for where, problems in results if problems]
            count += len(results)
            bad += len(wrong)
            share = f" of {possible}" if possible > len(results) else ""
            print(f"{deed.name:22}disks {len(results)}{share}" + f", not in order {len(wrong)}" * bool(wrong), flush=True)
            for where, problems in wrong[:10]:
                print(f"    {where}: " + "; ".join(problems))
    print(f"{count} disks after a loss of power, {bad} not in order; {time.monotonic() - begun:.0f} s.")
    return 1 if bad else 0


def asked():
    made = parser(__doc__)
    made.add_argument("--quick", action="store_true", help=f"at most {QUICK_STATES} disks of each act")
    return made


if __name__ == "__main__":
    sys.exit(main())
