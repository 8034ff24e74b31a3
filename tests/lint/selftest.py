#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Muniment authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each rule of each lint can fail, and that what looks alike passes."""

import contextlib
import hashlib
import io
import sys
import tempfile
from pathlib import Path

import check_forbidden
import check_layers
import check_migrations_frozen
import check_spdx
import check_sql
import check_translations
import check_unity
import source

SPDX = "".join(f"// {line}\n" for line in check_spdx.LINES)
CREATE = "CREATE TABLE x (y) STRICT;\n"
CREATE_DIGEST = hashlib.sha256(CREATE.encode()).hexdigest()
MIGRATION = "resources/migrations/0001_create_vault.sql"
FROZEN = check_migrations_frozen.FROZEN

PLAIN = "<message><source>No evidence yet.</source><translation>Noch nichts.</translation></message>"
COUNTED = (
    '<message numerus="yes"><source>%n file(s)</source><translation><numerusform>%n Datei</numerusform>'
    "<numerusform>%n Dateien</numerusform></translation></message>"
)


def translations(german, english=""):
    """The two files of translations with these messages."""
    return {
        path: f"<TS><context><name>Words</name>{messages}</context></TS>\n"
        for path, messages in ((check_translations.GERMAN, german), (check_translations.ENGLISH, english))
    }


def named(declarations):
    return f"namespace muniment::scope {{\n\n{declarations}\n\n}} // namespace muniment::scope\n"


def private(declarations):
    return named(f"namespace {{\n\n{declarations}\n\n}} // namespace")


# lint, rule, tree that breaks it, tree that looks alike and keeps it
CASES = [
    (
        check_layers,
        "an area uses only the areas above it",
        {"core/scope/asset.h": '#include "core/evidence/evidence.h"\n'},
        {
            "core/evidence/a.h": '#include "core/scope/asset.h"\n#include "core/evidence/b.h"\n',
            "core/sample/a.cpp": '#include "core/interchange/csv.h"\n',
        },
    ),
    (
        check_layers,
        "an area uses only the areas above it",
        {"core/base/CMakeLists.txt": "muniment_add_area(base LIBRARIES muniment::vault)\n"},
        {"core/vault/CMakeLists.txt": "# not muniment::binder\nmuniment_add_area(vault LIBRARIES muniment::base)\n"},
    ),
    (
        check_layers,
        "core knows neither ui nor app",
        {"core/vault/a.cpp": '#include "ui/shell/jobs.h"\n'},
        {"ui/shell/a.cpp": '#include "core/vault/vault.h"\n', "app/main.cpp": '#include "ui/shell/jobs.h"\n'},
    ),
    (
        check_layers,
        "core never uses Widgets",
        {"core/vault/a.cpp": "#include <QWidget>\n"},
        {"core/vault/a.cpp": "#include <QImage>\n", "ui/a.cpp": "#include <QWidget>\n"},
    ),
    (check_layers, "ui does not know app", {"ui/a.cpp": '#include "app/main.h"\n'}, {"ui/a.cpp": '#include "ui/b.h"\n'}),
    (
        check_layers,
        "a program without a window does not know ui",
        {"app/cli/a.cpp": '#include "ui/b.h"\n'},
        {"app/window/a.cpp": '#include "ui/b.h"\n'},
    ),
    (
        check_layers,
        "includes start at the root",
        {"core/base/a.cpp": '#include "a.h"\n', "core/base/a.h": ""},
        {"core/base/a.cpp": '#include "core/base/a.h"\n#include "a.moc"\n', "core/base/a.h": ""},
    ),
    (
        check_layers,
        "each area has its place in the order",
        {"core/gadgets/CMakeLists.txt": ""},
        {"core/base/CMakeLists.txt": "", "core/CMakeLists.txt": ""},
    ),
    (
        check_forbidden,
        "no processEvents",
        {"ui/a.cpp": "QCoreApplication::processEvents();\n"},
        {"ui/a.cpp": '// processEvents() is not used\ntell("processEvents()");\n'},
    ),
    (
        check_forbidden,
        "no nested event loop",
        {"ui/a.cpp": "if (dialog->exec() == QDialog::Accepted) {}\n"},
        {"ui/a.cpp": "drag->exec(Qt::CopyAction);\ndialog->open();\n", "core/vault/a.cpp": "db.exec(sql);\n"},
    ),
    (
        check_forbidden,
        "no nested event loop",
        {"core/a.cpp": "QEventLoop loop;\n", "ui/a.cpp": "QMessageBox::question(this, title, text);\n"},
        {"app/main.cpp": "return application.exec();\n"},
    ),
    (
        check_forbidden,
        "no singleton",
        {"core/a.cpp": "Settings::instance().get();\n"},
        {"app/main.cpp": "QCoreApplication::instance()->quit();\nQThreadPool::globalInstance();\n"},
    ),
    (
        check_forbidden,
        "no throw",
        {"core/a.cpp": "throw std::runtime_error(what);\n"},
        {"core/a.cpp": "// SQLiteCpp may throw here\n" + 'fail("we throw");\ncatch (const std::exception&) {}\n'},
    ),
    (
        check_forbidden,
        "message boxes only in ui",
        {"app/main.cpp": "QMessageBox box;\n"},
        {"ui/a.cpp": "auto* box = new QMessageBox(this);\nbox->open();\n"},
    ),
    (
        check_forbidden,
        "no QObject::tr",
        {"ui/a.cpp": "label->setText(QObject::tr(words));\n"},
        {"ui/a.cpp": "label->setText(tr(words));\n"},
    ),
    (
        check_forbidden,
        "a lambda is connected with a context object",
        {"ui/a.cpp": "connect(button, &QPushButton::clicked,\n    [this] { save(a, b); });\n"},
        {
            "ui/a.cpp": "connect(button, &QPushButton::clicked, this, [this] { save(a, b); });\n"
            "connect(a, &A::b, c, &C::d);\nconnect(rows[0], qOverload<int, int>(&A::b), this, [] {});\n"
        },
    ),
    (
        check_forbidden,
        "what is walked through has a name",
        {"ui/a.cpp": "for (const QString& each :\n    std::get<QStringList>(values.value(key, {})))\n    add(each);\n"},
        {"ui/a.cpp": "for (const QString& each : std::get<QStringList>(classes))\n    add(each);\n"},
    ),
    (
        check_forbidden,
        "tests wait for facts",
        {"tests/ui/a_test.cpp": "QTest::qWait(100);\n"},
        {"tests/ui/a_test.cpp": "QTRY_COMPARE(a, b);\nQVERIFY(spy.wait());\n"},
    ),
    (
        check_forbidden,
        "a skipped test names what is missing",
        {"tests/core/a_test.cpp": 'QSKIP("fails now and then");\n'},
        {"tests/core/a_test.cpp": 'QSKIP("the shared data folder is not here");\n'},
    ),
    (
        check_forbidden,
        "transactions are opened only in core/vault",
        {"core/scope/a_register.cpp": 'db.exec("BEGIN IMMEDIATE");\n'},
        {
            "core/vault/a.cpp": 'db.exec("BEGIN IMMEDIATE");\n',
            "core/scope/a.cpp": 'text.contains("-----BEGIN RSA PRIVATE KEY-----") || text == "BEGIN CERTIFICATE";\n',
        },
    ),
    (
        check_sql,
        check_sql.RULE,
        {"core/scope/asset.cpp": 'const auto sql = R"sql(\n  SELECT id FROM asset\n)sql";\n'},
        {
            "core/scope/asset_register.cpp": 'const char* sql = "SELECT id FROM asset";\n',
            "core/vault/a.cpp": '#include <sqlite3.h>\nconst char* sql = "PRAGMA user_version";\n',
            "ui/a.cpp": 'tr("Select a file from the list");\ntr("Update the set");\ntr("With AES (256)");\n',
        },
    ),
    (
        check_sql,
        check_sql.RULE,
        {"ui/a.cpp": "SQLite::Statement statement(db, sql);\n"},
        {"ui/a.cpp": "// SQLite::Statement is not for here\n"},
    ),
    (
        check_migrations_frozen,
        "a released migration is frozen",
        {MIGRATION: CREATE + "-- later\n", FROZEN: f"{CREATE_DIGEST}  0001_create_vault.sql\n"},
        {
            MIGRATION: CREATE,
            FROZEN: f"{CREATE_DIGEST}  0001_create_vault.sql\n",
            "resources/migrations/0002_more.sql": CREATE,
        },
    ),
    (
        check_migrations_frozen,
        "a released migration is frozen",
        {FROZEN: f"{CREATE_DIGEST}  0001_create_vault.sql\n"},
        {MIGRATION: CREATE},
    ),
    (
        check_migrations_frozen,
        "migrations are numbered without a gap",
        {MIGRATION: CREATE, "resources/migrations/0003_more.sql": CREATE},
        {MIGRATION: CREATE, "resources/migrations/0002_more.sql": CREATE},
    ),
    (
        check_migrations_frozen,
        "frozen.txt is well formed",
        {MIGRATION: CREATE, FROZEN: "0001_create_vault.sql\n"},
        {MIGRATION: CREATE, FROZEN: "\n"},
    ),
    (
        check_spdx,
        check_spdx.RULE,
        {"core/base/a.h": "#pragma once\n"},
        {"core/base/a.h": SPDX + "#pragma once\n", "packaging/run.sh": "#!/bin/bash\n" + SPDX.replace("//", "#")},
    ),
    (
        check_translations,
        check_translations.MISSING,
        {"ui/a.cpp": 'label->setText(tr("No evidence yet."));\n', **translations(german="")},
        {"ui/a.cpp": 'label->setText(tr("No "\n    "evidence yet."));\nstr("x");\n', **translations(german=PLAIN)},
    ),
    (
        check_translations,
        check_translations.MISSING,
        translations(german=PLAIN.replace("<translation>", '<translation type="unfinished">')),
        translations(german=PLAIN),
    ),
    (
        check_translations,
        check_translations.PLURALS,
        {"ui/a.cpp": 'tr("%n file(s)", nullptr, count);\n', **translations(german=COUNTED)},
        {"ui/a.cpp": 'tr("%n file(s)", nullptr, count);\n', **translations(german=COUNTED, english=COUNTED)},
    ),
    (
        check_translations,
        check_translations.MARKERS,
        translations(german=COUNTED.replace("%n Dateien", "Dateien")),
        translations(german=COUNTED),
    ),
    (
        check_unity,
        check_unity.RULE,
        {"core/scope/a.cpp": private("constexpr int most = 3;"), "core/scope/b.cpp": private("int most(int count)\n{\n}")},
        {"core/scope/a.cpp": private("constexpr int most = 3;"), "core/vault/b.cpp": private("constexpr int most = 4;")},
    ),
    (
        check_unity,
        check_unity.RULE,
        {
            "core/scope/a.cpp": private("template <class T>\nQString joined(const QList<T>& parts)\n{\n}"),
            "core/scope/b.cpp": private("QString joined(const QList<T>& words);"),
        },
        {
            "core/scope/a.cpp": private("QString joined(const QStringList& parts)\n{\n    int most = 3;\n}"),
            "core/scope/b.cpp": private("QString joined(const QSet<QString>& parts)\n{\n    int most = 3;\n}"),
        },
    ),
    (
        check_unity,
        check_unity.RULE,
        {"core/scope/a.h": named("enum class Place { Here };"), "core/scope/b.cpp": private("using far::Place;")},
        {"core/scope/a.cpp": private("using far::Place;"), "core/scope/b.cpp": private("using far::Place;")},
    ),
]


def plant(root, tree):
    for path, text in tree.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")


def rules_found(lint, tree):
    with tempfile.TemporaryDirectory() as folder:
        plant(Path(folder), tree)
        return {finding.rule for finding in lint.findings(Path(folder))}


def exit_code(lint, tree, allowed):
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        plant(Path(folder), tree)
        return source.report("", lint.REASONS, list(lint.findings(Path(folder))), allowed)


def failures():
    for lint, rule, breaking, keeping in CASES:
        found = rules_found(lint, breaking)
        if found != {rule}:
            yield f"{lint.__name__}: '{rule}' is broken on purpose, reported is {sorted(found)}"
        found = rules_found(lint, keeping)
        if found:
            yield f"{lint.__name__}: false alarm {sorted(found)} beside '{rule}'"
    for lint in sorted({case[0] for case in CASES}, key=lambda lint: lint.__name__):
        for rule in sorted(set(lint.REASONS) - {case[1] for case in CASES if case[0] is lint}):
            yield f"{lint.__name__}: nothing proves that '{rule}' can fail"

    # The list of exceptions excuses what it names, and fails where it is no longer needed.
    lint, rule, breaking, keeping = CASES[0]
    allowed = {(rule, next(iter(breaking))): "for the test"}
    for tree, excused, expected in ((breaking, {}, 1), (breaking, allowed, 0), (keeping, {}, 0), (keeping, allowed, 1)):
        if exit_code(lint, tree, excused) != expected:
            yield f"report: exit code is not {expected} with {len(excused)} exceptions"


if __name__ == "__main__":
    found = list(failures())
    print("\n".join(found) if found else f"selftest: {len(CASES)} broken trees are found, their lookalikes pass")
    sys.exit(1 if found else 0)
