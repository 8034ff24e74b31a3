// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/desk_acts.h"

#include "core/scope/scope_register.h"
#include "tests/ui/test_desk.h"
#include "ui/shell/acts.h"

#include <QTest>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class DeskActsTest : public QObject
{
    Q_OBJECT

private slots:
    void whoeverSitsHereIsChosenAmongThoseWhoAreActive();
    void whereAllHaveLeftTheNextOneIsAdded();

private:
    void letAllLeave(tests::TestDesk& desk);
};

void DeskActsTest::letAllLeave(tests::TestDesk& desk)
{
    const Status done = desk.session().acts().perform(
        {u"person.set"_s, {}, {}, {}}, [&desk](vault::Transaction& transaction) -> Status {
            for (scope::Person each : desk.facts().people) {
                each.activeUntil = Date(2026, 11, 1);
                if (const Status kept = scope::ScopeRegister::updatePerson(transaction, each);
                    !kept)
                    return kept;
            }
            return {};
        });
    QVERIFY(done);
    desk.session().setMe({});
    QVERIFY(desk.settle());
}

void DeskActsTest::whoeverSitsHereIsChosenAmongThoseWhoAreActive()
{
    tests::TestDesk desk;
    DeskActs acts(desk.session(), desk.prompter);
    desk.prompter.choices = {1};
    acts.chooseMe();
    QCOMPARE_EQ(desk.view().me, desk.facts().people.at(1).id);
}

void DeskActsTest::whereAllHaveLeftTheNextOneIsAdded()
{
    tests::TestDesk desk;
    letAllLeave(desk);
    DeskActs acts(desk.session(), desk.prompter);
    connect(&desk.session().acts(), &Acts::personWanted, &acts, &DeskActs::chooseMe);
    desk.prompter.texts = {u"Nora Lindt"_s};
    acts.chooseMe();
    QVERIFY(desk.settle());
    QVERIFY2(desk.prompter.unexpected.isEmpty(), "it was asked for once more");
    QCOMPARE_EQ(desk.facts().people.last().name, u"Nora Lindt"_s);
    QCOMPARE_EQ(desk.view().me, desk.facts().people.last().id);
}

MUNIMENT_TEST(DeskActsTest, "desk_acts_test")

} // namespace muniment::ui

#include "desk_acts_test.moc"
