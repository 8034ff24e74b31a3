// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/named_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/base/words.h"
#include "core/scope/provider_register.h"
#include "tests/support/records.h"
#include "tests/support/test_main.h"

#include <QPainter>
#include <QPdfWriter>

using namespace muniment;
using namespace muniment::assurance;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

class Library : public Records
{
public:
    // Each element is the text of a page; one without text is a scan.
    AssuranceDocumentId documentOf(const QStringList& pages)
    {
        const QString path = file(u"report.pdf"_s, {});
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(QPointF(500, 500), pages.at(i));
            painter.fillRect(QRectF(500, 900, 400, 400), Qt::gray);
        }
        painter.end();
        return documentFrom(path);
    }

    AssuranceDocumentId documentFrom(const QString& path)
    {
        evidence::AddRequest request;
        request.paths = {path};
        NewDocument what;
        what.fields.kind = DocumentKind::Certificate;
        what.fields.type = DocumentType::IsoCertificate;
        what.fields.title = u"Certificate"_s;
        what.revisionId = add(request).revisionId;
        what.providerId = writeOk([](vault::Transaction& t) {
            return scope::ProviderRegister::add(t, {u"Nimbus Cloud"_s, {}});
        });
        return writeOk([&](vault::Transaction& t) {
            return AssuranceRegister::confirm(t, what);
        }).id;
    }

    static documents::HelperClient helper()
    {
        documents::HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        return documents::HelperClient(options);
    }

    // The page where it was found, or the sentence that refuses it.
    QString found(AssuranceDocumentId in, const QString& theirs, std::optional<int> page = {})
    {
        SettledName what{in, Field::Service, u"SQL Database"_s, theirs, page};
        const Status done = findSpelling(vault(), helper(), what, {});
        if (!done)
            return wordsFor(done.error()).sentence;
        return what.page ? QString::number(*what.page) : u"no page"_s;
    }

    QString pageOf(AssuranceDocumentId in, int page)
    {
        const Status done = refusePageBeyond(vault(), helper(), in, page, {});
        return done ? u"there"_s : wordsFor(done.error()).sentence;
    }
};

} // namespace

class NamedPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void aSpellingIsFoundInTheDocumentOrRefused()
    {
        Library library;
        const auto document
            = library.documentOf({u"Scope and services"_s, u"Azure SQL, App Service"_s});
        QCOMPARE(library.found(document, u"azure sql"_s), u"2"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 2), u"2"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 1),
            u"“Azure SQL” does not stand on page 1 of D-01."_s);
        QCOMPARE(library.found(document, u"Quantum Cloud"_s),
            u"“Quantum Cloud” stands nowhere in the text of D-01."_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 3),
            u"D-01 ends on page 2; it has no page 3."_s);
        QCOMPARE(library.found(document, u"  "_s),
            u"To match a name, both spellings are needed: ours, and that of the document."_s);
    }

    void ofAScanThePageIsNamedByWhoeverReadIt()
    {
        Library library;
        const auto document = library.documentOf({QString()});
        QCOMPARE(library.found(document, u"Azure SQL"_s),
            u"D-01 has no text that can be searched for that spelling."_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 1), u"1"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 2),
            u"D-01 ends on page 1; it has no page 2."_s);
    }

    void aHalfLeansOnAPageThatTheDocumentHas()
    {
        Library library;
        const auto document = library.documentOf({u"One"_s, u"Two"_s});
        QCOMPARE(library.pageOf(document, 2), u"there"_s);
        QCOMPARE(library.pageOf(document, 99), u"D-01 ends on page 2; it has no page 99."_s);
    }

    void whatCannotBeReadIsTakenAtItsWord()
    {
        Library library;
        const auto document
            = library.documentFrom(library.file(u"broken.pdf"_s, "%PDF-1.7 and nothing else"));
        QCOMPARE(library.pageOf(document, 99), u"there"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 99), u"99"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s), u"no page"_s);
    }

    void aPageThatIsAPictureIsTakenAtItsWord()
    {
        Library library;
        const auto document = library.documentOf({u"Scope"_s, QString(), u"East US; West US"_s});
        QCOMPARE(library.found(document, u"Azure SQL"_s, 2), u"2"_s);
        QCOMPARE(library.found(document, u"Azure SQL"_s, 1),
            u"“Azure SQL” does not stand on page 1 of D-01."_s);
        QCOMPARE(library.found(document, u"East US; West US"_s), u"3"_s);
    }
};

MUNIMENT_TEST(NamedPageTest, "named_page_test")
#include "named_page_test.moc"
