// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>

namespace muniment::ui {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    const int size = Metrics(font()).scaled(11);
    const QRect sign(width() - space::small - size, (height() - size) / 2, size, size);
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    drawGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), sign), Glyph::Opened,
        QColor(isEnabled() ? colours.quiet : colours.edge));
}

} // namespace muniment::ui
