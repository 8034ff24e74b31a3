// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_pane.h"

#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace muniment::ui {

QLabel* makeTextLabel(const QString& text, TextRole role)
{
    QLabel* label = makeLabel({}, role);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame* makeHairline()
{
    auto* line = new QFrame;
    setRule(*line, Rule::Below);
    line->setFixedHeight(1);
    return line;
}

DetailPane::DetailPane(const QString& accessibleName, QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_scrolledTo > 0 && maximum >= m_scrolledTo)
            verticalScrollBar()->setValue(std::exchange(m_scrolledTo, 0));
    });
    clear();
}

void DetailPane::clear(const QByteArray& key)
{
    m_scrolledTo = !key.isEmpty() && key == m_key ? verticalScrollBar()->value() : 0;
    m_key = key;
    m_body = new QWidget;
    setSurface(*m_body, Surface::Ground);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_facts = nullptr;
    auto* page = new QVBoxLayout(m_body);
    page->setContentsMargins(space::large, space::large, space::large, space::large);
    page->addLayout(m_column);
    page->addStretch();
    setWidget(m_body);
}

void DetailPane::addWidget(QWidget* widget)
{
    m_facts = nullptr;
    m_column->addWidget(widget);
}

void DetailPane::addLayout(QLayout* layout)
{
    m_facts = nullptr;
    m_column->addLayout(layout);
}

void DetailPane::addGap(int pixels)
{
    m_facts = nullptr;
    m_column->addSpacing(pixels);
}

void DetailPane::addHeading(const QString& text, const QString& remark)
{
    addGap(space::medium);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    QLabel* name = makeLabel(text, TextRole::Section);
    row->addWidget(name, 0, Qt::AlignTop);
    if (remark.isEmpty())
        row->addStretch();
    else
        row->addWidget(makeTextLabel(remark, TextRole::Secondary), 1);
    m_column->addLayout(row);
}

QLabel* DetailPane::addText(const QString& text, TextRole role)
{
    QLabel* label = makeTextLabel(text, role);
    addWidget(label);
    return label;
}

void DetailPane::addFact(const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    if (!m_facts) {
        auto* table = new QGridLayout;
        table->setHorizontalSpacing(space::medium);
        table->setVerticalSpacing(space::tight);
        table->setColumnMinimumWidth(0, Metrics(font()).scaled(120));
        table->setColumnStretch(1, 1);
        m_column->addLayout(table);
        m_facts = table;
    }
    const int row = m_facts->rowCount();
    m_facts->addWidget(makeLabel(name, TextRole::Quiet), row, 0, Qt::AlignTop);
    m_facts->addWidget(makeTextLabel(value, TextRole::Plain), row, 1);
}

} // namespace muniment::ui
