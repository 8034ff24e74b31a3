// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/glyphs.h"

#include <QToolButton>

namespace muniment::ui {

// A flat button with a drawn sign; what it does is its name and its tip.
class GlyphButton final : public QToolButton
{
    Q_OBJECT

public:
    GlyphButton(Glyph glyph, const QString& name, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
};

} // namespace muniment::ui
