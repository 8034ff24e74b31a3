// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_vault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace muniment::tests {

// What a run of muniment-cli left behind.
struct Ran
{
    int exitCode = -1;
    QString words; // on standard output
    QString complaint; // on standard error
    QJsonObject json; // of standard output, where it was asked for

    [[nodiscard]] QJsonArray items() const { return json.value(QStringLiteral("items")).toArray(); }
    [[nodiscard]] QString cause() const
    {
        return json.value(QStringLiteral("error"))
            .toObject()
            .value(QStringLiteral("cause"))
            .toString();
    }
};

// A desk with a vault and nothing but the command line.
class Desk
{
public:
    Desk() { m_vault.close(); }

    [[nodiscard]] QString vaultPath() const { return m_vault.path(); }
    [[nodiscard]] QString folder() const { return m_vault.folder(); }
    QString file(const QString& name, const QByteArray& bytes) const
    {
        return m_vault.file(name, bytes);
    }

    // With --vault in front. Once there is anybody, the first person sits here, unless told, and
    // whoever reviews does so in person.
    [[nodiscard]] Ran run(const QStringList& arguments) const
    {
        QStringList before{QStringLiteral("--vault"), vaultPath()};
        if (m_hasPeople && !arguments.contains(QStringLiteral("--actor")))
            before += {QStringLiteral("--actor"), actorOf(arguments)};
        Ran ran = runProgram(before + arguments);
        m_hasPeople
            = m_hasPeople || (ran.exitCode == 0 && arguments.contains(QStringLiteral("person")));
        return ran;
    }
    // With --json too.
    [[nodiscard]] Ran ask(const QStringList& arguments) const
    {
        Ran ran = run(QStringList{QStringLiteral("--json")} + arguments);
        ran.json = QJsonDocument::fromJson(ran.words.toUtf8()).object();
        return ran;
    }

    [[nodiscard]] static Ran runProgram(const QStringList& arguments)
    {
        QProcess program;
        program.start(QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"), arguments);
        Ran ran;
        if (!program.waitForFinished(60'000))
            return ran;
        ran.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        ran.words = QString::fromUtf8(program.readAllStandardOutput());
        ran.complaint = QString::fromUtf8(program.readAllStandardError());
        return ran;
    }

private:
    static QString actorOf(const QStringList& arguments)
    {
        const qsizetype by = arguments.indexOf(QStringLiteral("--by"));
        return by >= 0 && arguments.contains(QStringLiteral("review")) ? arguments.value(by + 1)
                                                                       : QStringLiteral("P-01");
    }

    TestVault m_vault;
    mutable bool m_hasPeople = false;
};

} // namespace muniment::tests

// The run must have this exit code; otherwise the test fails with what the program said.
#define EXPECT_EXIT(ran, code)                                                                     \
    do {                                                                                           \
        const Ran& ran_ = (ran);                                                                   \
        QVERIFY2(ran_.exitCode == (code), qPrintable(ran_.complaint + ran_.words));                \
    } while (false)
