// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_columns.h"

#include "ui/history/field_values.h"
#include "ui/history/history_words.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

using Row = const HistoryRow&;

class HistoryColumns
{
    Q_DECLARE_TR_FUNCTIONS(HistoryColumns)

public:
    static QList<Column<HistoryRow>> all()
    {
        return {number(), time(), who(), did(), what(), change(), reason(), through(), kind(),
            marks(), day(), digest()};
    }

private:
    static Column<HistoryRow> number()
    {
        auto column = numberColumn<HistoryRow>(
            history_column::number, tr("No."), 84, [](Row row) { return row.ofEntry().sequence; });
        column.info.kind = CellKind::Text; // the ids of a list stand at its edge
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<HistoryRow> time()
    {
        auto column = textColumn<HistoryRow>(u"time"_s, tr("Time"), 148, &timeWords);
        column.number = [](Row row) { return row.ofEntry().writtenAt.milliseconds; };
        column.info.filter = ColumnFilter::None; // days are filtered by their own column
        return column;
    }

    static Column<HistoryRow> who()
    {
        return textColumn<HistoryRow>(u"who"_s, tr("Who"), 118, &whoWords);
    }

    static Column<HistoryRow> did()
    {
        auto column = textColumn<HistoryRow>(u"did"_s, tr("Did"), 170, &didWords);
        column.values = [](Row row) { return QStringList{verbWords(row)}; };
        column.tip = &didWords;
        return column;
    }

    static Column<HistoryRow> what()
    {
        auto column = textColumn<HistoryRow>(u"what"_s, tr("What"), 200, &whatWords);
        column.info.stretches = true;
        column.info.filter = ColumnFilter::None;
        column.tone = [](Row row) { return linkOf(row) ? Tone::Accent : Tone::Plain; };
        return column;
    }

    static Column<HistoryRow> change()
    {
        auto column = textColumn<HistoryRow>(u"change"_s, tr("Before → after"), 230, &changeWords);
        column.info.filter = ColumnFilter::None;
        column.info.isSpare = true;
        return column;
    }

    static Column<HistoryRow> reason()
    {
        auto column = textColumn<HistoryRow>(u"reason"_s, tr("Reason"), 150, &reasonWords);
        column.info.filter = ColumnFilter::None;
        column.info.isSpare = true;
        return column;
    }

    static Column<HistoryRow> through()
    {
        auto column = textColumn<HistoryRow>(u"through"_s, tr("Through"), 110, &throughWords);
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<HistoryRow> kind()
    {
        auto column = textColumn<HistoryRow>(u"kind"_s, tr("Kind of record"), 130, &kindWords);
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<HistoryRow> marks()
    {
        const auto words = [](Row row) {
            QStringList each;
            for (const StepMark mark : stepMarks(row))
                each.append(stepMarkWords(mark));
            return each;
        };
        auto column = textColumn<HistoryRow>(history_column::marks, tr("Marks"), 110,
            [words](Row row) { return words(row).join(u", "_s); });
        column.values = words;
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<HistoryRow> day()
    {
        auto column = dateColumn<HistoryRow>(history_column::day, tr("Day"), 96, &dayOf);
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<HistoryRow> digest()
    {
        auto column = textColumn<HistoryRow>(u"digest"_s, tr("Digest"), 84,
            [](Row row) { return shortDigest(row.ofEntry().entryHash.toHex()); });
        column.info.filter = ColumnFilter::None;
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }
};

} // namespace

std::shared_ptr<const QList<Column<HistoryRow>>> historyColumns()
{
    return std::make_shared<const QList<Column<HistoryRow>>>(HistoryColumns::all());
}

} // namespace muniment::ui
