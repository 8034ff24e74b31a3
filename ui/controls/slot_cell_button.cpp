// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/slot_cell_button.h"

#include "ui/widgets/plain_tip.h"

#include <QPainter>
#include <QStyle>

namespace muniment::ui {

namespace {

constexpr int gap = space::tight + 1;

} // namespace

SlotCellButton::SlotCellButton(const SlotCell& cell, Form form, QWidget* parent)
    : QAbstractButton(parent)
    , m_cell(cell)
    , m_form(form)
{
    setAccessibleName(cell.tip);
    setPlainTip(*this, cell.tip);
    setAttribute(Qt::WA_Hover);
    const bool isLink = !cell.evidence.isNull();
    setFocusPolicy(isLink ? Qt::StrongFocus : Qt::NoFocus);
    if (isLink)
        setCursor(Qt::PointingHandCursor);
    setSizePolicy(
        form == Form::Full ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SlotCellButton::sizeHint() const
{
    const Metrics metrics(font());
    if (m_form == Form::Compact)
        return {smallestTarget, smallestTarget};
    const int text = fontMetrics().horizontalAdvance(m_cell.text);
    return {
        metrics.shape() + (text > 0 ? gap + text : 0) + 2 * space::small + 2, metrics.scaled(24)};
}

void SlotCellButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const bool isLink = !m_cell.evidence.isNull();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(hasFocus() ? colours.accent : colours.edge));
    painter.setBrush(QColor(isLink && underMouse() ? colours.hover : colours.ground));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);

    const int size = Metrics(font()).shape();
    const QColor colour = colours.of(m_cell.mark.tone);
    const bool isAlone = m_form == Form::Compact || m_cell.text.isEmpty();
    const int left = isAlone ? (width() - size) / 2 : space::small;
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    drawShape(painter, place({left, (height() - size) / 2, size, size}), m_cell.mark.shape, colour);
    if (isAlone)
        return;
    painter.setPen(colour);
    painter.drawText(
        place({left + size + gap, 0, width() - left - size - gap - space::tight, height()}),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        m_cell.text);
}

} // namespace muniment::ui
