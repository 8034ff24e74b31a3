// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_header.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace muniment::ui {

PlaceHeader::PlaceHeader(const QString& title, FindField find, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout)
    , m_count(makeLabel({}, TextRole::Quiet))
{
    setRule(*this, Rule::Below);
    m_count->hide();
    m_row->setSpacing(space::medium);
    m_row->addWidget(makeLabel(title, TextRole::Title));
    m_row->addWidget(m_count);
    m_row->addStretch();
    if (find == FindField::Present) {
        m_find = new QLineEdit;
        m_find->setPlaceholderText(tr("Find in view"));
        m_find->setAccessibleName(tr("Find in view"));
        m_find->setToolTip(tr("Find in view (Ctrl+F)"));
        m_find->setClearButtonEnabled(true);
        // Where words are long, it gives way to what stands before it.
        m_find->setMinimumWidth(Metrics(font()).scaled(120));
        m_find->setMaximumWidth(Metrics(font()).scaled(220));
        connect(m_find, &QLineEdit::textChanged, this, &PlaceHeader::findChanged);
        m_row->addWidget(m_find, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(m_row);
}

void PlaceHeader::setCount(const QString& words)
{
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
}

// Behind the count, before the stretch.
void PlaceHeader::addAction(QWidget* button)
{
    m_row->insertWidget(m_row->count() - (m_find ? 2 : 1), button);
}

void PlaceHeader::addSecondRow(QWidget* row)
{
    layout()->addWidget(row);
}

void PlaceHeader::showFind(FindField find, const QString& text)
{
    if (!m_find)
        return;
    m_find->setVisible(find == FindField::Present);
    const QSignalBlocker quiet(m_find);
    m_find->setText(text);
}

void PlaceHeader::focusFind()
{
    if (m_find) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    }
}

} // namespace muniment::ui
