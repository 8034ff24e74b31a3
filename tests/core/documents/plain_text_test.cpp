// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plain_text.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "core/documents/protocol.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class PlainTextTest final : public QObject
{
    Q_OBJECT

    static constexpr qint64 all = 1024 * 1024;
    QTemporaryDir m_folder;

    static HelperClient helper(const QString& how = {})
    {
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        if (!how.isEmpty())
            options.environment = {u"MUNIMENT_HELPER_CHAOS="_s + how};
        return HelperClient(options);
    }

private slots:
    void theEncodingIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QString text = u"Größe\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
        QTest::newRow("UTF-16") << QByteArray(
            QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom)(text))
                                << u"UTF-16LE"_s;
        QTest::newRow("Windows") << text.toLatin1() << u"Windows-1252"_s;
    }

    void theEncodingIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        const auto read = readPlainText(writeFile(m_folder, u"a.txt"_s, bytes), all);
        VERIFY_OK(read);
        QCOMPARE_EQ(*read, (PlainText{u"Größe\n"_s, encoding, 0}));
    }

    void aLongFileIsCutBetweenCharacters()
    {
        const QByteArray bytes = QByteArray("a") + QString(u"ä"_s).toUtf8().repeated(50);
        const auto read = readPlainText(writeFile(m_folder, u"long.txt"_s, bytes), 10);
        VERIFY_OK(read);
        QCOMPARE_EQ(read->encoding, u"UTF-8"_s);
        QCOMPARE_EQ(read->text, u"aääää"_s);
        QCOMPARE_EQ(read->missing, bytes.size() - 9);
    }

    void aMissingFileIsAnError()
    {
        const auto read = readPlainText(u"/nowhere/notes.txt"_s, all);
        QVERIFY(!read);
        QVERIFY(read.error().is(base::cause::fileUnreadable));
    }

    void theHelperReadsTheSameWhateverTheTextHolds()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        for (const QByteArray& each :
            {bytes, QByteArray(), QByteArray("\xff\xfe\x00\xd8x\0", 6), QByteArray(9000, 'x')}) {
            const QString path = writeFile(m_folder, u"any.txt"_s, each);
            const auto here = readPlainText(path, all);
            const auto there = helper().plainText(path, all);
            VERIFY_OK(here);
            VERIFY_OK(there);
            QCOMPARE_EQ(*there, *here);
        }
    }

    void aTextThatTakesTheHelperDownIsOneError()
    {
        const QString path = writeFile(m_folder, u"bad.txt"_s, "bad");
        const auto read = helper(u"abort"_s).plainText(path, all);
        QVERIFY(!read && read.error().is(cause::helperCrashed));
        const auto nonsense = helper(u"garbage"_s).plainText(path, all);
        QVERIFY(!nonsense && nonsense.error().is(cause::garbled));
        QVERIFY(!plainTextFromJson(QJsonArray{u"text"_s, u"UTF-8"_s, -1}));
        QVERIFY(!plainTextFromJson(QJsonArray{1, u"UTF-8"_s, 0}));
    }
};

MUNIMENT_TEST(PlainTextTest, "plain_text_test")
#include "plain_text_test.moc"
