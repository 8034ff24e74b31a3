// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/tray_page.h"

#include "core/evidence/evidence_link_register.h"
#include "tests/ui/evidence/evidence_place_driver.h"
#include "ui/fields/field_editor.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;
using evidence::Review;

// What was dropped without saying what it is, filed by the keyboard.
class TrayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::EvidencePlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void theKeysFileADropFromTheTray();
    void filingKeepsWhatTheTrayDoesNotAsk();
    void aControlThatIsTakenOutIsLinkedNoLonger();
    void whatWasTypedWaitsWithItsDrop();
    void nothingIsFiledWithoutDaysAndSource();
    void digitsChooseAnotherPlace();

private:
    [[nodiscard]] EvidencePlace& place() { return *m_here->place; }

    std::unique_ptr<tests::EvidencePlaceDriver> m_here;
};

void TrayPageTest::theKeysFileADropFromTheTray()
{
    QVERIFY(m_here->dropIntoTray(u"users_2026-Q3.csv"_s));
    TrayPage& tray = place().tray();
    QCOMPARE_EQ(tray.count(), 1);
    QVERIFY(!tray.proposals().isEmpty());
    tray.form().setValue(intake::sourceKey, u"Entra ID"_s);
    tray.form().setValue(
        intake::coversKey, std::optional<Period>(Period{Date(2026, 7, 1), Date(2026, 9, 30)}));
    const EvidenceId id = tray.current();
    const standing::FilingProposal proposal = tray.proposals().first();
    m_here->press(tray.list(), Qt::Key_Return);
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    QCOMPARE_EQ(m_here->item(id)->links.first().expectedId, proposal.expectedId);
    QCOMPARE_EQ(tray.count(), 0);
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(tray.count(), 1);
}

void TrayPageTest::filingKeepsWhatTheTrayDoesNotAsk()
{
    const auto captured = *parseZonedInstant(u"2026-09-30T17:02:33+02:00"_s);
    QVERIFY(m_here->dropIntoTray(u"users_2026-Q3.csv"_s,
        {{intake::queryKey, u"az ad\n  user list"_s},
            {intake::capturedKey, std::optional(captured)},
            {intake::coversKey, std::optional<Period>(Period{Date(2026, 7, 1), Date(2026, 9, 30)})},
            {intake::sourceKey, u"Entra ID"_s},
            {intake::restrictionKey,
                evidence::restrictionText(evidence::Restriction::NotToBePassedOn)}}));
    const EvidenceId id = place().tray().current();
    m_here->press(place().tray().list(), Qt::Key_Return);
    const evidence::Evidence& filed = m_here->item(id)->item;
    QCOMPARE_EQ(filed.review, Review::Submitted);
    QCOMPARE_EQ(filed.query, u"az ad\n  user list"_s);
    QCOMPARE_EQ(filed.capturedAt, captured);
    QCOMPARE_EQ(filed.restriction, evidence::Restriction::NotToBePassedOn);
}

void TrayPageTest::aControlThatIsTakenOutIsLinkedNoLonger()
{
    QVERIFY(m_here->dropIntoTray(u"aaaa.bin"_s));
    QVERIFY(m_here->dropIntoTray(u"zzzz.bin"_s,
        {{intake::coversKey, std::optional<Period>(Period{Date(2026, 7, 1), Date(2026, 9, 30)})},
            {intake::sourceKey, u"Entra ID"_s}}));
    const EvidenceId id = place().tray().current();
    const standing::ControlFacts kept = m_here->desk.facts().controls.at(0);
    const ControlId gone = m_here->desk.facts().controls.at(1).control.id;
    const AssetId asset = m_here->desk.facts().assets.first().id;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"evidence.link"_s, {}, {}, {}}, [&](vault::Transaction& transaction) -> Status {
            using evidence::EvidenceLinkRegister;
            const auto one = EvidenceLinkRegister::link(
                transaction, id, {kept.control.id, asset, kept.expected.first().id, u"note"_s});
            const auto other = EvidenceLinkRegister::link(transaction, id, {gone, {}, {}, {}});
            return one && other ? Status() : failWith(one ? other : one);
        }));
    QVERIFY(m_here->desk.settle());
    TrayPage& tray = place().tray();
    m_here->press(tray.list(), Qt::Key_K);
    m_here->press(tray.list(), Qt::Key_J);
    QCOMPARE_EQ(tray.current(), id);
    tray.form().setValue(u"place"_s, QString());
    tray.form().setValue(intake::linksKey, QStringList{idText(kept.control.id)});
    m_here->press(tray.list(), Qt::Key_Return);
    QCOMPARE_EQ(m_here->item(id)->item.review, Review::Submitted);
    const QList<evidence::EvidenceLink> links = m_here->item(id)->links;
    QCOMPARE_EQ(links.size(), 1);
    QCOMPARE_EQ(links.first().controlId, kept.control.id);
    QCOMPARE_EQ(links.first().assetId, asset);
    QCOMPARE_EQ(links.first().expectedId, kept.expected.first().id);
}

void TrayPageTest::whatWasTypedWaitsWithItsDrop()
{
    QVERIFY(m_here->dropIntoTray(u"first review of user list 2026-Q2.pdf"_s));
    QVERIFY(m_here->dropIntoTray(u"second review of user list 2026-Q2.pdf"_s));
    TrayPage& tray = place().tray();
    const EvidenceId id = tray.current();
    QVERIFY(tray.proposals().size() > 1);
    m_here->press(tray.list(), Qt::Key_2);
    const standing::FilingProposal chosen = tray.proposals().at(1);
    tray.form().setValue(intake::titleKey, u"Typed by hand"_s);
    tray.form().editor(intake::coversKey)->setTypedText(u"Q2 20"_s);
    m_here->press(tray.list(), Qt::Key_K);
    QVERIFY(tray.current() != id);
    QVERIFY(std::get<QString>(tray.form().values().value(intake::titleKey)) != u"Typed by hand"_s);
    m_here->press(tray.list(), Qt::Key_J);
    QCOMPARE_EQ(tray.current(), id);
    QCOMPARE_EQ(
        std::get<QString>(tray.form().values().value(intake::titleKey)), u"Typed by hand"_s);
    QCOMPARE_EQ(tray.form().editor(intake::coversKey)->typedText(), u"Q2 20"_s);
    const int place = std::get<QString>(tray.form().values().value(u"place"_s)).toInt();
    QVERIFY(place > 0);
    QCOMPARE_EQ(tray.proposals().at(place - 1).expectedId, chosen.expectedId);
}

void TrayPageTest::nothingIsFiledWithoutDaysAndSource()
{
    QVERIFY(m_here->dropIntoTray(u"zzzz.bin"_s));
    TrayPage& tray = place().tray();
    m_here->press(tray.list(), Qt::Key_Return);
    QVERIFY(!tray.form().message(intake::coversKey).isEmpty());
    QCOMPARE_EQ(tray.count(), 1);
    QCOMPARE_EQ(m_here->newest().item.review, Review::Draft);
}

void TrayPageTest::digitsChooseAnotherPlace()
{
    QVERIFY(m_here->dropIntoTray(u"signed review of user list 2026-Q2.pdf"_s));
    TrayPage& tray = place().tray();
    QVERIFY(tray.proposals().size() > 1);
    tray.form().setValue(intake::titleKey, u"Typed by hand"_s);
    m_here->press(tray.list(), Qt::Key_2);
    const FieldValues values = tray.form().values();
    QCOMPARE_EQ(std::get<QString>(values.value(u"place"_s)), u"2"_s);
    QCOMPARE_EQ(std::get<QString>(values.value(intake::titleKey)), u"Typed by hand"_s);
    QVERIFY(std::get<QStringList>(values.value(intake::linksKey))
                .contains(idText(tray.proposals().at(1).controlId)));
}

MUNIMENT_TEST(TrayPageTest, "tray_page_test")

} // namespace muniment::ui

#include "tray_page_test.moc"
