// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace muniment::ui {

// Ctrl+F, F3 and Shift+F3 mean what is looked at while it has the focus, whatever they mean in the
// window. `view` has find, findNext and findPrevious.

inline bool isFindKey(const QKeyEvent& event)
{
    return event.matches(QKeySequence::Find) || event.key() == Qt::Key_F3;
}

// For `event`: keeps the key from the shortcuts of the window.
template <typename View>
bool takesFindKey(View&, QEvent& event)
{
    if (event.type() != QEvent::ShortcutOverride || !isFindKey(static_cast<QKeyEvent&>(event)))
        return false;
    event.accept();
    return true;
}

template <typename View>
bool actsOnFindKey(View& view, const QKeyEvent& event)
{
    if (!isFindKey(event))
        return false;
    if (event.matches(QKeySequence::Find))
        view.find();
    else if (event.modifiers() & Qt::ShiftModifier)
        view.findPrevious();
    else
        view.findNext();
    return true;
}

} // namespace muniment::ui
