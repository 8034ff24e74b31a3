// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/collection_columns.h"

#include "core/evidence/evidence_messages.h"
#include "core/standing/standing_messages.h"
#include "ui/shell/state_marks.h"

#include <QCoreApplication>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

using Line = const CollectionRow&;

class CollectionColumns
{
    Q_DECLARE_TR_FUNCTIONS(CollectionColumns)

public:
    static QList<Column<CollectionRow>> all()
    {
        return {control(), state(), what(), period(), due(), owner(), held(), review(), assets(),
            controlTitle(), late(), week()};
    }

private:
    static Column<CollectionRow> control()
    {
        auto column = textColumn<CollectionRow>(u"control"_s, tr("Control"), 76,
            [](Line row) { return controls::controlCode(row.control); });
        column.number = [](Line row) { return row.control; };
        column.info.isLink = true;
        column.tip = [](Line row) { return row.controlTitle; };
        return column;
    }

    // What is wanted most comes first.
    static Column<CollectionRow> state()
    {
        auto column = stateColumn<CollectionRow>(
            u"state"_s, tr("State"), 104, [](Line row) { return slotMark(row.slot); });
        column.number = [](Line row) -> std::optional<qint64> {
            static constexpr int places[] = {4, 2, 1, 0, 3}; // of SlotCounted
            return places[std::size_t(standing::countedAs(row.slot))];
        };
        return column;
    }

    static Column<CollectionRow> what()
    {
        auto column = textColumn<CollectionRow>(
            u"what"_s, tr("What"), 220, [](Line row) { return row.what; });
        column.info.stretches = true;
        return column;
    }

    static Column<CollectionRow> period()
    {
        auto column = textColumn<CollectionRow>(u"covers"_s, tr("Covers"), 124,
            [](Line row) { return periodOnScreen(row.slot.period); });
        column.number = [](Line row) { return row.slot.period.from.toJulianDay(); };
        return column;
    }

    static Column<CollectionRow> due()
    {
        return dateColumn<CollectionRow>(
            u"due"_s, tr("Due"), 112, [](Line row) { return row.slot.dueOn; });
    }

    static Column<CollectionRow> owner()
    {
        auto column = textColumn<CollectionRow>(
            u"owner"_s, tr("Owner"), 112, [](Line row) { return row.owner; });
        column.info.isSpare = true;
        return column;
    }

    static Column<CollectionRow> held()
    {
        auto column = textColumn<CollectionRow>(u"file"_s, tr("Evidence"), 96, [](Line row) {
            QString words = row.held.join(u", "_s);
            if (row.slot.sample)
                words += (words.isEmpty() ? QString() : u" "_s)
                    + u"%1/%2"_s.arg(row.slot.sample->found).arg(row.slot.sample->wanted);
            if (row.slot.assets)
                words += u", "_s + standing::assetCountWords(*row.slot.assets);
            return words;
        });
        column.info.isLink = true;
        column.info.isSpare = true;
        column.info.filter = ColumnFilter::None;
        return column;
    }

    static Column<CollectionRow> review()
    {
        auto column = textColumn<CollectionRow>(u"review"_s, tr("Review"), 88,
            [](Line row) { return row.review ? evidence::reviewWords(*row.review) : QString(); });
        column.number = [](Line row) -> std::optional<qint64> {
            return row.review ? std::optional<qint64>(int(*row.review)) : std::nullopt;
        };
        column.tip = [](Line row) { return row.sentBack; };
        column.info.isSpare = true;
        return column;
    }

    static Column<CollectionRow> assets()
    {
        auto column = textColumn<CollectionRow>(u"asset"_s, tr("Assets"), 120, [](Line row) {
            return row.assets.size() > 2 ? tr("%n asset(s)", nullptr, int(row.assets.size()))
                                         : row.assets.join(u", "_s);
        });
        column.values
            = [](Line row) { return row.assets.isEmpty() ? QStringList{QString()} : row.assets; };
        column.tip = [](Line row) { return row.assets.join(u'\n'); };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<CollectionRow> controlTitle()
    {
        auto column = textColumn<CollectionRow>(u"control_title"_s, tr("Control's title"), 180,
            [](Line row) { return row.controlTitle; });
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    static Column<CollectionRow> late()
    {
        auto column = numberColumn<CollectionRow>(u"late"_s, tr("Days late"), 80, [](Line row) {
            return row.daysLate > 0 ? std::optional<qint64>(row.daysLate) : std::nullopt;
        });
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }

    // To group by: what falls due in the same week is asked for together.
    static Column<CollectionRow> week()
    {
        const auto monday
            = [](Line row) { return row.slot.dueOn.addDays(1 - row.slot.dueOn.dayOfWeek()); };
        auto column = textColumn<CollectionRow>(u"week"_s, tr("Due week"), 150,
            [monday](Line row) { return tr("week of %1").arg(dayOnScreen(monday(row))); });
        column.number = [monday](Line row) { return monday(row).toJulianDay(); };
        column.info.shown = ColumnShown::OnRequest;
        return column;
    }
};

} // namespace

std::shared_ptr<const QList<Column<CollectionRow>>> collectionColumns()
{
    return std::make_shared<const QList<Column<CollectionRow>>>(CollectionColumns::all());
}

StateMark slotMark(const standing::Slot& slot)
{
    return markOf(slot.isOverdue() ? standing::SlotState::Overdue : slot.state);
}

} // namespace muniment::ui
