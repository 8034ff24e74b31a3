// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/journey_desk.h"
#include "tests/ui/made_up_vault.h"
#include "ui/attestations/signing_fields.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

// The second look signs a quarter's controls one after another, each after its proof was opened.
class CampaignTest : public QObject
{
    Q_OBJECT

private slots:
    void tenControlsAreSignedWithoutTheMouse();
};

void CampaignTest::tenControlsAreSignedWithoutTheMouse()
{
    tests::MadeUpVault vault;
    tests::JourneyDesk desk;
    QVERIFY(desk.open(vault.path()));
    QVERIFY(desk.sitDownAs(u"Ines Duarte"_s));
    desk.session().setPeriod({Date(2026, 7, 1), Date(2026, 9, 30)});
    QVERIFY(desk.goTo(PlaceKind::Attestations));
    const qsizetype before = desk.signatures();
    QVERIFY(desk.pressAndRest(Qt::Key_Home));
    QVERIFY(desk.pressAndRest(Qt::Key_Return));
    for (int press = 0; press < 100 && desk.signatures() < before + 10; ++press) {
        QVERIFY(desk.pressAndRest(Qt::Key_1, Qt::AltModifier));
        desk.giveReasonWhereAsked(signing_key::overrideReason);
        QVERIFY(desk.pressAndRest(Qt::Key_Return, Qt::ControlModifier));
    }
    QCOMPARE(desk.signatures(), before + 10);
    const PersonId signer = desk.session().view().me;
    for (const standing::ControlFacts& control : desk.facts().controls)
        for (const attestation::Attestation& each : control.attestations)
            if (each.number > before) {
                QCOMPARE(each.signerId, signer);
                QVERIFY(!each.reliedOn.isEmpty());
            }
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(CampaignTest, "campaign_test")

} // namespace muniment::ui

#include "campaign_test.moc"
