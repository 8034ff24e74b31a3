// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/vault_watch.h"

#include "tests/support/test_main.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class VaultWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileThatGoesAndComesBackIsSeen();
    void aDiskThatHangsIsAskedOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void VaultWatchTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.muniment"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void VaultWatchTest::aFileThatGoesAndComesBackIsSeen()
{
    JobRunner jobs;
    VaultWatch watch(m_path, jobs);
    const QString aside = m_path + u".aside"_s;
    QVERIFY(QFile::rename(m_path, aside));
    watch.look();
    QTRY_COMPARE(watch.state(), VaultWatch::State::Gone);
    QVERIFY(QFile::rename(aside, m_path));
    watch.look();
    QTRY_COMPARE(watch.state(), VaultWatch::State::There);
    QFile other(m_path);
    QVERIFY(other.rename(aside));
    QFile another(m_path);
    QVERIFY(another.open(QIODevice::WriteOnly));
    watch.look();
    QTRY_COMPARE(watch.state(), VaultWatch::State::Replaced);
}

// While nothing answers, no more jobs are begun; what happened meanwhile is looked at then.
void VaultWatchTest::aDiskThatHangsIsAskedOnce()
{
    JobRunner jobs;
    VaultWatch watch(m_path, jobs);
    for (int time = 0; time < 20; ++time)
        watch.look();
    QCOMPARE(jobs.findChildren<QFutureWatcherBase*>().size(), 1);
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE(watch.state(), VaultWatch::State::Gone);
    QTRY_VERIFY(jobs.isIdle());
}

MUNIMENT_TEST(VaultWatchTest, "vault_watch_test")

} // namespace muniment::ui

#include "vault_watch_test.moc"
