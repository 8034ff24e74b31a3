// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/found_files.h"

#include "core/base/base_messages.h"
#include "core/evidence/evidence_messages.h"
#include "core/vault/vault_messages.h"
#include "tests/support/test_main.h"

#include <QDir>

#include <filesystem>

namespace muniment::ui {

using namespace Qt::StringLiterals;

class FoundFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void foldersAreWalked();
    void addressesAreRefusedWithOneSentence();
    void theVaultIsNotTakenIntoItself();
    void whatCameAsBytesIsWrittenDown();
    void twoFilesOfOneNameLieSideBySide();
    void aLargeFolderCanBeCancelled();

private:
    QString write(const QString& name, const QByteArray& bytes = "x") const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file of the test");
        return path;
    }
    [[nodiscard]] Result<FoundFiles> find(
        const Incoming& incoming, const JobContext& job = {}) const
    {
        return findIncoming(incoming, m_folder->filePath(u"our.muniment"_s),
            {Instant{1'790'000'000'000}, 7200}, job);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FoundFilesTest::foldersAreWalked()
{
    write(u"in/b/2.txt"_s, "22");
    write(u"in/a.txt"_s, "1");
    Incoming incoming;
    incoming.paths = {m_folder->filePath(u"in"_s)};
    const Result<FoundFiles> found = find(incoming);
    VERIFY_OK(found);
    QCOMPARE_EQ(found->takeable(), 2);
    QCOMPARE_EQ(found->files.first().name, u"a.txt"_s);
    QCOMPARE_EQ(found->bytes, 3);
}

void FoundFilesTest::addressesAreRefusedWithOneSentence()
{
    Incoming incoming;
    incoming.addresses = {u"https://example.org/report.pdf"_s};
    const Result<FoundFiles> found = find(incoming);
    VERIFY_OK(found);
    QCOMPARE_EQ(found->takeable(), 0);
    QVERIFY(found->firstError()->is(evidence::cause::remoteAddress));
}

void FoundFilesTest::theVaultIsNotTakenIntoItself()
{
    const QString vault = write(u"our.muniment"_s);
    const QString alias = m_folder->filePath(u"alias.db"_s);
    std::error_code failed;
    std::filesystem::create_hard_link(vault.toStdString(), alias.toStdString(), failed);
    QVERIFY(!failed);
    Incoming incoming;
    incoming.paths = {vault, alias, write(u"other.muniment"_s)};
    const Result<FoundFiles> found = find(incoming);
    VERIFY_OK(found);
    QCOMPARE_EQ(found->takeable(), 1);
    QVERIFY(found->files.at(1).error->is(vault::cause::fileIsTheVault));
}

void FoundFilesTest::whatCameAsBytesIsWrittenDown()
{
    Incoming incoming;
    incoming.picture = QImage(4, 4, QImage::Format_RGB32);
    incoming.picture.fill(Qt::red);
    const Result<FoundFiles> found = find(incoming);
    VERIFY_OK(found);
    QCOMPARE_EQ(found->takeable(), 1);
    const FoundFile& picture = found->files.first();
    QVERIFY(picture.isScreenPicture);
    QCOMPARE_EQ(picture.name, u"Screen picture 2026-09-21 16.13.20.png"_s);
    QCOMPARE_EQ(QImage(picture.path).size(), QSize(4, 4));
}

void FoundFilesTest::twoFilesOfOneNameLieSideBySide()
{
    Incoming incoming;
    incoming.files = {{u"mail.eml"_s, "1"}, {u"mail.eml"_s, "2"}};
    const Result<FoundFiles> found = find(incoming);
    VERIFY_OK(found);
    QCOMPARE_EQ(found->files.at(0).name, u"mail.eml"_s);
    QCOMPARE_EQ(found->files.at(1).name, u"mail 2.eml"_s);
}

void FoundFilesTest::aLargeFolderCanBeCancelled()
{
    for (int file = 0; file < 20; ++file)
        write(u"in/%1.txt"_s.arg(file));
    Incoming incoming;
    incoming.paths = {m_folder->filePath(u"in"_s)};
    std::stop_source stop;
    JobContext job{stop.get_token(), [&stop](const Progress& progress) {
                       if (progress.done == 5)
                           stop.request_stop();
                   }};
    const Result<FoundFiles> found = find(incoming, job);
    QVERIFY(!found);
    QVERIFY(found.error().is(base::cause::cancelled));
}

MUNIMENT_TEST(FoundFilesTest, "found_files_test")

} // namespace muniment::ui

#include "found_files_test.moc"
