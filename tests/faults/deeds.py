# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The acts that must happen whole or not at all, each on a vault that was made for them."""

import argparse
import contextlib
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from desk import FIRST, ROOT, Desk, in_memory

PERIOD = "2026-01-01..2026-12-31"
AUDIT = "Readiness 2026"


def pdf(words):
    """A PDF of one page with a line of text."""
    content = f"BT /F1 12 Tf 72 770 Td ({words}) Tj ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length " + str(len(content)).encode() + b">>stream\n" + content + b"\nendstream",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start


def make_sources(desk):
    (desk.folder / "users.csv").write_text("name,role\n" + "".join(f"user {i},reader\n" for i in range(400)))
    (desk.folder / "review.pdf").write_bytes(pdf("Access review of the first quarter"))
    (desk.folder / "review-2.pdf").write_bytes(pdf("Access review of the first quarter, complete"))
    (desk.folder / "notes.txt").write_text("Reviewed by two people.\n")
    rows = "".join(f"Asset {i},application,Payments\n" for i in range(12))
    (desk.folder / "assets.csv").write_text("Name,Kind,Scope\n" + rows)
    rows = "".join(f"Control {i},We do it.,application\n" for i in range(12))
    (desk.folder / "controls.csv").write_text("Title,Statement,Kinds\n" + rows)


def make_large_source(desk):
    # More than two batches, so that bytes are committed before the records that reach them.
    (desk.folder / "export.bin").write_bytes(random.Random(1).randbytes(17_000_000))


def make_vault(desk):
    """The vault that the acts are done on: something of everything they touch."""
    must = desk.must
    must("vault", "create", str(desk.vault), "--organisation", "Northwind Payments")
    for name, line in ((FIRST, "runs_it"), ("Grace Hopper", "second_look")):
        must("person", "add", name, "--role", "engineer", "--line", line, "--from", "2025-01-01")
    must("provider", "add", "Contoso Cloud")
    must("scope", "add", "Payments", "--provider", "Contoso Cloud", "--period", PERIOD)
    must("framework", "load", "soc2-tsc-2017")
    must("framework", "apply", "soc2-tsc-2017", "--scope", "Payments", "--from", "2025-01-01")
    must("asset", "add", "application", "Ledger", "--scope", "Payments", "--from", "2025-01-01")
    for title in ("Access is reviewed", "Changes are approved"):
        must("control", "add", title, "--statement", "We do it.", "--kind", "application", "--owner", FIRST,
             "--from", "2025-01-01", "--requirement", "soc2-tsc-2017:CC6.1", "--asset", "Ledger",
             "--status", "implemented")
    must("audit", "add", AUDIT, "--period", PERIOD, "--scope", "Payments")
    must("evidence", "add", str(desk.folder / "review.pdf"), "--control", "C-001", "--covers", "2026-01-01..2026-03-31",
         "--collector", FIRST)
    must("--actor", "Grace Hopper", "evidence", "review", "E-001", "--as", "accepted")
    must("--actor", "Grace Hopper", "attest", "C-001", "--conclusion", "effective", "--meaning", "reviewed",
         "--period", "2026-01-01..2026-03-31", "--by", "Grace Hopper", "--statement", "Reviewed as described.")
    must("evidence", "add", str(desk.folder / "notes.txt"), "--control", "C-002", "--covers", "2026-02-01",
         "--collector", FIRST)


@dataclass(frozen=True)
class Deed:
    name: str
    words: Callable[[Desk], tuple]
    # Where the act leaves something outside the vault: what is wrong with that, given whether the vault
    # tells of it and whether somebody was told.
    outside: Callable[[Desk, bool, bool], list] = field(default=lambda desk, recorded, told: [])
    # Whether what it leaves there is there already, although nobody was told.
    is_there: Callable[[Desk], bool] = field(default=lambda desk: False)
    # The act once more after it did not happen; None: the same words.
    again: Callable[[Desk], tuple] | None = None
    on_vault: bool = True
    # What it needs beside the sources and the vault that all have.
    more: Callable[[Desk], None] | None = None
    # Whether it reaches the disk as another act does, one transaction and nothing else: a quick run, which
    # looks at what is found there, has fewer points of it.
    alike: bool = False
    # Whether a run that failed may have left its record: what was promised outside is not there then.
    may_stay: bool = False


def binder_outside(desk, recorded, told):
    target = desk.folder / "binder.pdf"
    if not target.exists():
        return ["the binder is not there"] * told
    if not recorded:
        return ["there is a binder of which the vault knows nothing"]
    ran = desk.run("binder", "verify", str(target))
    return [] if ran.code == 0 else [f"the binder is not whole: {ran}"]


def exported(desk):
    return desk.folder / "out.pdf"


def export_outside(desk, _, told):
    whole = (desk.folder / "review.pdf").read_bytes()
    if not exported(desk).exists():
        return ["the exported file is not there"] * told
    if exported(desk).exists() and exported(desk).read_bytes() != whole:
        return ["the exported file is not the whole evidence"]
    return []


def binder_words(desk, *more):
    return ("binder", "export", str(desk.folder / "binder.pdf"), "--audit", AUDIT, *more)


DEEDS = (
    Deed("create", lambda d: ("vault", "create", str(d.vault), "--organisation", "Northwind Payments"), on_vault=False),
    Deed("record", lambda d: ("person", "add", "Alan Turing", "--from", "2025-01-01")),
    Deed("add", lambda d: ("evidence", "add", str(d.folder / "users.csv"), str(d.folder / "review-2.pdf"),
                           str(d.folder / "controls.csv"), "--control", "C-001", "--covers", "2026-04-01..2026-06-30")),
    Deed("add-large", lambda d: ("evidence", "add", str(d.folder / "export.bin"), "--control", "C-001"),
         more=make_large_source),
    Deed("replace", lambda d: ("evidence", "revise", "E-001", str(d.folder / "review-2.pdf"), "--reason", "a page lacked"),
         alike=True),  # as "add"
    Deed("link", lambda d: ("evidence", "link", "E-001", "C-002", "--asset", "Ledger"), alike=True),
    Deed("withdraw", lambda d: ("evidence", "withdraw", "E-002", "--reason", "not ours"), alike=True),
    Deed("attest", lambda d: ("attest", "C-002", "--conclusion", "effective", "--meaning", "reviewed", "--period",
                              "2026-01-01..2026-06-30", "--by", "Grace Hopper", "--statement", "Done as described.",
                              "--override", "the review is late"),
         alike=True),
    Deed("withdraw-attestation", lambda d: ("attestation", "withdraw", "AT-001", "--reason", "signed too early"),
         alike=True),
    Deed("import-assets", lambda d: ("asset", "import", str(d.folder / "assets.csv"), "--apply"), alike=True),
    Deed("import-controls", lambda d: ("control", "import", str(d.folder / "controls.csv"), "--apply")),
    Deed("undo", lambda d: ("journal", "undo")),
    Deed("export-file", lambda d: ("evidence", "export", "E-001", str(exported(d))), outside=export_outside,
         is_there=lambda d: exported(d).exists()),
    Deed("export-binder", binder_words, outside=binder_outside, again=lambda d: binder_words(d, "--replace"),
         may_stay=True),
)


def parser(description):
    """What each script of this folder can be asked."""
    made = argparse.ArgumentParser(description=description.split("\n", maxsplit=1)[0])
    made.add_argument("--bin", default=ROOT / "build/dev/bin", type=Path, help="the folder of the programs")
    made.add_argument("--deed", action="append", choices=[deed.name for deed in DEEDS], help="only this act")
    return made


@contextlib.contextmanager
def prepared(options, name):
    """A folder, and each act that was asked for with the desk that it is done on."""
    with tempfile.TemporaryDirectory(prefix=f"muniment-{name}-", dir=in_memory()) as folder:
        top = Path(folder)
        bare = Desk(options.bin.resolve() / "muniment-cli", top / "bare")
        bare.folder.mkdir()
        make_sources(bare)
        made = bare.copy_to(top / "made")
        make_vault(made)
        wanted = [deed for deed in DEEDS if not options.deed or deed.name in options.deed]
        yield top, [(deed, ready_for(deed, made if deed.on_vault else bare, top)) for deed in wanted]


def ready_for(deed, desk, top):
    if deed.more is None:
        return desk
    own = desk.copy_to(top / f"ready-{deed.name}")
    deed.more(own)
    return own
