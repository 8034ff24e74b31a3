// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_columns.h"

#include "core/controls/controls_messages.h"
#include "core/standing/standing_messages.h"
#include "ui/shell/screen_dates.h"
#include "ui/shell/state_marks.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

using Row = const ControlRow&;

class ControlColumns
{
    Q_DECLARE_TR_FUNCTIONS(ControlColumns)

public:
    static QList<Column<ControlRow>> all()
    {
        return {number(), implementation(), title(), kinds(), half(), owner(), frequency(), year(),
            conclusion(), signedUntil(), requirements(), frameworks(), version(), evidence()};
    }

private:
    static Column<ControlRow> number()
    {
        auto column = textColumn<ControlRow>(
            u"number"_s, tr("No."), 60, [](Row row) { return controls::controlCode(row.number); });
        column.number = [](Row row) { return row.number; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<ControlRow> implementation()
    {
        auto column = stateColumn<ControlRow>(u"implementation"_s, tr("Implementation"), 124,
            [](Row row) { return markOf(row.implementation); });
        column.number = [](Row row) { return int(row.implementation); };
        return column;
    }

    static Column<ControlRow> title()
    {
        auto column = textColumn<ControlRow>(
            u"title"_s, tr("Title"), 240, [](Row row) { return row.title; });
        column.info.stretches = true;
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<ControlRow> kinds()
    {
        const auto words = [](Row row) {
            QStringList kinds;
            for (const controls::ControlKind kind : row.kinds)
                kinds.append(controls::controlKindWords(kind));
            return kinds;
        };
        auto column = textColumn<ControlRow>(
            u"kinds"_s, tr("Kinds"), 130, [words](Row row) { return words(row).join(u", "_s); });
        column.values = words;
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> half()
    {
        auto column = textColumn<ControlRow>(
            u"half"_s, tr("Half"), 68, [](Row row) { return controls::whoWords(row.half); });
        column.info.isSpare = true;
        return column;
    }

    static Column<ControlRow> owner()
    {
        return textColumn<ControlRow>(
            u"owner"_s, tr("Owner"), 116, [](Row row) { return row.owner; });
    }

    static Column<ControlRow> frequency()
    {
        auto column = textColumn<ControlRow>(u"frequency"_s, tr("How often"), 92,
            [](Row row) { return controls::frequencyWords(row.frequency); });
        column.number = [](Row row) { return int(row.frequency); };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> year()
    {
        auto column = textColumn<ControlRow>(u"year"_s, tr("Quarters"), 92, &quarterWords);
        column.info.kind = CellKind::Marks;
        column.marks = &quarterMarks;
        column.number = [](Row row) { return -quarterWeight(row); };
        column.tip = &quarterWords;
        // By the worst of them.
        column.values = [](Row row) { return QStringList{standing::slotStateWords(row.worst())}; };
        return column;
    }

    static Column<ControlRow> conclusion()
    {
        auto column = stateColumn<ControlRow>(u"conclusion"_s, tr("Conclusion"), 216, [](Row row) {
            StateMark mark = markOf(row.state);
            mark.word = row.stateWords;
            return mark;
        });
        column.number = [](Row row) { return int(row.state); };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> signedUntil()
    {
        auto column = dateColumn<ControlRow>(
            u"signed_until"_s, tr("Signed until"), 96, [](Row row) { return row.signedUntil; });
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> requirements()
    {
        auto column = numberColumn<ControlRow>(
            u"requirements"_s, tr("Requirements"), 96, [](Row row) { return row.requirements; });
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> frameworks()
    {
        auto column = textColumn<ControlRow>(u"frameworks"_s, tr("Frameworks"), 150,
            [](Row row) { return row.frameworks.join(u", "_s); });
        column.values = [](Row row) { return row.frameworks; };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> version()
    {
        auto column = numberColumn<ControlRow>(
            u"version"_s, tr("Text"), 60, [](Row row) { return row.version; });
        column.text = [](Row row) { return tr("v%1").arg(row.version); };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<ControlRow> evidence()
    {
        auto column = numberColumn<ControlRow>(
            u"evidence"_s, tr("Evidence"), 76, [](Row row) { return row.evidence; });
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static QList<StateMark> quarterMarks(Row row)
    {
        QList<StateMark> marks;
        for (const auto& quarter : row.quarters)
            marks.append(quarter ? markOf(*quarter)
                                 : StateMark{Shape::Dash, Tone::Quiet, tr("nothing expected")});
        return marks;
    }

    static QString quarterWords(Row row)
    {
        QStringList words;
        const QList<StateMark> marks = quarterMarks(row);
        for (qsizetype quarter = 0; quarter < marks.size(); ++quarter)
            words.append(tr("Q%1 %2").arg(quarter + 1).arg(marks.at(quarter).word));
        return words.join(u", "_s);
    }
};

} // namespace

std::shared_ptr<const QList<Column<ControlRow>>> controlColumns()
{
    return std::make_shared<const QList<Column<ControlRow>>>(ControlColumns::all());
}

} // namespace muniment::ui
