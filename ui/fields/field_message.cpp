// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_message.h"

#include "ui/widgets/link_label.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/shapes.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace muniment::ui {

FieldMessage::FieldMessage(int padding, QWidget* parent)
    : QWidget(parent)
    , m_padding(padding)
    , m_text(new LinkLabel)
{
    setRole(*m_text, TextRole::Secondary);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text);
    clear();
}

void FieldMessage::show(const QString& words, bool isError)
{
    m_isError = isError;
    const int before = isError ? Metrics(font()).shape() + space::tight + 2 : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(
        m_padding + (isMirrored ? 0 : before), 0, m_padding + (isMirrored ? before : 0), fieldGap);
    m_text->setPieces({{words, {}, isError ? Tone::Bad : Tone::Quiet}});
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    update();
}

void FieldMessage::showError(const QString& words)
{
    show(words, true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FieldMessage::showRemark(const QString& words)
{
    show(words, false);
}

void FieldMessage::clear()
{
    show({}, false);
}

QString FieldMessage::text() const
{
    return m_text->plainText();
}

void FieldMessage::paintEvent(QPaintEvent*)
{
    if (!m_isError)
        return;
    QPainter painter(this);
    const int size = Metrics(font()).shape();
    const int top = (m_text->fontMetrics().height() - size) / 2;
    drawShape(painter, QStyle::visualRect(layoutDirection(), rect(), {m_padding, top, size, size}),
        Shape::Square, coloursOf(palette()).of(Tone::Bad));
}

} // namespace muniment::ui
