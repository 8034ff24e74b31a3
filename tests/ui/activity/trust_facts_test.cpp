// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trust_facts.h"

#include "core/vault/backup.h"
#include "tests/support/test_vault.h"

namespace muniment::ui {

using namespace Qt::StringLiterals;

class TrustFactsTest : public QObject
{
    Q_OBJECT

private slots:
    void aVaultThatWasNeverCheckedSaysSo();
    void aCheckOfEveryByteCountsAsTheNewest();
    void discrepanciesAreCounted();
    void anotherWhoHoldsTheVaultIsNamed();
    void theNewestCopyIsToldWhereverItLies();

private:
    static QString valueOf(const QList<TrustLine>& lines, const QString& name)
    {
        for (const auto& [each, value] : lines)
            if (each == name)
                return value;
        return u"no such line"_s;
    }
    static QList<TrustLine> linesOfCopies(vault::Vault& vault, const QString& folder)
    {
        return copyLines(tests::mustHold(readTrust(vault, folder)), u"UTC"_s);
    }
};

void TrustFactsTest::aVaultThatWasNeverCheckedSaysSo()
{
    tests::TestVault vault;
    const TrustFacts facts = tests::mustHold(readTrust(*vault, vault.folder()));
    QCOMPARE(trustState(facts, u"UTC"_s).sentence, u"This vault was not checked yet."_s);
    QCOMPARE(valueOf(checkLines(facts, u"UTC"_s), u"Last check"_s), u"never"_s);
    QCOMPARE(valueOf(journalLines(facts, u"UTC"_s), u"Entries"_s), u"1"_s);
    QCOMPARE(valueOf(fileLines(facts), u"Written by"_s), u"this desk"_s);
    QCOMPARE(valueOf(fileLines(facts), u"File"_s), vault.path());
}

void TrustFactsTest::aCheckOfEveryByteCountsAsTheNewest()
{
    tests::TestVault vault;
    const vault::Verification found
        = tests::mustHold(vault::verify(*vault, vault::VerifyLevel::Full, JobContext()));
    tests::mustHold(vault::recordVerification(*vault, found, {}));
    const TrustFacts facts = tests::mustHold(readTrust(*vault, vault.folder()));
    QCOMPARE(trustState(facts, u"UTC"_s).mark.tone, Tone::Good);
    const QList<TrustLine> lines = checkLines(facts, u"UTC"_s);
    QVERIFY(valueOf(lines, u"Last check"_s).startsWith(u"1 Jul 2026"_s));
    QCOMPARE(valueOf(lines, u"Last check"_s), valueOf(lines, u"Last full check"_s));
}

void TrustFactsTest::discrepanciesAreCounted()
{
    tests::TestVault vault;
    vault::Verification found;
    found.discrepancies = {{vault::Severity::Damage, u"test.one"_s, u"here"_s, u"One."_s},
        {vault::Severity::Damage, u"test.two"_s, u"there"_s, u"Two."_s}};
    tests::mustHold(vault::recordVerification(*vault, found, {}));
    const TrustState state
        = trustState(tests::mustHold(readTrust(*vault, vault.folder())), u"UTC"_s);
    QCOMPARE(state.mark.tone, Tone::Bad);
    QVERIFY2(state.sentence.contains(u"2 discrepancies"_s), qPrintable(state.sentence));
}

void TrustFactsTest::anotherWhoHoldsTheVaultIsNamed()
{
    TrustFacts facts;
    facts.isReadOnly = true;
    QCOMPARE(valueOf(fileLines(facts), u"Written by"_s), u"nobody: it is open for reading"_s);
    facts.holder = vault::Holder{u"Mara"_s, u"desk-2"_s, u"09:12"_s};
    QCOMPARE(valueOf(fileLines(facts), u"Written by"_s), u"Mara at desk-2, since 09:12"_s);
}

void TrustFactsTest::theNewestCopyIsToldWhereverItLies()
{
    tests::TestVault vault;
    const QTemporaryDir elsewhere;
    const auto copied = [&] { return linesOfCopies(*vault, elsewhere.path()); };
    QCOMPARE(valueOf(copied(), u"Newest backup"_s), u"none yet"_s);
    const vault::Surroundings surroundings{vault.clock, vault.ids};
    tests::mustHold(vault::makeBackup(*vault, {}, surroundings, {}));
    vault.clock.advanceDays(1);
    tests::mustHold(vault::makeBackup(*vault, {elsewhere.path()}, surroundings, {}));
    QVERIFY(valueOf(copied(), u"Newest backup"_s).startsWith(u"2 Jul 2026"_s));
    QCOMPARE(valueOf(copied(), u"Backups"_s), u"2"_s);
    QCOMPARE(valueOf(copied(), u"Kept in"_s), elsewhere.path());
}

MUNIMENT_TEST(TrustFactsTest, "trust_facts_test")

} // namespace muniment::ui

#include "trust_facts_test.moc"
