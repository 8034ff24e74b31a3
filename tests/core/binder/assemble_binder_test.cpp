// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/assemble_binder.h"

#include "core/base/base_messages.h"
#include "core/binder/binder_check.h"
#include "core/binder/binder_messages.h"
#include "core/binder/digest_list.h"
#include "core/documents/painting.h"
#include "core/vault/vault_messages.h"
#include "tests/core/binder/files_for_tests.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <xlsxwriter.h>

#include <sys/resource.h>

using namespace muniment;
using namespace muniment::binder;
using namespace muniment::tests;
using namespace Qt::StringLiterals;
using documents::PageDrawing;

namespace {

// A sound PDF whose pages bear a word.
QByteArray pdfOf(const QString& word, int pages)
{
    QTemporaryDir folder;
    QList<PageDrawing> drawings;
    for (int page = 1; page <= pages; ++page) {
        PageDrawing drawing;
        drawing.texts.append({60, 80, u"%1 page %2"_s.arg(word).arg(page), {}});
        drawings.append(drawing);
    }
    const QString path = folder.filePath(u"a.pdf"_s);
    if (!documents::paintPages(drawings, path))
        return {};
    return contentOf(path);
}

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray qpdf(const QByteArray& pdf, const QStringList& arguments)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"qpdf"_s,
        arguments + QStringList{folder.filePath(u"in.pdf"_s), folder.filePath(u"out.pdf"_s)});
    process.waitForFinished();
    return contentOf(folder.filePath(u"out.pdf"_s));
}

QByteArray said(const QString& program, const QStringList& arguments, const QString& folder = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return "exit " + QByteArray::number(process.exitCode()) + '\n' + process.readAll();
}

// A PDF whose page tree has these children, page 3 these entries, and another object.
QByteArray pdfOfTree(const QByteArray& children, const QByteArray& page = "/MediaBox[0 0 612 792]",
    const QByteArray& more = "null")
{
    MadePdf pdf;
    const int root = pdf.add("<</Type/Catalog/Pages 2 0 R>>");
    pdf.add("<</Type/Pages/Count 1/Kids" + children + ">>");
    pdf.add("<</Type/Page/Parent 2 0 R" + page + ">>");
    pdf.add(more);
    return pdf.bytes(root);
}

// Of a part of a PNG.
quint32 checkOf(const QByteArray& bytes)
{
    quint32 check = ~0U;
    for (const char each : bytes) {
        check ^= static_cast<unsigned char>(each);
        for (int bit = 0; bit < 8; ++bit)
            check = (check >> 1) ^ ((check & 1) != 0 ? 0xEDB88320U : 0);
    }
    return ~check;
}

// A PNG of a small picture whose head says that it is another size.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray png = pngOf(2, 2);
    qToBigEndian(width, png.data() + 16);
    qToBigEndian(height, png.data() + 20);
    qToBigEndian(checkOf(png.mid(12, 17)), png.data() + 29);
    return png;
}

// A vault's worth of content, and a plan that cites it.
struct Case
{
    QHash<Sha256, QByteArray> contents;
    BinderPlan plan;

    Case()
    {
        plan.organisation = u"Example Ltd"_s;
        plan.binderCode = u"B-2026-001"_s;
        plan.binderName = u"B-2026-001, edition 1"_s;
        plan.cover.title = u"ISO/IEC 27001:2022, 2026"_s;
        plan.period = {Date(2026, 1, 1), Date(2026, 12, 31)};
        plan.asOf = Date(2027, 1, 9);
        plan.knownAt = {1'799'514'000'000};
        plan.integrity.journalHead = QString(64, u'7');
    }

    Exhibit& add(const QList<QByteArray>& files, const QString& mediaType, const QString& name)
    {
        Exhibit exhibit;
        exhibit.number = u"E-%1"_s.arg(plan.exhibits.size() + 1, 3, 10, QChar(u'0'));
        exhibit.stampPrefix = u"EX-2026"_s;
        exhibit.title = name + u" title"_s;
        exhibit.facts = {{u"Shows"_s, {}}, {u"Covers"_s, u"2026"_s}};
        exhibit.restrictions = {{evidence::Restriction::Public, {}}};
        for (const QByteArray& content : files) {
            ExhibitFile file;
            file.digest = sha256Of(content);
            file.size = content.size();
            file.originalName = name;
            file.mediaType = mediaType;
            contents.insert(file.digest, content);
            exhibit.files.append(file);
        }
        plan.exhibits.append(exhibit);
        return plan.exhibits.last();
    }

    [[nodiscard]] AssemblyInput input(const QString& target) const
    {
        AssemblyInput input;
        input.targetPdf = target;
        documents::HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES) + u"/muniment-helper"_s;
        input.helper = documents::HelperClient(options);
        input.content
            = [this](const Sha256& digest, const auto& sink, const JobContext&) -> Status {
            const auto found = contents.constFind(digest);
            if (found == contents.constEnd())
                return fail(Problem::Damaged, vault::cause::contentMissing, {digest.toHex()});
            return sink(*found);
        };
        return input;
    }
};

Case everyKind()
{
    Case all;
    const QByteArray pdf = pdfOf(u"alpha"_s, 3);
    all.add({pdf}, u"application/pdf"_s, u"policy.pdf"_s);
    all.add({pngOf(300, 200)}, u"image/png"_s, u"screen.png"_s);
    all.add({"user,role\nana,admin\nbo,viewer\n"}, u"text/csv"_s, u"users.csv"_s);
    all.add({"first line\nsecond line\n"}, u"text/plain"_s, u"a.log"_s);
    all.add({"PK not really"}, u"application/zip"_s, u"archive.zip"_s);
    all.add({QByteArray()}, u"text/plain"_s, u"empty.txt"_s);
    all.add({qpdf(pdfOf(u"secret"_s, 2), {u"--encrypt"_s, u"u"_s, u"o"_s, u"256"_s, u"--"_s})},
        u"application/pdf"_s, u"locked.pdf"_s);
    all.add({pdfOf(u"broken"_s, 2).left(700)}, u"application/pdf"_s, u"broken.pdf"_s);
    all.add({pdfOf(u"kept back"_s, 1)}, u"application/pdf"_s, u"soc2.pdf"_s).restrictions
        = {{evidence::Restriction::NamedRecipients, {}}};
    all.add({pdfOf(u"main"_s, 1), "a,b\n1,2\n"}, u"application/pdf"_s, u"two-files"_s)
        .files[1]
        .mediaType
        = u"text/csv"_s;
    all.add({"x\n" + QByteArray("y\n").repeated(30'000)}, u"text/plain"_s, u"long.log"_s);
    all.add({"PK"}, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"Book.xlsx"_s);
    return all;
}

} // namespace

class AssembleBinderTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_sound; // a finished binder, to be copied and spoilt

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void verifies(const QString& pdf) const
    {
        const auto found = verifyBinder(pdf, Case().input({}).helper, {});
        VERIFY_OK(found);
        for (const BinderDiscrepancy& each : found->discrepancies)
            qWarning().noquote() << each.what << each.where << each.sentence;
        QVERIFY(found->discrepancies.isEmpty());
    }

private slots:
    void initTestCase()
    {
        Case all;
        all.add({pdfOf(u"one"_s, 2)}, u"application/pdf"_s, u"one.pdf"_s);
        all.add({"text\n"}, u"text/plain"_s, u"two.txt"_s);
        VERIFY_OK(assembleBinder(all.plan, all.input(m_sound.filePath(u"b.pdf"_s)), {}));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void A1_everyExhibitIsPrintedInTheFolderOrNamed()
    {
        const Case all = everyKind();
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        VERIFY_OK(report);
        QCOMPARE(everythingIn(m_folder->path()), (QStringList{u"b"_s, u"b.pdf"_s}));
        QCOMPARE(report->exhibits, 12);
        QCOMPARE(report->withheld, 1);
        QCOMPARE(report->givenAsFile, 4);
        QCOMPARE(report->unreadable, 2);
        QCOMPARE(report->files, 12);

        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        const auto treatment = [&](int index) { return manifest->exhibits.at(index).treatment; };
        QCOMPARE(treatment(4), Treatment::GivenAsFile);
        QCOMPARE(manifest->exhibits.at(5).reason, u"the file holds no bytes"_s);
        QCOMPARE(treatment(6), Treatment::Unreadable);
        QCOMPARE(manifest->exhibits.at(6).reason, u"password-protected"_s);
        QCOMPARE(treatment(7), Treatment::Unreadable);
        QCOMPARE(treatment(8), Treatment::Withheld);
        QCOMPARE(manifest->exhibits.at(9).pages(), 2);
        QCOMPARE(manifest->exhibits.at(10).reason, u"over 200 pages if printed"_s);
        QCOMPARE(manifest->exhibits.at(0).firstStamp, u"EX-2026-000001"_s);
        QCOMPARE(manifest->exhibits.at(0).lastStamp, u"EX-2026-000003"_s);
        QCOMPARE(manifest->exhibits.at(1).firstStamp, u"EX-2026-000004"_s);
        // Originals are in the folder byte for byte; what is withheld is not.
        for (const ManifestExhibit& exhibit : manifest->exhibits)
            for (const ManifestFile& file : exhibit.files) {
                QCOMPARE(file.name.isEmpty(), exhibit.treatment == Treatment::Withheld);
                if (!file.name.isEmpty())
                    QCOMPARE(contentOf(path(u"b/exhibits/"_s + file.name)),
                        all.contents.value(file.digest));
            }
        verifies(path(u"b.pdf"_s));
    }

    void othersAgreeThatItIsSound()
    {
        const Case all = everyKind();
        VERIFY_OK(assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {}));
        const QByteArray check = said(u"qpdf"_s, {u"--check"_s, path(u"b.pdf"_s)});
        QVERIFY2(check.startsWith("exit 0\n"), check.constData());
        const QByteArray sums
            = said(u"sha256sum"_s, {u"-c"_s, u"--strict"_s, u"SHA256SUMS"_s}, path(u"b"_s));
        QVERIFY2(sums.startsWith("exit 0\n"), sums.constData());
        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        const QByteArray info = said(u"pdfinfo"_s, {path(u"b.pdf"_s)});
        QVERIFY2(
            info.contains(QByteArray("Pages:           " + QByteArray::number(manifest->pages))),
            info.constData());
        const int page = manifest->exhibits.at(0).files.at(0).firstPage;
        const QByteArray text = said(u"pdftotext"_s,
            {u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), path(u"b.pdf"_s),
                u"-"_s});
        QVERIFY2(text.contains("alpha page 1"), text.constData());
        QVERIFY2(text.contains("EX-2026-000001"), text.constData());
        const QByteArray whole = said(u"pdftotext"_s, {path(u"b.pdf"_s), u"-"_s});
        QVERIFY(!whole.contains("kept back page"));
        QVERIFY(whole.contains("Nothing was left out without a line on these pages."));
    }

    void A2_aDocumentThatBreaksCostsItsOwnPages()
    {
        Case all;
        all.add({pdfOf(u"one"_s, 2)}, u"application/pdf"_s, u"one.pdf"_s);
        all.add({pdfOf(u"two"_s, 2)}, u"application/pdf"_s, u"two.pdf"_s);
        // It was inspected as sound; the process goes down when it is joined.
        qputenv("MUNIMENT_HELPER_CHAOS", "abort");
        qputenv("MUNIMENT_HELPER_CHAOS_AT", "E-001_r1_one.pdf");
        qputenv("MUNIMENT_HELPER_CHAOS_TASK", "join");
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        qunsetenv("MUNIMENT_HELPER_CHAOS");
        VERIFY_OK(report);
        QCOMPARE(report->unreadable, 1);
        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        QCOMPARE(manifest->exhibits.at(0).treatment, Treatment::Unreadable);
        QCOMPARE(manifest->exhibits.at(0).reason, u"damaged"_s);
        QCOMPARE(manifest->exhibits.at(1).firstStamp, u"EX-2026-000001"_s);
        verifies(path(u"b.pdf"_s));
    }

    void tablesAndTextsAreReadInTheHelperAndCostNoMoreThanTheirPages()
    {
        for (const char* task : {"text_table", "plain_text"}) {
            m_folder = std::make_unique<QTemporaryDir>();
            Case all;
            all.add({"user,role\nana,admin\n"}, u"text/csv"_s, u"users.csv"_s);
            all.add({"first line\n"}, u"text/plain"_s, u"a.log"_s);
            qputenv("MUNIMENT_HELPER_CHAOS", "abort");
            qputenv("MUNIMENT_HELPER_CHAOS_AT", "exhibits");
            qputenv("MUNIMENT_HELPER_CHAOS_TASK", task);
            const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
            qunsetenv("MUNIMENT_HELPER_CHAOS");
            VERIFY_OK(report);
            QCOMPARE(report->unreadable, 1);
            const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
            VERIFY_OK(manifest);
            const int broken = qstrcmp(task, "plain_text") == 0 ? 1 : 0;
            QCOMPARE(manifest->exhibits.at(broken).treatment, Treatment::Unreadable);
            QCOMPARE(manifest->exhibits.at(1 - broken).treatment, Treatment::Printed);
            verifies(path(u"b.pdf"_s));
        }
    }

    void aHostileFileCostsItsOwnPagesAndIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QByteArray>("sentence");
        const auto pdf = [](const char* name, const QByteArray& content, const QString& reason,
                             const QByteArray& sentence) {
            QTest::newRow(name) << content << u"application/pdf"_s << reason << sentence;
        };
        const QByteArray damaged = "The file is damaged and could not be read.";
        const QByteArray large
            = "A page of the file is too large to be shown, or holds a picture that is.";
        pdf("a page tree that is its own child", pdfOfTree("[3 0 R 2 0 R]"), u"damaged"_s, damaged);
        pdf("a page tree of nothing but itself", pdfOfTree("[2 0 R]"), u"damaged"_s, damaged);
        pdf("a page beyond all measure is shown as usual",
            pdfOfTree("[3 0 R]", "/MediaBox[0 0 612 5000000]/UserUnit 1"), {}, {});
        pdf("a page of 200 metres", pdfOfTree("[3 0 R]", "/MediaBox[0 0 612 566929]"),
            u"a page too large to be shown"_s, large);
        pdf("a page made large by its unit",
            pdfOfTree("[3 0 R]", "/MediaBox[0 0 612 792]/UserUnit 70000"),
            u"a page too large to be shown"_s, large);
        pdf("a picture of 100,000 by 100,000",
            pdfOfTree("[3 0 R]", "/MediaBox[0 0 612 792]/Resources<</XObject<</I 4 0 R>>>>",
                "<</Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8"
                "/ColorSpace/DeviceRGB/Length 1>>stream\nx\nendstream"),
            u"a page too large to be shown"_s, large);
        QTest::newRow("a PNG of 100,000 by 100,000")
            << pngThatClaims(100'000, 100'000) << u"image/png"_s
            << u"picture too large to be shown"_s
            << QByteArray("The picture is too large to be shown.");
    }

    void aHostileFileCostsItsOwnPagesAndIsNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, mediaType);
        QFETCH(QString, reason);
        QFETCH(QByteArray, sentence);
        Case all;
        all.add({content}, mediaType, u"hostile"_s);
        all.add({pdfOf(u"sound"_s, 1)}, u"application/pdf"_s, u"sound.pdf"_s);
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        VERIFY_OK(report);
        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        QCOMPARE(manifest->exhibits.at(0).reason, reason);
        QCOMPARE(manifest->exhibits.at(1).treatment, Treatment::Printed);
        QCOMPARE(report->unreadable, reason.isEmpty() ? 0 : 1);
        QByteArray text
            = said(u"pdftotext"_s, {u"-layout"_s, path(u"b.pdf"_s), u"-"_s}).simplified();
        text.replace("\uFB01", "fi"); // as the font sets the two
        if (!reason.isEmpty())
            QVERIFY2(text.contains(reason.toUtf8()), text.constData());
        QVERIFY2(text.contains(sentence), text.constData());
        verifies(path(u"b.pdf"_s));
    }

    void marksWhatTurnsWordsRound()
    {
        Case all;
        const QString misleading = u"invoice\u202Efdp.exe"_s;
        all.add({pdfOf(u"sound"_s, 1)}, u"application/pdf"_s, misleading);
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        VERIFY_OK(report);
        QCOMPARE(report->withLoss, 1);
        const QByteArray text = said(u"pdftotext"_s, {u"-layout"_s, path(u"b.pdf"_s), u"-"_s});
        QVERIFY2(text.contains("invoice\uFFFDfdp.exe"), text.constData());
        QVERIFY(!text.contains("\u202E"));
        QVERIFY2(text.contains("without a glyph"), text.constData());
        const QByteArray outline = said(u"qpdf"_s, {u"--json"_s, path(u"b.pdf"_s)});
        QVERIFY(outline.contains("invoice\uFFFDfdp.exe"));
        QVERIFY(!outline.contains("\u202E"));
    }

    void A3_theSamePlanMakesTheSameBytes()
    {
        const Case all = everyKind();
        VERIFY_OK(assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {}));
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
        const QLocale before;
        const QByteArray zone = qgetenv("TZ");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        qputenv("TZ", "Asia/Tokyo");
        qputenv("LC_ALL", "de_AT.UTF-8");
        const auto again = assembleBinder(all.plan, all.input(path(u"other/b.pdf"_s)), {});
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", zone);
        QLocale::setDefault(before);
        VERIFY_OK(again);
        for (const QString& name :
            {u"b.pdf"_s, u"b/manifest.json"_s, u"b/SHA256SUMS"_s, u"b/check.html"_s})
            QVERIFY2(
                contentOf(path(name)) == contentOf(path(u"other/"_s + name)), qUtf8Printable(name));
    }

    void printsAMailAndItsAttachmentsBehindIt()
    {
        const QByteArray table = "a,b\n1,2\n";
        Case all;
        all.add({"From: zoe@example.org\nTo: bo@example.org\nSubject: Reviewed\n"
                 "Date: Wed, 30 Sep 2026 17:02:00 +0200\nMIME-Version: 1.0\n"
                 "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nAll 412 accounts.\n"
                 "--b\nContent-Type: text/csv\nContent-Disposition: attachment; "
                 "filename=\"../Users.csv\"\n\n"
                    + table + "--b\nContent-Type: application/zip\n\nPK\3\4\n--b--\n"},
            u"message/rfc822"_s, u"mail.eml"_s);
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        VERIFY_OK(report);
        QCOMPARE(report->files, 3);
        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        const QList<ManifestFile> files = manifest->exhibits.at(0).files;
        QCOMPARE(files.at(1).name, u"E-001-1_r1_users.csv"_s);
        QCOMPARE(files.at(1).pages, 1);
        QCOMPARE(files.at(2).pages, 0);
        QVERIFY(contentOf(path(u"b/exhibits/"_s + files.at(1).name)).startsWith("a,b\n1,2"));
        const QByteArray text = said(u"pdftotext"_s, {u"-layout"_s, path(u"b.pdf"_s), u"-"_s});
        for (const char* word : {"From: zoe@example.org", "Sent: 2026-09-30T17:02:00+02:00",
                 "Attachment: E-001.1", "All 412 accounts.", "E-001.2 is not printed"})
            QVERIFY2(text.contains(word), word);
        verifies(path(u"b.pdf"_s));
    }

    void showsWhatAWorkbookHolds()
    {
        const QString book = path(u"made.xlsx"_s);
        lxw_workbook* workbook = workbook_new(qPrintable(book));
        lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Accounts");
        for (lxw_row_t row = 0; row < 500; ++row)
            worksheet_write_string(sheet, row, 2, qPrintable(u"cell %1"_s.arg(row)), nullptr);
        workbook_close(workbook);
        Case all;
        all.add({contentOf(book)},
            u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s, u"a.xlsx"_s);
        VERIFY_OK(assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {}));
        const QByteArray text = said(u"pdftotext"_s, {u"-layout"_s, path(u"b.pdf"_s), u"-"_s});
        QVERIFY2(text.contains("A workbook is best read as a"), text.constData());
        QVERIFY(text.contains("Sheet “Accounts”: columns: 3, rows below the head: 499"));
        QVERIFY(text.contains("cell 20"));
        QVERIFY(!text.contains("cell 21"));
        verifies(path(u"b.pdf"_s));
    }

    void aDraftBearsNoNumbers()
    {
        Case all = everyKind();
        all.plan.options.variant = Variant::Draft;
        VERIFY_OK(assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {}));
        const QByteArray text = said(u"pdftotext"_s, {path(u"b.pdf"_s), u"-"_s});
        QVERIFY(text.contains("DRAFT"));
        QVERIFY(!text.contains("EX-2026-0000"));
        verifies(path(u"b.pdf"_s));
    }

    void keepsNumbersThatWereGivenBefore()
    {
        Case all;
        all.add({pdfOf(u"one"_s, 2)}, u"application/pdf"_s, u"one.pdf"_s);
        all.add({pdfOf(u"two"_s, 2)}, u"application/pdf"_s, u"two.pdf"_s).stamps
            = audits::PageStamps{{}, 41, 42};
        AssemblyInput input = all.input(path(u"b.pdf"_s));
        input.lastStamp = 500;
        VERIFY_OK(assembleBinder(all.plan, input, {}));
        const auto manifest = parseManifest(contentOf(path(u"b/manifest.json"_s)));
        VERIFY_OK(manifest);
        QCOMPARE(manifest->exhibits.at(0).firstStamp, u"EX-2026-000501"_s);
        QCOMPARE(manifest->exhibits.at(1).lastStamp, u"EX-2026-000042"_s);
        verifies(path(u"b.pdf"_s));
    }

    void leavesNothingWhenItFailsOrIsCancelled()
    {
        const Case all = everyKind();
        std::stop_source stop;
        int seen = 0;
        const auto count = assembleBinder(
            all.plan, all.input(path(u"b.pdf"_s)), {{}, [&seen](const Progress&) { ++seen; }});
        VERIFY_OK(count);
        QVERIFY(QFile::remove(path(u"b.pdf"_s)));
        QVERIFY(QDir(path(u"b"_s)).removeRecursively());
        for (const int at : {1, seen / 4, seen / 3, seen / 2}) {
            std::stop_source stopping;
            int now = 0;
            const auto report = assembleBinder(
                all.plan, all.input(path(u"b.pdf"_s)), {stopping.get_token(), [&](const Progress&) {
                                                            if (++now == at)
                                                                stopping.request_stop();
                                                        }});
            QVERIFY(!report);
            QCOMPARE(int(report.error().problem), int(Problem::Cancelled));
            QCOMPARE(everythingIn(m_folder->path()), QStringList());
        }
        AssemblyInput refusing = all.input(path(u"b.pdf"_s));
        refusing.record = [](const FinishedBinder&) -> Status {
            return fail(Problem::Conflict, cause::numbersTaken);
        };
        const auto report = assembleBinder(all.plan, refusing, {});
        QVERIFY(!report);
        QVERIFY(report.error().is(cause::numbersTaken));
        QCOMPARE(everythingIn(m_folder->path()), QStringList());
    }

    void aVaultThatLostContentStopsTheExport()
    {
        Case all = everyKind();
        all.contents.remove(all.plan.exhibits.at(2).files.at(0).digest);
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        QVERIFY(!report);
        QVERIFY(report.error().is(vault::cause::contentMissing));
        QCOMPARE(everythingIn(m_folder->path()), QStringList());
    }

    void namesCharactersWithoutAGlyph()
    {
        Case all;
        all.add({"odd: \xf3\xb0\x80\x80 \xf3\xb0\x80\x81\n"}, u"text/plain"_s, u"odd.txt"_s);
        const auto report = assembleBinder(all.plan, all.input(path(u"b.pdf"_s)), {});
        VERIFY_OK(report);
        QCOMPARE(report->withLoss, 1);
        const QByteArray text = said(u"pdftotext"_s, {u"-layout"_s, path(u"b.pdf"_s), u"-"_s});
        QVERIFY2(text.contains("2 characters without a"), text.constData());
    }

    void verifyTellsEachThingThatIsNotAsItWas_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* each : {"file.altered", "file.size", "file.missing", "file.extra",
                 "file.not_a_file", "manifest.differs", "manifest.missing", "manifest.unreadable",
                 "list.unreadable", "list.incomplete", "list.unknown", "list.differs",
                 "pdf.differs", "pdf.unreadable", "page.stamp", "page.slip_sheet"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void verifyTellsEachThingThatIsNotAsItWas();

    void verifySaysWhatIsNoBinder()
    {
        const auto helper = Case().input({}).helper;
        auto found = verifyBinder(path(u"none.pdf"_s), helper, {});
        QVERIFY(!found);
        QVERIFY(found.error().is(base::cause::fileNotFound));
        QFile file(path(u"alone.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        found = verifyBinder(path(u"alone.pdf"_s), helper, {});
        QVERIFY(!found);
        QVERIFY(found.error().is(cause::notABinder));
    }

    void needsFewOpenFiles()
    {
        Case many;
        const QByteArray pdf = pdfOf(u"many"_s, 1);
        for (int i = 0; i < 300; ++i)
            many.add({pdf}, u"application/pdf"_s, u"many.pdf"_s);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit few = before;
        few.rlim_cur = 256;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &few), 0);
        const auto report = assembleBinder(many.plan, many.input(path(u"b.pdf"_s)), {});
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
        VERIFY_OK(report);
        QVERIFY(report->pages > 600);
    }

    void saysHowItWentInOneSentence()
    {
        BinderReport report;
        report.pages = 2350;
        report.exhibits = 310;
        report.withheld = 3;
        report.givenAsFile = 11;
        report.unreadable = 1;
        QCOMPARE(closingSentence(report, u"14:02"_s),
            u"2,350 pages, 310 exhibits; 3 withheld, 11 as files only, 1 unreadable. Checked 14:02."_s);
    }
};

void AssembleBinderTest::verifyTellsEachThingThatIsNotAsItWas()
{
    QFETCH(QString, what);
    const QString pdf = path(u"b.pdf"_s);
    QVERIFY(QDir(m_folder->path()).mkpath(u"b/exhibits"_s));
    for (const QString& name : {u"b.pdf"_s, u"b/manifest.json"_s, u"b/SHA256SUMS"_s,
             u"b/check.html"_s, u"b/exhibits/E-001_r1_one.pdf"_s, u"b/exhibits/E-002_r1_two.txt"_s})
        QVERIFY2(QFile::copy(m_sound.filePath(name), path(name)), qUtf8Printable(name));
    const QString exhibit = path(u"b/exhibits/E-002_r1_two.txt"_s);
    const QString sums = path(u"b/SHA256SUMS"_s);
    const QString manifest = path(u"b/manifest.json"_s);
    const auto put = [](const QString& name, const QByteArray& content) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    };
    const auto replace = [&](const QString& name, const QByteArray& from, const QByteArray& to) {
        QByteArray content = contentOf(name);
        QVERIFY(content.contains(from));
        put(name, content.replace(from, to));
    };
    if (what == u"file.altered"_s)
        put(exhibit, "TEXT\n");
    else if (what == u"file.size"_s)
        put(exhibit, "longer text\n");
    else if (what == u"file.missing"_s)
        QVERIFY(QFile::remove(exhibit));
    else if (what == u"file.extra"_s)
        put(path(u"b/exhibits/.hidden"_s), "x");
    else if (what == u"file.not_a_file"_s)
        QVERIFY(QFile::rename(exhibit, path(u"elsewhere"_s))
            && QFile::link(path(u"elsewhere"_s), exhibit));
    else if (what == u"manifest.differs"_s)
        replace(manifest, "Example Ltd", "Another Ltd");
    else if (what == u"manifest.missing"_s)
        QVERIFY(QFile::remove(manifest));
    else if (what == u"manifest.unreadable"_s)
        put(manifest, "{");
    else if (what == u"list.unreadable"_s)
        put(sums, "hello\n");
    else if (what == u"list.incomplete"_s)
        replace(sums, "  ../b.pdf\n", "  ../c.pdf\n");
    else if (what == u"list.unknown"_s)
        put(sums, contentOf(sums) + QByteArray(64, 'a') + "  ../../other\n");
    else if (what == u"list.differs"_s)
        replace(sums, sha256Of("text\n").toHex().toLatin1(), QByteArray(64, 'a'));
    else if (what == u"pdf.differs"_s)
        put(pdf, qpdf(contentOf(pdf), {u"--pages"_s, u"."_s, u"1-z,1"_s, u"--"_s}));
    else if (what == u"pdf.unreadable"_s)
        put(pdf, "not a PDF");
    else if (what == u"page.stamp"_s)
        replace(manifest, "EX-2026-00000", "EX-2026-00001");
    else if (what == u"page.slip_sheet"_s)
        replace(manifest, "\"number\": \"E-001\"", "\"number\": \"E-009\"");
    const auto found = verifyBinder(pdf, Case().input({}).helper, {});
    VERIFY_OK(found);
    QStringList codes;
    for (const BinderDiscrepancy& each : found->discrepancies) {
        codes.append(each.what);
        QVERIFY(!each.sentence.isEmpty());
        QVERIFY(!each.where.isEmpty());
    }
    QVERIFY2(codes.contains(what), qUtf8Printable(codes.join(u' ')));
}

MUNIMENT_TEST(AssembleBinderTest, "assemble_binder_test")
#include "assemble_binder_test.moc"
