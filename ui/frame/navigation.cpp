// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/navigation.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tokens.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int narrowWidth = 56;
constexpr int mostShownNarrow = 99;

} // namespace

NavigationButton::NavigationButton(PlaceKind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setAccessibleName(placeName(kind));
    setToolTip(
        tr("%1 (%2)").arg(placeName(kind), placeKey(kind).toString(QKeySequence::NativeText)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setNeed(const Need& need)
{
    m_need = need;
    const QString count = tr("%n item(s) need you", nullptr, need.count);
    setAccessibleDescription(need.count == 0   ? QString()
            : need.urgency == Urgency::Overdue ? tr("%1, some are overdue").arg(count)
                                               : count);
    update();
}

void NavigationButton::setNavigationWidth(NavigationWidth width)
{
    m_width = width;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const Metrics metrics(font());
    const int width
        = m_width == NavigationWidth::Wide ? metrics.navigation() : metrics.scaled(narrowWidth);
    return {width, metrics.scaled(30)};
}

void NavigationButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QRect NavigationButton::mirrored(const QRect& area) const
{
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(QColor(colours.accent), focusRing) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(QColor(colours.selection));
    else if (underMouse())
        painter.setBrush(QColor(colours.hover));
    painter.drawRoundedRect(body, cornerRadius, cornerRadius);

    const int sign = metrics.scaled(15);
    const QRect signBox = mirrored({space::small, (height() - sign) / 2, sign, sign});
    drawGlyph(
        painter, signBox, placeGlyph(m_kind), QColor(isChecked() ? colours.text : colours.quiet));
    if (m_width == NavigationWidth::Wide) {
        painter.setFont(
            typeOf(font(), metrics.text(), isChecked() ? Weight::Strong : Weight::Regular));
        painter.setPen(QColor(colours.text));
        const int from = space::small + sign + space::small;
        const int need = m_need.count > 0 ? metrics.scaled(52) : space::small; // kept for it
        const QRect name = mirrored({from, 0, width() - from - need, height()});
        painter.drawText(name,
            int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            painter.fontMetrics().elidedText(placeName(m_kind), Qt::ElideRight, name.width()));
    }
    if (m_need.count > 0)
        paintNeed(painter);
}

// The number at the trailing edge, and before it the shape of what is overdue.
void NavigationButton::paintNeed(QPainter& painter)
{
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    const bool isWide = m_width == NavigationWidth::Wide;
    const bool isOverdue = m_need.urgency == Urgency::Overdue;
    const QString number = !isWide && m_need.count > mostShownNarrow
        ? tr("%1+").arg(locale().toString(mostShownNarrow))
        : locale().toString(m_need.count);
    painter.setFont(typeOf(font(), isWide ? metrics.text() : metrics.secondary(),
        isOverdue ? Weight::Strong : Weight::Regular));
    painter.setPen(QColor(isOverdue && !isChecked() ? colours.lapsed
            : isOverdue                             ? colours.text
                                                    : colours.quiet));
    const int digits = painter.fontMetrics().horizontalAdvance(number);
    const int from = width() - (isWide ? space::small : space::tight) - digits;
    painter.drawText(mirrored({from, 0, digits + 1, height()}), Qt::AlignCenter, number);
    if (!isOverdue)
        return;
    const int shape = metrics.scaled(isWide ? 9 : 7);
    const QRect box(from - space::tight - shape, (height() - shape) / 2, shape, shape);
    drawShape(painter, mirrored(box), Shape::Diamond, QColor(colours.lapsed));
}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setSurface(*this, Surface::Frame);
    setRule(*this, Rule::Right);
    setAccessibleName(tr("Places"));
    m_column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    m_column->setSpacing(0);
    m_column->addStretch();
    takeMetrics();
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            emit chosen(PlaceKind(id));
    });
}

NavigationButton* Navigation::add(PlaceKind kind)
{
    int before = 0;
    for (QAbstractButton* each : m_group->buttons())
        if (m_group->id(each) < int(kind))
            ++before;
    auto* button = new NavigationButton(kind);
    button->setNavigationWidth(m_width);
    m_group->addButton(button, int(kind));
    m_column->insertWidget(before, button);
    return button;
}

void Navigation::setCurrent(PlaceKind kind)
{
    if (QAbstractButton* button = m_group->button(int(kind)))
        button->setChecked(true);
}

void Navigation::focusCurrent()
{
    if (QAbstractButton* button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::setWidth(NavigationWidth width)
{
    if (m_width == width)
        return;
    m_width = width;
    for (QAbstractButton* each : m_group->buttons())
        static_cast<NavigationButton*>(each)->setNavigationWidth(width);
    takeMetrics();
}

void Navigation::takeMetrics()
{
    const Metrics metrics(font());
    setFixedWidth(m_width == NavigationWidth::Wide
            ? metrics.navigation()
            : metrics.scaled(narrowWidth) + 2 * space::small);
}

void Navigation::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeMetrics();
}

} // namespace muniment::ui
