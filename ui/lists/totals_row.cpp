// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/totals_row.h"

#include "ui/widgets/tokens.h"

#include <QHeaderView>
#include <QPainter>

namespace muniment::ui {

TotalsRow::TotalsRow(QHeaderView& header, QWidget* parent)
    : QWidget(parent)
    , m_header(header)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(&header, &QHeaderView::sectionResized, this, repaint);
    connect(&header, &QHeaderView::sectionMoved, this, repaint);
    connect(&header, &QHeaderView::geometriesChanged, this, repaint);
    hide();
}

void TotalsRow::showRows(const ListRows& rows, const QList<int>& shown)
{
    m_sums.clear();
    QStringList told;
    for (int column = 0; column < int(rows.columns().size()); ++column) {
        if (!rows.columns().at(column).hasTotal)
            continue;
        qint64 sum = 0;
        for (const int row : shown)
            if (rows.wholeOf(row) == row)
                sum += rows.number(row, column).value_or(0);
        m_sums.insert(column, QLocale().toString(sum));
        told.append(tr("%1: %2").arg(rows.columns().at(column).title, m_sums.value(column)));
    }
    setAccessibleName(tr("Totals. %1").arg(told.join(QStringLiteral(", "))));
    setVisible(!m_sums.isEmpty() && shown.size() > 1);
    update();
}

QSize TotalsRow::sizeHint() const
{
    return {0, Metrics(font()).row()};
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), QColor(colours.frame));
    painter.fillRect(QRect(0, 0, width(), 1), QColor(colours.line));
    painter.setFont(typeOf(font(), Metrics(font()).text(), Weight::Strong));
    painter.setPen(QColor(colours.text));
    for (auto sum = m_sums.constBegin(); sum != m_sums.constEnd(); ++sum) {
        if (m_header.isSectionHidden(sum.key()))
            continue;
        const QRect cell(m_header.sectionViewportPosition(sum.key()), 0,
            m_header.sectionSize(sum.key()), height());
        painter.drawText(cell.adjusted(space::small, 0, -space::small, 0),
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)),
            sum.value());
    }
}

} // namespace muniment::ui
