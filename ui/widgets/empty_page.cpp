// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_page.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace muniment::ui {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel({}, TextRole::Plain))
    , m_quiet(makeLabel({}, TextRole::Quiet))
    , m_button(new QPushButton)
    , m_link(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::wide, space::large, space::large);
    column->setSpacing(space::small);
    for (QLabel* label : {m_sentence, m_quiet}) {
        label->setWordWrap(true);
        label->setMaximumWidth(Metrics(font()).scaled(560));
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    setLook(*m_button, ButtonLook::Primary);
    setLook(*m_link, ButtonLook::Link);
    for (QPushButton* button : {m_button, m_link}) {
        button->hide();
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyPage::buttonClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyPage::linkClicked);
    column->addStretch();
}

void EmptyPage::setWords(const QString& sentence, const QString& quiet)
{
    m_sentence->setText(sentence);
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
}

void EmptyPage::setButton(const QString& words)
{
    m_button->setText(words);
    m_button->setVisible(!words.isEmpty());
}

void EmptyPage::setLink(const QString& words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

} // namespace muniment::ui
