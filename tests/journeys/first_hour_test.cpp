// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/support/test_vault.h"
#include "ui/attestations/signing_fields.h"
#include "ui/controls/catalog_sheet.h"
#include "ui/frame/new_vault_dialog.h"
#include "ui/intake/intake_fields.h"

#include <QLineEdit>

namespace muniment::ui {

using namespace Qt::StringLiterals;

// Somebody opens the program for the first time, and an hour later a control is signed.
class FirstHourTest : public QObject
{
    Q_OBJECT

private slots:
    void fromAnEmptyVaultToTheFirstSignature();
};

void FirstHourTest::fromAnEmptyVaultToTheFirstSignature()
{
    const QTemporaryDir folder;
    tests::JourneyDesk desk;
    desk.window().window().show();
    desk.window().window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window().window()));

    desk.prompter().files = {folder.filePath(u"acme.muniment"_s)};
    QVERIFY(desk.clickOn(u"New vault…"_s));
    QTRY_VERIFY(desk.seen<NewVaultDialog>());
    QTest::keyClicks(desk.seen<NewVaultDialog>()->findChild<QLineEdit*>(), u"Acme"_s);
    QVERIFY(desk.clickOn(u"Choose where…"_s));
    QTRY_VERIFY(desk.window().window().vaultPage() && desk.session().view().isReady());

    desk.prompter().texts = {u"Ines Duarte"_s};
    QVERIFY(desk.command(u"person at this desk"_s));
    QCOMPARE(desk.facts().people.first().name, u"Ines Duarte"_s);

    QVERIFY(desk.goTo(PlaceKind::Controls));
    QVERIFY(desk.clickOn(u"Add from catalog…"_s));
    const QString entry = tests::mustHold(controls::starterControls()).first().control.catalogEntry;
    QVERIFY(desk.fillIn({{catalog_key::controls, QStringList{entry}}}));
    QCOMPARE(desk.facts().controls.size(), 1);
    QCOMPARE(desk.facts().controls.first().control.ownerId, desk.session().view().me);

    const QString file = folder.filePath(u"access-policy.txt"_s);
    QVERIFY(tests::writeFile(file, "Who may do what, and who said so."));
    desk.chooseLine(0);
    QVERIFY(desk.dropOnCurrentRow(file));
    const Date today = desk.session().view().today;
    QVERIFY(desk.fillIn({{intake::coversKey, std::optional(Period{today, today})},
        {intake::sourceKey, u"Policy folder"_s}}));
    QCOMPARE(desk.facts().evidence.size(), 1);

    QVERIFY(desk.goTo(PlaceKind::Attestations));
    QVERIFY(desk.clickOn(u"Sign another control…"_s));
    QVERIFY(desk.pressAndRest(Qt::Key_Return));
    for (int press = 0; press < 3 && desk.signatures() == 0; ++press)
        QVERIFY(desk.fillIn({{signing_key::subject, u"design"_s}, {signing_key::day, today},
            {signing_key::conclusion, u"effective"_s},
            {signing_key::overrideReason, u"Nobody else works here yet."_s}}));
    QCOMPARE(desk.signatures(), 1);
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(FirstHourTest, "first_hour_test")

} // namespace muniment::ui

#include "first_hour_test.moc"
