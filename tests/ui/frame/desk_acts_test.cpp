// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/desk_acts.h"

#include "core/vault/query.h"
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

// As the days go by: nobody can say of the last one that they are gone.
void DeskActsTest::letAllLeave(tests::TestDesk& desk)
{
    const Status done = desk.session().acts().perform(
        {u"person.set"_s, {}, {}, {}}, [&desk](vault::Transaction& transaction) -> Status {
            return vault::guarded([&]() -> Status {
                for (const scope::Person& each : desk.facts().people) {
                    transaction.about("person", each.id);
                    (vault::Query(transaction.access(),
                         "UPDATE person SET active_until = '2026-11-01' WHERE id = ?")
                        << each.id)
                        .run();
                }
                return {};
            });
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
