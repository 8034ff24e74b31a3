// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/controls/practice.h"
#include "tests/journeys/journey_desk.h"
#include "tests/ui/made_up_vault.h"
#include "ui/attestations/sign_sheet.h"
#include "ui/attestations/signing_fields.h"

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

namespace {

// What a reason has to set aside: that what is signed for is not done everywhere, or that nobody
// reviewed what it rests on.
bool needsReason(const standing::Facts& facts, const standing::ControlFacts& control,
    const attestation::Attestation& signature)
{
    const bool isReviewed = std::any_of(signature.reliedOn.begin(), signature.reliedOn.end(),
        [&facts](const attestation::ReliedOn& each) {
            const standing::EvidenceFacts* item = facts.evidenceOfRevision(each.revisionId);
            return item && item->isAccepted();
        });
    const controls::Practice practice = controls::practiceOf(control.implementations);
    return !isReviewed || practice.done < practice.applies;
}

} // namespace

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
    int opened = 0;
    for (int press = 0; press < 100 && desk.signatures() < before + 10; ++press) {
        QVERIFY(desk.pressAndRest(Qt::Key_1, Qt::AltModifier));
        desk.giveReasonWhereAsked(signing_key::overrideReason);
        const qsizetype sofar = desk.signatures();
        const auto* sheet = desk.seen<SignSheet>();
        const bool isAllOpened = sheet && sheet->isAllOpened();
        opened += sheet && !isAllOpened ? 1 : 0;
        QVERIFY(desk.pressAndRest(Qt::Key_Return, Qt::ControlModifier));
        QVERIFY(isAllOpened || desk.signatures() == sofar);
    }
    QCOMPARE(desk.signatures(), before + 10);
    QVERIFY(opened >= 10); // each rests on a file at least
    const PersonId signer = desk.session().view().me;
    int withReason = 0;
    for (const standing::ControlFacts& control : desk.facts().controls)
        for (const attestation::Attestation& each : control.attestations)
            if (each.number > before) {
                QCOMPARE(each.signerId, signer);
                QVERIFY(!each.reliedOn.isEmpty());
                const bool needs = needsReason(desk.facts(), control, each);
                QCOMPARE(!each.overrideReason.isEmpty(), needs);
                withReason += needs ? 1 : 0;
            }
    QVERIFY2(withReason < 7, qPrintable(QString::number(withReason)));
    QVERIFY(desk.prompter().unexpected.isEmpty());
}

MUNIMENT_TEST(CampaignTest, "campaign_test")

} // namespace muniment::ui

#include "campaign_test.moc"
