// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/loading_page.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace muniment::ui {

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 200ms;
constexpr int rowsAtMost = 12;

} // namespace

LoadingPage::LoadingPage(QWidget* parent)
    : QWidget(parent)
{
    setSurface(*this, Surface::Ground);
    setAccessibleName(tr("Reading the records"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_timer.start(patience);
}

void LoadingPage::paintEvent(QPaintEvent*)
{
    if (m_timer.isActive())
        return;
    const Colours& colours = coloursOf(palette());
    const Metrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = space::large;
    painter.setPen(QColor(colours.quiet));
    const QRect words(left, space::medium, width() - 2 * left, metrics.row());
    painter.drawText(words,
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
        tr("Reading the records…"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colours.track));
    for (int row = 0; row < rowsAtMost; ++row) {
        const int y = 2 * space::wide + metrics.row() + row * metrics.row();
        if (y > height())
            return;
        // Of uneven lengths, as titles are.
        const int length = metrics.scaled(220 + 37 * ((row * 5) % 7));
        for (const QRect& bar : {QRect(left, y, metrics.scaled(44), metrics.scaled(10)),
                 QRect(left + metrics.scaled(72), y, length, metrics.scaled(10))})
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 3, 3);
    }
}

} // namespace muniment::ui
