// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assurance/assurance_columns.h"

#include "core/assurance/assurance_messages.h"
#include "core/controls/controls_messages.h"
#include "core/evidence/evidence_messages.h"
#include "ui/lists/column_manners.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// "2/3"; sorts by how many are left.
template <typename Row>
Column<Row> shareColumn(const QString& id, const QString& title, int Row::*done, int Row::*all)
{
    auto column = textColumn<Row>(id, title, 84, [done, all](const Row& row) {
        return row.*all == 0 ? QString() : u"%1/%2"_s.arg(row.*done).arg(row.*all);
    });
    column.info.kind = CellKind::Number;
    column.info.filter = ColumnFilter::None;
    column.number = [done, all](const Row& row) -> std::optional<qint64> {
        return row.*all == 0 ? std::nullopt : std::optional<qint64>(row.*all - row.*done);
    };
    return column;
}

class DocumentColumns
{
    Q_DECLARE_TR_FUNCTIONS(DocumentColumns)

    using Line = const DocumentRow&;

public:
    static QList<Column<DocumentRow>> all()
    {
        return {number(), standing(), title(), type(), time(), duties(), leaning(), reviewed(),
            kind(), provider(), documentNumber(),
            onRequest(shareColumn<DocumentRow>(u"services"_s, tr("Services"),
                &DocumentRow::servicesNamed, &DocumentRow::services)),
            onRequest(shareColumn<DocumentRow>(
                u"regions"_s, tr("Regions"), &DocumentRow::regionsNamed, &DocumentRow::regions)),
            opinion(), exceptions(), checked(), restriction()};
    }

private:
    static Column<DocumentRow> number()
    {
        auto column = textColumn<DocumentRow>(u"number"_s, tr("No."), 60,
            [](Line row) { return assurance::documentCode(row.number); });
        column.number = [](Line row) { return row.number; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<DocumentRow> standing()
    {
        auto column = stateColumn<DocumentRow>(u"standing"_s, tr("Standing"), 248, [](Line row) {
            return row.isReplaced ? StateMark{Shape::Dash, Tone::Quiet, tr("replaced")}
                                  : markOf(row.standing);
        });
        column.number = [](Line row) { return row.isReplaced ? 99 : int(row.standing.standing); };
        return column;
    }

    static Column<DocumentRow> title()
    {
        return stretching(textColumn<DocumentRow>(
            u"title"_s, tr("Title"), 220, [](Line row) { return row.fields.title; }));
    }

    static Column<DocumentRow> type()
    {
        return spare(textColumn<DocumentRow>(u"type"_s, tr("Type"), 132,
            [](Line row) { return assurance::typeWords(row.fields.type); }));
    }

    static Column<DocumentRow> time()
    {
        auto column = textColumn<DocumentRow>(u"time"_s, tr("Period or validity"), 176,
            [](Line row) { return timeOfDocument(row.fields); });
        column.info.filter = ColumnFilter::None;
        return spare(column);
    }

    static Column<DocumentRow> duties()
    {
        auto column = shareColumn<DocumentRow>(
            u"duties"_s, tr("Duties"), &DocumentRow::dutiesDecided, &DocumentRow::duties);
        column.info.isLink = true;
        return column;
    }

    static Column<DocumentRow> leaning()
    {
        auto column = numberColumn<DocumentRow>(u"leaning"_s, tr("Lean on it"), 84,
            [](Line row) { return std::optional<qint64>(row.leaning); });
        column.info.isLink = true;
        return spare(column);
    }

    static Column<DocumentRow> reviewed()
    {
        return spare(dateColumn<DocumentRow>(
            u"reviewed"_s, tr("Reviewed"), 92, [](Line row) { return row.reviewedOn; }));
    }

    static Column<DocumentRow> kind()
    {
        return onRequest(textColumn<DocumentRow>(u"kind"_s, tr("Kind"), 108,
            [](Line row) { return assurance::kindWords(row.fields.kind); }));
    }

    static Column<DocumentRow> provider()
    {
        return onRequest(textColumn<DocumentRow>(
            u"provider"_s, tr("Provider"), 120, [](Line row) { return row.provider; }));
    }

    static Column<DocumentRow> documentNumber()
    {
        return onRequest(textColumn<DocumentRow>(u"document_number"_s, tr("Its own number"), 120,
            [](Line row) { return row.fields.number; }));
    }

    static Column<DocumentRow> opinion()
    {
        return onRequest(textColumn<DocumentRow>(u"opinion"_s, tr("Opinion"), 108, [](Line row) {
            return row.fields.opinion ? assurance::opinionWords(*row.fields.opinion) : QString();
        }));
    }

    static Column<DocumentRow> exceptions()
    {
        return onRequest(numberColumn<DocumentRow>(u"exceptions"_s, tr("Exceptions open"), 120,
            [](Line row) { return std::optional<qint64>(row.exceptionsOpen); }));
    }

    static Column<DocumentRow> checked()
    {
        return onRequest(dateColumn<DocumentRow>(
            u"checked"_s, tr("Last checked"), 100, [](Line row) { return row.checkedOn; }));
    }

    static Column<DocumentRow> restriction()
    {
        return onRequest(
            textColumn<DocumentRow>(u"restriction"_s, tr("May be seen by"), 150, [](Line row) {
                return row.fields.restriction ? evidence::restrictionWords(*row.fields.restriction)
                                              : QString();
            }));
    }
};

class DutyColumns
{
    Q_DECLARE_TR_FUNCTIONS(DutyColumns)

    using Line = const DutyRow&;

public:
    static QList<Column<DutyRow>> all()
    {
        return {number(), state(), text(), kind(), document(), control(), reference(), page(),
            decidedOn()};
    }

private:
    static Column<DutyRow> number()
    {
        auto column = textColumn<DutyRow>(u"number"_s, tr("No."), 60,
            [](Line row) { return assurance::dutyCode(row.duty.number); });
        column.number = [](Line row) { return row.duty.number; };
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<DutyRow> state()
    {
        auto column = stateColumn<DutyRow>(
            u"state"_s, tr("State"), 156, [](Line row) { return markOf(row.standing); });
        column.number = [](Line row) { return int(row.standing); };
        return column;
    }

    static Column<DutyRow> text()
    {
        auto column = stretching(textColumn<DutyRow>(
            u"text"_s, tr("What is asked"), 280, [](Line row) { return row.duty.what.text; }));
        column.tip = [](Line row) { return row.duty.what.text; };
        return column;
    }

    static Column<DutyRow> kind()
    {
        return spare(textColumn<DutyRow>(u"kind"_s, tr("Kind"), 180,
            [](Line row) { return assurance::dutyKindWords(row.duty.what.kind); }));
    }

    static Column<DutyRow> document()
    {
        auto column = textColumn<DutyRow>(
            u"document"_s, tr("Document"), 84, [](Line row) { return row.document; });
        column.info.isLink = true;
        column.tip = [](Line row) { return row.documentTitle; };
        return spare(column);
    }

    static Column<DutyRow> control()
    {
        auto column = textColumn<DutyRow>(
            u"control"_s, tr("Our control"), 92, [](Line row) { return row.control; });
        column.info.isLink = true;
        return column;
    }

    static Column<DutyRow> reference()
    {
        return onRequest(textColumn<DutyRow>(
            u"reference"_s, tr("Reference"), 92, [](Line row) { return row.duty.what.reference; }));
    }

    static Column<DutyRow> page()
    {
        return onRequest(numberColumn<DutyRow>(u"page"_s, tr("Page"), 60, [](Line row) {
            return row.duty.what.page > 0 ? std::optional<qint64>(row.duty.what.page)
                                          : std::nullopt;
        }));
    }

    static Column<DutyRow> decidedOn()
    {
        return onRequest(dateColumn<DutyRow>(
            u"decided"_s, tr("Decided"), 92, [](Line row) { return row.duty.decision.decidedOn; }));
    }
};

class HalfColumns
{
    Q_DECLARE_TR_FUNCTIONS(HalfColumns)

    using Line = const HalfRow&;

public:
    static QList<Column<HalfRow>> all()
    {
        return {number(), support(), title(), document(), page(), standing(), who(), framework(),
            scope()};
    }

private:
    static Column<HalfRow> number()
    {
        auto column = textColumn<HalfRow>(
            u"number"_s, tr("No."), 76, [](Line row) { return row.identifier; });
        column.info.filter = ColumnFilter::None;
        column.info.isLink = true;
        return column;
    }

    static Column<HalfRow> support()
    {
        auto column = stateColumn<HalfRow>(u"support"_s, tr("Provider's half"), 188, &supportMark);
        column.number = [](Line row) { return row.leansOnNothing() ? -1 : int(row.support); };
        return column;
    }

    static Column<HalfRow> title()
    {
        return stretching(
            textColumn<HalfRow>(u"title"_s, tr("Title"), 220, [](Line row) { return row.title; }));
    }

    static Column<HalfRow> document()
    {
        auto column = textColumn<HalfRow>(
            u"document"_s, tr("Leans on"), 84, [](Line row) { return row.document; });
        column.info.isLink = true;
        column.tip = [](Line row) { return row.documentTitle; };
        return column;
    }

    static Column<HalfRow> page()
    {
        return spare(numberColumn<HalfRow>(u"page"_s, tr("Page"), 56,
            [](Line row) { return row.page ? std::optional<qint64>(*row.page) : std::nullopt; }));
    }

    static Column<HalfRow> standing()
    {
        auto column = textColumn<HalfRow>(u"standing"_s, tr("Its standing"), 180, [](Line row) {
            return row.leansOnNothing() ? QString() : assurance::standingWords(row.standing);
        });
        column.tone = [](Line row) {
            return row.leansOnNothing() ? Tone::Plain : markOf(row.standing).tone;
        };
        return spare(column);
    }

    static Column<HalfRow> who()
    {
        return onRequest(textColumn<HalfRow>(u"who"_s, tr("Carried out by"), 104,
            [](Line row) { return controls::whoWords(row.who); }));
    }

    static Column<HalfRow> framework()
    {
        return spare(textColumn<HalfRow>(
            u"framework"_s, tr("Framework"), 128, [](Line row) { return row.framework; }));
    }

    static Column<HalfRow> scope()
    {
        return onRequest(
            textColumn<HalfRow>(u"scope"_s, tr("Scope"), 120, [](Line row) { return row.scope; }));
    }
};

} // namespace

std::shared_ptr<const QList<Column<DocumentRow>>> documentColumns()
{
    return std::make_shared<const QList<Column<DocumentRow>>>(DocumentColumns::all());
}

std::shared_ptr<const QList<Column<DutyRow>>> dutyColumns()
{
    return std::make_shared<const QList<Column<DutyRow>>>(DutyColumns::all());
}

std::shared_ptr<const QList<Column<HalfRow>>> halfColumns()
{
    return std::make_shared<const QList<Column<HalfRow>>>(HalfColumns::all());
}

} // namespace muniment::ui
