// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"
#include "tests/ui/audits/audits_place_driver.h"
#include "ui/lists/record_list.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class AuditsPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_here = std::make_unique<tests::AuditsPlaceDriver>(); }
    void cleanup() { m_here.reset(); }
    void anAuditIsPlannedAndUndone();
    void itsDatesAreChangedWhereTheyStand();
    void thePlanBeginsWithTheAuditsOwnWords();
    void whatWouldBeLeftOutLeadsToItsRecord();
    void whoeverReviewedADraftSaysSoUnderTheirName();
    void aDraftIsMadeAndNotRecorded();
    void anIssuedBinderIsShownCheckedAndRecalled();
    void aSecondBinderOfTheSameFileNameIsTheOneThatIsShown();
    void aBinderThatWasNotIssuedAsThisEditionIsNotKeptAsIts();
    void anEditionWithoutItsFileStandsBesideNoPages();
    void aForeignBinderStandsAloneThroughEveryChange();
    void aFileThatWasChangedIsFoundOut();
    void whatWasEnteredInAPlanIsNotThrownAwayUnasked();
    void whatCannotBeDoneNowIsOff();
    void linksLeadToTheRightPage();
    void aVaultThatIsReadOnlySaysSo();

private:
    [[nodiscard]] AuditsPlace& place() { return *m_here->place; }
    [[nodiscard]] const standing::Facts& facts() const { return m_here->desk.facts(); }

    std::unique_ptr<tests::AuditsPlaceDriver> m_here;
};

void AuditsPlaceTest::anAuditIsPlannedAndUndone()
{
    const qsizetype before = facts().audits.size();
    QVERIFY(m_here->act(u"New audit"_s));
    RecordForm* form = place().audits().form();
    QVERIFY(form);
    QVERIFY(!form->add()); // a name is needed
    form->setValue(u"name"_s, facts().audits.first().name);
    QVERIFY(!form->add()); // that one is taken
    QVERIFY(!form->message(u"name"_s).isEmpty());
    form->setValue(u"name"_s, u"SOC 2 2026"_s);
    form->setValue(u"kind"_s, u"type_2"_s);
    QVERIFY(form->add());
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().audits.size(), before + 1);
    QCOMPARE_EQ(facts().audits.last().kind, audits::AuditKind::Type2);
    QCOMPARE_EQ(place().current(), RecordLink(facts().audits.last().id));
    m_here->desk.session().acts().undo();
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().audits.size(), before);
}

void AuditsPlaceTest::itsDatesAreChangedWhereTheyStand()
{
    QVERIFY(m_here->show(facts().audits.first().id));
    InlineField* due = place().audits().pane().field(u"requests"_s);
    QVERIFY(due);
    due->edit();
    QTest::keyClicks(QApplication::focusWidget(), u"2026-12-15"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().audits.first().requestsDue, Date(2026, 12, 15));
    const AuditListRow row = auditRows(m_here->desk.view()).first();
    QVERIFY(fieldworkWords(row, Date(2027, 1, 1)).startsWith(u"in 10 "_s));
    QCOMPARE_EQ(fieldworkWords(row, Date(2027, 1, 12)), u"running"_s);
    QVERIFY(fieldworkWords(row, Date(2027, 2, 1)).startsWith(u"over since"_s));
}

void AuditsPlaceTest::thePlanBeginsWithTheAuditsOwnWords()
{
    QVERIFY(m_here->show(facts().audits.first().id));
    QVERIFY(m_here->act(u"Plan a binder…"_s));
    QVERIFY(place().plan().isVisible());
    QCOMPARE_EQ(textOf(m_here->planForm().values(), u"audit"_s),
        audits::auditCode(facts().audits.first().number));
    QCOMPARE_EQ(textOf(m_here->planForm().values(), u"class"_s), u"own_auditor"_s);
    QVERIFY(place().plan().found().exhibits > 0);

    // A customer's audit is for the customer, who may not have what is for auditors.
    audits::Audit theirs = facts().audits.first();
    theirs.kind = audits::AuditKind::Customer;
    VERIFY_OK(m_here->desk.session().acts().perform(
        {u"audit.set"_s, {}, {}, {}}, [&theirs](vault::Transaction& transaction) {
            return audits::AuditRegister::update(transaction, theirs);
        }));
    QVERIFY(m_here->desk.settle());
    QVERIFY(m_here->show(theirs.id));
    QVERIFY(m_here->act(u"Plan a binder…"_s));
    QCOMPARE_EQ(textOf(m_here->planForm().values(), u"class"_s), u"customer"_s);
}

void AuditsPlaceTest::whatWouldBeLeftOutLeadsToItsRecord()
{
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"plan"_s}));
    const PreFlight& found = place().plan().found();
    QVERIFY(found.canBeMade());
    QVERIFY(found.count(PreFlightPart::WouldBeAsked) > 0);
    QSignalSpy followed(&place(), &Place::linkFollowed);
    for (const PreFlightRow& row : found.rows)
        if (row.part == PreFlightPart::WouldBeAsked) {
            emit place().plan().list().opened(row.key());
            QCOMPARE_EQ(followed.count(), 1);
            QCOMPARE_EQ(followed.first().first().value<RecordLink>(), *row.link);
            return;
        }
}

void AuditsPlaceTest::whoeverReviewedADraftSaysSoUnderTheirName()
{
    QVERIFY(m_here->show(facts().audits.first().id));
    const auto buttons = place().audits().findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* each) { return each->text() == u"I reviewed it…"_s; });
    QVERIFY(button != buttons.end());
    m_here->desk.prompter.texts = {u"One gap."_s};
    QTest::mouseClick(*button, Qt::LeftButton);
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(facts().binderReviews.size(), 1);
    QCOMPARE_EQ(facts().binderReviews.first().note, u"One gap."_s);
    QVERIFY(facts().binderReviews.first().reviewerId == m_here->desk.view().me);
}

void AuditsPlaceTest::aDraftIsMadeAndNotRecorded()
{
    m_here->make(u"draft"_s);
    QVERIFY2(QFileInfo::exists(m_here->target()), qPrintable(m_here->desk.toasts.join(u'\n')));
    QVERIFY(facts().editions.isEmpty());
    QCOMPARE_EQ(place().editions().shownFile(), m_here->target());
    QVERIFY(m_here->desk.toasts.last().contains(u"exhibits"_s));
}

void AuditsPlaceTest::anIssuedBinderIsShownCheckedAndRecalled()
{
    m_here->make(u"issued"_s);
    QCOMPARE_EQ(facts().editions.size(), 1);
    QVERIFY(place().editions().isVisible());
    QVERIFY(m_here->show(facts().editions.first().id));
    QVERIFY(m_here->act(u"Check again"_s)); // where it lies is known
    QVERIFY(place().editions().lastCheck());
    QVERIFY(place().editions().lastCheck()->discrepancies.isEmpty());
    QVERIFY(m_here->act(u"Open folder"_s));
    QCOMPARE_EQ(m_here->shownFolders, QStringList{QFileInfo(m_here->target()).absolutePath()});
    m_here->desk.prompter.texts = {u"Anna Berg"_s, u"data room"_s};
    QVERIFY(m_here->act(u"Hand over…"_s));
    QCOMPARE_EQ(facts().binderHandOvers.size(), 1);
    QCOMPARE_EQ(facts().binderHandOvers.first().recipient, u"Anna Berg"_s);
    QCOMPARE_EQ(facts().binderHandOvers.first().means, u"data room"_s);
    m_here->desk.prompter.texts = {u"The wrong scope."_s};
    QVERIFY(m_here->act(u"Recall…"_s));
    QVERIFY(facts().editions.first().recall);
    QCOMPARE_EQ(facts().editions.first().recall->reason, u"The wrong scope."_s);
    QVERIFY(!m_here->act(u"Recall…"_s)); // once
    QVERIFY(!m_here->act(u"Hand over…"_s)); // no more
    QVERIFY(m_here->desk.prompter.unexpected.isEmpty());
}

void AuditsPlaceTest::aSecondBinderOfTheSameFileNameIsTheOneThatIsShown()
{
    m_here->make(u"issued"_s);
    const BinderEditionId first = facts().editions.first().id;
    QCOMPARE_EQ(place().editions().current(), first);
    m_here->make(u"issued"_s, u"second"_s);
    QCOMPARE_EQ(facts().editions.size(), 2);
    const BinderEditionId second = facts().editions.last().id;
    QVERIFY(second != first);
    QCOMPARE_EQ(place().editions().current(), second);
    QCOMPARE_EQ(place().editions().shownFile(), m_here->target(u"second"_s));
    QVERIFY(m_here->show(first));
    QCOMPARE_EQ(place().editions().shownFile(), m_here->target());
    QVERIFY(m_here->act(u"Check again"_s)); // its own file, of which nothing was said
    QVERIFY(place().editions().lastCheck()->discrepancies.isEmpty());
    QVERIFY(m_here->desk.prompter.unexpected.isEmpty());
}

void AuditsPlaceTest::aBinderThatWasNotIssuedAsThisEditionIsNotKeptAsIts()
{
    m_here->make(u"issued"_s);
    m_here->make(u"issued"_s, u"second"_s);
    const BinderEditionId first = facts().editions.first().id;
    QVERIFY(QFile::remove(m_here->target()));
    QVERIFY(m_here->show(first));
    const QString other = m_here->target(u"second"_s);
    m_here->desk.prompter.files = {other};
    QVERIFY(m_here->act(u"Check again"_s));
    QVERIFY(place().editions().lastCheck());
    const auto found = place().editions().lastCheck()->discrepancies;
    QCOMPARE_EQ(found.size(), 1); // it is whole, and another one
    QCOMPARE_EQ(found.first().what, u"binder.another"_s);
    m_here->desk.prompter.files = {other};
    QVERIFY(m_here->act(u"Open folder"_s)); // asked again: it was not kept
    QVERIFY(m_here->desk.prompter.files.isEmpty());
    QVERIFY(m_here->shownFolders.isEmpty());
    QCOMPARE_EQ(m_here->desk.toasts.last(), found.first().sentence);
    QCOMPARE_EQ(place().editions().shownFile(), other);
    QVERIFY(place().editions().current().isNull()); // beside the facts of no edition
}

void AuditsPlaceTest::anEditionWithoutItsFileStandsBesideNoPages()
{
    m_here->make(u"issued"_s);
    m_here->make(u"issued"_s, u"second"_s);
    QVERIFY(QFile::remove(m_here->target()));
    QVERIFY(!place().editions().shownFile().isEmpty());
    QVERIFY(m_here->show(facts().editions.first().id));
    QCOMPARE_EQ(place().editions().shownFile(), QString());
    QVERIFY(m_here->show(facts().editions.last().id));
    QCOMPARE_EQ(place().editions().shownFile(), m_here->target(u"second"_s));
}

void AuditsPlaceTest::aForeignBinderStandsAloneThroughEveryChange()
{
    m_here->make(u"issued"_s);
    const QString foreign = m_here->desk.file.folder() + u"/foreign.pdf"_s;
    m_here->desk.prompter.files = {foreign};
    QVERIFY(m_here->act(u"Open any binder…"_s));
    QCOMPARE_EQ(place().editions().shownFile(), foreign);
    QVERIFY(place().editions().current().isNull());
    const qsizetype opened = m_here->openedBinders.size();
    place().setView(m_here->desk.view()); // as any change does
    QVERIFY(m_here->desk.settle());
    QCOMPARE_EQ(place().editions().shownFile(), foreign);
    QVERIFY(place().editions().current().isNull());
    QCOMPARE_EQ(m_here->openedBinders.size(), opened); // nor read anew
    place().editions().list().select(idBytes(facts().editions.first().id));
    QCOMPARE_EQ(place().editions().shownFile(), m_here->target());
}

void AuditsPlaceTest::whatWasEnteredInAPlanIsNotThrownAwayUnasked()
{
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"plan"_s}));
    m_here->planForm().setValue(u"recipient"_s, u"Hart & Partner"_s);
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"plan"_s}));
    QCOMPARE_EQ(textOf(m_here->planForm().values(), u"recipient"_s), u"Hart & Partner"_s);
    QVERIFY(m_here->show(facts().audits.first().id));
    m_here->desk.prompter.answers = {Answer::No};
    QVERIFY(m_here->act(u"Plan a binder…"_s));
    QCOMPARE_EQ(textOf(m_here->planForm().values(), u"recipient"_s), u"Hart & Partner"_s);
    QVERIFY(m_here->show(facts().audits.first().id));
    m_here->desk.prompter.answers = {Answer::Yes};
    QVERIFY(m_here->act(u"Plan a binder…"_s));
    QVERIFY(textOf(m_here->planForm().values(), u"recipient"_s).isEmpty());
    QVERIFY(!textOf(m_here->planForm().values(), u"audit"_s).isEmpty());
    QVERIFY(m_here->desk.prompter.unexpected.isEmpty());
}

void AuditsPlaceTest::whatCannotBeDoneNowIsOff()
{
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"editions"_s}));
    QVERIFY(!m_here->act(u"Check again"_s)); // there is none
    QVERIFY(!m_here->act(u"Open folder"_s));
    m_here->make(u"issued"_s);
    QVERIFY(m_here->show(facts().editions.first().id));
    QVERIFY(m_here->act(u"Check again"_s));
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"plan"_s}));
    QVERIFY(place().plan().canMake());
    m_here->desk.prompter.files = {m_here->target(u"."_s)};
    place().plan().make();
    QVERIFY(!place().plan().canMake()); // one is being made
    QVERIFY(!m_here->isOn(u"Make binder…"_s));
    QVERIFY(m_here->desk.settle());
    QVERIFY(place().plan().canMake());
}

void AuditsPlaceTest::aFileThatWasChangedIsFoundOut()
{
    m_here->make(u"issued"_s);
    QVERIFY(m_here->show(facts().editions.first().id));
    const QString folder = m_here->desk.file.folder() + u"/out"_s;
    QFile list;
    const auto folders = QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE_EQ(folders.size(), 1);
    list.setFileName(folders.first().filePath() + u"/manifest.json"_s);
    QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Append));
    QVERIFY(list.write(" ") == 1);
    list.close();
    QVERIFY(m_here->act(u"Check again"_s));
    QVERIFY(place().editions().lastCheck());
    QVERIFY(!place().editions().lastCheck()->discrepancies.isEmpty());
}

void AuditsPlaceTest::linksLeadToTheRightPage()
{
    const RecordLink audit = facts().audits.first().id;
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"editions"_s}));
    QVERIFY(m_here->show(audit));
    QCOMPARE_EQ(place().current(), audit);
    QVERIFY(place().peek(audit)->title.startsWith(u"U-1"_s));
    const RecordLink binder = BinderFile{u"/tmp/some.pdf"_s};
    QVERIFY(m_here->show(binder));
    QCOMPARE_EQ(place().current(), binder);
    QVERIFY(!place().open(facts().controls.first().control.id));
}

void AuditsPlaceTest::aVaultThatIsReadOnlySaysSo()
{
    m_here.reset();
    m_here = std::make_unique<tests::AuditsPlaceDriver>(vault::OpenMode::ReadOnly);
    QVERIFY(m_here->saysWhyNot(u"New audit"_s));
    QVERIFY(m_here->show(PlaceLink{PlaceKind::Audits, u"plan"_s}));
    QVERIFY(m_here->saysWhyNot(u"Make binder…"_s));
}

MUNIMENT_TEST(AuditsPlaceTest, "audits_place_test")

} // namespace muniment::ui

#include "audits_place_test.moc"
