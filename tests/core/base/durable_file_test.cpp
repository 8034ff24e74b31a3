// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durable_file.h"

#include "core/base/base_messages.h"
#include "core/base/platform.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muniment;
using namespace Qt::StringLiterals;

class DurableFileTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private slots:
    void namesOfAVaultsFilesAreRefused()
    {
        for (const QString& name : {u"v.muniment"_s, u"v.muniment-journal"_s, u"v.muniment-wal"_s,
                 u"v.muniment-shm"_s, u"v.muniment.lock"_s, u"other.MUNIMENT"_s}) {
            const QString path = m_folder.filePath(name);
            const Status written = writeDurably(path, "words", DurableFile::Existing::Replace);
            QVERIFY(!written);
            QVERIFY(written.error().is(base::cause::nameOfAVault));
            QVERIFY(!QFile::exists(path));
        }
    }

    void aNameThatOnlyLooksLikeAVaultsIsTaken()
    {
        for (const QString& name : {u"yarn.lock"_s, u"deck-journal"_s, u"site-wal"_s})
            VERIFY_OK(writeDurably(m_folder.filePath(name), "words"));
        VERIFY_OK(writeDurably(m_folder.filePath(u"desk"_s), "a vault of any name"));
        const Status written = writeDurably(m_folder.filePath(u"desk-journal"_s), "words");
        QVERIFY(!written);
        QVERIFY(written.error().is(base::cause::nameOfAVault));
        for (const QString& name : {u"yarn.lock"_s, u"deck-journal"_s, u"site-wal"_s, u"desk"_s})
            QVERIFY(QFile::remove(m_folder.filePath(name)));
    }

    void appearsWholeOrNotAtAll()
    {
        const QString path = m_folder.filePath(u"whole.txt"_s);
        {
            DurableFile file;
            VERIFY_OK(file.open(path));
            VERIFY_OK(file.write("half"));
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
        VERIFY_OK(writeDurably(path, "whole"));
        QCOMPARE(contentOf(path), QByteArray("whole"));
        QVERIFY(QFile::remove(path));
    }

    void refusesWhatIsThere()
    {
        const QString path = m_folder.filePath(u"there.txt"_s);
        VERIFY_OK(writeDurably(path, "first"));
        const Status second = writeDurably(path, "second");
        QVERIFY(!second);
        QVERIFY(second.error().is(base::cause::targetExists));
        QCOMPARE(contentOf(path), QByteArray("first"));
        VERIFY_OK(writeDurably(path, "second", DurableFile::Existing::Replace));
        QCOMPARE(contentOf(path), QByteArray("second"));
    }

    void refusesAFolder()
    {
        const Status written = writeDurably(m_folder.path(), "x", DurableFile::Existing::Replace);
        QVERIFY(!written);
        QVERIFY(written.error().is(base::cause::targetIsAFolder));
    }

    void aLockHasOneHolder()
    {
        const QString path = m_folder.filePath(u"vault.lock"_s);
        QString reason;
        platform::FileLock first;
        QCOMPARE(first.tryLock(path, &reason), platform::FileLock::Outcome::Locked);
        platform::FileLock second;
        QCOMPARE(second.tryLock(path, &reason), platform::FileLock::Outcome::HeldByAnother);
        first.unlockAndRemove();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(second.tryLock(path, &reason), platform::FileLock::Outcome::Locked);
    }
};

MUNIMENT_TEST(DurableFileTest, "durable_file_test")
#include "durable_file_test.moc"
