// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/value_view.h"

#include "ui/fields/field_words.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

const Choice* choiceOf(const FieldSpec& spec, const FieldValue& value)
{
    const auto* pick = std::get_if<PickKind>(&spec.kind);
    if (!pick)
        return nullptr;
    for (const Choice& choice : pick->choices)
        if (choice.key == std::get<QString>(value))
            return &choice;
    return nullptr;
}

} // namespace

ValueView::ValueView(QWidget* parent)
    : QWidget(parent)
    , m_text(new LinkLabel)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    connect(m_text, &QLabel::linkActivated, this, &ValueView::linkActivated);
    setSelectable(false);
    placeText();
}

void ValueView::setTextRole(TextRole role)
{
    setRole(*m_text, role);
}

void ValueView::showValue(const FieldSpec& spec, const FieldValue& value)
{
    m_mark.reset();
    QList<TextPiece> pieces;
    const auto* text = std::get_if<TextKind>(&spec.kind);
    const Choice* choice = choiceOf(spec, value);
    if (choice && !isEmpty(value)) {
        m_mark = choice->mark;
        pieces.append({choice->words, {}, m_mark ? m_mark->tone : Tone::Plain});
        if (!choice->remark.isEmpty())
            pieces.append({QStringLiteral("  ") + choice->remark, {}, Tone::Quiet});
    } else if (isEmpty(value)) {
        pieces.append(
            {spec.empty.isEmpty() ? FieldWords::notStated() : spec.empty, {}, Tone::Quiet});
    } else if (text) {
        pieces = linkedPieces(fieldText(spec, value), text->findLink);
    } else {
        pieces.append({fieldText(spec, value)});
    }
    m_hasLinks = false;
    for (const TextPiece& piece : pieces)
        m_hasLinks = m_hasLinks || !piece.href.isEmpty();
    m_text->setPieces(pieces);
    setSelectable(m_isSelectable);
    placeText();
    update();
}

void ValueView::placeText()
{
    const int before = m_mark ? Metrics(font()).shape() + space::tight + 2 : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(fieldPadding + (isMirrored ? 0 : before), fieldGap,
        fieldPadding + (isMirrored ? before : 0), fieldGap);
}

// What is pressed on text that cannot be selected reaches the field, which then opens.
void ValueView::setSelectable(bool isSelectable)
{
    m_isSelectable = isSelectable;
    Qt::TextInteractionFlags flags = Qt::NoTextInteraction;
    if (isSelectable)
        flags |= Qt::TextSelectableByMouse;
    if (m_hasLinks)
        flags |= Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard;
    m_text->setTextInteractionFlags(flags);
}

QString ValueView::text() const
{
    return m_text->plainText();
}

void ValueView::paintEvent(QPaintEvent*)
{
    if (!m_mark)
        return;
    QPainter painter(this);
    const int size = Metrics(font()).shape();
    const int top = fieldGap + (m_text->fontMetrics().height() - size) / 2;
    drawShape(painter,
        QStyle::visualRect(layoutDirection(), rect(), {fieldPadding, top, size, size}),
        m_mark->shape, coloursOf(palette()).of(m_mark->tone));
}

} // namespace muniment::ui
