// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/edit_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace muniment::ui {

namespace {

bool hasOwn(const QObject& field, bool isUndo)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (const auto* text = qobject_cast<const QTextEdit*>(&field))
        return isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

} // namespace

EditKeys::EditKeys(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (before)
            before->removeEventFilter(this);
        if (now)
            now->installEventFilter(this);
    });
}

bool EditKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isUndo = key.matches(QKeySequence::Undo);
    const bool isRedo = key.matches(QKeySequence::Redo);
    if ((!isUndo && !isRedo) || hasOwn(*watched, isUndo))
        return false;
    event->ignore();
    return true;
}

void editFocused(const char* slot)
{
    QWidget* const focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QByteArray signature = QByteArray(slot) + "()";
    if (focus->metaObject()->indexOfMethod(signature.constData()) >= 0)
        QMetaObject::invokeMethod(focus, slot);
}

} // namespace muniment::ui
