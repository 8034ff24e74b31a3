// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attestation/attestation_messages.h"
#include "core/evidence/evidence_register.h"
#include "tests/ui/attestations/attestations_place_driver.h"
#include "ui/attestations/signature_pane.h"
#include "ui/widgets/empty_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using attestation::Meaning;

class AttestationsPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::AttestationsPlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void whatWaitsIsCounted();
    void tenAreSignedInARowByTheKeyboard();
    void aDoubleClickSignsOneStatement();
    void nothingIsConcludedBeforehand();
    void nothingIsSignedBeforeItsProofWasOpened();
    void whoPreparedMustNotReviewButMayOverride();
    void exceptionsAreAskedForBesideTheConclusion();
    void theStatementFollowsUntilSomebodyWritesTheirOwn();
    void aPeriodThatIsNotOverIsRefusedBesideIt();
    void whoTypesItInForSomebodyIsRecorded();
    void theKeysGoThroughTheSheets();
    void escapeLeadsBackToTheList();
    void aSignatureIsWithdrawnWithItsReason();
    void whatFellIsSignedAgain();
    void linksLeadToTheRightPage();
    void nothingWaitsOnceAllIsSigned();
    void aVaultThatIsReadOnlySaysSo();

private:
    [[nodiscard]] AttestationsPlace& place() { return *m_here->place; }
    [[nodiscard]] ToSignPage& toSign() { return m_here->toSign(); }
    [[nodiscard]] RecordForm& form() { return m_here->form(); }
    QPushButton* signButton()
    {
        for (QPushButton* each : form().findChildren<QPushButton*>())
            if (each->text().startsWith(u"Sign"_s))
                return each;
        return nullptr;
    }
    void openFirst()
    {
        toSign().list().table().setFocus();
        QVERIFY(m_here->act(u"Sign next"_s));
        QVERIFY(toSign().isSigning());
    }

    std::unique_ptr<tests::AttestationsPlaceDriver> m_here;
};

void AttestationsPlaceTest::whatWaitsIsCounted()
{
    const QList<ToSignRow> rows = toSignRows(m_here->desk.view());
    QVERIFY(rows.size() > 10);
    QCOMPARE_EQ(toSign().count(), rows.size());
    QSignalSpy need(&place(), &Place::needChanged);
    place().setView(m_here->desk.view());
    QVERIFY(m_here->desk.settle());
    const Need told = need.last().first().value<Need>();
    QCOMPARE_EQ(told.count, rows.size());
    QCOMPARE_EQ(told.urgency, Urgency::Overdue);
}

void AttestationsPlaceTest::tenAreSignedInARowByTheKeyboard()
{
    const qsizetype before = m_here->count();
    const int waiting = toSign().count();
    toSign().list().table().setFocus();
    m_here->press(Qt::Key_Home);
    m_here->press(Qt::Key_Return);
    QVERIFY(toSign().isSigning());
    for (int signature = 0; signature < 10; ++signature)
        m_here->pressUntilSigned();
    QCOMPARE_EQ(m_here->count(), before + 10);
    QCOMPARE_EQ(toSign().count(), waiting - 10);
    QVERIFY(toSign().isSigning()); // on the eleventh
    const QList<attestation::Attestation> all = m_here->all();
    for (qsizetype index = before; index < all.size(); ++index) {
        QCOMPARE_EQ(all.at(index).meaning, Meaning::Reviewed);
        QCOMPARE_EQ(all.at(index).period, (Period{Date(2026, 7, 1), Date(2026, 9, 30)}));
        QVERIFY(!all.at(index).reliedOn.isEmpty());
    }
}

void AttestationsPlaceTest::aDoubleClickSignsOneStatement()
{
    openFirst();
    m_here->openAllFiles();
    m_here->conclude();
    const qsizetype before = m_here->count();
    const QPoint where = signButton()->mapTo(&place(), signButton()->rect().center());
    const auto click = [&] {
        QWidget* under = place().childAt(where);
        QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(&place(), where));
        (void)m_here->desk.settle();
    };
    click();
    QCOMPARE_EQ(m_here->count(), before + 1);
    QVERIFY(toSign().isSigning()); // the next one lies under the mouse
    for (int clicks = 0; clicks < 20; ++clicks)
        click();
    QCOMPARE_EQ(m_here->count(), before + 1);
}

void AttestationsPlaceTest::nothingIsConcludedBeforehand()
{
    openFirst();
    m_here->openAllFiles();
    QVERIFY(textOf(form().values(), signing_key::conclusion).isEmpty());
    QVERIFY(textOf(form().values(), signing_key::statement).isEmpty());
    QCOMPARE_EQ(signButton()->text(), u"Sign"_s);
    const qsizetype before = m_here->count();
    QVERIFY(!form().add());
    QCOMPARE_EQ(m_here->count(), before);
    QVERIFY(m_here->act(u"Conclude: not effective"_s));
    QCOMPARE_EQ(signButton()->text(), u"Sign “reviewed, not effective”"_s);
    QVERIFY(textOf(form().values(), signing_key::statement).contains(u"did not work"_s));
}

void AttestationsPlaceTest::nothingIsSignedBeforeItsProofWasOpened()
{
    for (const ToSignRow& row : toSignRows(m_here->desk.view()))
        if (row.asked.evidence.size() > 1) {
            place().open(
                PlaceLink{PlaceKind::Attestations, u"sign:"_s + idText(row.asked.controlId)});
            break;
        }
    QVERIFY(m_here->desk.settle());
    QVERIFY(!toSign().sheet().isAllOpened());
    const qsizetype before = m_here->count();
    QVERIFY(!form().add());
    QCOMPARE_EQ(m_here->count(), before);
    m_here->openAllFiles();
    QVERIFY(toSign().sheet().isAllOpened());
    m_here->conclude();
    QVERIFY(form().add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->count(), before + 1);
}

void AttestationsPlaceTest::whoPreparedMustNotReviewButMayOverride()
{
    m_here->sitDownAs(u"Mara Okafor"_s); // who collected all of it
    const ControlId control = m_here->desk.facts().controls.at(1).control.id; // another's
    toSign().openSheet({control, attestation::Subject::Operating,
        {Date(2026, 7, 1), Date(2026, 9, 30)}, Meaning::Reviewed});
    QVERIFY(m_here->desk.settle());
    QVERIFY(form().message(signing_key::overrideReason).contains(u"Mara Okafor prepared"_s));
    QVERIFY(m_here->act(u"Conclude: effective"_s));
    m_here->openAllFiles();
    const qsizetype before = m_here->count();
    QVERIFY(!form().add());
    QCOMPARE_EQ(m_here->count(), before);
    QVERIFY(form().message(signing_key::overrideReason).contains(u"cannot sign"_s));
    form().setValue(signing_key::overrideReason, u"Nobody else knows the system."_s);
    QVERIFY(form().add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->all().last().overrideReason, u"Nobody else knows the system."_s);
}

void AttestationsPlaceTest::exceptionsAreAskedForBesideTheConclusion()
{
    openFirst();
    m_here->openAllFiles();
    QVERIFY(m_here->act(u"Conclude: with exceptions"_s));
    const qsizetype before = m_here->count();
    QVERIFY(!form().add());
    QVERIFY(!form().message(signing_key::exceptions).isEmpty());
    form().setValue(signing_key::exceptions, u"Two tickets were late."_s);
    form().setValue(signing_key::overrideReason, u"The record of it is late."_s);
    QVERIFY(form().add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->count(), before + 1);
    QCOMPARE_EQ(m_here->all().last().exceptions, u"Two tickets were late."_s);
}

void AttestationsPlaceTest::theStatementFollowsUntilSomebodyWritesTheirOwn()
{
    openFirst();
    const auto statement
        = [this] { return std::get<QString>(form().values().value(signing_key::statement)); };
    QVERIFY(m_here->act(u"Conclude: not effective"_s));
    QVERIFY(statement().contains(u"did not work"_s));
    form().setValue(signing_key::statement, u"In my own words."_s);
    QVERIFY(m_here->act(u"Conclude: effective"_s));
    QCOMPARE_EQ(statement(), u"In my own words."_s);
}

void AttestationsPlaceTest::aPeriodThatIsNotOverIsRefusedBesideIt()
{
    openFirst();
    form().setValue(
        signing_key::period, std::optional<Period>(Period{Date(2026, 10, 1), Date(2026, 12, 31)}));
    emit form().valuesChanged();
    QVERIFY(form().message(signing_key::period).contains(u"not over"_s));
    form().setValue(
        signing_key::period, std::optional<Period>(Period{Date(2026, 7, 1), Date(2026, 9, 30)}));
    emit form().valuesChanged();
    QVERIFY(form().message(signing_key::period).isEmpty());
}

void AttestationsPlaceTest::whoTypesItInForSomebodyIsRecorded()
{
    openFirst();
    m_here->openAllFiles();
    form().setValue(signing_key::signer, idText(m_here->desk.person(u"Jonas Weber"_s)));
    form().setValue(signing_key::meaning, u"performed"_s);
    form().setValue(signing_key::obtained, u"signed_paper"_s);
    const ZonedInstant moment = inZone(tests::mustHold(parseInstant(u"2026-10-05T09:00:00Z"_s)),
        m_here->desk.facts().organisation.timeZone);
    form().setValue(signing_key::signedAt, std::optional<ZonedInstant>(moment));
    m_here->conclude();
    QVERIFY(form().add());
    QVERIFY(m_here->desk.settle());
    const attestation::Attestation said = m_here->all().last();
    QCOMPARE_EQ(said.signerName, u"Jonas Weber"_s);
    QCOMPARE_EQ(said.recordedBy, m_here->desk.person(u"Ines Duarte"_s));
    QCOMPARE_EQ(said.signedAt.instant.milliseconds, moment.instant.milliseconds);
}

void AttestationsPlaceTest::theKeysGoThroughTheSheets()
{
    openFirst();
    const ControlId first = toSign().sheet().task().controlId;
    QVERIFY(place().goToNeed(Way::Next));
    QVERIFY(toSign().sheet().task().controlId != first);
    QVERIFY(place().goToNeed(Way::Previous));
    QCOMPARE_EQ(toSign().sheet().task().controlId, first);
    QVERIFY(!place().goToNeed(Way::Previous));
}

void AttestationsPlaceTest::escapeLeadsBackToTheList()
{
    openFirst();
    const QByteArray key = toSign().list().currentKey();
    m_here->press(Qt::Key_Escape);
    QVERIFY(!toSign().isSigning());
    QCOMPARE_EQ(toSign().list().currentKey(), key);
}

void AttestationsPlaceTest::aSignatureIsWithdrawnWithItsReason()
{
    const AttestationId id = m_here->all().first().id;
    QVERIFY(place().open(id));
    QVERIFY(m_here->desk.settle());
    m_here->desk.prompter.texts = {u"Signed by mistake"_s};
    QVERIFY(m_here->act(u"Withdraw…"_s));
    QCOMPARE_EQ(m_here->all().first().withdrawnReason, u"Signed by mistake"_s);
    QCOMPARE_EQ(
        m_here->signatures().currentRow()->standing.standing, attestation::Standing::Withdrawn);
    QCOMPARE_EQ(m_here->desk.toasts.last(), u"Withdrew AT-001."_s);
}

void AttestationsPlaceTest::whatFellIsSignedAgain()
{
    const attestation::Attestation fallen = m_here->all().first();
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"evidence.withdraw"_s, {}, {}, {}}, [&](vault::Transaction& transaction) {
            return evidence::EvidenceRegister::withdraw(transaction,
                fallen.reliedOn.first().revisionId, u"Of another system"_s, Date(2026, 11, 23));
        }));
    QVERIFY(m_here->desk.settle());
    place().open(PlaceLink{PlaceKind::Attestations, u"void"_s});
    QCOMPARE_EQ(m_here->signatures().list().model().shownRows().size(), 1);
    QVERIFY(place().open(fallen.id));
    QVERIFY(m_here->act(u"Sign again…"_s));
    QCOMPARE_EQ(toSign().sheet().task().period, fallen.period);
    form().setValue(signing_key::conclusion, u"not_performed"_s);
    m_here->openAllFiles();
    QVERIFY(form().add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->all().last().supersedes, fallen.id);
}

void AttestationsPlaceTest::linksLeadToTheRightPage()
{
    const AttestationId id = m_here->all().at(1).id;
    QVERIFY(place().open(id));
    QCOMPARE_EQ(place().current(), RecordLink(id));
    QVERIFY(m_here->signatures().isVisible());
    QVERIFY(place().peek(id)->title.startsWith(u"AT-002"_s));
    QVERIFY(place().open(PlaceLink{PlaceKind::Attestations, u"to_sign"_s}));
    QVERIFY(toSign().isVisible());
    QVERIFY(!place().open(m_here->desk.facts().controls.first().control.id));
}

void AttestationsPlaceTest::nothingWaitsOnceAllIsSigned()
{
    m_here->desk.session().setPeriod({Date(2026, 10, 1), Date(2026, 12, 31)});
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(toSign().count(), 0);
    QStringList words;
    for (const EmptyPage* empty : toSign().findChildren<EmptyPage*>())
        for (const QLabel* label : empty->findChildren<QLabel*>())
            if (label->isVisible())
                words.append(label->text());
    QVERIFY(words.contains(u"Q4 2026 ends on 31 Dec 2026."_s));
}

void AttestationsPlaceTest::aVaultThatIsReadOnlySaysSo()
{
    m_here = std::make_unique<tests::AttestationsPlaceDriver>(vault::OpenMode::ReadOnly);
    QVERIFY(m_here->saysWhyNot(u"Sign next"_s));
    QVERIFY(m_here->saysWhyNot(u"Withdraw…"_s));
    toSign().signNext(); // what is signed may be looked at
    QVERIFY(toSign().isSigning());
    QVERIFY(!form().add());
    QVERIFY(place().open(m_here->all().first().id));
    QVERIFY(m_here->desk.settle());
    for (const QPushButton* button : m_here->signatures().detail().findChildren<QPushButton*>())
        if (button->text() == u"Withdraw…"_s)
            QVERIFY(!button->isEnabled() && !button->toolTip().isEmpty());
}

MUNIMENT_TEST(AttestationsPlaceTest, "attestations_place_test")

} // namespace muniment::ui

#include "attestations_place_test.moc"
