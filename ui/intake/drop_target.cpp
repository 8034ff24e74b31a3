// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/drop_target.h"

#include "ui/intake/incoming.h"
#include "ui/intake/intake.h"
#include "ui/widgets/tokens.h"

#include <QAbstractScrollArea>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace muniment::ui {

namespace {

bool isOnlyAddresses(const QMimeData& data)
{
    if (!data.hasUrls() || data.hasImage())
        return false;
    const Incoming incoming = incomingFrom(data);
    return incoming.paths.isEmpty() && !incoming.addresses.isEmpty();
}

// Drops on a list arrive at its viewport.
QWidget* receiverOf(QWidget* widget)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(widget);
    return area ? area->viewport() : widget;
}

} // namespace

DropOutline::DropOutline(QWidget* over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOutline::showAt(const QRect& area, const QString& words, bool isRefused)
{
    m_words = words;
    m_isRefused = isRefused;
    setGeometry(area);
    setAccessibleName(words);
    raise();
    show();
    update();
}

void DropOutline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const QColor edge(m_isRefused ? colours.bad : colours.accent);
    QColor fill = edge;
    fill.setAlphaF(0.08F);
    painter.setPen(QPen(edge, 2, m_isRefused ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    if (m_words.isEmpty())
        return;
    const QFont font = typeOf(this->font(), Metrics(this->font()).text(), Weight::Strong);
    const QFontMetrics metrics(font);
    const int room = width() - 2 * space::medium;
    const QString shown = metrics.elidedText(m_words, Qt::ElideMiddle, qMax(0, room));
    const int wide = qMin(width(), metrics.horizontalAdvance(shown) + 2 * space::medium);
    const int high = qMin(height(), metrics.height() + space::small);
    const QRect pill((width() - wide) / 2, (height() - high) / 2, wide, high);
    painter.setPen(Qt::NoPen);
    painter.setBrush(edge);
    painter.drawRoundedRect(pill, cornerRadius, cornerRadius);
    painter.setPen(QColor(colours.onAccent));
    painter.setFont(font);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

DropTarget::DropTarget(QWidget* widget, Intake& intake, SpotFinder find)
    : QObject(widget)
    , m_widget(receiverOf(widget))
    , m_intake(intake)
    , m_find(std::move(find))
    , m_outline(new DropOutline(m_widget))
{
    m_widget->setAcceptDrops(true);
    m_widget->installEventFilter(this);
    if (m_widget != widget)
        widget->installEventFilter(this);
}

DropTarget::DropTarget(QWidget* widget, Intake& intake, const IntakeDestination& destination)
    : DropTarget(widget, intake, [destination](std::optional<QPoint>) {
        return DropSpot{destination, {}};
    })
{
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return watched == m_widget && follow(event);
    case QEvent::DragLeave:
        if (watched == m_widget)
            m_outline->hide();
        return false;
    case QEvent::Drop:
        return watched == m_widget && drop(event);
    case QEvent::KeyPress:
        return paste(event);
    default:
        return false;
    }
}

bool DropTarget::follow(QEvent* event)
{
    auto* drag = static_cast<QDragMoveEvent*>(event);
    // What is dragged out of this window is in the vault already.
    if (drag->source() || !canBeTaken(*drag->mimeData()))
        return false;
    const QPoint at = drag->position().toPoint();
    const std::optional<DropSpot> spot = m_find(at);
    if (!spot) {
        m_outline->hide();
        drag->ignore();
        return true;
    }
    const QRect area = spot->area.isEmpty() ? m_widget->rect() : spot->area;
    QString refusal = m_intake.whyNot();
    if (refusal.isEmpty() && isOnlyAddresses(*drag->mimeData()))
        refusal = tr("Nothing is fetched from the network");
    const QString& place = spot->destination.words;
    m_outline->showAt(area,
        !refusal.isEmpty()    ? refusal
            : place.isEmpty() ? tr("Add to the vault")
                              : tr("Attach to %1").arg(place),
        !refusal.isEmpty());
    // The originals stay where they are. A drop that is refused says so, too.
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    return true;
}

bool DropTarget::drop(QEvent* event)
{
    auto* drop = static_cast<QDropEvent*>(event);
    m_outline->hide();
    const std::optional<DropSpot> spot = m_find(drop->position().toPoint());
    if (!spot || drop->source() || !canBeTaken(*drop->mimeData()))
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    m_intake.take(incomingFrom(*drop->mimeData()), spot->destination);
    return true;
}

bool DropTarget::paste(QEvent* event)
{
    if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return false;
    const std::optional<DropSpot> spot = m_find(std::nullopt);
    if (!spot)
        return false;
    m_intake.paste(spot->destination);
    return true;
}

} // namespace muniment::ui
