// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_editor.h"

#include "ui/fields/line_editor.h"
#include "ui/fields/pick_editor.h"
#include "ui/fields/text_editor.h"

#include <QApplication>
#include <QSignalBlocker>

namespace muniment::ui {

// Its parts go after it, and one that has the focus would tell it then that it was left.
FieldEditor::~FieldEditor()
{
    for (QObject* part : children())
        part->disconnect(this);
}

void FieldEditor::setValue(const FieldValue& value)
{
    const QString before = standing();
    {
        const QSignalBlocker blocker(this); // whoever hears of it asks for the value
        showValue(value);
    }
    m_set = value;
    m_standingThen = standing();
    if (m_standingThen != before)
        emit changed();
}

Typed<FieldValue> FieldEditor::value() const
{
    return isAsSet() ? Typed<FieldValue>(*m_set) : typedValue();
}

bool FieldEditor::isAsSet() const
{
    return m_set && standing() == m_standingThen;
}

bool leavesField(const QWidget& field, const QFocusEvent& event)
{
    if (event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason)
        return false;
    const QWidget* now = QApplication::focusWidget();
    return !now || !field.isAncestorOf(now);
}

FieldEditor* makeEditor(const FieldSpec& spec, FieldLook look, QWidget* parent)
{
    if (std::holds_alternative<TextKind>(spec.kind))
        return new TextEditor(spec, look, parent);
    if (std::holds_alternative<PickKind>(spec.kind)
        || std::holds_alternative<SeveralKind>(spec.kind)
        || std::holds_alternative<AnswerKind>(spec.kind))
        return new PickEditor(spec, look, parent);
    return new LineEditor(spec, look, parent);
}

} // namespace muniment::ui
