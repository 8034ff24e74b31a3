// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/bulk_bar.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace muniment::ui {

BulkBar::BulkBar(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(makeLabel({}, TextRole::Strong))
{
    setRule(*this, Rule::Above);
    setSurface(*this, Surface::Frame);
    setAccessibleName(tr("What can be done to the selected rows"));
    m_row->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    m_row->setSpacing(space::medium);
    m_row->addWidget(m_count);
    m_row->addStretch();
    hide();
}

void BulkBar::addAction(QAction* action)
{
    auto* button = new QPushButton(action->text(), this); // shown at once, so not without a parent
    setLook(*button, ButtonLook::Link);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->insertWidget(m_row->count() - 1, button);
}

void BulkBar::showCount(int selected)
{
    m_count->setText(tr("%n selected", nullptr, selected));
    setVisible(selected > 1);
}

} // namespace muniment::ui
