// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joining.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/inspection.h"
#include "core/documents/painting.h"
#include "core/documents/pdf_check.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/resource.h>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class JoiningTest : public QObject
{
    Q_OBJECT

private:
    QString write(const QString& name, const QByteArray& bytes)
    {
        return writeFile(m_folder, name, bytes);
    }

    JoinPlan planOf(const QList<JoinPart>& parts)
    {
        JoinPlan plan;
        plan.parts = parts;
        plan.info = {u"Evidence binder"_s, u"Müller & Co"_s, u"en"_s,
            *parseZonedInstant(u"2026-09-30T17:02:00+02:00"_s)};
        plan.outputPath = m_folder.filePath(u"joined.pdf"_s);
        return plan;
    }

    // Joins one page and gives it a stamp.
    Result<JoinReport> stamped(const OnePage& page, Corner corner)
    {
        return joinParts(
            planOf({{write(u"page.pdf"_s, onePage(page)), 1, {{u"ORG-2026-000412"_s, corner}}}}));
    }

    static bool isSound(const QString& path)
    {
        return run(u"qpdf"_s, {u"--check"_s, path}).exitCode == 0;
    }

    static QString objectsOf(const QString& path)
    {
        return run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).text;
    }

    // Where poppler finds a word, on the page as seen.
    static QRectF placeOf(const QString& path, const QString& word, int page = 1)
    {
        const QString text = run(u"pdftotext"_s,
            {u"-bbox"_s, u"-f"_s, QString::number(page), u"-l"_s, QString::number(page), path,
                u"-"_s})
                                 .text;
        const QRegularExpression expression(
            u"<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">%1<"_s
                .arg(word));
        const auto match = expression.match(text);
        if (!match.hasMatch())
            return {};
        return {QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
            QPointF(match.captured(3).toDouble(), match.captured(4).toDouble())};
    }

    QImage drawn(const QString& path, int page = 1)
    {
        const QString out = m_folder.filePath(u"drawn"_s);
        run(u"pdftoppm"_s,
            {u"-png"_s, u"-r"_s, u"72"_s, u"-cropbox"_s, u"-f"_s, QString::number(page),
                u"-singlefile"_s, path, out});
        return QImage(out + u".png"_s).convertToFormat(QImage::Format_RGB32);
    }

    QTemporaryDir m_folder;

private slots:
    void putsPartsOneAfterTheOther()
    {
        const JoinPlan plan = planOf(
            {{write(u"a.pdf"_s, manyPages(2)), 2, {}}, {write(u"b.pdf"_s, manyPages(3)), 3, {}}});
        const auto report = joinParts(plan);
        VERIFY_OK(report);
        QCOMPARE(report->pages, 5);
        QCOMPARE(report->losses, (QList<QList<Loss>>{{}, {}}));
        QCOMPARE(report->bytes, QFile(plan.outputPath).size());
        QVERIFY(isSound(plan.outputPath));
        const QString text = run(u"pdftotext"_s, {plan.outputPath, u"-"_s}).text;
        QCOMPARE(text.split(u'\f', Qt::SkipEmptyParts).size(), 5);
        QVERIFY(text.split(u'\f').at(2).contains(u"Page 1"_s));
    }

    void saysWhatTheDocumentIs()
    {
        const JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(2)), 2, {}}});
        VERIFY_OK(joinParts(plan));
        const QString info = run(u"pdfinfo"_s, {u"-rawdates"_s, plan.outputPath}).text;
        for (const QString& line : {u"Evidence binder"_s, u"Müller & Co"_s,
                 u"D:20260930170200+02'00'"_s, u"PDF version:     1.7"_s})
            QVERIFY2(info.contains(line), qPrintable(info));
        QVERIFY(objectsOf(plan.outputPath).contains(u"/Lang (en)"_s));
        QVERIFY(objectsOf(plan.outputPath).contains(u"/DisplayDocTitle true"_s));
    }

    void opensWithTheTopOfTheOutlineOnly()
    {
        JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(4)), 4, {}}});
        plan.outline
            = {{u"A Prüfung"_s, 1, {{u"C-1"_s, 2, {{u"deep"_s, 3, {}}}}}}, {u"B"_s, 4, {}}};
        plan.links = {{1, QRectF(100, 100, 50, 10), 4, u"Exhibits"_s}};
        VERIFY_OK(joinParts(plan));
        const auto check = checkPdf(plan.outputPath);
        VERIFY_OK(check);
        QVERIFY((*check == PdfCheck{4, 4, 0, 1, 0, PageLabels::MatchPages, {}, {}}));
        const QString objects = objectsOf(plan.outputPath);
        QVERIFY(objects.contains(u"/Count 2\n"_s)); // of the outline's root: two entries show
        QCOMPARE(objects.count(u"/Count -1\n"_s), 2); // both parents are closed
        QVERIFY(objects.contains(u"/PageMode /UseOutlines"_s));
    }

    void leadsLinksToTheirPage()
    {
        JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(2)), 2, {}}});
        plan.links = {{1, QRectF(100, 100, 50, 10), 2, {}}};
        VERIFY_OK(joinParts(plan));
        const QString objects = objectsOf(plan.outputPath);
        static const QRegularExpression rect(u"/Rect \\[\\s+100\\s+690\\s+150\\s+700\\s+\\]"_s);
        QVERIFY2(objects.contains(rect), qPrintable(objects.left(3'000)));
    }

    void stampsThePageAsSeen_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale"); // of what poppler tells, which leaves out units
        const QByteArray box = "/MediaBox[0 0 600 800]";
        QTest::newRow("plain") << box << QSizeF(600, 800) << 1.0;
        QTest::newRow("turned") << box + "/Rotate 90" << QSizeF(800, 600) << 1.0;
        QTest::newRow("upside down") << box + "/Rotate 180" << QSizeF(600, 800) << 1.0;
        QTest::newRow("turned back") << box + "/Rotate 270" << QSizeF(800, 600) << 1.0;
        QTest::newRow("origin elsewhere")
            << QByteArray("/MediaBox[-100 -50 500 750]") << QSizeF(600, 800) << 1.0;
        QTest::newRow("in larger units") << box + "/UserUnit 2" << QSizeF(600, 800) << 0.5;
        QTest::newRow("no box") << QByteArray() << QSizeF(612, 792) << 1.0;
    }

    void stampsThePageAsSeen()
    {
        QFETCH(QByteArray, page);
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        const QString path = m_folder.filePath(u"joined.pdf"_s);
        VERIFY_OK(stamped({.page = page}, Corner::BottomRight));
        QVERIFY(isSound(path));
        const QRectF place = placeOf(path, u"ORG-2026-000412"_s);
        QVERIFY(!place.isNull());
        const double margin = 8 * pointsPerMillimetre * scale;
        const QString told = u"%1 %2"_s.arg(place.right()).arg(place.bottom());
        QVERIFY2(std::abs(place.right() - (size.width() - margin - stampPadding * scale)) < 1,
            qPrintable(told));
        const double middle = size.height() - margin - stampPlate.height() * scale / 2;
        QVERIFY2(std::abs(place.center().y() - middle) < 3 * scale, qPrintable(told));
        VERIFY_OK(stamped({.page = page}, Corner::TopLeft));
        const QRectF other = placeOf(path, u"ORG-2026-000412"_s);
        QVERIFY(std::abs(other.left() - (margin + stampPadding * scale)) < 1);
        QVERIFY(
            std::abs(other.center().y() - margin - stampPlate.height() * scale / 2) < 3 * scale);
    }

    void keepsTheLookOfThePage_data()
    {
        QTest::addColumn<OnePage>("page");
        const QByteArray box = "/MediaBox[0 0 600 800]";
        const QByteArray drawing = "0.2 0.4 0.9 rg 50 50 300 200 re f 0 g "
                                   "BT /F1 40 Tf 80 500 Td (Evidence) Tj ET ";
        QTest::newRow("plain") << OnePage{.page = box, .content = drawing};
        QTest::newRow("turned") << OnePage{.page = box + "/Rotate 90", .content = drawing};
        QTest::newRow("cropped") << OnePage{
            .page = box + "/CropBox[30 40 500 700]/TrimBox[100 100 400 600]", .content = drawing};
        QTest::newRow("forgets to restore")
            << OnePage{.page = box, .content = "q 0.5 0 0 0.5 100 100 cm " + drawing};
        QTest::newRow("restores too often") << OnePage{.page = box, .content = "Q Q " + drawing};
        QTest::newRow("forgets to end its text")
            << OnePage{.page = box, .content = drawing + "BT /F1 9 Tf 3 0 0 3 50 700 Tm (x) Tj"};
        QTest::newRow("several streams") << OnePage{.page = box + "/Contents[4 0 R 6 0 R]",
            .content = "0.2 0.4 0.9 rg 50 50 300 ",
            .objects = {"<</Length 25>>stream\n200 re f q 2 0 0 2 0 0 cm\nendstream"}};
        QTest::newRow("draws nothing") << OnePage{.page = box, .content = {}};
    }

    void keepsTheLookOfThePage()
    {
        QFETCH(OnePage, page);
        QByteArray bytes = onePage(page);
        if (page.page.contains("/Contents["))
            bytes.replace("/Contents 4 0 R/", "/");
        const QString source = write(u"page.pdf"_s, bytes);
        const JoinPlan plan = planOf({{source, 1, {{u"ORG-2026-000412"_s, Corner::BottomRight}}}});
        VERIFY_OK(joinParts(plan));
        const QImage before = drawn(source);
        const QImage after = drawn(plan.outputPath);
        QCOMPARE(after.size(), before.size());
        const QRectF plate
            = plateRect(before.size(), stampPlate, Corner::BottomRight).adjusted(-12, -2, 2, 2);
        for (int y = 0; y < before.height(); ++y)
            for (int x = 0; x < before.width(); ++x)
                if (!plate.contains(QPointF(x, y)))
                    QVERIFY2(before.pixel(x, y) == after.pixel(x, y),
                        qPrintable(u"at %1, %2"_s.arg(x).arg(y)));
        QVERIFY(!placeOf(plan.outputPath, u"ORG-2026-000412"_s).isNull());
    }

    void coversWhatLiesUnderTheStamp()
    {
        VERIFY_OK(stamped({.content = "0 g 0 0 600 800 re f"}, Corner::BottomRight));
        const QImage page = drawn(m_folder.filePath(u"joined.pdf"_s));
        const QRectF plate = plateRect({600, 800}, stampPlate, Corner::BottomRight);
        QCOMPARE(page.pixelColor(int(plate.right()) - 3, int(plate.top()) + 3), QColor(Qt::white));
        QCOMPARE(page.pixelColor(300, 400), QColor(Qt::black));
    }

    void stampsInAnyLetters()
    {
        const QString stamp = u"ÄÖ-监-2026-000001"_s;
        const JoinPlan plan
            = planOf({{write(u"a.pdf"_s, manyPages(1)), 1, {{stamp, Corner::BottomRight}}}});
        VERIFY_OK(joinParts(plan));
        QVERIFY(run(u"pdftotext"_s, {plan.outputPath, u"-"_s}).text.contains(stamp));
    }

    void leavesEverythingActiveBehind_data()
    {
        QTest::addColumn<OnePage>("page");
        QTest::addColumn<QList<Loss>>("losses");
        const QByteArray box = "/MediaBox[0 0 600 800]";
        const auto row = [](const char* name, const OnePage& page, const QList<Loss>& losses) {
            QTest::newRow(name) << page << losses;
        };
        row("scripts of the document",
            {.catalog = "/Names<</JavaScript<</Names[(a)6 0 R]>>>>"
                        "/OpenAction<</S/JavaScript/JS(app.alert(2))>>",
                .objects = {"<</S/JavaScript/JS(app.alert(1))>>"}},
            {Loss::Scripts});
        row("actions of the page",
            {.page = box + "/AA<</O<</S/Launch/F(cmd.exe)>>/C<</S/JavaScript/JS(1)>>>>"},
            {Loss::Scripts, Loss::Actions});
        row("a launching link",
            {.page = box
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
                      "/A<</S/Launch/F(cmd.exe)>>>>]"},
            {Loss::Actions});
        row("a link out",
            {.page = box
                    + "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]"
                      "/A<</S/URI/URI(https://example.org)>>>>]"},
            {Loss::Links});
        row("a file inside",
            {.catalog = "/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a)"
                        "/EF<</F 6 0 R>>>>]>>>>",
                .objects = {"<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream"}},
            {Loss::EmbeddedFiles});
        row("a file pinned to the page",
            {.page = box
                    + "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[9 9 20 20]"
                      "/FS<</Type/Filespec/F(a)/EF<</F 6 0 R>>>>>>]",
                .objects = {"<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream"}},
            {Loss::EmbeddedFiles});
        row("a submitting form",
            {.page = box + "/Annots[6 0 R]",
                .catalog = "/AcroForm<</Fields[6 0 R]/XFA(x)>>",
                .objects = {"<</Type/Annot/Subtype/Widget/FT/Btn/T(b)/Rect[9 9 40 20]"
                            "/A<</S/SubmitForm/F(https://example.org)>>>>"}},
            {Loss::Actions, Loss::Form, Loss::DynamicForm});
        row("what hides in a picture",
            {.content = "q 99 0 0 99 0 0 cm /I Do Q",
                .resources = "/XObject<</I 6 0 R>>",
                .objects
                = {"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8"
                   "/ColorSpace/DeviceGray/AA<</O<</S/JavaScript/JS(1)>>>>"
                   "/AF[<</Type/Filespec/F(a)/EF<</F 7 0 R>>>>]/Length 1>>stream\n\x7f\nendstream",
                    "<</Type/EmbeddedFile/Length 1>>stream\nx\nendstream"}},
            {});
    }

    void leavesEverythingActiveBehind()
    {
        QFETCH(OnePage, page);
        QFETCH(QList<Loss>, losses);
        const QString source = write(u"page.pdf"_s, onePage(page));
        const JoinPlan plan = planOf({{source, 1, {{u"ORG-2026-000412"_s, Corner::BottomRight}}}});
        const auto report = joinParts(plan);
        VERIFY_OK(report);
        QCOMPARE(report->losses.first(), losses);
        const auto check = checkPdf(plan.outputPath);
        VERIFY_OK(check);
        QVERIFY2(check->active.isEmpty(), qPrintable(check->active.join(u' ')));
        const QString objects = objectsOf(plan.outputPath);
        for (const QString& word : {u"JavaScript"_s, u"/Launch"_s, u"/SubmitForm"_s, u"/URI"_s,
                 u"EmbeddedFile"_s, u"/AcroForm"_s, u"/XFA"_s, u"/AA"_s})
            QVERIFY2(!objects.contains(word), qPrintable(word));
    }

    // The check is a second pair of eyes only where it sees by itself.
    void findsWhatIsActive()
    {
        const QString path = write(u"active.pdf"_s,
            onePage({.page = "/MediaBox[0 0 9 9]/AA<</O<</S/Launch/F(cmd.exe)>>>>",
                .catalog = "/OpenAction<</S/JavaScript/JS(1)>>/Names<</EmbeddedFiles<<>>>>"}));
        const auto check = checkPdf(path);
        VERIFY_OK(check);
        QCOMPARE(check->active,
            (QStringList{u"AA"_s, u"EmbeddedFiles"_s, u"JS"_s, u"JavaScript"_s, u"Launch"_s,
                u"OpenAction"_s}));
        QCOMPARE(check->labels, PageLabels::None);
    }

    void printsFormsAsTheyLook()
    {
        const auto report = stamped(filledForm(), Corner::BottomRight);
        VERIFY_OK(report);
        QCOMPARE(report->losses.first(), QList<Loss>{Loss::Form});
        const QString path = m_folder.filePath(u"joined.pdf"_s);
        QVERIFY(run(u"pdftotext"_s, {path, u"-"_s}).text.contains(u"filled in"_s));
        QVERIFY(placeOf(path, u"filled"_s).left() > 100);
    }

    void keepsHiddenLayersHidden()
    {
        const OnePage page{.content = "/OC /Secret BDC 0 g 0 0 600 800 re f EMC /OC /Open BDC "
                                      "BT /F1 20 Tf 50 500 Td (open) Tj ET EMC",
            .catalog = "/OCProperties<</OCGs[6 0 R 7 0 R]/D<</OFF[6 0 R]>>>>",
            .resources = "/Properties<</Secret 6 0 R/Open 7 0 R>>",
            .objects = {"<</Type/OCG/Name(secret)>>", "<</Type/OCG/Name(open)>>"}};
        VERIFY_OK(stamped(page, Corner::TopLeft));
        const QImage image = drawn(m_folder.filePath(u"joined.pdf"_s));
        QCOMPARE(image.pixelColor(300, 700), QColor(Qt::white));
    }

    void namesThePartThatBreaks_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut off") << manyPages(2).left(80);
        QTest::newRow("no PDF") << QByteArray("Dear auditor");
        QTest::newRow("another number of pages") << manyPages(3);
        QTest::newRow("gone") << QByteArray();
    }

    void namesThePartThatBreaks()
    {
        QFETCH(QByteArray, bytes);
        const QString good = write(u"good.pdf"_s, manyPages(2));
        const QString bad = write(u"bad.pdf"_s, bytes);
        if (bytes.isEmpty())
            QVERIFY(QFile::remove(bad));
        const auto report = joinParts(planOf({{good, 2, {}}, {bad, 2, {}}, {good, 2, {}}}));
        QVERIFY(!report);
        QCOMPARE(brokenPart(report.error()), std::optional<int>(1));
        QCOMPARE(report.error().values.value(1), bad);
    }

    void namesThePartThatBreaksWhileItIsWritten()
    {
        // The file is whole when its pages are taken over and cut when its streams are copied.
        const QString good = write(u"good.pdf"_s, manyPages(2));
        const QString bad = write(u"bad.pdf"_s, manyPages(2));
        JoinPlan plan = planOf({{good, 2, {}}, {bad, 2, {}}, {good, 2, {}}});
        JobContext job;
        job.progress = [&](const Progress& at) {
            if (at.done == 2)
                QFile::resize(bad, 20);
        };
        const auto report = joinParts(plan, job);
        QVERIFY(!report);
        QVERIFY2(report.error().is(cause::partUnreadable), explain(report).constData());
        QCOMPARE(brokenPart(report.error()), std::optional<int>(1));
    }

    void marksEachPartBeforeItIsRead()
    {
        QList<int> marked;
        const QString path = write(u"a.pdf"_s, manyPages(1));
        VERIFY_OK(joinParts(planOf({{path, 1, {}}, {path, 1, {}}, {path, 1, {}}}), {},
            [&](int part) { marked.append(part); }));
        QCOMPARE(marked.mid(0, 3), (QList<int>{0, 1, 2}));
    }

    void refusesAPlanThatDoesNotFit_data()
    {
        QTest::addColumn<int>("defect");
        QTest::newRow("no pages") << 0;
        QTest::newRow("outline beyond the end") << 1;
        QTest::newRow("link beyond the end") << 2;
        QTest::newRow("link from nowhere") << 3;
        QTest::newRow("stamps for fewer pages") << 4;
    }

    void refusesAPlanThatDoesNotFit()
    {
        QFETCH(int, defect);
        JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(2)), 2, {}}});
        if (defect == 0)
            plan.parts.clear();
        else if (defect == 1)
            plan.outline = {{u"A"_s, 1, {{u"B"_s, 3, {}}}}};
        else if (defect == 2)
            plan.links = {{1, QRectF(0, 0, 9, 9), 3, {}}};
        else if (defect == 3)
            plan.links = {{0, QRectF(0, 0, 9, 9), 1, {}}};
        else
            plan.parts[0].stamps = {{u"x"_s, Corner::TopLeft}};
        const auto report = joinParts(plan);
        QVERIFY(!report);
        QCOMPARE(report.error().problem, Problem::Invalid);
        QVERIFY(!QFile::exists(plan.outputPath + u"x"_s));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const auto report = joinParts(
            planOf({{write(u"a.pdf"_s, manyPages(1)), 1, {}}}), {source.get_token(), {}});
        QVERIFY(!report);
        QVERIFY(report.error().is(base::cause::cancelled));
    }

    void saysThatItCannotWrite()
    {
        JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(1)), 1, {}}});
        plan.outputPath = m_folder.filePath(u"no/such/folder.pdf"_s);
        const auto report = joinParts(plan);
        QVERIFY(!report);
        QVERIFY2(report.error().is(base::cause::fileUnwritable), explain(report).constData());
    }

    void givesTheSameBytesTwice()
    {
        JoinPlan plan = planOf({{write(u"a.pdf"_s, manyPages(2)), 2,
            {{u"ORG-1"_s, Corner::TopLeft}, {u"ORG-2"_s, Corner::TopLeft}}}});
        plan.outline = {{u"A"_s, 1, {}}};
        QByteArray bytes[2];
        for (QByteArray& each : bytes) {
            VERIFY_OK(joinParts(plan));
            QFile file(plan.outputPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            each = file.readAll();
        }
        QVERIFY(!bytes[0].isEmpty());
        QVERIFY(bytes[0] == bytes[1]);
    }

    void needsFewOpenFiles()
    {
        QList<JoinPart> parts;
        for (int i = 0; i < 300; ++i)
            parts.append({write(u"p%1.pdf"_s.arg(i), manyPages(2)), 2,
                {{u"ORG-%1"_s.arg(2 * i), Corner::BottomRight},
                    {u"ORG-%1"_s.arg(2 * i + 1), Corner::BottomRight}}});
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const rlimit few{64, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const auto report = joinParts(planOf(parts));
        ::setrlimit(RLIMIT_NOFILE, &before);
        VERIFY_OK(report);
        QCOMPARE(report->pages, 600);
    }

    void joinsWhatItsOwnerRestricts()
    {
        const QString plain = write(u"plain.pdf"_s, manyPages(2));
        const QString restricted = m_folder.filePath(u"restricted.pdf"_s);
        run(u"qpdf"_s, {u"--encrypt"_s, u""_s, u"owner"_s, u"256"_s, u"--"_s, plain, restricted});
        const JoinPlan plan = planOf({{restricted, 2, {}}});
        VERIFY_OK(joinParts(plan));
        QVERIFY(isSound(plan.outputPath));
        QVERIFY(run(u"pdftotext"_s, {plan.outputPath, u"-"_s}).text.contains(u"Page 2"_s));
        QVERIFY(run(u"pdfinfo"_s, {plan.outputPath})
                    .text.contains(QRegularExpression(u"Encrypted: +no"_s)));
    }

    void joinsPublishedFiles()
    {
        const QString folder = QStringLiteral(MUNIMENT_SHARED_DATA "/pdf/");
        if (!QFile::exists(folder + u"minimal.pdf"_s))
            QSKIP("the shared data folder is not here");
        const JoinPlan plan
            = planOf({{folder + u"minimal.pdf"_s, 1, {{u"ORG-1"_s, Corner::BottomRight}}},
                {folder + u"minimal-badxref.pdf"_s, 1, {{u"ORG-2"_s, Corner::BottomRight}}},
                {folder + u"minimal-two-fields-signed-twice.pdf"_s, 1,
                    {{u"ORG-3"_s, Corner::BottomRight}}}});
        const auto report = joinParts(plan);
        VERIFY_OK(report);
        QCOMPARE(report->losses.at(2), QList<Loss>{Loss::Signature});
        QVERIFY(isSound(plan.outputPath));
        for (int page = 1; page <= 3; ++page)
            QVERIFY(!placeOf(plan.outputPath, u"ORG-%1"_s.arg(page), page).isNull());
    }
};

MUNIMENT_TEST(JoiningTest, "joining_test")
#include "joining_test.moc"
