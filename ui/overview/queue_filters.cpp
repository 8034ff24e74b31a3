// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/queue_filters.h"

#include "core/standing/standing_messages.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace muniment::ui {

namespace {

constexpr int noGroup = -1;

QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

void showChoice(QComboBox& box, const QVariant& data)
{
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

QueueFilters::QueueFilters(QWidget* parent)
    : QWidget(parent)
    , m_whose(new ChoiceBox)
    , m_group(new ChoiceBox)
    , m_horizon(new ChoiceBox)
{
    m_whose->setAccessibleName(tr("Whose work"));
    m_whose->addItem(tr("Everyone's"), int(QueueChoice::Whose::Everyones));
    m_whose->addItem(tr("Mine"), int(QueueChoice::Whose::Mine));
    m_group->setAccessibleName(tr("Kind of work"));
    m_group->addItem(tr("All work"), noGroup);
    for (int group = 0; group <= int(standing::WorkGroup::WaitingForOthers); ++group)
        m_group->addItem(withCapital(standing::workGroupWords(standing::WorkGroup(group))), group);
    m_horizon->setAccessibleName(tr("How far ahead"));
    for (const int days : horizonChoices)
        m_horizon->addItem(
            days > 300 ? tr("Next 12 months") : tr("Next %n days", nullptr, days), days);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (QComboBox* box : {m_whose, m_group, m_horizon}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &QueueFilters::take);
    }
    setChoice({});
}

void QueueFilters::setChoice(const QueueChoice& choice)
{
    m_choice = choice;
    showChoice(*m_whose, int(choice.whose));
    showChoice(*m_group, choice.group ? int(*choice.group) : noGroup);
    showChoice(*m_horizon, choice.horizonDays);
}

void QueueFilters::choose(const QueueChoice& choice)
{
    setChoice(choice);
    emit chosen(m_choice);
}

void QueueFilters::setSomebodyHere(bool isSomebody)
{
    m_whose->setVisible(isSomebody);
}

void QueueFilters::take()
{
    m_choice.whose = QueueChoice::Whose(m_whose->currentData().toInt());
    const int group = m_group->currentData().toInt();
    m_choice.group = group == noGroup ? std::nullopt : std::optional(standing::WorkGroup(group));
    m_choice.horizonDays = m_horizon->currentData().toInt();
    emit chosen(m_choice);
}

} // namespace muniment::ui
