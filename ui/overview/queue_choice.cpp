// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/queue_choice.h"

#include <QStringList>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr standing::WorkGroup allGroups[] = {standing::WorkGroup::Overdue, standing::WorkGroup::Due,
    standing::WorkGroup::ToReview, standing::WorkGroup::LapsedOrChanged,
    standing::WorkGroup::Contradicted, standing::WorkGroup::ProviderAssurance,
    standing::WorkGroup::DutiesUndecided, standing::WorkGroup::WaitingForOthers};

template <std::size_t Count>
int offered(const QString& text, const int (&choices)[Count], int usual)
{
    const int number = text.toInt();
    return std::find(std::begin(choices), std::end(choices), number) == std::end(choices) ? usual
                                                                                          : number;
}

} // namespace

bool QueueChoice::lets(const standing::WorkItem& item, PersonId me) const
{
    const bool isWanted = !group || *group == item.group;
    return isWanted
        && (whose == Whose::Everyones || me.isNull() || item.ownerId == me
            || item.others.contains(me));
}

QString choiceText(const QueueChoice& choice)
{
    return QStringList{choice.whose == QueueChoice::Whose::Mine ? u"mine"_s : u"everyone's"_s,
        QString::number(choice.horizonDays), QString::number(choice.months),
        choice.group ? standing::workGroupText(*choice.group) : QString()}
        .join(u' ');
}

QueueChoice parseChoice(const QString& text)
{
    const QStringList parts = text.split(u' ');
    QueueChoice choice;
    if (parts.value(0) == u"mine"_s)
        choice.whose = QueueChoice::Whose::Mine;
    choice.horizonDays = offered(parts.value(1), horizonChoices, choice.horizonDays);
    choice.months = offered(parts.value(2), monthChoices, choice.months);
    for (const standing::WorkGroup group : allGroups)
        if (standing::workGroupText(group) == parts.value(3))
            choice.group = group;
    return choice;
}

} // namespace muniment::ui
