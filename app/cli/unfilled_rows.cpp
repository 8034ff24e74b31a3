// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unfilled_rows.h"

#include "core/controls/control_register.h"
#include "core/controls/implementation_register.h"
#include "core/scope/scope_register.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muniment::cli {

namespace {

class UnfilledWords
{
    Q_DECLARE_TR_FUNCTIONS(muniment::cli::UnfilledWords)

public:
    static QString line(const QString& control, const QStringList& titles)
    {
        constexpr qsizetype mostNamed = 4;
        QStringList named;
        for (const QString& each : titles.mid(0, mostNamed))
            named.append(tr("“%1”").arg(each));
        QString words = named.join(u", "_s);
        if (const auto rest = int(titles.size() - named.size()); rest > 0)
            words = tr("%1 and %n more", nullptr, rest).arg(words);
        return tr("%1 expects %2. This fills none of it; name the one with --row.")
            .arg(control, words);
    }
};

// Those that are not over; what a control expects later it expects.
QStringList titlesExpectedOf(vault::Access& access, ControlId control, Date today)
{
    QStringList titles;
    if (const auto rows = controls::ImplementationRegister(access).expectedEvidenceOf(control))
        for (const controls::ExpectedEvidence& each : *rows)
            if (!each.activeUntil.isValid() || today <= each.activeUntil)
                titles.append(each.title);
    return titles;
}

} // namespace

void tellUnfilledRows(Answer& answer, vault::Access& access, Instant now,
    const QList<evidence::NewEvidenceLink>& links)
{
    QJsonArray controls;
    const Result<Date> today = scope::ScopeRegister(access).dayOf(now);
    if (!today)
        return;
    for (const evidence::NewEvidenceLink& each : links) {
        if (!each.expectedId.isNull())
            continue;
        const QStringList titles = titlesExpectedOf(access, each.controlId, *today);
        const auto control = controls::ControlRegister(access).control(each.controlId);
        if (titles.isEmpty() || !control)
            continue;
        const QString code = controls::controlCode(control->number);
        controls.append(code);
        answer.text += u"\n  "_s + UnfilledWords::line(code, titles);
    }
    if (!controls.isEmpty())
        answer.json.insert(u"fills_nothing_of"_s, controls);
}

} // namespace muniment::cli
