// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_button.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace muniment::ui {

namespace {

constexpr int widestValue = 240;
constexpr int arrowWidth = 8;
constexpr int rounding = 2; // widths of text are rounded, and cutting off is strict

} // namespace

ChipButton::ChipButton(const QString& label, QWidget* parent)
    : QToolButton(parent)
    , m_label(label)
{
    setLook(*this, ButtonLook::Chip);
    setPopupMode(InstantPopup);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue({});
}

void ChipButton::setValue(const QString& value)
{
    m_value = value;
    setAccessibleName(m_label + QStringLiteral(": ") + m_value);
    setPlainTip(*this, fontMetrics().horizontalAdvance(value) > widestValue ? value : QString());
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int value = qMin(widestValue, metrics.horizontalAdvance(m_value)) + rounding;
    return {metrics.horizontalAdvance(m_label) + space::tight + value + space::small + arrowWidth
            + 2 * space::medium,
        Metrics(font()).scaled(28)};
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionToolButton::HasMenu;
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const Colours& colours = coloursOf(palette());
    const QRect inner = rect().adjusted(space::medium, 0, -space::medium, 0);
    const int label = fontMetrics().horizontalAdvance(m_label);
    const auto place = [this, &inner](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), inner, area);
    };
    painter.setPen(QColor(colours.quiet));
    painter.drawText(
        place({inner.left(), inner.top(), label, inner.height()}), Qt::AlignCenter, m_label);
    const int from = inner.left() + label + space::tight;
    const QRect value(
        from, inner.top(), inner.right() - from - arrowWidth - space::small + 1, inner.height());
    painter.setPen(QColor(colours.text));
    painter.drawText(place(value),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        fontMetrics().elidedText(m_value, Qt::ElideRight, value.width()));

    const QRectF arrow
        = place({inner.right() - arrowWidth + 1, inner.center().y() - 2, arrowWidth, 5});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(colours.quiet), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {arrow.topLeft(), QPointF(arrow.center().x(), arrow.bottom()), arrow.topRight()}));
}

} // namespace muniment::ui
