// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_decoding.h"

#include "tests/support/test_main.h"

using namespace muniment::documents;
using namespace Qt::StringLiterals;

class TextDecodingTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTextInTheCodingThatItHas()
    {
        QCOMPARE(decodedText("caf\xc3\xa9"), u"café"_s);
        QCOMPARE(decodedText("caf\xe9 \x80"), u"café €"_s);
        QCOMPARE(decodedText("\xef\xbb\xbfx"), u"x"_s);
        QCOMPARE(decodedText(QByteArrayView("\xff\xfe\x61\x00\x20\xac", 6)).left(1), u"a"_s);
        QCOMPARE(decodedText(QByteArrayView("a\0b\0c\0", 6)), u"abc"_s);
        QCOMPARE(decodedText(QByteArrayView("\0a\0b\0c", 6)), u"abc"_s);
        QCOMPARE(decodedText("a\r\nb\rc\n"), u"a\nb\nc\n"_s);
    }

    void spellsOutWhatPrintsNothingOrMisleads()
    {
        QCOMPARE(printableLine(u"a\tb"_s), u"a       b"_s);
        QCOMPARE(printableLine(u"a\u202eb"_s), u"a<U+202E>b"_s);
        QCOMPARE(printableLine(u"\x1b[31m"_s), u"<U+001B>[31m"_s);
        QCOMPARE(printableLine(u"שלום"_s), u"שלום"_s);
    }
};

MUNIMENT_TEST(TextDecodingTest, "text_decoding_test")
#include "text_decoding_test.moc"
