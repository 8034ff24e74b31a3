// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"

#include "core/base/base_messages.h"
#include "core/base/sha256.h"
#include "core/sample/company.h"
#include "core/sample/sample_messages.h"
#include "tests/support/test_main.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace muniment;
using namespace muniment::sample;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Outcome
{
    int exitCode = -1;
    QString output;
};

Outcome run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

// One folder is written for all tests of this class: they only read it.
class SampleFilesTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SampleFiles m_sample;

    [[nodiscard]] QString pathOf(const QString& key) const
    {
        const std::optional<SampleFile> file = m_sample.find(key);
        return file ? m_sample.pathOf(*file) : QString();
    }

private slots:
    void initTestCase()
    {
        Result<SampleFiles> made = writeSampleFiles(m_folder.path(), {});
        VERIFY_OK(made);
        m_sample = *made;
    }

    void keysAndPathsAreUnique()
    {
        QSet<QString> keys;
        QSet<QString> paths;
        for (const SampleFile& file : m_sample.files) {
            keys.insert(file.key);
            paths.insert(file.path.toLower());
        }
        QCOMPARE(keys.size(), m_sample.files.size());
        QCOMPARE(paths.size(), m_sample.files.size());
    }

    void eachFileSaysWhatItShowsAndWhoCollectedIt()
    {
        for (const SampleFile& file : m_sample.files) {
            QVERIFY2(file.shows.endsWith(u'.') && !file.title.isEmpty(), qPrintable(file.key));
            QVERIFY2(file.use == SampleUse::Import || !file.source.isEmpty(), qPrintable(file.key));
            if (file.use != SampleUse::Import)
                QCOMPARE(person(file.collector).key, file.collector);
            QVERIFY2(
                file.use == SampleUse::Import || file.received.isValid(), qPrintable(file.key));
            QVERIFY2(
                !file.captured || file.captured->instant <= asOf().instant, qPrintable(file.key));
        }
    }

    // Neither the hash seed of the process nor the zone of the desk may show in the bytes.
    void writesTheSameBytesTwice()
    {
        QTemporaryDir second;
        QHashSeed::setDeterministicGlobalSeed();
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        const Result<SampleFiles> again = writeSampleFiles(second.path(), {});
        qputenv("TZ", zone);
        QHashSeed::resetRandomGlobalSeed();
        VERIFY_OK(again);
        for (const SampleFile& file : m_sample.files) {
            const QByteArray first = contentOf(m_sample.pathOf(file));
            const QByteArray other = contentOf(second.path() + u'/' + file.path);
            QVERIFY2(first == other, qPrintable(file.key));
        }
    }

    void leavesItsOwnFilesAlone()
    {
        const QString path = m_sample.pathOf(m_sample.files.constFirst());
        const QDateTime before = QFileInfo(path).lastModified();
        VERIFY_OK(writeSampleFiles(m_folder.path(), {}));
        QCOMPARE(QFileInfo(path).lastModified(), before);
    }

    void refusesToReplaceTheFilesOfOthers()
    {
        QTemporaryDir folder;
        const QString path = folder.path() + u'/' + m_sample.files.constFirst().path;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("somebody's own notes");
        other.close();
        const Result<SampleFiles> refused = writeSampleFiles(folder.path(), {});
        QVERIFY(!refused);
        QVERIFY(refused.error().is(sample::cause::otherFileInTheWay));
        QCOMPARE(contentOf(path), "somebody's own notes");
    }

    void stopsWhenAsked()
    {
        QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const Result<SampleFiles> stopped = writeSampleFiles(folder.path(), {stop.get_token(), {}});
        QVERIFY(!stopped);
        QVERIFY(stopped.error().is(base::cause::cancelled));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void provesOnlyWhatTheStarterCatalogExpects()
    {
        const QJsonDocument catalog
            = QJsonDocument::fromJson(contentOf(QStringLiteral(MUNIMENT_STARTER_CATALOG)));
        QHash<QString, QStringList> rows;
        const QJsonArray controls = catalog[u"controls"].toArray();
        for (const QJsonValue& control : controls) {
            QStringList& titles = rows[control[u"id"].toString()];
            const QJsonArray expected = control[u"expected"].toArray();
            for (const QJsonValue& row : expected)
                titles.append(row[u"title"].toString());
        }
        QVERIFY(!rows.isEmpty());
        for (const SampleFile& file : m_sample.files) {
            for (const SampleProof& proof : file.proves) {
                QVERIFY2(rows.contains(proof.control), qPrintable(file.key));
                QVERIFY2(
                    proof.expected.isEmpty() || rows.value(proof.control).contains(proof.expected),
                    qPrintable(file.key + u": "_s + proof.expected));
            }
        }
    }

    void tablesHoldTheRowsThatTheyAreSaidToHold()
    {
        int tables = 0;
        for (const SampleFile& file : m_sample.files) {
            if (!file.path.endsWith(u".csv"_s) || !file.rowsInFile)
                continue;
            const QByteArray content = contentOf(m_sample.pathOf(file));
            QCOMPARE(content.count("\r\n") - 1, *file.rowsInFile);
            ++tables;
        }
        QVERIFY(tables > 8);
    }

    void theThirdQuarterHasItsHoles()
    {
        QCOMPARE(m_sample.find(u"leaver-sample-q3"_s)->sampleFound, 19);
        QCOMPARE(m_sample.find(u"user-list-q3"_s)->rowsInFile, 412);
        QVERIFY(!m_sample.find(u"restore-test-q2"_s));
    }

    void papersSayWhatTheyShould_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("policy") << u"policy-access-control"_s << u"Next review"_s;
        QTest::newRow("audit") << u"internal-audit-report"_s << u"NC-26-01"_s;
        QTest::newRow("signed review") << u"access-review-q1"_s << u"Daniel Okafor"_s;
        QTest::newRow("turned page") << u"vulnerability-scan"_s << u"Time to close"_s;
        QTest::newRow("certificate number") << u"iso-27001-certificate"_s << u"IS 274113"_s;
        QTest::newRow("certificate scope") << u"iso-27001-certificate"_s << u"Blob Storage"_s;
        QTest::newRow("lapsed certificate") << u"iso-22301-certificate"_s << u"30 June 2026"_s;
        QTest::newRow("former edition") << u"iso-27001-2013-certificate"_s << u"27001:2013"_s;
        QTest::newRow("German") << u"iso-27001-certificate-german"_s << u"Gültig bis"_s;
        QTest::newRow("opinion") << u"soc2-report"_s << u"Basis for Qualified Opinion"_s;
        QTest::newRow("duties") << u"soc2-report"_s << u"CUEC-08"_s;
        QTest::newRow("carve-out") << u"soc2-report"_s << u"carve-out method"_s;
        QTest::newRow("not real") << u"soc2-report"_s << u"SYNTHETIC SAMPLE"_s;
        QTest::newRow("bridge") << u"bridge-letter"_s << u"through 29 December 2026"_s;
        QTest::newRow("risks") << u"risk-assessment"_s << u"Register of risks"_s;
    }

    void papersSayWhatTheyShould()
    {
        QFETCH(QString, key);
        QFETCH(QString, phrase);
        const Outcome text = run(u"pdftotext"_s, {pathOf(key), u"-"_s});
        QCOMPARE(text.exitCode, 0);
        // Fonts with ligatures write "fi" as one sign, and phrases run over lines.
        const QString plain = text.output.normalized(QString::NormalizationForm_KC).simplified();
        QVERIFY2(plain.contains(phrase), qPrintable(plain));
    }

    void allPapersButTheBrokenAndTheLockedAreWell()
    {
        int checked = 0;
        for (const SampleFile& file : m_sample.files) {
            const bool isOdd = file.key == u"continuity-exercise-damaged"_s
                || file.key == u"penetration-test-protected"_s;
            if (!file.path.endsWith(u".pdf"_s) || isOdd)
                continue;
            const Outcome check = run(u"qpdf"_s, {u"--check"_s, m_sample.pathOf(file)});
            QVERIFY2(check.exitCode == 0, qPrintable(file.key + u": "_s + check.output));
            ++checked;
        }
        QVERIFY(checked > 20);
    }

    void theDamagedPaperCannotBeRead()
    {
        const Outcome check
            = run(u"qpdf"_s, {u"--check"_s, pathOf(u"continuity-exercise-damaged"_s)});
        QCOMPARE(check.exitCode, 2);
    }

    void theLockedPaperOpensWithItsPasswordOnly()
    {
        const QString path = pathOf(u"penetration-test-protected"_s);
        QCOMPARE(run(u"qpdf"_s, {u"--check"_s, path}).exitCode, 2);
        QCOMPARE(run(u"qpdf"_s, {u"--password=clearwater"_s, u"--check"_s, path}).exitCode, 0);
    }

    void theRestrictedPaperForbidsCopying()
    {
        const Outcome shown
            = run(u"qpdf"_s, {u"--show-encryption"_s, pathOf(u"incident-exercise-restricted"_s)});
        QVERIFY2(shown.output.contains(u"extract for any purpose: not allowed"_s),
            qPrintable(shown.output));
    }

    void theScanHoldsNoText()
    {
        const QString path = pathOf(u"scanned-agreement"_s);
        const Outcome text = run(u"pdftotext"_s, {path, u"-"_s});
        QVERIFY2(text.output.trimmed().isEmpty(), qPrintable(text.output));
        QVERIFY(run(u"pdfinfo"_s, {path}).output.contains(u"Pages:           2"_s));
    }

    void theFormCarriesAScript()
    {
        const Outcome info = run(u"pdfinfo"_s, {pathOf(u"joiner-form-script"_s)});
        QVERIFY2(info.output.contains(QRegularExpression(u"JavaScript: +yes"_s)),
            qPrintable(info.output));
        QVERIFY2(info.output.contains(u"AcroForm"_s), qPrintable(info.output));
    }

    void onePageIsTurned()
    {
        const Outcome info = run(u"pdfinfo"_s, {u"-l"_s, u"3"_s, pathOf(u"vulnerability-scan"_s)});
        QVERIFY2(info.output.contains(QRegularExpression(u"Page +3 rot: +90"_s)),
            qPrintable(info.output));
    }

    void theMailHasItsAttachment()
    {
        const Outcome read = run(u"python3"_s,
            {u"-c"_s,
                u"import email, email.policy, sys\n"
                "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), "
                "policy=email.policy.default)\n"
                "a = list(m.iter_attachments())\n"
                "print(m['from'].addresses[0].addr_spec, len(m.defects), len(a), a[0].get_content()[:5])"_s,
                pathOf(u"risk-acceptance-mail"_s)});
        QCOMPARE(read.output.trimmed(), u"aoife.brennan@clearwater.example 0 1 b'%PDF-'"_s);
    }

    void theWorkbooksHaveThreeSheets()
    {
        const Outcome listed
            = run(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-l"_s, pathOf(u"patch-report-q3"_s)});
        QCOMPARE(listed.output.count(u"xl/worksheets/sheet"_s), 3);
    }

    void theAssetsAreOfTheFourKindsInBothScopes()
    {
        const QByteArray table = contentOf(pathOf(u"assets"_s));
        for (const char* kind : {"application,", "data,", "virtual_machine,", "credential,"})
            QVERIFY2(table.count(kind) >= 3, kind);
        for (const SampleScope& scope : scopes())
            QVERIFY(table.contains(scope.name.toUtf8()));
    }
};

MUNIMENT_TEST(SampleFilesTest, "sample_files_test")

#include "sample_files_test.moc"
