// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/choices_model.h"

#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

QList<Choice> people()
{
    Choice gone{u"4"_s, u"Kim Sato"_s, u"Platform lead, runs it"_s};
    gone.isOffered = false;
    return {{u"1"_s, u"Ines Duarte"_s, u"Compliance officer, second look"_s},
        {u"2"_s, u"Mara Okafor"_s, u"Platform lead, runs it"_s},
        {u"3"_s, u"Daniel Okafor"_s, u"Head of engineering"_s}, gone};
}

QStringList shown(const ChoicesModel& model)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row).data(Qt::DisplayRole).toString());
    return words;
}

} // namespace

class ChoicesModelTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheModelContract();
    void eachWordThatIsLookedForBeginsAWord();
    void whoIsNoLongerOfferedIsOnlyShownWhereChosen();
    void severalAreTicked();
    void ownWordsAreAddedOnce();
};

void ChoicesModelTest::keepsTheModelContract()
{
    ChoicesModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices(people(), ChoicesModel::Picks::Several);
    model.setPicked({u"1"_s, u"own"_s});
    model.find(u"new"_s, true);
    model.toggle(0);
    model.find(u"okafor"_s, false);
    model.toggle(1);
    QCOMPARE_EQ(model.picked(), QStringList({u"1"_s, u"own"_s, u"new"_s, u"3"_s}));
}

void ChoicesModelTest::eachWordThatIsLookedForBeginsAWord()
{
    ChoicesModel model;
    model.setChoices(people(), ChoicesModel::Picks::One);
    model.find(u"oka"_s, false);
    QCOMPARE_EQ(shown(model), QStringList({u"Mara Okafor"_s, u"Daniel Okafor"_s}));
    model.find(u"PLAT oka"_s, false);
    QCOMPARE_EQ(shown(model), QStringList({u"Mara Okafor"_s}));
    model.find(u"kafor"_s, false);
    QVERIFY(shown(model).isEmpty());
}

void ChoicesModelTest::whoIsNoLongerOfferedIsOnlyShownWhereChosen()
{
    ChoicesModel model;
    model.setChoices(people(), ChoicesModel::Picks::One);
    QCOMPARE_EQ(model.rowOf(u"4"_s), -1);
    model.setPicked({u"4"_s});
    QCOMPARE_EQ(model.rowOf(u"4"_s), 3);
}

void ChoicesModelTest::severalAreTicked()
{
    ChoicesModel model;
    model.setChoices(people(), ChoicesModel::Picks::Several);
    QCOMPARE_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    model.toggle(1);
    QCOMPARE_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    model.toggle(1);
    QVERIFY(model.picked().isEmpty());
    model.setChoices(people(), ChoicesModel::Picks::One);
    QVERIFY(!model.index(1).data(Qt::CheckStateRole).isValid());
}

void ChoicesModelTest::ownWordsAreAddedOnce()
{
    ChoicesModel model;
    model.setChoices({{u"claims"_s, u"claims"_s}}, ChoicesModel::Picks::Several);
    model.find(u"Claims"_s, true);
    QCOMPARE_EQ(model.rowCount(), 1); // it is there already
    model.find(u"health"_s, true);
    QCOMPARE_EQ(model.rowCount(), 1);
    QVERIFY(model.index(0).data(ChoicesModel::NewRole).toBool());
    QVERIFY(model.index(0).data(Qt::DisplayRole).toString().contains(u"health"_s));
    model.toggle(0);
    QCOMPARE_EQ(model.picked(), QStringList({u"health"_s}));
    QCOMPARE_EQ(model.rowCount(), 2);
}

MUNIMENT_TEST(ChoicesModelTest, "choices_model_test")

} // namespace muniment::ui

#include "choices_model_test.moc"
