// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace muniment::ui {

// A tool tip that shows just these characters. Qt takes a tip for markup as soon as it looks like
// markup, and then what others wrote could load pictures or pass itself off as something else.
QString plainTip(const QString& text);

// And, for those who cannot see it, the same as the widget's description.
void setPlainTip(QWidget& widget, const QString& text);

} // namespace muniment::ui
