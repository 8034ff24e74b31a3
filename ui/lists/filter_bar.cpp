// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/shell/screen_dates.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace muniment::ui {

namespace {

constexpr int wordsInChip = 2; // values that a chip names; the rest is counted

} // namespace

FilterBar::FilterBar(QList<ColumnInfo> columns, QWidget* parent)
    : QWidget(parent)
    , m_columns(std::move(columns))
    , m_viewMenu(new QMenu(this))
    , m_view(new ChipButton(tr("View")))
    , m_chips(new QWidget)
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_add(new QPushButton(tr("+ filter")))
    , m_clear(new QPushButton(tr("Clear")))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::small);
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(space::small);
    setLook(*m_add, ButtonLook::Link);
    setLook(*m_clear, ButtonLook::Link);
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_viewMenu->setTitle(tr("View"));
    m_view->setMenu(m_viewMenu);
    m_view->setValue(tr("All"));
    auto* menu = new QMenu(tr("Add a filter"), this);
    for (const ColumnInfo& info : std::as_const(m_columns))
        if (info.filter != ColumnFilter::None)
            menu->addAction(info.title, this, [this, id = info.id] { emit filterWanted(id); });
    m_add->setMenu(menu);
    m_add->setAccessibleName(tr("Add a filter"));
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
    m_row->addWidget(m_view);
    m_row->addWidget(m_chips);
    m_row->addWidget(m_add);
    m_row->addWidget(m_clear);
    m_row->addStretch();
    m_clear->hide();
}

void FilterBar::addSwitch(QWidget* widget)
{
    m_row->addWidget(widget);
}

const ColumnInfo* FilterBar::infoOf(const QString& column) const
{
    for (const ColumnInfo& info : m_columns)
        if (info.id == column)
            return &info;
    return nullptr;
}

QString FilterBar::wordsOf(const ListFilter& filter) const
{
    const ColumnInfo* info = infoOf(filter.column);
    if (!info)
        return {};
    const auto shown = [info](qint64 value) {
        return info->kind == CellKind::Date ? dayOnScreen(QDate::fromJulianDay(value))
                                            : QLocale().toString(value);
    };
    if (filter.from && filter.until)
        return tr("%1: %2 to %3").arg(info->title, shown(*filter.from), shown(*filter.until));
    if (filter.from)
        return tr("%1: from %2").arg(info->title, shown(*filter.from));
    if (filter.until)
        return tr("%1: to %2").arg(info->title, shown(*filter.until));
    QStringList words;
    for (const QString& word : filter.words.first(qMin(wordsInChip, filter.words.size())))
        words.append(word.isEmpty() ? tr("none") : word);
    if (filter.words.size() > wordsInChip)
        words.append(tr("%n more", nullptr, int(filter.words.size()) - wordsInChip));
    return tr("%1: %2").arg(info->title, words.join(QStringLiteral(", ")));
}

void FilterBar::addChip(
    const QString& words, const std::function<void()>& open, const std::function<void()>& remove)
{
    auto* chip = new QWidget;
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* name = new QPushButton(words);
    setLook(*name, ButtonLook::ChipStart);
    name->setAccessibleName(tr("Filter %1").arg(words));
    auto* away = new QPushButton(QStringLiteral("\u00d7"));
    setLook(*away, ButtonLook::ChipEnd);
    away->setAccessibleName(tr("Remove the filter %1").arg(words));
    if (open)
        connect(name, &QPushButton::clicked, this, open);
    connect(away, &QPushButton::clicked, this, remove);
    row->addWidget(name);
    row->addWidget(away);
    m_chipRow->addWidget(chip);
}

QString FilterBar::words() const
{
    QStringList words;
    if (m_arrangement.counted)
        words.append(m_arrangement.counted->words);
    for (const ListFilter& filter : m_arrangement.filters)
        if (const QString each = wordsOf(filter); !each.isEmpty())
            words.append(each);
    if (const QString find = m_arrangement.find.trimmed(); !find.isEmpty())
        words.append(tr("\"%1\"").arg(find));
    return words.join(QStringLiteral(" · "));
}

void FilterBar::showArrangement(const Arrangement& arrangement, const QString& view)
{
    m_arrangement = arrangement;
    m_view->setValue(view.isEmpty() ? tr("All") : view);
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        // A chip may be what was clicked just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (arrangement.counted)
        addChip(arrangement.counted->words, {}, [this] { emit countedRemoved(); });
    for (const ListFilter& filter : arrangement.filters)
        if (const QString words = wordsOf(filter); !words.isEmpty())
            addChip(
                words, [this, id = filter.column] { emit filterWanted(id); },
                [this, id = filter.column] { emit filterRemoved(id); });
    m_chips->setVisible(m_chipRow->count() > 0);
    m_clear->setVisible(arrangement.filterCount() > 0);
}

} // namespace muniment::ui
