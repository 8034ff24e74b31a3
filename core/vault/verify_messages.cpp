// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/verify_messages.h"

#include <QCoreApplication>

#include <cstring>

namespace muniment::vault {

namespace {

struct Kind
{
    const char* what;
    Severity severity;
    Verdict verdict;
    const char* sentence;
};

class VerifyMessages
{
    Q_DECLARE_TR_FUNCTIONS(VerifyMessages)

public:
    static const Kind& kindOf(const char* what)
    {
        for (const Kind& kind : kinds)
            if (std::strcmp(kind.what, what) == 0)
                return kind;
        Q_UNREACHABLE();
    }

    static QString sentence(const Kind& kind, const QString& where)
    {
        return tr(kind.sentence).arg(where);
    }

private:
    static constexpr Kind kinds[] = {
        Kind{found::fileIdentity, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("The file's identity or format number was changed: %1.")},
        Kind{found::filePages, Severity::Damage, Verdict::Unreadable,
            QT_TR_NOOP("SQLite finds the file's pages damaged: %1.")},
        Kind{found::fileReference, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("A record refers to one that is not there: %1.")},
        Kind{found::schemaDiffers, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("The schema differs from a fresh vault's: %1.")},
        Kind{found::journalGap, Severity::Damage, Verdict::Incomplete,
            QT_TR_NOOP("The journal skips entries before %1.")},
        Kind{found::journalPrevious, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("%1 does not follow the entry before it.")},
        Kind{found::journalHash, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("%1 was changed after it was written.")},
        Kind{found::journalBodyMissing, Severity::Damage, Verdict::Incomplete,
            QT_TR_NOOP("The details of %1 are missing.")},
        Kind{found::journalBodyDiffers, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("The details of %1 were changed after they were written.")},
        Kind{found::journalBodyAlone, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("There are details without a journal entry: %1.")},
        Kind{found::journalBefore, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("%1 starts from a record that the entries before it do not lead to.")},
        Kind{found::journalHead, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("The journal no longer leads to what was stated by %1.")},
        Kind{found::journalClock, Severity::Notice, Verdict::Intact,
            QT_TR_NOOP("The clock stood earlier at %1 than at the entry before it.")},
        Kind{found::rowDiffers, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("A record differs from what the journal says of it: %1.")},
        Kind{found::rowMissing, Severity::Damage, Verdict::Incomplete,
            QT_TR_NOOP("A record of the journal is missing: %1.")},
        Kind{found::rowUnknown, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("A record is there that the journal does not know: %1.")},
        Kind{found::numberBehind, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("Numbers would be given a second time: %1.")},
        // No proof that anybody changed it: a change that was given up midway may have taken one.
        Kind{found::numberAhead, Severity::Notice, Verdict::Intact,
            QT_TR_NOOP("The counter of numbers stands beyond the last that the journal gave, so "
                       "that numbers are left out: %1.")},
        Kind{found::contentMissing, Severity::Damage, Verdict::Incomplete,
            QT_TR_NOOP("The bytes of content %1 are missing.")},
        Kind{found::contentAltered, Severity::Damage, Verdict::Altered,
            QT_TR_NOOP("The bytes of content %1 were altered.")},
        Kind{found::contentUnreachable, Severity::Notice, Verdict::Intact,
            QT_TR_NOOP("Content that no record reaches lies in the vault: %1. The next open for "
                       "writing drops it.")},
    };
};

} // namespace

Discrepancy discrepancy(const char* what, const QString& where)
{
    const Kind& kind = VerifyMessages::kindOf(what);
    return Discrepancy{kind.severity, QString::fromLatin1(what), where,
        VerifyMessages::sentence(kind, where), kind.verdict};
}

Discrepancy discrepancyFromGap(const char* what, const QString& where)
{
    Discrepancy found = discrepancy(what, where);
    found.verdict = Verdict::Incomplete;
    return found;
}

} // namespace muniment::vault
