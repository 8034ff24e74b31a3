// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/point_columns.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

class PointColumns
{
    Q_DECLARE_TR_FUNCTIONS(PointColumns)

public:
    static QList<Column<PointRow>> all()
    {
        auto when = textColumn<PointRow>(
            u"when"_s, tr("Time"), 156, [](const PointRow& row) { return row.when; });
        when.number = [](const PointRow& row) { return row.at.milliseconds; };
        when.info.filter = ColumnFilter::None;
        auto kind = stateColumn<PointRow>(u"kind"_s, tr("Kind"), 176, &mark);
        auto name = textColumn<PointRow>(
            u"name"_s, tr("Name"), 160, [](const PointRow& row) { return row.name; });
        name.info.stretches = true;
        name.info.filter = ColumnFilter::None;
        auto who = textColumn<PointRow>(
            u"who"_s, tr("Who"), 118, [](const PointRow& row) { return row.who; });
        who.info.isSpare = true;
        auto since = numberColumn<PointRow>(
            u"since"_s, tr("Entries since"), 96, [](const PointRow& row) { return row.since; });
        since.info.isSpare = true;
        // The number by which the journal, and every paper that quotes it, knows the time.
        auto entry = numberColumn<PointRow>(
            u"entry"_s, tr("Entry"), 64, [](const PointRow& row) { return row.sequence; });
        return {when, entry, kind, name, who, since};
    }

private:
    static StateMark mark(const PointRow& row)
    {
        const QString word = pointKindWords(row.kind);
        switch (row.kind) {
        case PointRow::Kind::RestorePoint:
            return {Shape::Full, Tone::Accent, word};
        case PointRow::Kind::Binder:
            return {Shape::Square, Tone::Quiet, word};
        case PointRow::Kind::PeriodEnd:
            return {Shape::Clock, Tone::Quiet, word};
        case PointRow::Kind::Backup:
            return row.trouble.isEmpty() ? StateMark{Shape::Full, Tone::Quiet, word}
                                         : StateMark{Shape::Square, Tone::Bad, word};
        case PointRow::Kind::Beginning:
            break;
        }
        return {Shape::Open, Tone::Quiet, word};
    }
};

} // namespace

std::shared_ptr<const QList<Column<PointRow>>> pointColumns()
{
    return std::make_shared<const QList<Column<PointRow>>>(PointColumns::all());
}

} // namespace muniment::ui
