// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audits/audit_register.h"
#include "core/vault/backup.h"
#include "tests/ui/activity/history_vault.h"
#include "ui/activity/point_comparison.h"
#include "ui/activity/point_rows.h"

#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class PointsTest : public QObject
{
    Q_OBJECT

private slots:
    void theBeginningAndNamedPointsAreListedNewestFirst();
    void anAuditedPeriodThatIsOverIsAPoint();
    void twoPointsAreComparedWhicheverComesFirst();
    void whatCameAndWentBetweenIsNoDifference();
    void copiesOfThisVaultAreListedWithWhatCameSince();
    void aCopyThatCannotBeOpenedSaysWhy();

private:
    static QList<PointRow> points(tests::HistoryVault& vault)
    {
        return tests::mustHold(pointRows(vault.vault(), vault.view(), JobContext()));
    }
};

void PointsTest::theBeginningAndNamedPointsAreListedNewestFirst()
{
    tests::HistoryVault vault;
    vault.namePoint(u"Before the import"_s);
    vault.addPeople({u"Mara"_s, u"Jonas"_s});
    const QList<PointRow> rows = points(vault);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().kind, PointRow::Kind::RestorePoint);
    QCOMPARE(rows.first().name, u"Before the import"_s);
    QCOMPARE(rows.first().who, u"Ines Duarte"_s);
    QCOMPARE(rows.first().since, 2);
    QCOMPARE(rows.last().kind, PointRow::Kind::Beginning);
    QVERIFY(rows.first().key() != rows.last().key());
}

void PointsTest::anAuditedPeriodThatIsOverIsAPoint()
{
    tests::HistoryVault vault;
    const auto add = [&vault](const QString& name, const Period& period) {
        audits::NewAudit audit;
        audit.name = name;
        audit.period = period;
        tests::mustHold(vault.vault().write(
            vault::Act{vault.me(), u"audit.add"_s}, [&audit](vault::Transaction& transaction) {
                return audits::AuditRegister::add(transaction, audit);
            }));
    };
    add(u"Before there were records"_s, {Date(2025, 1, 1), Date(2025, 12, 31)});
    add(u"Third quarter"_s, {Date(2026, 7, 1), Date(2026, 9, 30)});
    add(u"Goes on"_s, {Date(2026, 1, 1), Date(2026, 12, 31)});
    vault.clock().set(tests::mustHold(parseInstant(u"2026-11-23T10:42:00Z"_s)));
    vault.addPeople({u"Mara"_s});
    const QList<PointRow> rows = points(vault);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().name, u"Third quarter"_s);
    QCOMPARE(rows.first().when, u"30 Sep 2026 23:59"_s);
    QCOMPARE(rows.first().since, 1);
}

void PointsTest::twoPointsAreComparedWhicheverComesFirst()
{
    tests::HistoryVault vault;
    vault.namePoint(u"One"_s);
    vault.addPeople({u"Mara"_s, u"Jonas"_s});
    vault.call(vault.me(), u"Compliance officer"_s);
    const PointRow one = points(vault).first();
    const RecordLabels labels(vault.view().facts);
    const qint64 now = one.sequence + one.since;
    for (const auto& [from, until] : {std::pair(one.sequence, now), std::pair(now, one.sequence)}) {
        const QList<ComparedKind> kinds
            = tests::mustHold(comparePoints(vault.vault(), from, until, labels, JobContext()));
        QCOMPARE(kinds.size(), 1);
        QCOMPARE(kinds.first().words, u"person"_s);
        QCOMPARE(kinds.first().added, 2);
        QCOMPARE(kinds.first().changed, 1);
        QCOMPARE(kinds.first().removed, 0);
        QCOMPARE(kinds.first().records.size(), 3);
        QCOMPARE(kinds.first().left, 0);
    }
}

void PointsTest::whatCameAndWentBetweenIsNoDifference()
{
    tests::HistoryVault vault;
    vault.call(vault.me(), u"Auditor"_s);
    vault.namePoint(u"One"_s);
    vault.call(vault.me(), u"Compliance officer"_s);
    vault.call(vault.me(), u"Auditor"_s);
    const PointRow one = points(vault).first();
    QCOMPARE(one.since, 2);
    QVERIFY(tests::mustHold(comparePoints(vault.vault(), one.sequence, one.sequence + one.since,
                                RecordLabels(vault.view().facts), JobContext()))
                .isEmpty());
}

void PointsTest::copiesOfThisVaultAreListedWithWhatCameSince()
{
    tests::HistoryVault vault;
    RandomIds ids;
    const vault::Surroundings surroundings{vault.clock(), ids};
    const auto rows
        = [&] { return backupRows(vault.vault(), vault.folder(), vault.view(), surroundings, {}); };
    QVERIFY(rows().isEmpty());
    tests::mustHold(
        vault::makeBackup(vault.vault(), {{}, vault::BackupKind::Session}, surroundings, {}));
    vault.addPeople({u"Mara"_s, u"Jonas"_s});
    tests::mustHold(vault::makeBackup(vault.vault(), {}, surroundings, {}));
    // What bears such a name and is another vault's is no point of this one.
    const QTemporaryDir elsewhere;
    const auto other = tests::mustHold(vault::Vault::create(
        elsewhere.filePath(u"test.muniment"_s), {u"Other"_s, {}, {}, {}}, surroundings));
    tests::mustHold(vault::makeBackup(*other,
        {vault.folder() + u"/test.2026-07-01T090000Z.muniment-backup"_s}, surroundings, {}));
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().first().since, 0);
    QCOMPARE(rows().first().name, u"Asked for"_s);
    QCOMPARE(rows().last().since, 2);
    QCOMPARE(rows().last().name, u"At the end of a session"_s);
    QVERIFY(rows().last().trouble.isEmpty());
}

void PointsTest::aCopyThatCannotBeOpenedSaysWhy()
{
    tests::HistoryVault vault;
    RandomIds ids;
    const vault::Surroundings surroundings{vault.clock(), ids};
    const vault::MadeBackup made
        = tests::mustHold(vault::makeBackup(vault.vault(), {}, surroundings, {}));
    QFile copy(made.backup.path);
    QVERIFY(copy.resize(100));
    const QList<PointRow> rows
        = backupRows(vault.vault(), vault.folder(), vault.view(), surroundings, {});
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows.first().trouble.isEmpty());
}

MUNIMENT_TEST(PointsTest, "points_test")

} // namespace muniment::ui

#include "points_test.moc"
