// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_columns.h"

#include "ui/lists/list_header.h"
#include "ui/shell/settings.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastStretch = 200; // at a font of 13 pixels

} // namespace

ListColumns::ListColumns(const QString& name, QList<ColumnInfo> columns, ListHeader& header,
    RecordTable& table, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_name(name)
    , m_columns(std::move(columns))
    , m_header(header)
    , m_table(table)
    , m_settings(settings)
{
}

void ListColumns::restore()
{
    const Metrics metrics(m_table.font());
    QStringList atFirst;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ColumnInfo& info = m_columns.at(column);
        m_header.resizeSection(column, metrics.scaled(info.width));
        if (info.shown == ColumnShown::AtFirst)
            atFirst.append(info.id);
    }
    m_header.restoreState(m_settings.layout(m_name + u"/columns"_s));
    for (int column = 0; column < int(m_columns.size()); ++column)
        m_header.setSectionResizeMode(column,
            m_columns.at(column).stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
    const QByteArray chosen = m_settings.layout(m_name + u"/shown"_s);
    choose(chosen.isEmpty() ? atFirst : QString::fromUtf8(chosen).split(u','));
}

void ListColumns::keep()
{
    m_settings.setLayout(m_name + u"/columns"_s, m_header.saveState());
    QStringList chosen;
    bool isAsAtFirst = true;
    for (const ColumnInfo& info : std::as_const(m_columns)) {
        if (m_chosen.contains(info.id))
            chosen.append(info.id);
        isAsAtFirst
            = isAsAtFirst && m_chosen.contains(info.id) == (info.shown == ColumnShown::AtFirst);
    }
    m_settings.setLayout(
        m_name + u"/shown"_s, isAsAtFirst ? QByteArray() : chosen.join(u',').toUtf8());
}

void ListColumns::choose(const QStringList& ids)
{
    m_chosen = QSet<QString>(ids.begin(), ids.end());
    m_chosen.insert(m_columns.first().id);
    fit(m_width);
}

// Spare columns go, the last one first, where the one that stretches would get too narrow.
void ListColumns::fit(int width)
{
    m_width = width;
    const Metrics metrics(m_table.font());
    // The table gets its new width only after the list has it.
    const QScrollBar& bar = *m_table.verticalScrollBar();
    int left = width - (bar.isVisible() ? bar.width() : 0);
    int least = 0;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const ColumnInfo& info = m_columns.at(column);
        if (!m_chosen.contains(info.id))
            continue;
        if (info.stretches)
            least = metrics.scaled(leastStretch);
        else
            left -= m_header.isSectionHidden(column) ? metrics.scaled(info.width)
                                                     : m_header.sectionSize(column);
    }
    for (int column = int(m_columns.size()) - 1; column >= 0; --column) {
        const ColumnInfo& info = m_columns.at(column);
        const bool isLeftOut = info.isSpare && least > 0 && left < least;
        if (isLeftOut && m_chosen.contains(info.id))
            left += metrics.scaled(info.width);
        m_header.setSectionHidden(column, isLeftOut || !m_chosen.contains(info.id));
    }
}

QList<int> ListColumns::shown() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual)
        if (const int column = m_header.logicalIndex(visual); !m_header.isSectionHidden(column))
            columns.append(column);
    return columns;
}

void ListColumns::addTo(QMenu& menu)
{
    for (int each = 1; each < int(m_columns.size()); ++each) {
        QAction* action = menu.addAction(m_columns.at(each).title);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(m_columns.at(each).id));
        connect(action, &QAction::toggled, this, [this, id = m_columns.at(each).id](bool shown) {
            if (shown)
                m_chosen.insert(id);
            else
                m_chosen.remove(id);
            fit(m_width);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Columns as at first"), this, &ListColumns::showAsAtFirst);
}

void ListColumns::showAsAtFirst()
{
    m_settings.setLayout(m_name + u"/columns"_s, {});
    m_settings.setLayout(m_name + u"/shown"_s, {});
    for (int visual = 0; visual < m_header.count(); ++visual)
        m_header.moveSection(m_header.visualIndex(visual), visual);
    restore();
}

} // namespace muniment::ui
