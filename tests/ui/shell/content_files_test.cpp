// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/content_files.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>

namespace muniment::ui {

namespace {

Sha256 digestOf(const QByteArray& bytes)
{
    return sha256Of(bytes);
}

} // namespace

class ContentFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAContentOnce();
    void onlyThisPersonMayLookInside();
    void whatIsOldestGoesFirst();
    void aFailedCopyIsTriedAgain();
    void nothingStaysBehind();

private:
    // Writes a thousand bytes and counts.
    [[nodiscard]] ContentFiles::Export writer()
    {
        return [this](const Sha256&, const QString& path, const JobContext&) -> Status {
            ++m_copies;
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, {}});
            file.write(QByteArray(1'000, 'x'));
            return {};
        };
    }
    int m_copies = 0;
};

void ContentFilesTest::copiesAContentOnce()
{
    m_copies = 0;
    ContentFiles files(writer());
    const Result<QString> first = files.pathOf(digestOf("one"), {});
    const Result<QString> again = files.pathOf(digestOf("one"), {});
    VERIFY_OK(first);
    QCOMPARE_EQ(*first, *again);
    QCOMPARE_EQ(m_copies, 1);
}

void ContentFilesTest::onlyThisPersonMayLookInside()
{
    ContentFiles files(writer());
    const Result<QString> path = files.pathOf(digestOf("one"), {});
    VERIFY_OK(path);
    const auto permissions = QFileInfo(QFileInfo(*path).absolutePath()).permissions();
    QVERIFY(
        !(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
}

void ContentFilesTest::whatIsOldestGoesFirst()
{
    ContentFiles files(writer(), 2'500);
    const Result<QString> one = files.pathOf(digestOf("one"), {});
    const Result<QString> two = files.pathOf(digestOf("two"), {});
    QVERIFY(files.pathOf(digestOf("one"), {}));
    QVERIFY(files.pathOf(digestOf("three"), {}));
    QVERIFY(QFileInfo::exists(*one));
    QVERIFY(!QFileInfo::exists(*two));
}

void ContentFilesTest::aFailedCopyIsTriedAgain()
{
    bool mayWork = false;
    ContentFiles files([&](const Sha256&, const QString& path, const JobContext&) -> Status {
        if (!mayWork)
            return fail(Problem::Unreadable, base::cause::fileUnreadable, {path, {}});
        return {};
    });
    QVERIFY(!files.pathOf(digestOf("one"), {}));
    mayWork = true;
    QVERIFY(files.pathOf(digestOf("one"), {}));
}

void ContentFilesTest::nothingStaysBehind()
{
    QString folder;
    {
        ContentFiles files(writer());
        folder = QFileInfo(*files.pathOf(digestOf("one"), {})).absolutePath();
        QVERIFY(QFileInfo::exists(folder));
    }
    QVERIFY(!QFileInfo::exists(folder));
}

MUNIMENT_TEST(ContentFilesTest, "content_files_test")

} // namespace muniment::ui

#include "content_files_test.moc"
