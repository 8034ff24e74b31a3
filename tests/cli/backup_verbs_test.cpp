// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

void addPerson(const Desk& desk, const QString& name)
{
    EXPECT_EXIT(desk.run({u"person"_s, u"add"_s, name}), 0);
}

int people(const Desk& desk)
{
    return int(desk.ask({u"person"_s, u"list"_s}).items().size());
}

// A record altered behind the journal's back.
void damage(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 place = file.readAll().lastIndexOf("Ann Lee");
    QVERIFY(place > 0 && file.seek(place) && file.write("Eve", 3) == 3);
}

} // namespace

class BackupVerbsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasLostIsThereAgain()
    {
        const Desk desk;
        addPerson(desk, u"Ann Lee"_s);
        const Ran made = desk.ask({u"vault"_s, u"backup"_s});
        EXPECT_EXIT(made, 0);
        const QString copy = made.json.value(u"path"_s).toString();
        QCOMPARE(QFileInfo(copy).path(), desk.folder());
        addPerson(desk, u"Bo Hart"_s);

        const Ran listed = desk.ask({u"vault"_s, u"backups"_s, u"--check"_s});
        EXPECT_EXIT(listed, 0);
        QCOMPARE(listed.items().size(), 1);
        const QJsonObject item = listed.items().first().toObject();
        QCOMPARE(item.value(u"path"_s).toString(), copy);
        QCOMPARE(item.value(u"kind"_s).toString(), u"asked_for"_s);
        QCOMPARE(item.value(u"check"_s).toString(), u"intact"_s);
        QCOMPARE(item.value(u"journal_head"_s), made.json.value(u"journal_head"_s));

        const Ran shown = desk.ask({u"vault"_s, u"restore"_s, copy});
        EXPECT_EXIT(shown, 0);
        QCOMPARE(shown.json.value(u"restored"_s), QJsonValue(false));
        QCOMPARE(shown.json.value(u"history"_s).toString(), u"earlier"_s);
        QCOMPARE(people(desk), 2);
        const QString words = desk.run({u"vault"_s, u"restore"_s, copy}).words;
        QVERIFY2(words.contains(u"Add --yes to restore"_s), qPrintable(words));
        QVERIFY2(words.contains(QRegularExpression(u"person +2 +1"_s)), qPrintable(words));

        const Ran restored = desk.ask({u"vault"_s, u"restore"_s, copy, u"--yes"_s});
        EXPECT_EXIT(restored, 0);
        QCOMPARE(people(desk), 1);
        const QString kept = restored.json.value(u"kept_as"_s).toString();
        QVERIFY(QFile::exists(kept) && QFile::exists(copy));
        EXPECT_EXIT(desk.run({u"vault"_s, u"verify"_s, u"--full"_s}), 0);
        EXPECT_EXIT(desk.run({u"vault"_s, u"restore"_s, kept, u"--yes"_s}), 0);
        QCOMPARE(people(desk), 2);
    }

    void aDamagedBackupIsNamedAndRefusedWithThree()
    {
        const Desk desk;
        addPerson(desk, u"Ann Lee"_s);
        const QString copy = desk.ask({u"vault"_s, u"backup"_s}).json.value(u"path"_s).toString();
        damage(copy);
        const Ran listed = desk.ask({u"vault"_s, u"backups"_s, u"--check"_s});
        EXPECT_EXIT(listed, 1);
        QCOMPARE(listed.items().first().toObject().value(u"check"_s).toString(), u"damaged"_s);
        const Ran refused = desk.ask({u"vault"_s, u"restore"_s, copy, u"--yes"_s});
        EXPECT_EXIT(refused, 3);
        QCOMPARE(refused.cause(), u"backup.damaged"_s);
        const QString other = desk.folder() + u"/again.muniment"_s;
        EXPECT_EXIT(Desk::runProgram({u"vault"_s, u"restore"_s, copy, other}), 3);
        QVERIFY(!QFile::exists(other));
        QCOMPARE(people(desk), 1);
    }

    void aVaultThatIsGoneComesBackUnderItsName()
    {
        const Desk desk;
        addPerson(desk, u"Ann Lee"_s);
        const QString copy = desk.ask({u"vault"_s, u"backup"_s}).json.value(u"path"_s).toString();
        QVERIFY(QFile::remove(desk.vaultPath()));
        EXPECT_EXIT(Desk::runProgram({u"vault"_s, u"restore"_s, copy, desk.vaultPath()}), 0);
        QCOMPARE(people(desk), 1);
    }

    void aCopyOfThePastIsNoBackup()
    {
        const Desk desk;
        const Ran refused
            = desk.ask({u"--known-at"_s, u"2026-07-01T09:00:00Z"_s, u"vault"_s, u"backup"_s});
        EXPECT_EXIT(refused, 1);
        QCOMPARE(refused.cause(), u"vault.view_of_the_past"_s);
    }
};

MUNIMENT_TEST(BackupVerbsTest, "backup_verbs_test")
#include "backup_verbs_test.moc"
