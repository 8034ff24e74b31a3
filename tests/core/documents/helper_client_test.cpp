// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_client.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "tests/core/documents/made_pdf.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

#include <thread>

using namespace muniment;
using namespace muniment::documents;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

class HelperClientTest : public QObject
{
    Q_OBJECT

private:
    static HelperClient::Options options()
    {
        HelperClient::Options options;
        options.program = QStringLiteral(MUNIMENT_BINARIES "/muniment-helper");
        return options;
    }

    static HelperClient badly(const QString& how, const QString& at = u"bad"_s)
    {
        HelperClient::Options bad = options();
        bad.environment = {u"MUNIMENT_HELPER_CHAOS="_s + how, u"MUNIMENT_HELPER_CHAOS_AT="_s + at};
        if (how == u"hang"_s)
            bad.secondsPerDocument = 5;
        if (how == u"flood"_s)
            bad.longestAnswer = 1024 * 1024;
        return HelperClient(bad);
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        return writeFile(m_folder, name, bytes);
    }

    JoinPlan planOf(const QStringList& paths)
    {
        JoinPlan plan;
        for (const QString& path : paths)
            plan.parts.append({path, 2,
                {{u"ORG-000001"_s, Corner::BottomRight}, {u"ORG-000002"_s, Corner::BottomRight}}});
        plan.info.title = u"Evidence binder"_s;
        plan.outputPath = m_folder.filePath(u"joined.pdf"_s);
        return plan;
    }

    static void badWays()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QByteArray>("cause");
        const auto row = [](const char* how, const Cause& cause) {
            QTest::newRow(how) << QString::fromLatin1(how) << QByteArray(cause.name);
        };
        row("abort", cause::helperCrashed);
        row("hang", cause::tookTooLong);
        row("garbage", cause::garbled);
        row("flood", cause::saidTooMuch);
#if !defined(__SANITIZE_ADDRESS__)
        // The address sanitizer maps more than any limit of memory allows, so that none is set
        // then.
        row("allocate", cause::helperCrashed);
#endif
    }

    QTemporaryDir m_folder;

private slots:
    void inspectsManyDocuments()
    {
        const HelperClient client(options());
        const auto found = client.inspect({write(u"a.pdf"_s, manyPages(2)),
            write(u"b.pdf"_s, "no PDF"), write(u"c.pdf"_s, manyPages(3))});
        VERIFY_OK(found);
        QCOMPARE(found->size(), 3);
        VERIFY_OK(found->at(0));
        QCOMPARE(found->at(0)->pages.size(), 2);
        QVERIFY(!found->at(1) && found->at(1).error().is(cause::notAPdf));
        QCOMPARE(found->at(2)->pages.size(), 3);
        const auto none = client.inspect({});
        VERIFY_OK(none);
        QVERIFY(none->isEmpty());
    }

    void readsTextAndImages()
    {
        const HelperClient client(options());
        const QString path = write(u"a.pdf"_s, manyPages(2));
        const auto text = client.text(path, WordBoxes::Include, {}, {2, 2});
        VERIFY_OK(text);
        QCOMPARE(text->pages.size(), 1);
        QCOMPARE(text->pages.at(0).words.at(1).text, u"2"_s);
        const auto image = client.pageImage(path, 1, 150);
        VERIFY_OK(image);
        QCOMPARE(QImage::fromData(*image, "PNG").width(), 150);
        const auto small = client.thumbnail(path, 64);
        VERIFY_OK(small);
        QCOMPARE(QImage::fromData(*small, "PNG").height(), 64);
        const auto beyond = client.pageImage(path, 3, 150);
        QVERIFY(!beyond && beyond.error().is(cause::noSuchPage));
    }

    void paintsJoinsAndChecks()
    {
        const HelperClient client(options());
        PageDrawing page;
        page.texts = {{60, 60, u"Basis of preparation \uE123"_s, {}}};
        const QString own = m_folder.filePath(u"own.pdf"_s);
        const auto painted = client.paint({page, page}, own);
        VERIFY_OK(painted);
        QCOMPARE(painted->pages, 2);
        QCOMPARE(painted->missing.size(), 2);
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QVERIFY(picture.save(m_folder.filePath(u"p.png"_s)));
        const QString shown = m_folder.filePath(u"p.pdf"_s);
        VERIFY_OK(client.paintPicture({m_folder.filePath(u"p.png"_s), a4, u"p.png"_s, shown}));

        JoinPlan plan = planOf({own});
        plan.parts.append({shown, 1, {}});
        plan.outline = {{u"A"_s, 1, {}}};
        QList<qint64> told;
        JobContext job;
        job.progress = [&](const Progress& at) { told.append(at.done); };
        const auto joined = client.join(plan, job);
        VERIFY_OK(joined);
        QCOMPARE(joined->pages, 3);
        QCOMPARE(told, (QList<qint64>{0, 1}));
        const auto check = client.check(plan.outputPath);
        VERIFY_OK(check);
        QCOMPARE(check->pages, 3);
        QCOMPARE(check->labels, PageLabels::MatchPages);
    }

    void paintsTheSameBytesInEveryProcess()
    {
        PageDrawing page;
        page.texts = {{60, 60, u"Evidence, Prüfung, 監査"_s, {}},
            {60, 90, u"signed"_s, {FontFamily::Mono, FontWeight::SemiBold, 8}}};
        QByteArray bytes[2];
        // The second desk has one font, and none of the house.
        const QString desk = write(u"fonts.conf"_s,
            "<fontconfig><dir>/usr/share/fonts</dir><selectfont><rejectfont><glob>*/Noto*</glob>"
            "</rejectfont></selectfont></fontconfig>");
        const QStringList environments[]
            = {{u"TZ=Asia/Tokyo"_s}, {u"LC_ALL=C"_s, u"FONTCONFIG_FILE="_s + desk}};
        for (int i = 0; i < 2; ++i) {
            HelperClient::Options there = options();
            there.environment = environments[i];
            const HelperClient client(there);
            const QString own = m_folder.filePath(u"own.pdf"_s);
            VERIFY_OK(client.paint({page}, own));
            JoinPlan plan = planOf({});
            plan.parts = {{own, 1, {{u"ORG-1"_s, Corner::TopLeft}}}};
            VERIFY_OK(client.join(plan));
            QFile file(plan.outputPath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes[i] = file.readAll();
        }
        QVERIFY(!bytes[0].isEmpty());
        QVERIFY(bytes[0] == bytes[1]);
    }

    void aBadDocumentCostsOneError_data()
    {
        badWays();
    }

    void aBadDocumentCostsOneError()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, cause);
        const auto text = badly(how).text(write(u"bad.pdf"_s, manyPages(1)), WordBoxes::Omit);
        QVERIFY(!text);
        QCOMPARE(QByteArray(text.error().cause->name), cause);
        QVERIFY(!wordsFor(text.error()).sentence.isEmpty());
    }

    void aBatchGoesOnAfterABadDocument_data()
    {
        badWays();
    }

    void aBatchGoesOnAfterABadDocument()
    {
        QFETCH(QString, how);
        QFETCH(QByteArray, cause);
        const auto found = badly(how).inspect(
            {write(u"one.pdf"_s, manyPages(1)), write(u"bad.pdf"_s, manyPages(1)),
                write(u"bad2.pdf"_s, manyPages(1)), write(u"four.pdf"_s, manyPages(4))});
        VERIFY_OK(found);
        QCOMPARE(found->size(), 4);
        VERIFY_OK(found->at(0));
        for (const int bad : {1, 2}) {
            QVERIFY(!found->at(bad));
            QCOMPARE(QByteArray(found->at(bad).error().cause->name), cause);
        }
        VERIFY_OK(found->at(3));
        QCOMPARE(found->at(3)->pages.size(), 4);
    }

    void aJoinNamesThePartThatTookItDown_data()
    {
        badWays();
    }

    void aJoinNamesThePartThatTookItDown()
    {
        QFETCH(QString, how);
        const JoinPlan plan = planOf({write(u"one.pdf"_s, manyPages(2)),
            write(u"two.pdf"_s, manyPages(2)), write(u"bad.pdf"_s, manyPages(2))});
        const auto joined = badly(how).join(plan);
        QVERIFY(!joined);
        QCOMPARE(brokenPart(joined.error()), std::optional<int>(2));
        QVERIFY(!QFile::exists(plan.outputPath));
    }

    void aProcessThatOnlyBurnsTimeIsEndedByTheKernel()
    {
        // One second of processor time instead of twenty: the limits are the client's to choose.
        HelperClient::Options spinning = options();
        spinning.environment = {u"MUNIMENT_HELPER_CHAOS=spin"_s, u"MUNIMENT_HELPER_CHAOS_AT=bad"_s};
        spinning.cpuSeconds = 1;
        const auto text
            = HelperClient(spinning).text(write(u"bad.pdf"_s, manyPages(1)), WordBoxes::Omit);
        QVERIFY(!text);
        QVERIFY2(text.error().is(cause::tookTooLong), explain(text).constData());
    }

    void theNetworkIsOutOfReach()
    {
        // Where a socket could be opened, the helper would abort.
        VERIFY_OK(badly(u"network"_s).text(write(u"bad.pdf"_s, manyPages(1)), WordBoxes::Omit));
    }

    void stoppingEndsTheProcess()
    {
        std::stop_source source;
        JobContext job;
        job.stop = source.get_token();
        job.progress = [&](const Progress&) { source.request_stop(); };
        HelperClient::Options slow = options();
        slow.environment = {u"MUNIMENT_HELPER_CHAOS=hang"_s, u"MUNIMENT_HELPER_CHAOS_AT=bad"_s};
        slow.secondsPerDocument = 3'600;
        const auto found = HelperClient(slow).inspect({write(u"bad.pdf"_s, manyPages(1))}, job);
        QVERIFY(!found);
        QVERIFY(found.error().is(base::cause::cancelled));
    }

    void saysThatThePartIsMissing()
    {
        HelperClient::Options nowhere;
        nowhere.program = m_folder.filePath(u"no-such-program"_s);
        const auto text
            = HelperClient(nowhere).text(write(u"a.pdf"_s, manyPages(1)), WordBoxes::Omit);
        QVERIFY(!text);
        QVERIFY(text.error().is(cause::helperMissing));
        QVERIFY(wordsFor(text.error()).sentence.contains(nowhere.program));
        const auto batch = HelperClient(nowhere).inspect({write(u"a.pdf"_s, manyPages(1))});
        QVERIFY(!batch);
        QVERIFY(batch.error().is(cause::helperMissing));
    }

    void worksFromAnyThread()
    {
        const QString path = write(u"a.pdf"_s, manyPages(2));
        int pages[2] = {};
        {
            const HelperClient client(options());
            const auto read = [&](int index) {
                const auto text = client.text(path, WordBoxes::Omit);
                pages[index] = text ? int(text->pages.size()) : -1;
            };
            std::jthread first(read, 0);
            std::jthread second(read, 1);
        }
        QCOMPARE(pages[0], 2);
        QCOMPARE(pages[1], 2);
    }

    void survivesAFormThatNestsWithoutEnd()
    {
        // Forms that draw one another twice, thirty deep: a billion times the innermost.
        OnePage page{.content = "/F6 Do", .resources = "/XObject<</F6 6 0 R>>"};
        for (int i = 0; i < 30; ++i) {
            const QByteArray next = QByteArray::number(7 + i);
            const QByteArray draw
                = i < 29 ? "/F" + next + " Do /F" + next + " Do" : QByteArray("0 0 1 1 re f");
            page.objects.append("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F"
                + next + " " + (i < 29 ? next : QByteArray("6")) + " 0 R>>>>/Length "
                + QByteArray::number(draw.size()) + ">>stream\n" + draw + "\nendstream");
        }
        HelperClient::Options patient = options();
        patient.cpuSeconds = 2;
        const HelperClient client(patient);
        const QString path = write(u"bomb.pdf"_s, onePage(page));
        const auto image = client.pageImage(path, 1, 100);
        if (!image)
            QVERIFY2(image.error().is(cause::tookTooLong) || image.error().is(cause::helperCrashed),
                explain(image).constData());
        const auto found = client.inspect({path});
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
    }
};

MUNIMENT_TEST(HelperClientTest, "helper_client_test")
#include "helper_client_test.moc"
