// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_files.h"

#include "core/base/base_messages.h"
#include "core/base/sha256.h"
#include "core/sample/company.h"
#include "core/sample/sample_messages.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
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

    void leavesItsOwnFilesAloneAndRefusesToReplaceOthers()
    {
        QTemporaryDir folder;
        VERIFY_OK(writeSampleFiles(folder.path(), {}));
        VERIFY_OK(writeSampleFiles(folder.path(), {}));

        const QString path = folder.path() + u'/' + m_sample.files.constFirst().path;
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
        const std::optional<SampleFile> file = m_sample.find(key);
        QVERIFY(file);
        const Outcome text = run(u"pdftotext"_s, {m_sample.pathOf(*file), u"-"_s});
        QCOMPARE(text.exitCode, 0);
        // Fonts with ligatures write "fi" as one sign, and phrases run over lines.
        const QString plain = text.output.normalized(QString::NormalizationForm_KC).simplified();
        QVERIFY2(plain.contains(phrase), qPrintable(plain));
    }

    void whatCallsItselfAPdfIsWell()
    {
        int checked = 0;
        for (const SampleFile& file : m_sample.files) {
            if (!file.path.endsWith(u".pdf"_s))
                continue;
            const Outcome check = run(u"qpdf"_s, {u"--check"_s, m_sample.pathOf(file)});
            QVERIFY2(check.exitCode == 0, qPrintable(file.key + u": "_s + check.output));
            ++checked;
        }
        QVERIFY(checked > 0);
    }
};

MUNIMENT_TEST(SampleFilesTest, "sample_files_test")

#include "sample_files_test.moc"
