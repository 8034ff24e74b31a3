// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/text_editor.h"

#include "ui/fields/field_words.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

namespace muniment::ui {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 24; // what is longer scrolls

} // namespace

TextEditor::TextEditor(const FieldSpec& spec, FieldLook look, QWidget* parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit)
    , m_isInPlace(look == FieldLook::Inline)
{
    setFieldLook(*m_text, look);
    m_text->setAccessibleName(spec.isRequired ? FieldWords::required(spec.name) : spec.name);
    m_text->setPlaceholderText(spec.hint);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(0);
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
        this, &TextEditor::grow);
    grow();
}

// The size of a plain text document is counted in lines.
void TextEditor::grow()
{
    const double lines = m_text->document()->size().height();
    const int shown = qBound(fewestLines, int(std::ceil(lines)), mostLines);
    const int frame = 2 * (1 + fieldGap);
    m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + frame + 1);
    m_text->setVerticalScrollBarPolicy(
        lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void TextEditor::showValue(const FieldValue& value)
{
    setTypedText(std::get<QString>(value));
}

Typed<FieldValue> TextEditor::typedValue() const
{
    return m_text->toPlainText().trimmed();
}

void TextEditor::begin(const QString& typed)
{
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->moveCursor(QTextCursor::End);
    m_text->insertPlainText(typed);
}

QString TextEditor::typedText() const
{
    return m_text->toPlainText();
}

void TextEditor::setTypedText(const QString& text)
{
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

QString TextEditor::remark() const
{
    return m_isInPlace ? FieldWords::textKeys() : QString();
}

void TextEditor::describe(const QString& words)
{
    m_text->setAccessibleDescription(words);
}

bool TextEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && key->modifiers() & Qt::ControlModifier) {
            emit submitted();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_isInPlace) {
            emit givenUp();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && leavesField(*this, *static_cast<QFocusEvent*>(event)))
        emit left();
    return FieldEditor::eventFilter(watched, event);
}

} // namespace muniment::ui
