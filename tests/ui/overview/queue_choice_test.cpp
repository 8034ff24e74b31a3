// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/queue_choice.h"

#include "tests/core/standing/made_facts.h"
#include "tests/support/test_main.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class QueueChoiceTest : public QObject
{
    Q_OBJECT

private slots:
    void aChoiceComesBackFromItsText()
    {
        QueueChoice choice;
        choice.whose = QueueChoice::Whose::Mine;
        choice.group = standing::WorkGroup::LapsedOrChanged;
        choice.horizonDays = 90;
        choice.months = 36;
        QCOMPARE(parseChoice(choiceText(choice)), choice);
        QCOMPARE(parseChoice(choiceText(QueueChoice())), QueueChoice());
    }

    void whatIsNotOfferedIsTheUsualChoice()
    {
        QCOMPARE(parseChoice({}), QueueChoice());
        QCOMPARE(parseChoice(u"somebody's 8 5 elsewhere"_s), QueueChoice());
    }

    void mineIsWhatIOwn()
    {
        const auto me = tests::idOf<PersonId>(1);
        standing::WorkItem mine;
        mine.ownerId = me;
        standing::WorkItem other;
        other.ownerId = tests::idOf<PersonId>(2);
        QueueChoice choice;
        QVERIFY(choice.lets(other, me));
        choice.whose = QueueChoice::Whose::Mine;
        QVERIFY(choice.lets(mine, me));
        QVERIFY(!choice.lets(other, me));
        other.others = {me}; // whoever may review it
        QVERIFY(choice.lets(other, me));
        QVERIFY(choice.lets(other, {})); // nobody was chosen
        choice.group = standing::WorkGroup::Due;
        QVERIFY(!choice.lets(mine, me));
    }
};

MUNIMENT_TEST(QueueChoiceTest, "queue_choice_test")

} // namespace muniment::ui

#include "queue_choice_test.moc"
