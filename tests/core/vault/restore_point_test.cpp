// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/restore_point.h"

#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/vault/steps.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

RestorePointId mark(TestVault& vault, const QString& name)
{
    return vault.writeOk(
        [&](Transaction& transaction) { return addRestorePoint(transaction, name); },
        QString::fromLatin1(restorePointVerb));
}

void addNamed(TestVault& vault, const QString& name)
{
    vault.writeOk(
        [&](Transaction& transaction) -> Result<PersonId> { return addPerson(transaction, name); },
        u"person.add"_s);
}

} // namespace

class RestorePointTest : public QObject
{
    Q_OBJECT

private slots:
    void theRecordsOfThatTimeAreFoundAgain()
    {
        TestVault vault;
        addNamed(vault, u"Ada"_s);
        const RestorePointId id = mark(vault, u"  Before the   import "_s);
        vault.clock.advanceDays(1);
        addNamed(vault, u"Bo"_s);
        const QList<RestorePoint> points = vault.readOk(restorePoints);
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().id, id);
        QCOMPARE(points.first().name, u"Before the import"_s);
        const auto past = vault->knownAt(points.first().madeAt);
        VERIFY_OK(past);
        QCOMPARE(peopleOf(**past), QStringList{u"Ada"_s});
        QVERIFY(mustHold(verify(*vault, VerifyLevel::Full, {})).discrepancies.isEmpty());
    }

    void isNoStepToUndo()
    {
        TestVault vault;
        addNamed(vault, u"Ada"_s);
        mark(vault, u"Here"_s);
        const Steps steps
            = vault.readOk([](Access& access) { return stepsOf(access, PersonId{}); });
        QCOMPARE(steps.undo->verb, u"person.add"_s);
    }

    void standsUntilARecordChanges()
    {
        TestVault vault;
        QVERIFY(!vault.readOk(restorePointOfNow));
        mark(vault, u"Here"_s);
        QVERIFY(vault.readOk(restorePointOfNow));
        mustHold(recordVerification(*vault, {}, {})); // a check changes no record
        QCOMPARE(vault.readOk(restorePointOfNow)->name, u"Here"_s);
        addNamed(vault, u"Ada"_s);
        QVERIFY(!vault.readOk(restorePointOfNow));
    }

    void itsNameMayBeCorrectedButItNeverGoes()
    {
        TestVault vault;
        const RestorePointId id = mark(vault, u"Her"_s);
        vault.writeOk(
            [&](Transaction& transaction) { return nameRestorePoint(transaction, id, u"Here"_s); });
        QCOMPARE(vault.readOk(restorePoints).first().name, u"Here"_s);
        const Status removed = vault->write(Act{{}, u"test.write"_s}, [](Transaction& transaction) {
            return guarded([&]() -> Status {
                Query(transaction.access(), "DELETE FROM restore_point").run();
                return {};
            });
        });
        QVERIFY(!removed && removed.error().is(cause::ruleOfTheVault));
        const auto nameless = vault->write(Act{{}, u"test.write"_s},
            [](Transaction& transaction) { return addRestorePoint(transaction, u"  "_s); });
        QVERIFY(!nameless && nameless.error().is(cause::restorePointNotNamed));
        const auto tooLong = vault->write(Act{{}, u"test.write"_s}, [](Transaction& transaction) {
            return addRestorePoint(transaction, QString(longestName + 1, u'n'));
        });
        QVERIFY(!tooLong && tooLong.error().is(base::cause::tooLong));
    }
};

MUNIMENT_TEST(RestorePointTest, "restore_point_test")
#include "restore_point_test.moc"
