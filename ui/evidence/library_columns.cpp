// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/library_columns.h"

#include "core/evidence/evidence_messages.h"
#include "core/standing/standing_messages.h"
#include "ui/lists/column_manners.h"
#include "ui/preview/file_words.h"
#include "ui/shell/state_marks.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

using Item = const LibraryRow&;

class LibraryColumns
{
    Q_DECLARE_TR_FUNCTIONS(LibraryColumns)

public:
    static QList<Column<LibraryRow>> all()
    {
        return {number(), review(), title(), type(), covers(), received(), source(), controls(),
            series(), captured(), freshness(), collector(), restriction(), classification(),
            personalData(), revision(), stamps(), size(), digest()};
    }

private:
    static Column<LibraryRow> number()
    {
        auto column = textColumn<LibraryRow>(u"number"_s, tr("No."), 64,
            [](Item row) { return evidence::evidenceCode(row.number); });
        column.number = [](Item row) { return row.number; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static StateMark reviewMark(Item row)
    {
        if (row.revision == 0)
            return {Shape::Dash, Tone::Quiet, tr("withdrawn")};
        StateMark mark = markOf(row.review);
        if (!row.document.isEmpty() && row.review == evidence::Review::Submitted)
            mark.word = tr("with %1").arg(row.document); // its document is what gets reviewed
        else if (row.isRefusedWithDocument)
            mark.word = tr("refused with %1").arg(row.document);
        return mark;
    }

    static Column<LibraryRow> review()
    {
        auto column = stateColumn<LibraryRow>(u"review"_s, tr("Review"), 132, &reviewMark);
        column.number = [](Item row) { return row.revision == 0 ? 99 : int(row.review); };
        return column;
    }

    static Column<LibraryRow> title()
    {
        auto column = textColumn<LibraryRow>(
            u"title"_s, tr("Title"), 240, [](Item row) { return row.title; });
        column.info.stretches = true;
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<LibraryRow> type()
    {
        return spare(
            textColumn<LibraryRow>(u"type"_s, tr("Type"), 96, [](Item row) { return row.type; }));
    }

    // Sorts and filters by its last day: what is looked for is what speaks of a time.
    static Column<LibraryRow> covers()
    {
        auto column = textColumn<LibraryRow>(u"covers"_s, tr("Covers"), 208,
            [](Item row) { return row.covers ? periodOnScreen(*row.covers) : tr("not stated"); });
        column.info.kind = CellKind::Date;
        column.info.filter = ColumnFilter::Range;
        column.number = [](Item row) -> std::optional<qint64> {
            return row.covers ? std::optional(row.covers->until.toJulianDay()) : std::nullopt;
        };
        return column;
    }

    static Column<LibraryRow> captured()
    {
        return onRequest(dateColumn<LibraryRow>(
            u"captured"_s, tr("Captured"), 96, [](Item row) { return row.captured; }));
    }

    static Column<LibraryRow> received()
    {
        return spare(dateColumn<LibraryRow>(
            u"received"_s, tr("Received"), 96, [](Item row) { return row.received; }));
    }

    static Column<LibraryRow> source()
    {
        return spare(textColumn<LibraryRow>(
            u"source"_s, tr("Source"), 124, [](Item row) { return row.source; }));
    }

    static Column<LibraryRow> collector()
    {
        return onRequest(textColumn<LibraryRow>(
            u"collector"_s, tr("Collected by"), 116, [](Item row) { return row.collector; }));
    }

    static Column<LibraryRow> controls()
    {
        auto column = textColumn<LibraryRow>(
            u"controls"_s, tr("Controls"), 84, [](Item row) { return row.controls.join(u", "_s); });
        // One that is used nowhere is found by the empty word.
        column.values = [](Item row) {
            return row.controls.isEmpty() ? QStringList{QString()} : row.controls;
        };
        return spare(column);
    }

    static Column<LibraryRow> series()
    {
        auto column = textColumn<LibraryRow>(
            u"series"_s, tr("Series"), 150, [](Item row) { return row.series.join(u", "_s); });
        column.values
            = [](Item row) { return row.series.isEmpty() ? QStringList{QString()} : row.series; };
        return onRequest(column);
    }

    static StateMark freshnessMark(Item row)
    {
        using standing::Freshness;
        if (!row.freshness)
            return {Shape::Dash, Tone::Quiet, tr("not used")};
        const QString words = standing::freshnessWords(*row.freshness);
        switch (*row.freshness) {
        case Freshness::Current:
            return {Shape::Full, Tone::Good, words};
        case Freshness::DueForRenewal:
            return {Shape::Clock, Tone::Due, words};
        case Freshness::Stale:
            break;
        }
        return {Shape::Dotted, Tone::Lapsed, words};
    }

    static Column<LibraryRow> freshness()
    {
        auto column = stateColumn<LibraryRow>(u"freshness"_s, tr("Freshness"), 124, &freshnessMark);
        column.number = [](Item row) { return row.freshness ? int(*row.freshness) : 99; };
        return onRequest(column);
    }

    static Column<LibraryRow> restriction()
    {
        return onRequest(textColumn<LibraryRow>(u"restriction"_s, tr("May be seen by"), 150,
            [](Item row) { return evidence::restrictionWords(row.restriction); }));
    }

    static Column<LibraryRow> classification()
    {
        return onRequest(textColumn<LibraryRow>(u"class"_s, tr("Class"), 92,
            [](Item row) { return evidence::classificationWords(row.classification); }));
    }

    static Column<LibraryRow> personalData()
    {
        return onRequest(textColumn<LibraryRow>(u"personal_data"_s, tr("Personal data"), 96,
            [](Item row) { return row.holdsPersonalData ? tr("yes") : QString(); }));
    }

    static Column<LibraryRow> revision()
    {
        auto column = numberColumn<LibraryRow>(u"revision"_s, tr("Revision"), 72, [](Item row) {
            return row.revision > 0 ? std::optional<qint64>(row.revision) : std::nullopt;
        });
        return onRequest(column);
    }

    static Column<LibraryRow> stamps()
    {
        auto column = textColumn<LibraryRow>(
            u"stamps"_s, tr("Page numbers"), 104, [](Item row) { return row.stamps; });
        column.number = [](Item row) -> std::optional<qint64> {
            return row.firstStamp > 0 ? std::optional(row.firstStamp) : std::nullopt;
        };
        column.info.filter = ColumnFilter::None;
        return onRequest(column);
    }

    static Column<LibraryRow> size()
    {
        auto column = numberColumn<LibraryRow>(
            u"size"_s, tr("Size"), 84, [](Item row) { return std::optional<qint64>(row.size); });
        column.text = [](Item row) { return sizeWords(row.size); };
        column.info.filter = ColumnFilter::None;
        return onRequest(column);
    }

    static Column<LibraryRow> digest()
    {
        auto column = textColumn<LibraryRow>(
            u"digest"_s, tr("SHA-256"), 108, [](Item row) { return row.digest; });
        column.info.filter = ColumnFilter::None;
        return onRequest(column);
    }
};

} // namespace

std::shared_ptr<const QList<Column<LibraryRow>>> libraryColumns()
{
    return std::make_shared<const QList<Column<LibraryRow>>>(LibraryColumns::all());
}

} // namespace muniment::ui
