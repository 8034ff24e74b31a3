// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/originals.h"

#include "core/base/durable_file.h"
#include "core/vault/vault_messages.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class OriginalsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDragHandsOverTheOriginalsAsFiles();
    void namesAreFitForOneFolder();
    void whatIsThereIsNotReplaced();
    void aFailureIsTold();
    void theOldestDragsGoWhereThereIsNoRoom();
    void aDropBeforeAllIsWrittenIsTold();
};

namespace {

const QByteArray bytes = "user,role\n";

Originals::Export writes()
{
    return [](const Sha256&, const QString& path, const JobContext&) {
        return writeDurably(path, bytes);
    };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void OriginalsTest::aDragHandsOverTheOriginalsAsFiles()
{
    JobRunner jobs;
    Originals originals(jobs, writes());
    const std::unique_ptr<QMimeData> data(
        originals.mimeData({{u"users.csv"_s, {}}, {u"Users.csv"_s, {}}}));
    QVERIFY(data);
    QCOMPARE_EQ(data->urls().size(), 2);
    const QString path = data->urls().first().toLocalFile();
    QVERIFY(path.endsWith(u"/users.csv"_s));
    QTRY_VERIFY(jobs.isIdle());
    QCOMPARE_EQ(contentOf(path), bytes);
    QCOMPARE_EQ(contentOf(data->urls().last().toLocalFile()), bytes);
    QVERIFY(originals.mimeData({}) == nullptr);
}

void OriginalsTest::namesAreFitForOneFolder()
{
    const QStringList names
        = namesInFolder({{u"a/b.csv"_s, {}}, {u"list.csv"_s, {}}, {u"LIST.csv"_s, {}},
                            {u".."_s, {}}, {u"list"_s, {}}},
            {u"list"_s});
    QCOMPARE_EQ(
        names, QStringList({u"a_b.csv"_s, u"list.csv"_s, u"LIST 2.csv"_s, u"file"_s, u"list 2"_s}));
}

void OriginalsTest::whatIsThereIsNotReplaced()
{
    QTemporaryDir folder;
    VERIFY_OK(writeDurably(folder.filePath(u"users.csv"_s), "mine"));
    VERIFY_OK(writeOriginals({{u"users.csv"_s, {}}}, folder.path(), writes(), {}));
    QCOMPARE_EQ(contentOf(folder.filePath(u"users.csv"_s)), QByteArray("mine"));
    QCOMPARE_EQ(contentOf(folder.filePath(u"users 2.csv"_s)), bytes);
}

void OriginalsTest::aFailureIsTold()
{
    JobRunner jobs;
    Originals originals(jobs, [](const Sha256&, const QString& path, const JobContext&) -> Status {
        return writeDurably(path + u"/nowhere"_s, bytes);
    });
    QSignalSpy failed(&originals, &Originals::failed);
    const std::unique_ptr<QMimeData> data(originals.mimeData({{u"users.csv"_s, {}}}));
    QTRY_COMPARE(failed.size(), 1);
}

void OriginalsTest::theOldestDragsGoWhereThereIsNoRoom()
{
    JobRunner jobs;
    Originals originals(jobs, writes(), nullptr, 2 * bytes.size());
    QStringList paths;
    for (int drag = 0; drag < 3; ++drag) {
        const std::unique_ptr<QMimeData> data(
            originals.mimeData({{u"users.csv"_s, {}, bytes.size()}}));
        paths.append(data->urls().first().toLocalFile());
        QTRY_VERIFY(jobs.isIdle());
    }
    QVERIFY(!QFile::exists(paths.at(0)));
    QCOMPARE_EQ(contentOf(paths.at(1)), bytes);
    QCOMPARE_EQ(contentOf(paths.at(2)), bytes);
}

void OriginalsTest::aDropBeforeAllIsWrittenIsTold()
{
    JobRunner jobs;
    Originals originals(jobs, writes());
    QSignalSpy early(&originals, &Originals::droppedEarly);
    std::unique_ptr<QMimeData> data(originals.mimeData({{u"users.csv"_s, {}}}));
    data.reset();
    QCOMPARE_EQ(early.size(), 1);
    QTRY_VERIFY(jobs.isIdle());
    data.reset(originals.mimeData({{u"users.csv"_s, {}}}));
    QTRY_VERIFY(jobs.isIdle());
    data.reset();
    QCOMPARE_EQ(early.size(), 1);
}

MUNIMENT_TEST(OriginalsTest, "originals_test")

} // namespace muniment::ui

#include "originals_test.moc"
