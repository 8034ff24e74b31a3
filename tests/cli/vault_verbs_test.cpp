// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"

#include <QFile>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class VaultVerbsTest final : public QObject
{
    Q_OBJECT

private slots:
    void makesAVaultOnce()
    {
        const Desk desk;
        const QString path = desk.folder() + u"/house.muniment"_s;
        const QStringList create{u"--json"_s, u"vault"_s, u"create"_s, path, u"--organisation"_s,
            u"Contoso Insurance"_s, u"--time-zone"_s, u"Europe/Dublin"_s};
        EXPECT_EXIT(Desk::runProgram(create), 0);
        EXPECT_EXIT(Desk::runProgram(create), 1);
        const Ran info = Desk::runProgram({u"--vault"_s, path, u"--json"_s, u"vault"_s, u"info"_s});
        EXPECT_EXIT(info, 0);
        const QJsonObject json = QJsonDocument::fromJson(info.words.toUtf8()).object();
        QCOMPARE(json.value(u"organisation"_s).toString(), u"Contoso Insurance"_s);
        QCOMPARE(json.value(u"stamp_code"_s).toString(), u"CON"_s);
        QCOMPARE(json.value(u"time_zone"_s).toString(), u"Europe/Dublin"_s);
        QCOMPARE(json.value(u"journal_entries"_s).toInt(), 1);
        QVERIFY(json.value(u"last_full_check"_s).isNull());
    }

    void refusesAZoneThatIsNone()
    {
        const Desk desk;
        const Ran refused
            = Desk::runProgram({u"vault"_s, u"create"_s, desk.folder() + u"/a.muniment"_s,
                u"--organisation"_s, u"A"_s, u"--time-zone"_s, u"Europe/Nowhere"_s});
        EXPECT_EXIT(refused, 1);
        QVERIFY(!QFile::exists(desk.folder() + u"/a.muniment"_s));
    }

    void checksAndWritesDownThatItDid()
    {
        const Desk desk;
        const Ran checked = desk.ask({u"vault"_s, u"verify"_s, u"--full"_s});
        EXPECT_EXIT(checked, 0);
        QVERIFY(checked.items().isEmpty());
        const Ran info = desk.ask({u"vault"_s, u"info"_s});
        QCOMPARE(
            info.json.value(u"last_full_check"_s).toObject().value(u"discrepancies"_s).toInt(-1),
            0);
    }

    void namesDamageAndExitsWithOne()
    {
        const Desk desk;
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s}), 0);
        QFile file(desk.vaultPath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 place = file.readAll().lastIndexOf("Ann Lee");
        QVERIFY(place > 0 && file.seek(place) && file.write("Eve", 3) == 3);
        file.close();
        const Ran checked = desk.ask({u"vault"_s, u"verify"_s, u"--full"_s});
        EXPECT_EXIT(checked, 1);
        QVERIFY(!checked.items().isEmpty());
        QVERIFY(desk.run({u"vault"_s, u"verify"_s}).words.contains(u"Damage:"_s)
            || checked.items().at(0).toObject().value(u"what"_s) == u"row.differs"_s);
    }

    void saysWhatAVaultIsNot()
    {
        const Desk desk;
        const QString path = desk.file(u"text.muniment"_s, "no vault");
        EXPECT_EXIT(Desk::runProgram({u"--vault"_s, path, u"vault"_s, u"info"_s}), 1);
    }

    void listsAndUndoesWhatWasDone()
    {
        const Desk desk;
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s}), 0);
        EXPECT_EXIT(desk.run({u"--actor"_s, u"P-01"_s, u"person"_s, u"add"_s, u"Bo Ek"_s}), 0);
        const Ran all = desk.ask({u"journal"_s, u"list"_s});
        EXPECT_EXIT(all, 0);
        QCOMPARE(all.items().size(), 3);
        const QJsonObject newest = all.items().at(0).toObject();
        QCOMPARE(newest.value(u"verb"_s).toString(), u"person.add"_s);
        QCOMPARE(newest.value(u"actor"_s).toString(), u"Ann Lee"_s);
        QCOMPARE(newest.value(u"record"_s).toString(), u"P-02"_s);
        QCOMPARE(desk.ask({u"journal"_s, u"list"_s, u"--record"_s, u"p-1"_s}).items().size(), 1);
        QCOMPARE(desk.ask({u"journal"_s, u"list"_s, u"--record"_s, u"P-9"_s}).cause(),
            u"cli.record_not_found"_s);

        const Ran undone = desk.ask({u"journal"_s, u"undo"_s});
        EXPECT_EXIT(undone, 0);
        QCOMPARE(undone.json.value(u"verb"_s).toString(), u"person.add"_s);
        QCOMPARE(desk.ask({u"person"_s, u"list"_s}).items().size(), 1);
        EXPECT_EXIT(desk.run({u"journal"_s, u"undo"_s, u"--change-set"_s,
                        undone.json.value(u"by"_s).toString()}),
            0);
        QCOMPARE(desk.ask({u"person"_s, u"list"_s}).items().size(), 2);
    }

    void showsTheRecordsAsTheyStood()
    {
        const Desk desk;
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Ann Lee"_s}), 0);
        const QString then = desk.ask({u"journal"_s, u"list"_s})
                                 .items()
                                 .at(0)
                                 .toObject()
                                 .value(u"written_at"_s)
                                 .toString();
        EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, u"Bo Ek"_s}), 0);
        QCOMPARE(desk.ask({u"--known-at"_s, then, u"person"_s, u"list"_s}).items().size(), 1);
        EXPECT_EXIT(desk.run({u"--known-at"_s, then, u"person"_s, u"add"_s, u"Cy"_s}), 1);
    }
};

MUNIMENT_TEST(VaultVerbsTest, "vault_verbs_test")
#include "vault_verbs_test.moc"
