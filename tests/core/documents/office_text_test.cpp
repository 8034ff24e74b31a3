// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/office_text.h"

#include "core/documents/documents_messages.h"
#include "core/documents/helper_client.h"
#include "core/documents/protocol.h"
#include "tests/support/test_main.h"
#include "tests/support/zip_file.h"

#include <QFile>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::documents;
using namespace Qt::StringLiterals;

namespace {

const QByteArray word = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:mc=\"m\"><w:body>"
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>"
                        "<w:r><w:t>Minutes of the </w:t></w:r><w:r><w:t>review</w:t></w:r></w:p>"
                        "<w:p><w:r><w:t>Agreed</w:t><w:tab/><w:t>yes</w:t></w:r>"
                        "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>"
                        "<w:r><w:instrText>DATE</w:instrText></w:r></w:p>"
                        "</w:body></w:document>";

} // namespace

class OfficeTextTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    using Entries = QList<std::pair<QByteArray, QByteArray>>;

    QString make(const QString& name, const Entries& entries) const
    {
        const QString path = m_folder.filePath(name);
        tests::writeZip(path, entries);
        return path;
    }

    static QByteArray slide(const QByteArray& text)
    {
        return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\"><a:p><a:r><a:t>" + text
            + "</a:t></a:r></a:p></p:sld>";
    }

private slots:
    void readsTheParagraphsOfADocument()
    {
        const auto text = textOfOffice(make(u"minutes.docx"_s,
            {{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", word},
                {"word/comments.xml", "<w:p xmlns:w=\"w\"><w:t>Hm</w:t></w:p>"}}));
        VERIFY_OK(text);
        QCOMPARE_EQ(text->parts, QList<QString>({u"Minutes of the review\nAgreed\tyes"_s}));
        QVERIFY(text->isWhole);
    }

    void readsSlidesInTheirOrder()
    {
        const auto text = textOfOffice(make(u"talk.pptx"_s,
            {{"ppt/slides/slide10.xml", slide("last")}, {"ppt/slides/slide2.xml", slide("second")},
                {"ppt/slides/slide1.xml", slide("first")},
                {"ppt/slides/_rels/slide1.xml.rels", "<x/>"}}));
        VERIFY_OK(text);
        QCOMPARE_EQ(text->parts, QList<QString>({u"first"_s, u"second"_s, u"last"_s}));
    }

    // Slides keep the names that they were made with when they are moved in the deck.
    void readsSlidesInTheOrderOfTheDeck()
    {
        const QByteArray deck
            = "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst>"
              "<p:sldId id=\"258\" r:id=\"rId7\"/><p:sldId id=\"256\" r:id=\"rId2\"/>"
              "</p:sldIdLst></p:presentation>";
        const QByteArray links
            = "<Relationships><Relationship Id=\"rId2\" Target=\"slides/slide1.xml\"/>"
              "<Relationship Id=\"rId7\" Target=\"/ppt/slides/slide3.xml\"/>"
              "<Relationship Id=\"rId1\" Target=\"slideMasters/slideMaster1.xml\"/>"
              "</Relationships>";
        const Entries slides{{"ppt/slides/slide1.xml", slide("made first")},
            {"ppt/slides/slide2.xml", slide("in no deck")},
            {"ppt/slides/slide3.xml", slide("shown first")}};
        const QStringList expected{u"shown first"_s, u"made first"_s, u"in no deck"_s};
        const auto before = textOfOffice(make(u"before.pptx"_s,
            Entries{{"ppt/presentation.xml", deck}, {"ppt/_rels/presentation.xml.rels", links}}
                + slides));
        VERIFY_OK(before);
        QCOMPARE_EQ(before->parts, expected);
        const auto behind = textOfOffice(make(u"behind.pptx"_s,
            slides
                + Entries{
                    {"ppt/_rels/presentation.xml.rels", links}, {"ppt/presentation.xml", deck}}));
        VERIFY_OK(behind);
        QCOMPARE_EQ(behind->parts, expected);
        const auto torn = textOfOffice(make(u"torn.pptx"_s,
            slides
                + Entries{{"ppt/presentation.xml", deck},
                    {"ppt/_rels/presentation.xml.rels", "<Relationships><Rel"}}));
        VERIFY_OK(torn);
        QCOMPARE_EQ(torn->parts.first(), u"made first"_s);
    }

    void readsOpenDocuments()
    {
        const QByteArray begin = "<office:document-content xmlns:office=\"urn:oasis:names:tc:"
                                 "opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:"
                                 "opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:"
                                 "opendocument:xmlns:drawing:1.0\">";
        const QByteArray end = "</office:document-content>";
        const auto text = textOfOffice(make(u"policy.odt"_s,
            {{"mimetype", "application/vnd.oasis.opendocument.text"},
                {"content.xml",
                    begin
                        + "<text:h>Access</text:h><text:p>Everyone "
                          "<text:span>asks</text:span>.</text:p>"
                        + end}}));
        VERIFY_OK(text);
        QCOMPARE_EQ(text->parts, QList<QString>({u"Access\nEveryone asks."_s}));
        const auto slides = textOfOffice(make(u"talk.odp"_s,
            {{"content.xml",
                begin
                    + "<draw:page><text:p>one</text:p></draw:page><draw:page><text:p>two</text:p>"
                      "</draw:page>"
                    + end}}));
        VERIFY_OK(slides);
        QCOMPARE_EQ(slides->parts, QList<QString>({u"one"_s, u"two"_s}));
    }

    void whatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QFile notes(m_folder.filePath(u"notes.docx"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("just notes");
        QTest::newRow("no archive") << notes.fileName();
        QTest::newRow("no text in it") << make(u"empty.docx"_s, {{"a.xml", "<a/>"}});
        QTest::newRow("broken XML")
            << make(u"broken.docx"_s, {{"word/document.xml", "<w:p><w:t>"}});
        QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
        for (char each = 'b'; each < 'k'; ++each)
            bomb += QByteArray("<!ENTITY ") + each + " \""
                + QByteArray(QByteArray("&") + char(each - 1) + ";").repeated(10) + "\">";
        QTest::newRow("entities that multiply")
            << make(u"bomb.docx"_s, {{"word/document.xml", bomb + "]><p><t>&j;</t></p>"}});
    }

    void whatIsNoDocumentIsRefused()
    {
        QFETCH(const QString, path);
        const auto text = textOfOffice(path);
        QVERIFY(!text);
        QVERIFY2(text.error().is(cause::notAnOfficeDocument), tests::explain(text).constData());
    }

    void theHelperReadsIt()
    {
        const HelperClient helper(
            {QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s, {}, 30, 1024 * 1024});
        const QString path = make(u"minutes.docx"_s, {{"word/document.xml", word}});
        const auto text = helper.officeText(path);
        VERIFY_OK(text);
        QCOMPARE_EQ(*text, *textOfOffice(path));
        QVERIFY(!officeTextFromJson(QJsonArray{QJsonArray{1}, true}));
    }
};

MUNIMENT_TEST(OfficeTextTest, "office_text_test")

#include "office_text_test.moc"
