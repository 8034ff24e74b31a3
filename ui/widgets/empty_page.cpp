// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_page.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/tokens.h"

#include <QVBoxLayout>

namespace muniment::ui {

EmptyPage::EmptyPage(QWidget* parent)
    : QWidget(parent)
    , m_sentence(makeLabel({}, TextRole::Plain))
    , m_quiet(makeLabel({}, TextRole::Quiet))
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
    column->addStretch();
}

void EmptyPage::setWords(const QString& sentence, const QString& quiet)
{
    m_sentence->setText(sentence);
    m_quiet->setText(quiet);
    m_quiet->setVisible(!quiet.isEmpty());
}

} // namespace muniment::ui
