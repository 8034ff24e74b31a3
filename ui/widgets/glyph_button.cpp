// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyph_button.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QApplication>

namespace muniment::ui {

GlyphButton::GlyphButton(Glyph glyph, const QString& name, QWidget* parent)
    : QToolButton(parent)
    , m_glyph(glyph)
{
    setAccessibleName(name);
    setToolTip(name);
    setLook(*this, ButtonLook::Flat);
}

void GlyphButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    // The sheet makes the background of this button clear, and with it a palette without a ground.
    const Colours& colours = coloursOf(QApplication::palette());
    const int size = Metrics(font()).scaled(16);
    const QRectF box((width() - size) / 2.0, (height() - size) / 2.0, size, size);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft
        && (m_glyph == Glyph::Previous || m_glyph == Glyph::Next);
    const Glyph shown = !isMirrored  ? m_glyph
        : m_glyph == Glyph::Previous ? Glyph::Next
                                     : Glyph::Previous;
    const bool isOnToast = parentWidget()
        && parentWidget()->property("surface") == QVariant(QStringLiteral("toast"));
    const QRgb ink = isOnToast ? colours.ground : colours.text;
    drawGlyph(painter, box, shown, QColor(isEnabled() ? ink : colours.edge));
}

} // namespace muniment::ui
