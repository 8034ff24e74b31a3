// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/ui/made_up_vault.h"
#include "ui/fields/field_pane.h"
#include "ui/fields/inline_field.h"
#include "ui/intake/intake_fields.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

// A fact was changed; somebody else asks who did it, from what to what, and takes it back.
class WhoChangedWhatTest : public QObject
{
    Q_OBJECT

private slots:
    void whoChangedWhatIsFoundMonthsLater();
};

void WhoChangedWhatTest::whoChangedWhatIsFoundMonthsLater()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    QVERIFY(desk.sitDownAs(u"Mara Okafor"_s));
    desk.window().clock.advanceDays(1);
    const EvidenceId id = desk.facts().evidence.first().item.id;
    const auto source = [&desk, id] { return desk.facts().evidenceItem(id)->item.source; };
    const QString before = source();
    desk.page().follow(id);
    QVERIFY(desk.isIdle());
    QTest::mouseClick(desk.seen<FieldPane>()->field(intake::sourceKey), Qt::LeftButton);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write(u"Entra audit log"_s);
    QVERIFY(desk.pressAndRest(Qt::Key_Return));
    QCOMPARE(source(), u"Entra audit log"_s);

    desk.window().clock.advanceDays(90);
    QVERIFY(desk.sitDownAs(u"Ines Duarte"_s));
    QVERIFY(desk.goTo(PlaceKind::Activity));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.write(u"E-001"_s);
    QVERIFY(desk.isIdle());
    QVERIFY(desk.list().model().shownRows().size() > 1); // since it was added
    desk.chooseLine(1); // below the newest day
    QVERIFY(desk.isIdle());
    const QString words = desk.words();
    QVERIFY2(words.contains(u"Mara Okafor"_s), qPrintable(words));
    QVERIFY2(words.contains(before) && words.contains(u"Entra audit log"_s), qPrintable(words));

    QVERIFY(desk.clickOn(u"Undo this"_s));
    QTRY_COMPARE(source(), before);
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(WhoChangedWhatTest, "who_changed_what_test")

} // namespace muniment::ui

#include "who_changed_what_test.moc"
