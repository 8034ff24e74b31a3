// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attestations/attestation_columns.h"

#include "core/attestation/attestation_messages.h"
#include "core/scope/scope_messages.h"
#include "ui/lists/column_manners.h"
#include "ui/shell/state_marks.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class ToSignColumns
{
    Q_DECLARE_TR_FUNCTIONS(ToSignColumns)

    using Line = const ToSignRow&;

public:
    static QList<Column<ToSignRow>> all()
    {
        return {control(), state(), title(), period(), meaning(), evidence(), prepared(), due(),
            before()};
    }

private:
    static Column<ToSignRow> control()
    {
        auto column = textColumn<ToSignRow>(u"control"_s, tr("Control"), 72,
            [](Line row) { return controls::controlCode(row.control); });
        column.number = [](Line row) { return row.control; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<ToSignRow> state()
    {
        auto column = stateColumn<ToSignRow>(
            u"state"_s, tr("State"), 120, [](Line row) { return markOf(row.asked.state); });
        column.number = [](Line row) { return int(row.asked.state); };
        return column;
    }

    static Column<ToSignRow> title()
    {
        auto column = textColumn<ToSignRow>(
            u"title"_s, tr("Title"), 260, [](Line row) { return row.title; });
        column.info.stretches = true;
        column.info.filter = ColumnFilter::None;
        column.tip = [](Line row) { return row.before; };
        return column;
    }

    static Column<ToSignRow> period()
    {
        auto column = textColumn<ToSignRow>(u"period"_s, tr("Period"), 96,
            [](Line row) { return periodOnScreen(row.asked.period); });
        column.number = [](Line row) { return row.asked.period.from.toJulianDay(); };
        return column;
    }

    static Column<ToSignRow> meaning()
    {
        auto column = textColumn<ToSignRow>(u"meaning"_s, tr("You sign"), 104,
            [](Line row) { return attestation::meaningWords(row.asked.meaning); });
        column.number = [](Line row) { return int(row.asked.meaning); };
        return column;
    }

    static Column<ToSignRow> evidence()
    {
        return numberColumn<ToSignRow>(u"evidence"_s, tr("Evidence"), 76,
            [](Line row) { return std::optional<qint64>(row.asked.evidence.size()); });
    }

    static Column<ToSignRow> prepared()
    {
        return spare(textColumn<ToSignRow>(
            u"prepared"_s, tr("Prepared by"), 132, [](Line row) { return row.preparedBy; }));
    }

    static Column<ToSignRow> due()
    {
        return dateColumn<ToSignRow>(
            u"due"_s, tr("Due"), 96, [](Line row) { return row.asked.dueOn; });
    }

    static Column<ToSignRow> before()
    {
        return onRequest(textColumn<ToSignRow>(
            u"before"_s, tr("Signed before"), 220, [](Line row) { return row.before; }));
    }
};

class RegisterColumns
{
    Q_DECLARE_TR_FUNCTIONS(RegisterColumns)

    using Line = const RegisterRow&;

public:
    static QList<Column<RegisterRow>> all()
    {
        return {number(), standing(), control(), period(), meaning(), conclusion(), signer(),
            signedOn(), validUntil(), subject(), line(), obtained(), recordedBy(), overridden()};
    }

private:
    static Column<RegisterRow> number()
    {
        auto column = textColumn<RegisterRow>(u"number"_s, tr("No."), 72,
            [](Line row) { return attestation::attestationCode(row.said.number); });
        column.number = [](Line row) { return row.said.number; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<RegisterRow> standing()
    {
        auto column = stateColumn<RegisterRow>(u"standing"_s, tr("Standing"), 172,
            [](Line row) { return markOf(row.standing.standing); });
        column.number = [](Line row) { return int(row.standing.standing); };
        column.tip = [](Line row) { return attestation::standingSentence(row.standing); };
        return column;
    }

    static Column<RegisterRow> control()
    {
        auto column
            = textColumn<RegisterRow>(u"control"_s, tr("Control"), 220, [](Line row) -> QString {
                  return controls::controlCode(row.control) + u"  "_s + row.title;
              });
        column.info.stretches = true;
        return column;
    }

    // Sorts by its last day: what is looked for is what was said last.
    static Column<RegisterRow> period()
    {
        auto column = textColumn<RegisterRow>(u"period"_s, tr("Period"), 104,
            [](Line row) { return periodOnScreen(row.said.period); });
        column.number = [](Line row) { return row.said.period.until.toJulianDay(); };
        return column;
    }

    static Column<RegisterRow> meaning()
    {
        auto column = textColumn<RegisterRow>(u"meaning"_s, tr("Meaning"), 88,
            [](Line row) { return attestation::meaningWords(row.said.meaning); });
        column.number = [](Line row) { return int(row.said.meaning); };
        return spare(column);
    }

    static Column<RegisterRow> conclusion()
    {
        auto column = stateColumn<RegisterRow>(u"conclusion"_s, tr("Conclusion"), 132,
            [](Line row) { return markOf(row.said.conclusion); });
        column.number = [](Line row) { return int(row.said.conclusion); };
        return column;
    }

    static Column<RegisterRow> signer()
    {
        return spare(textColumn<RegisterRow>(
            u"signer"_s, tr("Signer"), 112, [](Line row) { return row.said.signerName; }));
    }

    static Column<RegisterRow> signedOn()
    {
        return spare(dateColumn<RegisterRow>(
            u"signed"_s, tr("Signed"), 96, [](Line row) { return row.said.signedAt.localDate(); }));
    }

    static Column<RegisterRow> validUntil()
    {
        return onRequest(dateColumn<RegisterRow>(
            u"valid_until"_s, tr("Valid until"), 96, [](Line row) { return row.said.validUntil; }));
    }

    static Column<RegisterRow> subject()
    {
        auto column = textColumn<RegisterRow>(u"subject"_s, tr("Subject"), 88,
            [](Line row) { return attestation::subjectWords(row.said.subject); });
        return onRequest(column);
    }

    static Column<RegisterRow> line()
    {
        return onRequest(textColumn<RegisterRow>(u"line"_s, tr("Role and line"), 160, [](Line row) {
            const QString line = scope::lineWords(row.said.signerLine);
            return row.said.signerRole.isEmpty() ? line : row.said.signerRole + u", "_s + line;
        }));
    }

    static Column<RegisterRow> obtained()
    {
        return onRequest(textColumn<RegisterRow>(u"obtained"_s, tr("Obtained"), 112,
            [](Line row) { return attestation::obtainedWords(row.said.obtained); }));
    }

    static Column<RegisterRow> recordedBy()
    {
        return onRequest(textColumn<RegisterRow>(
            u"recorded_by"_s, tr("Recorded by"), 112, [](Line row) { return row.recordedBy; }));
    }

    static Column<RegisterRow> overridden()
    {
        return onRequest(textColumn<RegisterRow>(u"override"_s, tr("Override"), 88,
            [](Line row) { return row.said.overrideReason.isEmpty() ? QString() : tr("used"); }));
    }
};

} // namespace

std::shared_ptr<const QList<Column<ToSignRow>>> toSignColumns()
{
    return std::make_shared<const QList<Column<ToSignRow>>>(ToSignColumns::all());
}

std::shared_ptr<const QList<Column<RegisterRow>>> registerColumns()
{
    return std::make_shared<const QList<Column<RegisterRow>>>(RegisterColumns::all());
}

} // namespace muniment::ui
