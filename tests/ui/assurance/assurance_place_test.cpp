// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/assurance_register.h"
#include "core/assurance/duty_register.h"
#include "core/evidence/evidence_messages.h"
#include "core/scope/asset_register.h"
#include "core/standing/document_warnings.h"
#include "tests/ui/assurance/assurance_place_driver.h"
#include "ui/assurance/document_pane.h"
#include "ui/assurance/exception_fields.h"
#include "ui/assurance/lean_form.h"
#include "ui/assurance/proposal_fields.h"
#include "ui/assurance/word_places.h"
#include "ui/preview/file_preview.h"
#include "ui/widgets/document_view.h"
#include "ui/widgets/screen_dates.h"
#include "ui/widgets/tick_box.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using assurance::DutyState;
using assurance::Field;

class AssurancePlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::AssurancePlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void aDocumentIsReadAndNothingIsStored();
    void confirmedByTheKeyboardItIsStoredAndUndone();
    void theWordsAreFoundAgainOnThePage();
    void aProviderThatNobodyKnowsIsAddedOnlyWhenTold();
    void aValueThatIsWrongIsCorrectedInPlace();
    void theNewDocumentSaysWhatChanged();
    void aFileThatCannotBeReadSaysSo();
    void aReviewIsRecorded();
    void eachExceptionIsAnsweredWithTheReviewOrAfterIt();
    void whatADocumentSaysStandsInWords();
    void aNameOfAnotherSpellingIsMatchedByAPerson();
    void whoMayHaveADocumentIsSaidLater();
    void aProvidersHalfIsGivenItsDocument();
    void aHalfThatLeansNoLongerKeepsItsEnd();
    void aDutyIsMetByAControl();
    void aDutyIsSetAsideWithItsReason();
    void linksLeadToTheRightPage();
    void aVaultThatIsReadOnlySaysSo();

private:
    [[nodiscard]] AssurancePlace& place() { return *m_here->place; }
    // A certificate of the provider of the scope, which the vault did not know.
    void importOne(const QString& expiry = u"4 May 2028"_s, const QString& name = u"one.pdf"_s)
    {
        m_here->import(tests::certificateLines(expiry), name);
        m_here->sheet().newProvider().setChecked(true);
        m_here->goOnUntilStored();
    }
    // A report of that provider, with two exceptions.
    AssuranceDocumentId addReport()
    {
        assurance::NewDocument report;
        report.providerId = m_here->desk.facts().providers.first().id;
        report.fields.kind = assurance::DocumentKind::Report;
        report.fields.type = assurance::DocumentType::Soc2Type2;
        report.fields.title = u"SOC 2 report"_s;
        report.fields.periodFrom = Date(2026, 1, 1);
        report.fields.periodUntil = Date(2026, 6, 30);
        report.fields.exceptions = {{{}, u"Inspected leavers."_s, u"2 of 25 kept access."_s, {}, 7},
            {{}, u"Inspected changes."_s, u"1 of 40 was not approved."_s, u"Fixed."_s, 8}};
        const auto added = m_here->desk.session().acts().perform(
            {u"assurance.import"_s, {}, {}, {}}, [&report](vault::Transaction& transaction) {
                return assurance::AssuranceRegister::confirm(transaction, report);
            });
        if (!added || !m_here->desk.settle())
            return {};
        place().open(added->id);
        return m_here->desk.settle() ? added->id : AssuranceDocumentId();
    }
    // The same, of the provider that the scope runs at, with a duty.
    void addDuty()
    {
        m_here->import(tests::certificateLines(), u"duty.pdf"_s);
        m_here->proposals().setValue(Field::Provider, m_here->desk.facts().providers.first().name);
        m_here->goOnUntilStored();
        QCOMPARE_EQ(m_here->documents().size(), 1);
        VERIFY_OK(m_here->desk.session().acts().perform(
            {u"duty.add"_s, {}, {}, {}}, [&](vault::Transaction& transaction) {
                return assurance::DutyRegister::add(transaction, m_here->documents().first().id,
                    {assurance::DutyKind::Cuec, u"CUEC-1"_s, u"Remove leavers."_s, 1});
            }));
        QVERIFY(m_here->desk.settle());
        place().open(m_here->desk.facts().assurance.duties.first().id);
        QVERIFY(m_here->desk.settle());
    }

    [[nodiscard]] const QList<assurance::Reliance>& reliances() const
    {
        return m_here->desk.facts().assurance.reliances;
    }
    // Names the document for the first half, as the link of its requirement leads there.
    void leanTheFirstHalf()
    {
        addDuty();
        const QList<HalfRow> halves = halfRows(m_here->desk.view());
        QVERIFY(!halves.isEmpty());
        const RequirementId requirement = halves.first().requirementId;
        QVERIFY(place().open(PlaceLink{PlaceKind::Assurance, u"halves:"_s + idText(requirement)}));
        QVERIFY(m_here->desk.settle());
        HalvesPage& page = place().halves();
        page.list().select(halves.first().key());
        QCOMPARE_EQ(page.selected().size(), 1);
        QVERIFY(page.selected().first().leansOnNothing());
        QVERIFY(m_here->act(u"Leans on…"_s));
        QVERIFY(page.form());
        QVERIFY(!page.form()->add()); // the document is needed
        page.form()->setValue(u"document"_s, idText(m_here->documents().first().id));
        QVERIFY(page.form()->add());
        QVERIFY(m_here->desk.settle());
        QCOMPARE_EQ(reliances().size(), 1);
        QVERIFY(reliances().first().requirementId == requirement);
    }

    std::unique_ptr<tests::AssurancePlaceDriver> m_here;
};

void AssurancePlaceTest::aDocumentIsReadAndNothingIsStored()
{
    m_here->import(tests::certificateLines());
    QVERIFY(place().isImporting());
    QCOMPARE_EQ(m_here->proposals().value(Field::Number), u"IS 552878"_s);
    QCOMPARE_EQ(m_here->proposals().value(Field::Expiry), u"2028-05-04"_s);
    QVERIFY(m_here->proposals().toConfirm() > 3);
    QVERIFY(m_here->sheet().step().startsWith(u"Confirm "_s));
    QVERIFY(m_here->documents().isEmpty());
    QTest::keyClick(&m_here->sheet(), Qt::Key_Escape);
    QVERIFY(!place().isImporting());
    QVERIFY(m_here->documents().isEmpty());
}

void AssurancePlaceTest::confirmedByTheKeyboardItIsStoredAndUndone()
{
    m_here->import(tests::certificateLines());
    m_here->sheet().newProvider().setChecked(true);
    for (int press = 0; press < 40 && m_here->proposals().toConfirm() > 0; ++press)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE_EQ(m_here->proposals().toConfirm(), 0);
    m_here->goOnUntilStored();
    QCOMPARE_EQ(m_here->documents().size(), 1);
    QCOMPARE_EQ(m_here->documents().first().fields.expiry, Date(2028, 5, 4));
    QCOMPARE_EQ(m_here->documents().first().confirmedBy, m_here->desk.view().me);
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->documents().isEmpty());
}

void AssurancePlaceTest::theWordsAreFoundAgainOnThePage()
{
    const QString path = tests::writePaper(
        m_here->desk.file.folder() + u"/places.pdf"_s, tests::certificateLines());
    assurance::Proposal number;
    number.field = Field::Number;
    number.page = 1;
    number.words = u"IS 552878"_s;
    const auto places = wordPlaces({number}, path, m_here->desk.parts().helper, JobContext());
    const WordPlace place = places.value(Field::Number);
    QCOMPARE_EQ(place.page, 0);
    QCOMPARE_EQ(place.areas.size(), 1);
    QVERIFY(place.areas.first().width() > 20 && place.areas.first().top() > 40);
}

void AssurancePlaceTest::aProviderThatNobodyKnowsIsAddedOnlyWhenTold()
{
    m_here->import(tests::certificateLines());
    m_here->goOnUntilStored();
    QVERIFY(place().isImporting());
    QVERIFY(m_here->documents().isEmpty());
    QVERIFY(!m_here->sheet().message().isEmpty());
    m_here->sheet().newProvider().setChecked(true);
    m_here->goOnUntilStored();
    QCOMPARE_EQ(m_here->documents().size(), 1);
}

void AssurancePlaceTest::aValueThatIsWrongIsCorrectedInPlace()
{
    m_here->import(tests::certificateLines());
    m_here->sheet().newProvider().setChecked(true);
    m_here->proposals().setValue(Field::Number, u"IS 999"_s);
    m_here->goOnUntilStored();
    QCOMPARE_EQ(m_here->documents().first().fields.number, u"IS 999"_s);
}

void AssurancePlaceTest::theNewDocumentSaysWhatChanged()
{
    importOne();
    place().open(m_here->documents().first().id);
    m_here->import(tests::certificateLines(u"4 May 2031"_s), u"two.pdf"_s);
    bool isTold = false;
    for (const QLabel* label : m_here->sheet().findChildren<QLabel*>())
        isTold = isTold || label->text().contains(u"4 May 2028 → 4 May 2031"_s);
    QVERIFY(isTold);
}

void AssurancePlaceTest::aFileThatCannotBeReadSaysSo()
{
    const QString path = m_here->desk.file.folder() + u"/broken.pdf"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no PDF at all") > 0);
    file.close();
    m_here->desk.prompter.files = {path};
    QVERIFY(m_here->act(u"Import document…"_s));
    QVERIFY(!m_here->sheet().message().isEmpty());
    m_here->sheet().goOn();
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->documents().isEmpty());
}

void AssurancePlaceTest::aReviewIsRecorded()
{
    importOne();
    m_here->desk.session().setScope({});
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().open(m_here->documents().first().id));
    QVERIFY(m_here->act(u"Review the document…"_s));
    RecordForm* form = place().documents().form();
    QVERIFY(form);
    QVERIFY(!form->add()); // a conclusion is needed
    form->setValue(u"conclusion"_s, u"with_limits"_s);
    QVERIFY(!form->add()); // and its limits
    form->setValue(u"limits"_s, u"Not for backups."_s);
    QVERIFY(!form->add()); // nor is who brought it in put forward to review it
    const PersonId jonas = m_here->desk.person(u"Jonas Weber"_s);
    form->setValue(u"reviewer"_s, idText(jonas));
    QVERIFY(!form->add()); // who brought it in writes down no review of another
    QVERIFY(form->message({}).contains(u"cannot write down"_s));
    m_here->desk.session().setMe(jonas);
    QVERIFY(m_here->desk.settle());
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    const auto review = m_here->desk.facts().assurance.reviewOf(m_here->documents().first().id);
    QVERIFY(review.has_value());
    QCOMPARE_EQ(review->limits, u"Not for backups."_s);
}

void AssurancePlaceTest::eachExceptionIsAnsweredWithTheReviewOrAfterIt()
{
    using assurance::Touches;
    const AssuranceDocumentId id = addReport();
    const auto exceptions = [this, id] { return exceptionsOf(m_here->desk.view(), id); };
    const auto isWarned = [this, id] {
        for (const assurance::Warning& each :
            standing::documentWarnings(m_here->desk.facts(), id, m_here->desk.view().asOf))
            if (each.pitfall == assurance::Pitfall::ExceptionsNotEvaluated)
                return true;
        return false;
    };
    QCOMPARE_EQ(exceptions().size(), 2);
    QVERIFY(isWarned());
    QVERIFY(m_here->act(u"Review the document…"_s));
    RecordForm* form = place().documents().form();
    QVERIFY(form);
    form->setValue(u"conclusion"_s, u"may_be_relied_on"_s);
    form->setValue(u"reviewer"_s, idText(m_here->desk.person(u"Jonas Weber"_s)));
    form->setValue(touchesKey(0), u"no"_s);
    QVERIFY(!form->add()); // it needs a reason
    form->setValue(answerKey(0), u"None of our people is among them."_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(exceptions().at(0).touches, Touches::No);
    QCOMPARE_EQ(exceptions().at(0).ourAnswer, u"None of our people is among them."_s);
    QCOMPARE_EQ(exceptions().at(1).touches, Touches::Undecided);
    QVERIFY(isWarned()); // the other one is still open
    for (QPushButton* button : place().documents().findChildren<QPushButton*>())
        if (button->accessibleName() == u"Answer the exceptions"_s)
            button->click();
    form = place().documents().form();
    QVERIFY(form);
    QCOMPARE_EQ(textOf(form->values(), answerKey(0)), u"None of our people is among them."_s);
    form->setValue(touchesKey(1), u"yes"_s);
    form->setValue(answerKey(1), u"We check the list ourselves."_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(exceptions().at(1).touches, Touches::Yes);
    QVERIFY(!isWarned());
}

void AssurancePlaceTest::whatADocumentSaysStandsInWords()
{
    const Date today(2026, 11, 23);
    QCOMPARE_EQ(proposalOnScreen(Field::Restriction, u"named_recipients"_s, today),
        evidence::restrictionWords(evidence::Restriction::NamedRecipients));
    QCOMPARE_EQ(
        proposalOnScreen(Field::Issued, u"2026-11-06"_s, today), dayOnScreen({2026, 11, 6}));
    QCOMPARE_EQ(proposalOnScreen(Field::SurveillanceDue, u"2026-05-05; 2027-05-05"_s, today),
        dayOnScreen({2026, 5, 5}) + u", "_s + dayOnScreen({2027, 5, 5}));
    importOne();
    m_here->desk.session().setScope({});
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().open(m_here->documents().first().id));
    QVERIFY(m_here->desk.settle());
    QStringList shown;
    for (const QLabel* label : place().documents().findChildren<QLabel*>())
        shown.append(label->text());
    QVERIFY(shown.filter(u"2028-05-04"_s).isEmpty());
    QVERIFY(!shown.filter(dayOnScreen({2028, 5, 4})).isEmpty());
}

void AssurancePlaceTest::aNameOfAnotherSpellingIsMatchedByAPerson()
{
    addDuty();
    const AssuranceDocumentId document = m_here->documents().first().id;
    scope::NewAsset asset;
    asset.scopeId = m_here->desk.facts().scopes.first().id;
    asset.name = u"Ledger"_s;
    asset.service = u"Ledger Store"_s;
    asset.inServiceFrom = Date(2025, 1, 1);
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"asset.add"_s, {}, {}, {}}, [&](vault::Transaction& transaction) {
            return scope::AssetRegister::add(transaction, asset);
        }));
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().open(document));
    QVERIFY(m_here->desk.settle());
    const auto open
        = [&] { return namesNotFound(m_here->desk.view(), *place().documents().currentRow()); };
    const qsizetype before = open().size();
    QVERIFY(before > 0);
    const assurance::SettledName wanted = open().first();
    QVERIFY(m_here->act(u"Match a name…"_s));
    RecordForm* form = place().documents().form();
    QVERIFY(form);
    QVERIFY(!form->add()); // how it stands there is needed
    form->setValue(u"theirs"_s, u"the Harbour service"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(open().size(), before); // it stands nowhere in the document
    QVERIFY(form->message(u"theirs"_s).contains(u"stands nowhere"_s));
    form->setValue(u"theirs"_s, u"Object Storage"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(open().size(), before - 1);
    const auto settled = m_here->desk.facts().assurance.settledOf(document, wanted.field);
    QCOMPARE_EQ(settled.size(), 1);
    QCOMPARE_EQ(settled.first().ours, wanted.ours);
    QCOMPARE_EQ(settled.first().theirs, u"Object Storage"_s);
    QVERIFY(settled.first().page); // where it was found
}

void AssurancePlaceTest::whoMayHaveADocumentIsSaidLater()
{
    addDuty();
    const AssuranceDocumentId document = m_here->documents().first().id;
    QVERIFY(place().open(document));
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->act(u"Who may have it…"_s));
    RecordForm* form = place().documents().form();
    QVERIFY(form);
    form->setValue(u"note"_s, u"for: Anna Berg"_s);
    QVERIFY(!form->add()); // names count for nothing here
    form->setValue(u"note"_s, u"the reading room"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    const standing::Facts& facts = m_here->desk.facts();
    const assurance::AssuranceDocument* changed = facts.assurance.document(document);
    QCOMPARE_EQ(changed->restrictionNote, u"the reading room"_s);
    const standing::EvidenceFacts* file = facts.evidenceOfRevision(changed->revisionId);
    QVERIFY(file);
    QCOMPARE_EQ(file->item.restrictionNote, u"the reading room"_s);
}

void AssurancePlaceTest::aProvidersHalfIsGivenItsDocument()
{
    leanTheFirstHalf();
    QVERIFY(!reliances().first().page);
    QVERIFY(!reliances().first().until.isValid());
    // It is another row now, which is still shown and stood on.
    HalvesPage& page = place().halves();
    QCOMPARE_EQ(page.selected().size(), 1);
    QVERIFY(page.selected().first().relianceId == reliances().first().id);
    QVERIFY(m_here->act(u"Leans on…"_s));
    page.form()->setValue(u"page"_s, Quantity{4});
    QVERIFY(page.form()->add());
    QVERIFY(m_here->desk.settle());
    QVERIFY(page.form()->message(u"page"_s).contains(u"no page 4"_s));
    page.form()->setValue(u"page"_s, Quantity{1});
    QVERIFY(page.form()->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(reliances().size(), 1);
    QCOMPARE_EQ(reliances().first().page, std::optional<int>(1));
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QVERIFY(!reliances().first().page);
}

void AssurancePlaceTest::aHalfThatLeansNoLongerKeepsItsEnd()
{
    leanTheFirstHalf();
    QVERIFY(m_here->act(u"Leans on it no longer"_s));
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(reliances().first().until, m_here->desk.view().today);
    QCOMPARE_EQ(place().halves().selected().size(), 1);
    QVERIFY(!isLeaning(m_here->desk.view(), place().halves().selected()));
    // Another page is told of, and the end stays.
    QVERIFY(m_here->act(u"Leans on…"_s));
    RecordForm* form = place().halves().form();
    QVERIFY(form);
    form->setValue(u"page"_s, Quantity{1});
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(reliances().first().page, std::optional<int>(1));
    QCOMPARE_EQ(reliances().first().until, m_here->desk.view().today);
}

void AssurancePlaceTest::aDutyIsMetByAControl()
{
    addDuty();
    place().duties().list().table().setFocus();
    QTest::keyClick(&place().duties().list().table(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    const assurance::Duty duty = m_here->desk.facts().assurance.duties.first();
    QCOMPARE_EQ(duty.decision.state, DutyState::Met);
    QCOMPARE_EQ(duty.decision.controlId, m_here->desk.facts().controls.first().control.id);
    QCOMPARE_EQ(duty.decision.decidedBy, m_here->desk.view().me);
}

void AssurancePlaceTest::aDutyIsSetAsideWithItsReason()
{
    addDuty();
    m_here->desk.prompter.texts = {u"We have no leavers."_s};
    QTest::keyClick(&place().duties().list().table(), Qt::Key_N);
    QVERIFY(m_here->desk.settle());
    const assurance::Duty duty = m_here->desk.facts().assurance.duties.first();
    QCOMPARE_EQ(duty.decision.state, DutyState::DoesNotConcernUs);
    QCOMPARE_EQ(duty.decision.reason, u"We have no leavers."_s);
    QTest::keyClick(&place().duties().list().table(), Qt::Key_X);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(m_here->desk.facts().assurance.duties.first().decision.state, DutyState::NotMet);
}

void AssurancePlaceTest::linksLeadToTheRightPage()
{
    addDuty();
    const AssuranceDocumentId document = m_here->documents().first().id;
    QVERIFY(place().open(document));
    QCOMPARE_EQ(place().current(), RecordLink(document));
    QVERIFY(place().peek(document)->title.startsWith(u"D-01"_s));
    const DutyId duty = m_here->desk.facts().assurance.duties.first().id;
    QVERIFY(place().open(duty));
    QCOMPARE_EQ(place().current(), RecordLink(duty));
    QVERIFY(place().open(PlaceLink{PlaceKind::Assurance, u"cover"_s}));
    QVERIFY(place().halves().isVisible());
    QVERIFY(!place().open(m_here->desk.facts().controls.first().control.id));
}

void AssurancePlaceTest::aVaultThatIsReadOnlySaysSo()
{
    m_here = std::make_unique<tests::AssurancePlaceDriver>(vault::OpenMode::ReadOnly);
    QVERIFY(m_here->saysWhyNot(u"Import document…"_s));
}

MUNIMENT_TEST(AssurancePlaceTest, "assurance_place_test")

} // namespace muniment::ui

#include "assurance_place_test.moc"
