// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mark_label.h"

#include <QStyle>

namespace muniment::ui {

namespace {

constexpr int gap = space::tight + 2;

} // namespace

MarkLabel::MarkLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

MarkLabel::MarkLabel(const StateMark& mark, QWidget* parent)
    : MarkLabel(parent)
{
    setMark(mark);
}

void MarkLabel::setMark(const StateMark& mark)
{
    m_mark = mark;
    setAccessibleName(mark.word);
    updateGeometry();
    update();
}

void MarkLabel::setWeight(Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

QFont MarkLabel::wordFont() const
{
    return typeOf(font(), QFontInfo(font()).pixelSize(), m_weight);
}

QSize MarkLabel::sizeHint() const
{
    const QFontMetrics metrics(wordFont());
    return {Metrics(font()).shape() + gap + metrics.horizontalAdvance(m_mark.word) + 1,
        metrics.height()};
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    const QColor colour = coloursOf(palette()).of(m_mark.tone);
    const int size = Metrics(font()).shape();
    QPainter painter(this);
    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    drawShape(painter, place({0, (height() - size) / 2, size, size}), m_mark.shape, colour);
    painter.setFont(wordFont());
    painter.setPen(colour);
    painter.drawText(place({size + gap, 0, width() - size - gap, height()}),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        m_mark.word);
}

} // namespace muniment::ui
