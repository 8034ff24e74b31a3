// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace muniment::ui {

NavigationButton::NavigationButton(Glyph glyph, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setNeed(const Need& need)
{
    m_need = need;
    setAccessibleDescription(
        need.count > 0 ? tr("%n item(s) need you", nullptr, need.count) : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    const Metrics metrics(font());
    return {metrics.navigation(), metrics.scaled(30)};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(QColor(colours.accent)) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(QColor(colours.selection));
    else if (underMouse())
        painter.setBrush(QColor(colours.hover));
    painter.drawRoundedRect(body, cornerRadius, cornerRadius);

    const auto place
        = [this](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int sign = metrics.scaled(15);
    const QRect signBox = place({space::small, (height() - sign) / 2, sign, sign});
    drawGlyph(painter, signBox, m_glyph, QColor(isChecked() ? colours.text : colours.quiet));

    painter.setFont(typeOf(font(), metrics.text(), isChecked() ? Weight::Strong : Weight::Regular));
    painter.setPen(QColor(colours.text));
    const int from = space::small + sign + space::small;
    const int number = metrics.scaled(40);
    const auto align = [this](Qt::AlignmentFlag side) {
        return int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), side));
    };
    const QRect name = place({from, 0, width() - from - number, height()});
    painter.drawText(name, align(Qt::AlignLeft),
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    if (m_need.count == 0)
        return;
    const bool isOverdue = m_need.urgency == Urgency::Overdue;
    painter.setFont(typeOf(font(), metrics.text(), isOverdue ? Weight::Strong : Weight::Regular));
    painter.setPen(QColor(isOverdue && !isChecked() ? colours.lapsed
            : isOverdue                             ? colours.text
                                                    : colours.quiet));
    painter.drawText(place({width() - number, 0, number - space::small, height()}),
        align(Qt::AlignRight), locale().toString(m_need.count));
}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setSurface(*this, Surface::Frame);
    setRule(*this, Rule::Right);
    setAccessibleName(tr("Places"));
    setFixedWidth(Metrics(font()).navigation());
    m_column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    m_column->setSpacing(0);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            emit chosen(id);
    });
}

NavigationButton* Navigation::add(Glyph glyph, const QString& name)
{
    const int index = int(m_group->buttons().size());
    auto* button = new NavigationButton(glyph, name);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(name).arg(index + 1));
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    return button;
}

void Navigation::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

} // namespace muniment::ui
