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

    void tellsWhatItFoundThoughItCannotBeWrittenDown()
    {
        const Desk desk;
        const Ran nobody = desk.ask({u"--actor"_s, u"Nobody"_s, u"vault"_s, u"verify"_s});
        EXPECT_EXIT(nobody, 1);
        // No file may grow or be written beyond its start: a disk without room.
        QProcess program;
        program.start(u"bash"_s,
            {u"-c"_s, u"trap '' XFSZ; ulimit -f 16; exec \"$@\""_s, u"bash"_s,
                QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"), u"--vault"_s, desk.vaultPath(),
                u"--json"_s, u"vault"_s, u"verify"_s, u"--full"_s});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0); // a notice is no damage
        const QJsonArray items = QJsonDocument::fromJson(program.readAllStandardOutput())
                                     .object()
                                     .value(u"items"_s)
                                     .toArray();
        QCOMPARE(items.size(), 1);
        const QJsonObject notice = items.first().toObject();
        QCOMPARE(notice.value(u"what"_s).toString(), u"verification.not_recorded"_s);
        QCOMPARE(notice.value(u"severity"_s).toString(), u"notice"_s);
    }

    void refusesWhatIsNoCommandLineWithTwo()
    {
        const Desk desk;
        const QString instant = u"2026-07-01T09:00:00Z"_s;
        const QString day = u"2026-07-01"_s;
        const Ran both
            = desk.ask({u"--as-of"_s, day, u"--known-at"_s, instant, u"person"_s, u"list"_s});
        EXPECT_EXIT(both, 2);
        QCOMPARE(both.cause(), u"cli.as_of_with_known_at"_s);
        EXPECT_EXIT(desk.ask({u"--as-of"_s, u"soon"_s, u"asset"_s, u"list"_s}), 2);
        EXPECT_EXIT(desk.ask({u"--known-at"_s, day, u"person"_s, u"list"_s}), 2);
        EXPECT_EXIT(Desk::runProgram({u"vault"_s, u"info"_s}), 2);
        for (const QStringList& wrong :
            {QStringList{u"person"_s, u"dance"_s}, QStringList{u"person"_s, u"add"_s},
                QStringList{u"person"_s, u"list"_s, u"--sideways"_s}, QStringList{}}) {
            const Ran ran = desk.ask(wrong);
            EXPECT_EXIT(ran, 2);
            QCOMPARE(ran.cause(), u"cli.usage"_s);
            const QJsonObject error = ran.json.value(u"error"_s).toObject();
            QCOMPARE(error.value(u"problem"_s).toString(), u"invalid"_s);
            QVERIFY(!error.value(u"sentence"_s).toString().isEmpty());
            QVERIFY(!error.value(u"next"_s).toString().isEmpty());
            const Ran inWords = desk.run(wrong);
            EXPECT_EXIT(inWords, 2);
            QVERIFY(inWords.words.isEmpty() && !inWords.complaint.isEmpty());
        }
        EXPECT_EXIT(Desk::runProgram({u"--help"_s}), 0);
        QVERIFY(!Desk::runProgram({u"--version"_s}).words.isEmpty());
    }

    void anAnswerThatDoesNotArriveIsAFailure()
    {
        const Desk desk;
        for (const QStringList& arguments :
            {QStringList{u"--vault"_s, desk.vaultPath(), u"vault"_s, u"info"_s},
                QStringList{u"--vault"_s, desk.vaultPath(), u"--json"_s, u"vault"_s, u"info"_s},
                QStringList{u"--help"_s}}) {
            QProcess program;
            program.setStandardOutputFile(u"/dev/full"_s);
            program.start(QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"), arguments);
            QVERIFY(program.waitForFinished(60'000));
            QCOMPARE(program.exitCode(), 1);
            QVERIFY(!program.readAllStandardError().isEmpty());
        }
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
        const auto newestStep = [&desk] {
            return desk.ask({u"journal"_s, u"list"_s})
                .items()
                .at(0)
                .toObject()
                .value(u"step"_s)
                .toString();
        };
        QCOMPARE(newestStep(), u"undo “add 1 person”"_s); // that has no name any longer
        QCOMPARE(desk.ask({u"person"_s, u"list"_s}).items().size(), 1);
        EXPECT_EXIT(desk.run({u"journal"_s, u"undo"_s, u"--change-set"_s,
                        undone.json.value(u"by"_s).toString()}),
            0);
        QCOMPARE(desk.ask({u"person"_s, u"list"_s}).items().size(), 2);
        QCOMPARE(newestStep(), u"do “add P-02” again"_s);
        const Ran again = desk.run({u"journal"_s, u"undo"_s});
        EXPECT_EXIT(again, 0);
        QVERIFY2(
            again.words.contains(u"“add 1 person” again”: 1 entry."_s), qPrintable(again.words));
    }

    void whatWasUndoneIsListedUpToTwentyRecords()
    {
        const Desk desk;
        QStringList add{u"evidence"_s, u"add"_s};
        for (int i = 0; i < 20; ++i)
            add.append(desk.file(u"list-%1.csv"_s.arg(i), "user " + QByteArray::number(i)));
        EXPECT_EXIT(desk.run(add), 0);
        const Ran twenty = desk.ask({u"journal"_s, u"undo"_s});
        EXPECT_EXIT(twenty, 0);
        QVERIFY(!twenty.json.value(u"records"_s).toArray().contains(u"…"_s));
        QCOMPARE(twenty.json.value(u"more"_s).toBool(true), false);

        add.append(desk.file(u"one-more.csv"_s, "user 20"));
        EXPECT_EXIT(desk.run(add), 0);
        const Ran more = desk.ask({u"journal"_s, u"undo"_s});
        EXPECT_EXIT(more, 0);
        QVERIFY(!more.json.value(u"records"_s).toArray().contains(u"…"_s));
        QCOMPARE(more.json.value(u"more"_s).toBool(), true);
        EXPECT_EXIT(desk.run(add), 0);
        QVERIFY(desk.run({u"journal"_s, u"undo"_s}).words.contains(u", …."_s));
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
