// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mail.h"

#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace Qt::StringLiterals;

namespace {

QByteArray mixedMail()
{
    return "From: =?utf-8?Q?Zo=C3=AB?= <zoe@example.org>\r\n"
           "To: audit@example.org, \"Bo, Head\" <bo@example.org>\r\n"
           "Cc: c@example.org\r\n"
           "Date: Wed, 30 Sep 2026 17:02:00 +0200\r\n"
           "Subject: =?utf-8?B?WnVncmlmZmUgZ2VwcsO8ZnQ=?=\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b1\r\n\r\n"
           "--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n"
           "--b2\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n\r\nGepr=FCft: 412 Konten.\r\n"
           "--b2\r\nContent-Type: text/html\r\n\r\n<p>never shown</p>\r\n--b2--\r\n"
           "--b1\r\nContent-Type: text/csv; name=\"users.csv\"\r\n"
           "Content-Disposition: attachment; filename=\"users.csv\"\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\nYSxiCjEsMgo=\r\n"
           "--b1\r\nContent-Type: message/rfc822\r\n\r\n"
           "From: x@example.org\r\nSubject: inner\r\n\r\ninner text\r\n"
           "--b1--\r\n";
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MailTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString put(const QByteArray& content) const
    {
        const QString path = m_folder->filePath(u"a.eml"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"parts"_s));
    }

    void tellsWhoWroteWhatToWhom()
    {
        const auto mail = openMail(put(mixedMail()), m_folder->filePath(u"parts"_s));
        VERIFY_OK(mail);
        QCOMPARE(mail->from, u"Zoë <zoe@example.org>"_s);
        QCOMPARE(mail->to, u"audit@example.org, \"Bo, Head\" <bo@example.org>"_s);
        QCOMPARE(mail->copies, u"c@example.org"_s);
        QCOMPARE(mail->sent, u"2026-09-30T17:02:00+02:00"_s);
        QCOMPARE(mail->subject, u"Zugriffe geprüft"_s);
        QCOMPARE(mail->text.trimmed(), u"Geprüft: 412 Konten."_s);
    }

    void writesOutAttachmentsAsTheyWere()
    {
        const auto mail = openMail(put(mixedMail()), m_folder->filePath(u"parts"_s));
        VERIFY_OK(mail);
        QCOMPARE(mail->attachments.size(), 2);
        QCOMPARE(mail->attachments.at(0).name, u"users.csv"_s);
        QCOMPARE(contentOf(m_folder->filePath(u"parts/0"_s)), QByteArray("a,b\n1,2\n"));
        QCOMPARE(mail->attachments.at(1).name, u"inner.eml"_s);
        QVERIFY(contentOf(m_folder->filePath(u"parts/1"_s)).contains("inner text"));
    }

    void readsWhatHtmlShowsWhereThereIsNothingElse()
    {
        const auto mail
            = openMail(put("From: a@example.org\nSubject: x\nContent-Type: text/html\n\n"
                           "<p>Hello <b>there</b></p><img src='http://example.org/x'>"),
                m_folder->filePath(u"parts"_s));
        VERIFY_OK(mail);
        QVERIFY(mail->text.contains(u"Hello there"_s));
        QVERIFY(mail->sent.isEmpty());
    }

    void refusesWhatIsNoMail()
    {
        for (const QByteArray& content : QList<QByteArray>{{}, "just text\n", "\xff\xfe\0\1"}) {
            const auto mail = openMail(put(content), m_folder->filePath(u"parts"_s));
            QVERIFY(!mail);
            QVERIFY(mail.error().is(cause::notAMail));
        }
    }

    void boundsWhatIsNestedOrMany()
    {
        QByteArray many = "From: a@example.org\nMIME-Version: 1.0\n"
                          "Content-Type: multipart/mixed; boundary=b\n\n";
        for (int i = 0; i < 200; ++i)
            many += "--b\nContent-Type: application/pdf\n\nx\n";
        const auto mail = openMail(put(many + "--b--\n"), m_folder->filePath(u"parts"_s));
        VERIFY_OK(mail);
        QCOMPARE(mail->attachments.size(), mostAttachments);

        QByteArray deep = "From: a@example.org\nMIME-Version: 1.0\n";
        for (int i = 0; i < 500; ++i)
            deep += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
                + QByteArray::number(i) + '\n';
        QVERIFY(QDir(m_folder->filePath(u"parts"_s)).removeRecursively());
        QVERIFY(QDir(m_folder->path()).mkdir(u"parts"_s));
        VERIFY_OK(openMail(put(deep), m_folder->filePath(u"parts"_s)));
    }

    void theHelperTellsTheSame()
    {
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s;
        const auto mail
            = HelperClient(options).openMail(put(mixedMail()), m_folder->filePath(u"parts"_s));
        VERIFY_OK(mail);
        QCOMPARE(mail->attachments.size(), 2);
        QCOMPARE(contentOf(m_folder->filePath(u"parts/0"_s)), QByteArray("a,b\n1,2\n"));
        QCOMPARE(mail->subject, u"Zugriffe geprüft"_s);
    }
};

MUNIMENT_TEST(MailTest, "mail_test")
#include "mail_test.moc"
