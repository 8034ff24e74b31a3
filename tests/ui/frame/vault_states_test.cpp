// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore_point.h"
#include "tests/ui/frame/frame_driver.h"
#include "tests/ui/made_up_vault.h"

#include <QFile>

#include <chrono>

namespace muniment::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the window says of the vault as a whole, and what it then lets a person do.
class VaultStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aVaultThatIsOursHasNothingToSay();
    void aVaultHeldByAnotherIsReadUntilItIsGivenBack();
    void nothingIsWrittenWhileAnotherDayIsShown();
    void aVaultThatDisappearsIsSaidAndComesBack();
    void anotherFileInItsPlaceIsSaid();
    void anotherDayIsNamedAndLeft();
    void recordsAsKnownEarlierAreNamedAndLeft();
    void aDayThatIsNotOverIsNow();
    void aCheckIsSeenAtTheFoot();
    void theReadingOfAllBytesIsSeenAtTheFoot();

private:
    tests::MadeUpVault m_vault; // of tests that leave its file where it is
};

void VaultStatesTest::aVaultThatIsOursHasNothingToSay()
{
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    QCOMPARE(frame.notices().size(), 1); // who sits here
    frame.sitDown();
    QCOMPARE(frame.notices(), QStringList());
    QVERIFY(frame.session().acts().canChange());
    QVERIFY2(frame.status().contains(u"saved"_s), qPrintable(frame.status()));
}

void VaultStatesTest::aVaultHeldByAnotherIsReadUntilItIsGivenBack()
{
    auto other = m_vault.open();
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    QCOMPARE(frame.notices().size(), 1);
    QVERIFY2(frame.notices().first().contains(u"has had this vault open at"_s),
        qPrintable(frame.notices().first()));
    QVERIFY(frame.status().contains(u"read-only"_s));
    QVERIFY(!frame.session().acts().canChange());
    other.reset();
    const VaultPage* const before = &frame.page();
    QVERIFY(frame.click<NoticeBand>(u"Try again"_s));
    QTRY_VERIFY(frame.window().window().vaultPage() && frame.window().window().vaultPage() != before
        && frame.session().view().isReady());
    QVERIFY(frame.session().acts().canChange());
    QVERIFY(frame.isIdle());
}

void VaultStatesTest::nothingIsWrittenWhileAnotherDayIsShown()
{
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    frame.sitDown();
    frame.session().setAsOf(frame.session().view().today.addDays(-1));
    frame.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(frame.toast().contains(u"only today's can be changed"_s), qPrintable(frame.toast()));
    QVERIFY(tests::mustHold(frame.session().vault()->read(vault::restorePoints)).isEmpty());
}

void VaultStatesTest::aVaultThatDisappearsIsSaidAndComesBack()
{
    tests::MadeUpVault vault;
    tests::FrameDriver frame;
    QVERIFY(frame.open(vault.path()));
    frame.sitDown();
    const QString elsewhere = vault.folder() + u"/elsewhere"_s;
    QVERIFY(QFile::rename(vault.path(), elsewhere));
    QTRY_COMPARE(frame.notices().size(), 1);
    QVERIFY2(frame.notices().first().contains(vault.path()), qPrintable(frame.notices().first()));
    QVERIFY(frame.status().contains(u"the file is gone"_s));
    QVERIFY(!frame.session().acts().canChange());
    QVERIFY(frame.page().currentPlace()->isVisible()); // what was read stays to be seen
    QVERIFY(QFile::rename(elsewhere, vault.path()));
    QTRY_COMPARE(frame.notices(), QStringList());
    QVERIFY(frame.session().acts().canChange());
}

void VaultStatesTest::anotherFileInItsPlaceIsSaid()
{
    tests::MadeUpVault vault;
    tests::FrameDriver frame;
    QVERIFY(frame.open(vault.path()));
    frame.sitDown();
    QVERIFY(QFile::rename(vault.path(), vault.folder() + u"/elsewhere"_s));
    QVERIFY(QFile::copy(vault.folder() + u"/elsewhere"_s, vault.path()));
    QTRY_VERIFY(frame.notices().value(0).contains(u"Another file"_s));
    QVERIFY(!frame.session().acts().canChange());
    QVERIFY(frame.click<NoticeBand>(u"Close the vault"_s));
    QVERIFY(frame.window().window().vaultPage() == nullptr);
    QVERIFY(frame.isIdle());
}

void VaultStatesTest::anotherDayIsNamedAndLeft()
{
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    frame.sitDown();
    frame.session().setAsOf(Date(2026, 10, 31));
    QCOMPARE(frame.notices(),
        QStringList{u"Today's records as of 31 Oct 2026. They can be read, not changed."_s});
    QVERIFY(!frame.session().acts().canChange());
    QVERIFY(frame.click<NoticeBand>(u"Back to today"_s));
    QCOMPARE(frame.notices(), QStringList());
    QVERIFY(frame.session().acts().canChange());
}

void VaultStatesTest::recordsAsKnownEarlierAreNamedAndLeft()
{
    tests::FrameDriver frame;
    frame.window().clock.advanceDays(10);
    QVERIFY(frame.open(m_vault.path()));
    frame.sitDown();
    frame.session().showKnownAtEndOf(Date(2026, 11, 25));
    QTRY_VERIFY(frame.session().view().knownAt.has_value());
    QCOMPARE(frame.session().view().today, Date(2026, 11, 25));
    QVERIFY2(frame.notices().first().startsWith(u"Records as known on 25 Nov 2026 23:59"_s),
        qPrintable(frame.notices().first()));
    QVERIFY(!frame.session().acts().canChange());
    QVERIFY(frame.click<NoticeBand>(u"Back to now"_s));
    QTRY_VERIFY(!frame.session().view().knownAt);
    QCOMPARE(frame.notices(), QStringList());
    QVERIFY(frame.session().acts().canChange());
}

void VaultStatesTest::aDayThatIsNotOverIsNow()
{
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    frame.session().showKnownAtEndOf(frame.session().view().today);
    QVERIFY(frame.isIdle());
    QVERIFY(!frame.session().view().knownAt);
}

void VaultStatesTest::aCheckIsSeenAtTheFoot()
{
    tests::FrameDriver frame;
    QVERIFY(frame.open(m_vault.path()));
    QVERIFY(frame.status().contains(u"not checked yet"_s));
    frame.session().check(vault::VerifyLevel::Quick);
    QTRY_VERIFY2(frame.status().contains(u"verified 10:42"_s), qPrintable(frame.status()));
    QVERIFY(frame.isIdle());
}

void VaultStatesTest::theReadingOfAllBytesIsSeenAtTheFoot()
{
    tests::FrameDriver frame(RoundPauses{0ms, 0ms});
    QVERIFY(frame.open(m_vault.path()));
    QTRY_VERIFY2_WITH_TIMEOUT(frame.status().contains(u"checked in full on 23 Nov 2026"_s),
        qPrintable(frame.status()), 60'000);
}

MUNIMENT_TEST(VaultStatesTest, "vault_states_test")

} // namespace muniment::ui

#include "vault_states_test.moc"
