// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/comparison.h"

#include "core/vault/undo.h"
#include "tests/core/vault/random_history.h"

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

qint64 headOf(TestVault& vault)
{
    return vault.readOk([](Access& access) { return journalHead(access); }).sequence;
}

PersonId addOne(TestVault& vault, const QString& name)
{
    return vault.writeOk(
        [&](Transaction& transaction) -> Result<PersonId> { return addPerson(transaction, name); });
}

void renameOne(TestVault& vault, PersonId id, const QString& name)
{
    vault.writeOk([&](Transaction& transaction) -> Status {
        renamePerson(transaction, id, name);
        return {};
    });
}

void removeOne(TestVault& vault, PersonId id)
{
    vault.writeOk([&](Transaction& transaction) -> Status {
        removePerson(transaction, id);
        return {};
    });
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatCameWentAndChanged()
    {
        TestVault vault;
        const PersonId ada = addOne(vault, u"Ada"_s);
        const PersonId bo = addOne(vault, u"Bo"_s);
        const qint64 from = headOf(vault);
        renameOne(vault, ada, u"Ada A"_s);
        renameOne(vault, ada, u"Ada B"_s);
        removeOne(vault, bo);
        const PersonId cy = addOne(vault, u"Cy"_s);
        renameOne(vault, cy, u"Cy C"_s);
        const auto differences = mustHold(differencesBetween(*vault, from, headOf(vault), {}));
        QCOMPARE(differences.size(), 3);
        QCOMPARE(differences[0].record, ada.value);
        QCOMPARE(differences[0].fate, RowFate::Changed);
        QCOMPARE(differences[0].rows[0].before->value(u"name"_s).toString(), u"Ada"_s);
        QCOMPARE(differences[0].rows[0].after->value(u"name"_s).toString(), u"Ada B"_s);
        QCOMPARE(differences[1].fate, RowFate::Removed);
        QCOMPARE(differences[1].name, u"Bo"_s);
        QCOMPARE(differences[2].fate, RowFate::Added);
        QCOMPARE(differences[2].name, u"Cy C"_s);
        QCOMPARE(differences[2].number, 3);
    }

    void whatCameAndWentOrCameBackIsNoDifference()
    {
        TestVault vault;
        const PersonId ada = addOne(vault, u"Ada"_s);
        const qint64 from = headOf(vault);
        removeOne(vault, addOne(vault, u"Bo"_s));
        renameOne(vault, ada, u"Cy"_s);
        renameOne(vault, ada, u"Ada"_s);
        QVERIFY(mustHold(differencesBetween(*vault, from, headOf(vault), {})).isEmpty());
        QVERIFY(mustHold(differencesBetween(*vault, from, from, {})).isEmpty());
    }

    void leadsFromTheRecordsOfOneMomentToThoseOfAnother_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    // Undoing everything since leads back to the moment of before: then nothing differs.
    void leadsFromTheRecordsOfOneMomentToThoseOfAnother()
    {
        QFETCH(quint32, seed);
        TestVault vault;
        RandomHistory history(vault, seed);
        for (int step = 0; step < 20; ++step)
            history.step();
        const qint64 from = headOf(vault);
        QList<ChangeSetId> later;
        for (int step = 0; step < 8; ++step)
            later.prepend(history.step());
        const auto differences = mustHold(differencesBetween(*vault, from, headOf(vault), {}));
        for (const RecordDifference& each : differences)
            for (const RowImage& row : each.rows)
                QVERIFY(row.before != row.after);
        for (const ChangeSetId changeSet : std::as_const(later))
            VERIFY_OK(undo(*vault, {}, changeSet));
        QVERIFY(mustHold(differencesBetween(*vault, from, headOf(vault), {})).isEmpty());
    }
};

MUNIMENT_TEST(ComparisonTest, "comparison_test")
#include "comparison_test.moc"
