// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/help_dialog.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muniment::ui {

namespace {

constexpr int columns = 2;
constexpr int termWidth = 152; // at a font of 13 pixels

QWidget* makeGroup(const HelpGroup& group)
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(group.title, TextRole::Heading), 0, 0, 1, 2);
    for (const auto& [term, what] : group.lines) {
        const int row = grid->rowCount();
        auto* label = makeLabel(term, TextRole::Strong);
        label->setWordWrap(true);
        label->setFixedWidth(Metrics(label->font()).scaled(termWidth));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        QLabel* words = makeLabel(what, TextRole::Plain);
        words->setWordWrap(true);
        grid->addWidget(words, row, 1, Qt::AlignTop);
    }
    return part;
}

} // namespace

HelpDialog::HelpDialog(const QString& title, const QList<HelpGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* body = new QWidget;
    setSurface(*body, Surface::Ground);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    row->setSpacing(2 * space::wide);
    // Filled so that both columns come out about as long.
    int lines = 0;
    for (const HelpGroup& group : groups)
        lines += int(group.lines.size()) + 2;
    QVBoxLayout* column = nullptr;
    int filled = 0;
    for (const HelpGroup& group : groups) {
        const int size = int(group.lines.size()) + 2;
        if (!column || (row->count() < columns && filled + size / 2 > lines / columns)) {
            if (column)
                column->addStretch(1);
            column = new QVBoxLayout;
            column->setSpacing(space::wide);
            row->addLayout(column, 1);
            filled = 0;
        }
        column->addWidget(makeGroup(group));
        filled += size;
    }
    if (column)
        column->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(windowTitle());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
    const Metrics metrics(font());
    resize(metrics.scaled(960), metrics.scaled(720));
}

} // namespace muniment::ui
