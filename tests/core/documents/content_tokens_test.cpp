// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/content_tokens.h"

#include "tests/support/test_main.h"

#include <QList>

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <memory>
#include <string>

using namespace muniment::documents;

class ContentTokensTest : public QObject
{
    Q_OBJECT

private:
    // As libqpdf reads it: kind and text, of a string its length.
    static QByteArrayList asLibqpdfReads(const std::string& content)
    {
        const auto source = std::make_shared<BufferInputSource>("content", content);
        QPDFTokenizer tokenizer;
        tokenizer.allowEOF();
        QByteArrayList tokens;
        for (;;) {
            const QPDFTokenizer::Token token = tokenizer.readToken(source, "content", true);
            const QByteArray text = QByteArray::fromStdString(token.getValue());
            switch (token.getType()) {
            case QPDFTokenizer::tt_eof:
                return tokens;
            case QPDFTokenizer::tt_integer:
            case QPDFTokenizer::tt_real:
                tokens.append("number " + text);
                break;
            case QPDFTokenizer::tt_string:
                tokens.append("string " + QByteArray::number(text.size()));
                break;
            case QPDFTokenizer::tt_name:
                tokens.append("name " + text);
                break;
            case QPDFTokenizer::tt_word:
            case QPDFTokenizer::tt_bool:
            case QPDFTokenizer::tt_null:
                tokens.append("word " + text);
                break;
            default:
                tokens.append("mark");
            }
        }
    }

    static QByteArrayList asRead(std::string_view content)
    {
        ContentTokens reader(content);
        QByteArrayList tokens;
        for (;;) {
            const std::optional<ContentToken> token = reader.next();
            if (!token) {
                tokens.append("unknown");
                return tokens;
            }
            const QByteArray text(token->text.data(), qsizetype(token->text.size()));
            switch (token->kind) {
            case TokenKind::End:
                return tokens;
            case TokenKind::Number:
                tokens.append("number " + text);
                break;
            case TokenKind::String:
                tokens.append("string " + QByteArray::number(qsizetype(token->bytes)));
                break;
            case TokenKind::Name:
                tokens.append("name " + text);
                break;
            case TokenKind::Word:
                tokens.append("word " + text);
                break;
            case TokenKind::Mark:
                tokens.append("mark");
                break;
            }
        }
    }

private slots:
    void readsAsLibqpdfDoes_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const char* content) {
            QTest::newRow(name) << QByteArray(content);
        };
        row("nothing", "");
        row("space", " \r\n\t\f ");
        row("a line of text", "BT /F1 10 Tf 1 0 0 1 72 -700.5 Tm (Hello) Tj ET");
        row("without a space between", "/F1 10 Tf[(A)-120(B)]TJ/F2 .5 Tf(C)'");
        row("a string in a string", "(a (b (c)) d) Tj");
        row("escapes", "(a\\)b\\\\c\\nd) Tj (\\101\\7\\1234) Tj");
        row("hexadecimal", "<48656C6C6F> Tj <4 8 6> Tj <> Tj");
        row("a dictionary", "/P <</MCID 3/A[1 2]>> BDC EMC");
        row("a remark", "1 % (not this\n2 %% nor this\r3");
        row("signs", "+1 -2 -.5 4. 0");
        row("true, false and null", "true false null");
        row("two operators of one line", "q Q\"T*");
    }

    void readsAsLibqpdfDoes()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(asRead({content.constData(), size_t(content.size())}),
            asLibqpdfReads(content.toStdString()));
    }

    void givesUpWhereItCannotTell_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a string without its end") << QByteArray("(a (b) Tj");
        QTest::newRow("an end without its string") << QByteArray("a) Tj");
        QTest::newRow("a backslash at the end") << QByteArray("(a\\");
        QTest::newRow("hexadecimal without its end") << QByteArray("<4142");
        QTest::newRow("hexadecimal with a bracket in it") << QByteArray("<41(42>");
        QTest::newRow("a picture in the midst") << QByteArray("BI /W 1 /H 1 ID \x01 EI");
    }

    void givesUpWhereItCannotTell()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(asRead({content.constData(), size_t(content.size())}).last(), "unknown");
    }

    // Every piece of a content ends the reading, and within itself.
    void endsWhereverItIsCut()
    {
        const std::string whole = "/F1 10 Tf[(A\\101(b))-1<4142>]TJ % end\n<</A 1>> q";
        for (size_t length = 0; length <= whole.size(); ++length) {
            const std::string piece = whole.substr(0, length);
            QVERIFY(asRead(piece).size() < 20);
        }
    }
};

MUNIMENT_TEST(ContentTokensTest, "content_tokens_test")
#include "content_tokens_test.moc"
