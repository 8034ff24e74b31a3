// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/pick_button.h"

#include "ui/fields/field_words.h"
#include "ui/fields/pick_popup.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace muniment::ui {

namespace {

constexpr int sign = 12; // of the arrow, at a font of 13 pixels

} // namespace

PickButton::PickButton(const QString& name, FieldLook look, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_look(look)
    , m_popup(new PickPopup(name, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { openList(); });
    connect(m_popup, &PickPopup::pickedOne, this, [this](const QString& key) {
        setPicked({key});
        emit picked();
    });
    connect(m_popup, &PickPopup::finished, this, [this] {
        setPicked(m_popup->picked());
        emit picked();
    });
    connect(m_popup, &PickPopup::givenUp, this, &PickButton::givenUp);
    noteWords();
}

void PickButton::setChoices(const QList<Choice>& choices, ChoicesModel::Picks picks)
{
    m_choices = choices;
    m_picks = picks;
    m_popup->setChoices(choices, picks);
    noteWords();
}

void PickButton::setTakesOwnWords()
{
    m_popup->setTakesOwnWords(true);
}

void PickButton::setHint(const QString& words)
{
    m_hint = words;
    noteWords();
}

void PickButton::setPicked(const QStringList& keys)
{
    m_picked = keys;
    noteWords();
}

const Choice* PickButton::chosen() const
{
    for (const Choice& choice : m_choices)
        if (m_picked.size() == 1 && choice.key == m_picked.first())
            return &choice;
    return nullptr;
}

QString PickButton::words() const
{
    QStringList words;
    for (const QString& key : m_picked) {
        QString shown = key;
        for (const Choice& choice : m_choices)
            if (choice.key == key)
                shown = choice.words;
        if (!shown.isEmpty())
            words.append(shown);
    }
    return words.join(u", ");
}

void PickButton::noteWords()
{
    const QString shown = words();
    setAccessibleName(m_name);
    setText(shown); // what readers tell as its value
    updateGeometry();
    update();
}

void PickButton::openList(const QString& typed)
{
    m_popup->open(m_picked, typed);
}

int PickButton::padding() const
{
    return m_look == FieldLook::Inline ? fieldPadding : plainFieldPadding;
}

QSize PickButton::sizeHint() const
{
    const Metrics metrics(font());
    int widest = 0;
    for (const Choice& choice : m_choices)
        widest = qMax(widest, fontMetrics().horizontalAdvance(choice.words));
    const int height = metrics.scaled(m_look == FieldLook::Inline ? 24 : 28);
    return {widest + 2 * padding() + metrics.scaled(sign) + space::tight + 2, height};
}

QSize PickButton::minimumSizeHint() const
{
    return {Metrics(font()).scaled(64), sizeHint().height()};
}

void PickButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    const bool isActive = hasFocus() || m_popup->isVisible();
    painter.setPen(QColor(isActive ? colours.accent : colours.edge));
    painter.setBrush(QColor(isEnabled() ? colours.ground : colours.frame));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);

    const QRect inner = rect().adjusted(padding(), 0, -padding(), 0);
    const auto place
        = [&](const QRect& area) { return QStyle::visualRect(layoutDirection(), inner, area); };
    const int arrow = metrics.scaled(sign);
    drawGlyph(painter,
        place({inner.right() - arrow + 1, inner.center().y() - arrow / 2 + 1, arrow, arrow}),
        Glyph::Opened, QColor(colours.quiet));
    int from = inner.left();
    if (const Choice* choice = chosen(); choice && choice->mark) {
        const int size = metrics.shape();
        drawShape(painter, place({from, (height() - size) / 2, size, size}), choice->mark->shape,
            colours.of(choice->mark->tone));
        from += size + space::tight + 2;
    }
    const QString shown = words();
    const QRect room(from, 0, inner.right() - arrow - space::tight - from + 1, height());
    painter.setPen(QColor(shown.isEmpty() || !isEnabled() ? colours.quiet : colours.text));
    painter.drawText(place(room),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        fontMetrics().elidedText(shown.isEmpty() ? m_hint : shown, Qt::ElideRight, room.width()));
}

void PickButton::keyPressEvent(QKeyEvent* event)
{
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isLetterOrNumber()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        [[fallthrough]];
    case Qt::Key_Space:
    case Qt::Key_F4:
    case Qt::Key_Down:
        openList();
        return;
    default:
        if (isLetter) {
            openList(event->text());
            return;
        }
    }
    QAbstractButton::keyPressEvent(event);
}

void PickButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    update();
}

void PickButton::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

} // namespace muniment::ui
