// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/content_store.h"
#include "core/vault/vault_messages.h"
#include "core/vault/verify.h"
#include "tests/core/vault/people.h"
#include "tests/core/vault/raw_vault.h"

#include <QFile>

using namespace muniment;
using namespace muniment::tests;
using namespace muniment::vault;
using namespace Qt::StringLiterals;

namespace {

const QByteArray evidenceBytes = "the proof as it was handed in, " + QByteArray(2000, '.');

// A closed vault with a person, an evidence's bytes, and a change.
class Filled : public TestVault
{
public:
    Filled()
    {
        const StagedContent content = mustHold(vault().content().takeInBytes(evidenceBytes));
        ada = writeOk([&](Transaction& transaction) -> Result<PersonId> {
            const PersonId id = addPerson(transaction, u"Ada Lovelace"_s);
            const Status kept = vault().content().keep(transaction, content);
            return kept ? Result<PersonId>(id) : failWith(kept);
        });
        writeOk(
            [&](Transaction& transaction) -> Status {
                renamePerson(transaction, ada, u"Ada Byron"_s);
                return {};
            },
            u"test.rename"_s);
        close();
    }

    // Flips a bit in the file at the only place where this stands.
    void flipIn(const QByteArray& what)
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite))
            qFatal("the vault could not be opened");
        const QByteArray whole = file.readAll();
        const qsizetype place = whole.indexOf(what);
        if (place < 0 || whole.indexOf(what, place + 1) >= 0)
            qFatal("%s does not stand once in the vault", what.constData());
        const char flipped = char(whole[place] ^ 1);
        if (!file.seek(place) || file.write(&flipped, 1) != 1)
            qFatal("the vault could not be damaged");
    }

    QStringList sentences()
    {
        QStringList all;
        for (const Discrepancy& each :
            mustHold(verify(vault(), VerifyLevel::Full, {})).discrepancies)
            if (each.severity == Severity::Damage)
                all.append(each.sentence);
        return all;
    }

    PersonId ada;
};

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void G4_aFlippedByteIsToldInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("in content")
            << QByteArray("the proof as it was")
            << u"The bytes of content %1 were altered."_s.arg(sha256Of(evidenceBytes).toHex());
        QTest::newRow("in a journal entry")
            << QByteArray("test.rename") << u"journal_entry 3 was changed after it was written."_s;
        QTest::newRow("in a journal entry's details")
            << QByteArray("before\":{\"active_from")
            << u"The details of journal_entry 3 were changed after they were written."_s;
        QTest::newRow("in a record")
            << QByteArray("Ada Byronruns_it")
            << u"A record differs from what the journal says of it: person %1."_s;
    }
    void G4_aFlippedByteIsToldInOneSentence()
    {
        QFETCH(QByteArray, place);
        QFETCH(QString, sentence);
        Filled vault;
        if (sentence.contains(u"%1"_s))
            sentence = sentence.arg(idText(vault.ada));
        vault.flipIn(place);
        vault.reopen();
        QCOMPARE(vault.sentences().value(0), sentence);
    }

    void G4_aVaultThatWasCutIsRefusedOrItsDamageFound()
    {
        Filled vault;
        const QByteArray rows = RawVault(vault.path()).dump();
        QFile file(vault.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        constexpr qsizetype page = 16384;
        QList<qsizetype> sizes{0, 1, 50, 99, 100, 512, whole.size() - 1};
        for (qsizetype size = page; size < whole.size(); size += page)
            sizes << size << size - 1000;
        int cut = 0;
        for (const qsizetype size : sizes) {
            vault.close();
            vault.file(u"test.muniment"_s, whole.left(size));
            if (RawVault(vault.path()).dump() == rows)
                continue; // the last bytes of an empty page
            ++cut;
            const QByteArray where = QByteArray::number(size);
            for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
                const auto opened = Vault::open(vault.path(), mode, {vault.clock, vault.ids});
                if (!opened) {
                    const Problem problem = opened.error().problem;
                    QVERIFY2(problem == Problem::Damaged
                            || (problem == Problem::Invalid && opened.error().is(cause::notAVault)),
                        QByteArray(where + ' ' + explain(opened.error())).constData());
                    continue;
                }
                const auto found = verify(**opened, VerifyLevel::Full, {});
                QVERIFY2(!found || !found->discrepancies.isEmpty(), where.constData());
            }
        }
        QVERIFY(cut > 20);
        vault.file(u"test.muniment"_s, whole);
        vault.reopen();
        QVERIFY(vault.sentences().isEmpty());
    }

    void G4_aVaultThatGrewAtItsEndIsInOrder()
    {
        Filled vault;
        QFile file(vault.path());
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(QByteArray(16384, 'x')), 16384);
        file.close();
        vault.reopen();
        QVERIFY(vault.sentences().isEmpty());
        QCOMPARE(peopleOf(*vault), QStringList{u"Ada Byron"_s});
    }
};

MUNIMENT_TEST(DamageTest, "damage_test")
#include "damage_test.moc"
