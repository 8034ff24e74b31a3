// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/inline_field.h"

#include "ui/fields/field_access.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/field_message.h"
#include "ui/fields/field_words.h"
#include "ui/fields/value_view.h"
#include "ui/widgets/glyphs.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QToolTip>
#include <QVBoxLayout>

namespace muniment::ui {

InlineField::InlineField(QWidget* parent)
    : QWidget(parent)
    , m_view(new ValueView)
    , m_message(new FieldMessage(fieldPadding))
{
    makeFieldsAccessible();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight / 2);
    column->addWidget(m_view);
    column->addWidget(m_message);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_view, &ValueView::linkActivated, this, &InlineField::linkActivated);
}

InlineField::~InlineField() = default;

void InlineField::showValue(const FieldSpec& spec, const FieldValue& value)
{
    m_spec = spec;
    m_value = value;
    m_view->showValue(m_spec, m_value);
    takeState();
}

void InlineField::onCommit(Commit commit)
{
    m_commit = std::move(commit);
    takeState();
}

void InlineField::setReadOnly(const QString& because)
{
    m_paneBecause = because;
    takeState();
}

void InlineField::setTextRole(TextRole role)
{
    m_view->setTextRole(role);
}

void InlineField::takeState()
{
    m_because = m_paneBecause.isEmpty() ? m_spec.readOnlyBecause : m_paneBecause;
    if (isReadOnly() && m_editor && !m_isCommitting)
        putAside();
    else if (!isReadOnly() && m_aside)
        restore(*std::exchange(m_aside, std::nullopt));
    setFocusPolicy(isReadOnly() || m_editor ? Qt::NoFocus : Qt::StrongFocus);
    m_view->setSelectable(isReadOnly());
    if (isReadOnly())
        unsetCursor();
    else
        setCursor(isTyped() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    setAccessibleName(m_spec.isRequired ? FieldWords::required(m_spec.name) : m_spec.name);
    setPlainTip(*this, m_because.isEmpty() ? m_spec.tip : m_because);
    update();
}

// What was typed is not kept and not lost: it is told below, and stands there again once it can be
// kept.
void InlineField::putAside()
{
    if (!m_editor->isAsSet())
        m_aside
            = Draft{m_editor->typedText(), m_message->isError() ? m_message->text() : QString()};
    closeEditor();
    if (m_aside)
        m_message->showRemark(FieldWords::notKeptYet(m_aside->typed));
}

bool InlineField::isTyped() const
{
    return !std::holds_alternative<PickKind>(m_spec.kind)
        && !std::holds_alternative<SeveralKind>(m_spec.kind)
        && !std::holds_alternative<AnswerKind>(m_spec.kind);
}

QString InlineField::shownText() const
{
    return m_view->text();
}

QString InlineField::message() const
{
    return m_message->isVisibleTo(this) ? m_message->text() : QString();
}

void InlineField::openEditor()
{
    if (m_editor)
        return;
    m_editor = makeEditor(m_spec, FieldLook::Inline, this);
    m_editor->setValue(m_value);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_editor);
    m_view->hide();
    m_editor->show();
    // Tab leads on from where the value stands, and Shift+Tab back past it.
    setTabOrder(this, m_editor);
    setFocusPolicy(Qt::NoFocus);
    const auto keep = [this] {
        if (finish())
            setFocus(Qt::OtherFocusReason);
    };
    connect(m_editor, &FieldEditor::accepted, this, keep);
    connect(m_editor, &FieldEditor::submitted, this, keep);
    connect(m_editor, &FieldEditor::left, this, &InlineField::finish);
    connect(m_editor, &FieldEditor::givenUp, this, [this] {
        takeBack();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &FieldEditor::changed, this, &InlineField::showRemark);
    showRemark();
}

void InlineField::edit(const QString& typed)
{
    if (isReadOnly() || m_editor)
        return;
    openEditor();
    m_editor->begin(typed);
}

void InlineField::closeEditor()
{
    FieldEditor* editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    editor->disconnect(this);
    const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
    setFocusPolicy(isReadOnly() ? Qt::NoFocus : Qt::StrongFocus);
    m_message->clear();
    m_view->showValue(m_spec, m_value);
    m_view->setSelectable(isReadOnly());
    m_view->setVisible(true);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater(); // it may be what called
    setAccessibleDescription(m_because.isEmpty() ? m_spec.tip : m_because);
    update();
}

void InlineField::takeBack()
{
    m_aside.reset();
    closeEditor();
}

bool InlineField::finish()
{
    if (!m_editor || m_isCommitting)
        return true;
    if (m_editor->isAsSet()) {
        closeEditor();
        return true;
    }
    const Typed<FieldValue> typed = m_editor->value();
    if (!typed) {
        showError(lineOf(typed.error()));
        return false;
    }
    if (*typed == m_value) {
        closeEditor();
        return true;
    }
    if (const Refusal refusal = refusalOf(m_spec, *typed)) {
        showError(lineOf(*refusal));
        return false;
    }
    // Keeping it may show the record again, or another one.
    const QPointer<InlineField> self(this);
    m_isCommitting = true;
    const Refusal refusal = m_commit(*typed);
    if (!self)
        return !refusal;
    m_isCommitting = false;
    if (refusal) {
        showError(lineOf(*refusal));
        return false;
    }
    m_value = *typed;
    closeEditor();
    emit committed();
    return true;
}

void InlineField::refuse(const Words& words)
{
    openEditor();
    showError(lineOf(words));
}

void InlineField::showError(const QString& words)
{
    m_message->showError(words);
    setAccessibleDescription(words);
    m_editor->describe(words);
}

void InlineField::showRemark()
{
    if (m_editor)
        m_message->showRemark(m_editor->remark());
}

std::optional<InlineField::Draft> InlineField::draft() const
{
    if (m_aside)
        return m_aside;
    if (!m_editor || !m_message->isError())
        return {};
    return Draft{m_editor->typedText(), m_message->text()};
}

void InlineField::restore(const Draft& draft)
{
    if (isReadOnly()) {
        m_aside = draft;
        m_message->showRemark(FieldWords::notKeptYet(draft.typed));
        return;
    }
    openEditor();
    m_editor->setTypedText(draft.typed);
    if (draft.message.isEmpty())
        showRemark();
    else
        showError(draft.message);
}

QRect InlineField::box() const
{
    return m_view->geometry();
}

// The box shows where an editor would open: under the pointer, and where the keyboard is.
void InlineField::paintEvent(QPaintEvent*)
{
    const bool isFocused = hasFocus();
    if (m_editor || isReadOnly() || (!isFocused && !underMouse()))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QColor(isFocused ? colours.accent : colours.edge));
    painter.setBrush(underMouse() ? QBrush(QColor(colours.hover)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        QRectF(box()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    if (isTyped() && !std::holds_alternative<DayKind>(m_spec.kind)
        && !std::holds_alternative<PeriodKind>(m_spec.kind))
        return;
    const int size = Metrics(font()).scaled(12);
    const QRect sign = QStyle::visualRect(layoutDirection(), box(),
        QRect(box().right() - fieldPadding - size + 1, box().top() + (box().height() - size) / 2,
            size, size));
    drawGlyph(painter, sign, isTyped() ? Glyph::Calendar : Glyph::Opened, QColor(colours.quiet));
}

void InlineField::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = event->button() == Qt::LeftButton && box().contains(event->pos());
    if (m_isPressed && m_because.isEmpty() == false)
        QToolTip::showText(event->globalPosition().toPoint(), plainTip(m_because), this);
}

void InlineField::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isPressed, false) && event->button() == Qt::LeftButton
        && box().contains(event->pos()))
        edit();
}

void InlineField::keyPressEvent(QKeyEvent* event)
{
    if (isReadOnly() || m_editor) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool isPlain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event->text();
    if (event->key() == Qt::Key_F2 || (isPlain && event->key() == Qt::Key_Space)
        || (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)))
        edit();
    else if (isPlain && !text.isEmpty() && text.at(0).isPrint())
        edit(text);
    else
        QWidget::keyPressEvent(event);
}

void InlineField::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void InlineField::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void InlineField::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void InlineField::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

// Out of sight is left, too; but a window that is only put aside comes back.
void InlineField::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        finish();
}

bool finishEditing(const QWidget& root)
{
    bool isTaken = true;
    for (InlineField* field : root.findChildren<InlineField*>())
        isTaken = field->finish() && !field->draft() && isTaken;
    return isTaken;
}

} // namespace muniment::ui
