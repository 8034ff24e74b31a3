// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/scope_register.h"
#include "core/vault/backup.h"
#include "core/vault/restore_point.h"
#include "tests/ui/activity/activity_driver.h"
#include "tests/ui/made_up_vault.h"

#include <QComboBox>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class ActivityPlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyStepIsListedByDay();
    void aChangeJustMadeStandsOnTopWithOldBesideNew();
    void undoingFromTheDetailChangesTheVaultBack();
    void aLinkToAnEntrySelectsIt();
    void theStepsOfOneRecordAreShownByALink();
    void oneClickLeavesOverridesAlone();
    void thePointsLeadTheWholeWindowBack();
    void twoPointsAreCompared();
    void aCheckIsMadeAndTold();
    void inAnEarlierTimeNothingCanBeUndone();
    void aCopyIsRestoredAndTheVaultAsItWasStaysBesideIt();

private:
    [[nodiscard]] scope::Person person();
    void call(const QString& role); // a minute later
    void passMinute();

    std::unique_ptr<tests::MadeUpVault> m_vault;
    std::unique_ptr<tests::ActivityDriver> m_desk;
};

void ActivityPlaceTest::init()
{
    m_vault = std::make_unique<tests::MadeUpVault>();
    m_desk = std::make_unique<tests::ActivityDriver>();
    QVERIFY(m_desk->openActivity(m_vault->path()));
}

void ActivityPlaceTest::cleanup()
{
    QVERIFY(m_desk->prompter().unexpected.isEmpty());
    m_desk.reset();
}

scope::Person ActivityPlaceTest::person()
{
    return tests::mustHold(m_desk->session().vault()->read([](vault::Access& access) {
        return scope::ScopeRegister(access).findPerson(u"Mara Okafor"_s);
    }));
}

void ActivityPlaceTest::passMinute()
{
    FixedClock& clock = m_desk->window().clock;
    clock.set({clock.now().milliseconds + 60'000});
}

void ActivityPlaceTest::call(const QString& role)
{
    passMinute();
    scope::Person changed = person();
    changed.role = role;
    tests::mustHold(m_desk->session().acts().perform(
        {u"person.set"_s, u"call"_s, {}, {}}, [&changed](vault::Transaction& transaction) {
            return scope::ScopeRegister::updatePerson(transaction, changed);
        }));
    QVERIFY(m_desk->isIdle());
}

void ActivityPlaceTest::everyStepIsListedByDay()
{
    RecordList& list = *m_desk->list();
    QCOMPARE(list.model().headingAt(0)->word, u"23 Nov 2026"_s);
    QVERIFY(list.model().rowCount() > 10);
    QCOMPARE(m_desk->cell(1, u"Who"_s), u"Ines Duarte"_s);
    QCOMPARE(m_desk->cell(1, u"What"_s), u"U-1 ISO 27001 surveillance 2027"_s);
}

void ActivityPlaceTest::aChangeJustMadeStandsOnTopWithOldBesideNew()
{
    call(u"Head of platform"_s);
    QTRY_COMPARE(m_desk->cell(1, u"What"_s), u"Mara Okafor"_s);
    QTRY_COMPARE(m_desk->cell(1, u"Before → after"_s), u"role: Platform lead → Head of platform"_s);
    m_desk->list()->select(m_desk->list()->model().keyAt(1));
    QVERIFY(m_desk->isIdle());
    const QString words = m_desk->words();
    QVERIFY(words.contains(u"Platform lead"_s));
    QVERIFY(words.contains(u"Head of platform"_s));
    QVERIFY(words.contains(u"Undo this"_s));
}

void ActivityPlaceTest::undoingFromTheDetailChangesTheVaultBack()
{
    call(u"Head of platform"_s);
    QTRY_COMPARE(m_desk->cell(1, u"What"_s), u"Mara Okafor"_s);
    m_desk->list()->select(m_desk->list()->model().keyAt(1));
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->click(u"Undo this"_s));
    QTRY_COMPARE(person().role, u"Platform lead"_s);
    QTRY_VERIFY(m_desk->cell(1, u"Did"_s).startsWith(u"undo “"_s));
}

void ActivityPlaceTest::aLinkToAnEntrySelectsIt()
{
    m_desk->page().goToPlace(PlaceKind::Controls);
    m_desk->page().follow(JournalLink{2});
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->place().kind(), PlaceKind::Activity);
    QVERIFY(m_desk->place().current() == RecordLink(JournalLink{2}));
    const std::optional<PeekCard> card = m_desk->place().peek(JournalLink{2});
    QVERIFY(card.has_value());
    QVERIFY(!card->title.isEmpty());
}

void ActivityPlaceTest::theStepsOfOneRecordAreShownByALink()
{
    call(u"Head of platform"_s);
    const QString word = u"record "_s + idText(person().id);
    m_desk->page().follow(PlaceLink{PlaceKind::Activity, word});
    QVERIFY(m_desk->isIdle());
    QCOMPARE(m_desk->list()->arrangement().counted->words, u"Mara Okafor"_s);
    QCOMPARE(m_desk->list()->arrangement().counted->keys.size(), 2);
}

void ActivityPlaceTest::oneClickLeavesOverridesAlone()
{
    QVERIFY(m_desk->click(u"Overrides only"_s));
    QCOMPARE(m_desk->list()->arrangement().filterCount(), 1);
    QVERIFY(m_desk->click(u"Overrides only"_s));
    QCOMPARE(m_desk->list()->arrangement().filterCount(), 0);
}

void ActivityPlaceTest::thePointsLeadTheWholeWindowBack()
{
    tests::mustHold(m_desk->session().acts().perform(
        {QLatin1String(vault::restorePointVerb), u"point"_s, {}, {}},
        [](vault::Transaction& transaction) {
            return vault::addRestorePoint(transaction, u"Before the import"_s);
        }));
    call(u"Head of platform"_s);
    QVERIFY(m_desk->click(u"Points in time"_s));
    QCOMPARE(m_desk->cell(0, u"Name"_s), u"Before the import"_s);
    m_desk->list()->select(m_desk->list()->model().keyAt(0));
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->click(u"View as of then"_s));
    QTRY_VERIFY(m_desk->session().view().knownAt.has_value());
    QCOMPARE(m_desk->session().view().facts->person(person().id)->role, u"Platform lead"_s);
}

void ActivityPlaceTest::twoPointsAreCompared()
{
    call(u"Head of platform"_s);
    QVERIFY(m_desk->click(u"Points in time"_s));
    const int last = m_desk->list()->model().rowCount() - 1;
    QCOMPARE(m_desk->cell(last, u"Name"_s), u"The vault was made"_s);
    m_desk->list()->select(m_desk->list()->model().keyAt(last));
    QTRY_VERIFY(m_desk->words().contains(u"Person"_s));
    auto* others = m_desk->place().findChild<QComboBox*>();
    others->setCurrentIndex(others->count() - 1); // itself
    QTRY_VERIFY(m_desk->words().contains(u"No record differs"_s));
}

void ActivityPlaceTest::aCheckIsMadeAndTold()
{
    QVERIFY(m_desk->click(u"Trust"_s));
    QVERIFY(m_desk->words().contains(u"This vault was not checked yet."_s));
    QVERIFY(m_desk->click(u"Check every byte"_s));
    QTRY_VERIFY(m_desk->words().contains(u"found nothing that differs"_s));
    QVERIFY(m_desk->session().lastCheck().has_value());
    QVERIFY(m_desk->place().current() == RecordLink(PlaceLink{PlaceKind::Activity, u"trust"_s}));
}

void ActivityPlaceTest::inAnEarlierTimeNothingCanBeUndone()
{
    call(u"Head of platform"_s);
    const Instant then = m_desk->window().clock.now();
    passMinute();
    m_desk->session().showKnownAt(then);
    QTRY_VERIFY(m_desk->session().view().knownAt.has_value());
    QVERIFY(m_desk->isIdle());
    m_desk->list()->select(m_desk->list()->model().keyAt(1));
    QVERIFY(m_desk->isIdle());
    QVERIFY(!m_desk->click(u"Undo this"_s));
}

void ActivityPlaceTest::aCopyIsRestoredAndTheVaultAsItWasStaysBesideIt()
{
    const RecordLink points = PlaceLink{PlaceKind::Activity, u"points"_s};
    m_desk->page().follow(PlaceLink{PlaceKind::Activity, u"trust"_s});
    QVERIFY(m_desk->isIdle());
    QVERIFY(m_desk->click(u"Back up now"_s));
    call(u"Head of platform"_s);
    m_desk->page().follow(points);
    QVERIFY(m_desk->isIdle());
    QVERIFY(!m_desk->click(u"Restore this backup…"_s)); // the newest point is none
    for (int line = 0; line < m_desk->list()->model().rowCount(); ++line)
        if (m_desk->cell(line, u"Kind"_s) == u"backup"_s)
            m_desk->list()->select(m_desk->list()->model().keyAt(line));
    QVERIFY(m_desk->isIdle());
    QVERIFY2(m_desk->words().contains(u"Head of platform"_s), qPrintable(m_desk->words()));
    m_desk->prompter().answers = {Answer::Yes};
    QVERIFY(m_desk->click(u"Restore this backup…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->prompter().told, QStringList{u"The backup is in the vault's place"_s}, 60'000);
    QTRY_VERIFY(m_desk->window().window().vaultPage());
    QTRY_VERIFY(m_desk->session().view().isReady());
    QCOMPARE(person().role, u"Platform lead"_s);
    QVERIFY(!m_desk->session().vault()->isReadOnly());
    int kept = 0;
    for (const vault::Backup& each : vault::backupsIn(m_vault->folder(), u"claims"_s))
        kept += each.name.kind == vault::BackupKind::Replaced ? 1 : 0;
    QCOMPARE(kept, 1);
}

MUNIMENT_TEST(ActivityPlaceTest, "activity_place_test")

} // namespace muniment::ui

#include "activity_place_test.moc"
