// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/source_file.h"

#include "core/base/base_messages.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace muniment;
using namespace muniment::base;
using namespace Qt::StringLiterals;

class SourceFileTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    static QString sentenceOf(const Status& status)
    {
        return status ? u"fine"_s : wordsFor(status.error()).sentence;
    }

private slots:
    void aFileWithBytesIsFineAlsoThroughALink()
    {
        const QString path = write(u"a.pdf"_s, "x");
        QVERIFY(QFile::link(path, at(u"link"_s)));
        for (const QString& each : {path, at(u"link"_s)}) {
            VERIFY_OK(checkIsFile(each));
            VERIFY_OK(checkHoldsBytes(each));
        }
    }

    void whatIsNoFileIsSaidExactly()
    {
        const auto said = [](const QString& path) { return sentenceOf(checkIsFile(path)); };
        QCOMPARE(said(at(u"gone"_s)), u"There is no file at %1."_s.arg(at(u"gone"_s)));
        QCOMPARE(said(m_folder.path()), u"%1 is a folder, not a file."_s.arg(m_folder.path()));
        QVERIFY(QFile::link(at(u"loop"_s), at(u"loop"_s)));
        QCOMPARE(said(at(u"loop"_s)),
            u"%1 is a symbolic link that leads back to itself."_s.arg(at(u"loop"_s)));
        QVERIFY(QFile::link(at(u"gone"_s), at(u"dangling"_s)));
        QCOMPARE(said(at(u"dangling"_s)),
            u"%1 is a symbolic link to %2, which is not there."_s.arg(
                at(u"dangling"_s), at(u"gone"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
        QCOMPARE(said(at(u"pipe"_s)), u"%1 is a pipe, not a file."_s.arg(at(u"pipe"_s)));
        QCOMPARE(said(u"/dev/null"_s), u"/dev/null is a device, not a file."_s);
        QCOMPARE(::chdir(QFile::encodeName(m_folder.path()).constData()), 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strcpy(address.sun_path, "socket");
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(said(at(u"socket"_s)), u"%1 is a socket, not a file."_s.arg(at(u"socket"_s)));
        ::close(socket);
        QCOMPARE(::chdir("/"), 0);
    }

    void anEmptyFileIsToldFromOneWhoseSizeSaysNothing()
    {
        const QString empty = write(u"empty.pdf"_s, {});
        QCOMPARE(sentenceOf(checkHoldsBytes(empty)), u"%1 holds no bytes."_s.arg(empty));
        QCOMPARE(sentenceOf(checkHoldsBytes(u"/proc/self/status"_s)),
            u"/proc/self/status holds other than its size says: the system makes it up while it "
            "is read."_s);
    }

    void bytesThatAreNoTextAreSpelledOut()
    {
        const QString name = nameFromBytes("us\xc3\xa9rs\xff.csv");
        QVERIFY(!isText(name));
        QCOMPARE(spelledOut(name), u"us\\xC3\\xA9rs\\xFF.csv"_s);
        const QString sound = nameFromBytes("us\xc3\xa9rs 🙂.csv");
        QVERIFY(isText(sound));
        QCOMPARE(spelledOut(sound), u"usérs 🙂.csv"_s);
    }
};

MUNIMENT_TEST(SourceFileTest, "source_file_test")
#include "source_file_test.moc"
