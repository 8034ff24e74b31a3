// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <csignal>
#include <optional>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace muniment;
using namespace muniment::tests;
using namespace Qt::StringLiterals;

namespace {

// A desk's surroundings, which no binder may tell.
struct Surroundings
{
    QString locale = u"C.UTF-8"_s;
    QString zone = u"UTC"_s;
    mode_t mask = 022;
    std::optional<rlim_t> largestFile; // as on a disk that is full
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString said(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return u"exit %1\n"_s.arg(process.exitCode()) + QString::fromUtf8(process.readAll());
}

QJsonObject qpdfJson(const QString& pdf, const QString& key)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--json"_s, u"--json-key="_s + key, pdf});
    process.waitForFinished(60'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList pagesOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished(60'000);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

} // namespace

// The binder of the sample vault, made by the command line as a user makes it and read by programs
// of others.
class BinderVerbsTest final : public QObject
{
    Q_OBJECT

    const QString m_knownAt = u"2027-01-09T18:00:00+00:00"_s;
    QTemporaryDir m_sample;
    QString m_first; // the binder as first made
    QString m_progress; // what was said meanwhile
    QStringList m_pages;

    [[nodiscard]] QString vault() const { return m_sample.filePath(u"s/clearwater.muniment"_s); }
    [[nodiscard]] QString path(const QString& name) const { return m_sample.filePath(name); }

    [[nodiscard]] Ran run(const QStringList& arguments, const Surroundings& where = {}) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, where.locale);
        environment.insert(u"LANG"_s, where.locale);
        environment.insert(u"MUNIMENT_LANGUAGE"_s, where.locale.left(2));
        environment.insert(u"TZ"_s, where.zone);
        program.setProcessEnvironment(environment);
        program.setChildProcessModifier([where] {
            ::umask(where.mask);
            if (!where.largestFile)
                return;
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{*where.largestFile, *where.largestFile};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        program.start(QStringLiteral(MUNIMENT_BINARIES "/muniment-cli"), arguments);
        Ran ran;
        if (!program.waitForFinished(240'000))
            return ran;
        ran.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
        ran.words = QString::fromUtf8(program.readAllStandardOutput());
        ran.complaint = QString::fromUtf8(program.readAllStandardError());
        ran.json = QJsonDocument::fromJson(ran.words.toUtf8()).object();
        return ran;
    }

    [[nodiscard]] Ran exported(
        const QString& pdf, const QString& knownAt, const Surroundings& where = {}) const
    {
        return run(
            {u"--vault"_s, vault(), u"--known-at"_s, knownAt, u"--actor"_s, u"P-01"_s, u"binder"_s,
                u"export"_s, pdf, u"--audit"_s, u"SOC 2 and ISO 27001 readiness 2026"_s},
            where);
    }

    [[nodiscard]] QString newestEntry() const
    {
        const Ran listed = run({u"--vault"_s, vault(), u"--json"_s, u"journal"_s, u"list"_s});
        return listed.json.value(u"items"_s)
            .toArray()
            .first()
            .toObject()
            .value(u"entry_sha256"_s)
            .toString();
    }

    void isAsFirstMade(const QString& folder) const
    {
        for (const QString& name : {u"b.pdf"_s, u"b/manifest.json"_s, u"b/SHA256SUMS"_s})
            QVERIFY2(contentOf(path(u"first/"_s + name)) == contentOf(path(folder + u'/' + name)),
                qPrintable(name));
    }

private slots:
    void initTestCase()
    {
        EXPECT_EXIT(run({u"sample"_s, u"create"_s, path(u"s"_s)}), 0);
        QVERIFY(QDir().mkpath(path(u"first"_s)));
        m_first = path(u"first/b.pdf"_s);
        const Ran made = exported(m_first, m_knownAt);
        EXPECT_EXIT(made, 0);
        m_progress = made.complaint;
        m_pages = pagesOf(m_first);
        QVERIFY(m_pages.size() > 200);
    }

    // One step, told by one name, however many page numbers it gave; and no name of a table.
    void whatTheJournalTellsHasNames()
    {
        const Ran listed = run(
            {u"--vault"_s, vault(), u"--json"_s, u"journal"_s, u"list"_s, u"--limit"_s, u"2000"_s});
        EXPECT_EXIT(listed, 0);
        QSet<QString> steps;
        QSet<QString> records;
        const QJsonArray items = listed.json.value(u"items"_s).toArray();
        for (const QJsonValue& each : items) {
            steps.insert(each[u"step"_s].toString());
            records.insert(each[u"record"_s].toString());
            QVERIFY2(!each[u"record"_s].toString().contains(u'_'),
                qPrintable(each[u"record"_s].toString()));
        }
        QCOMPARE(items.first()[u"verb"_s].toString(), u"binder.export"_s);
        const QString newest = items.first()[u"step"_s].toString();
        QVERIFY2(newest.startsWith(u"hand out binder B-20"_s), qPrintable(newest));
        QVERIFY(steps.contains(u"import D-03"_s));
        QVERIFY(records.contains(u"E-004 r1"_s));
    }

    void progressNeverFallsNorNamesWhatIsPrivate()
    {
        QVERIFY(!m_progress.isEmpty());
        QVERIFY2(!m_progress.contains(u".partial"_s) && !m_progress.contains(u"unfinished"_s)
                && !m_progress.contains(u"own.pdf"_s),
            qPrintable(m_progress));
        static const QRegularExpression percent(u"^ *(\\d+) %"_s);
        int last = 0;
        for (const QString& line : m_progress.split(u'\n'))
            if (const auto match = percent.match(line); match.hasMatch()) {
                const int now = match.captured(1).toInt();
                QVERIFY2(now >= last && now <= 100, qPrintable(m_progress));
                last = now;
            }
    }

    void theSameBytesWhateverTheLocaleZoneAndUmask()
    {
        const QString before = newestEntry();
        QVERIFY(QDir().mkpath(path(u"other"_s)));
        EXPECT_EXIT(exported(path(u"other/b.pdf"_s), m_knownAt,
                        {u"tr_TR.UTF-8"_s, u"Pacific/Auckland"_s, 077, {}}),
            0);
        isAsFirstMade(u"other"_s);
        QCOMPARE(newestEntry(), before);
    }

    void anotherEditionSaysWhatChangedAndLeavesTheEarlierOneAsItWas()
    {
        QVERIFY(QDir().mkpath(path(u"second"_s)));
        const QString second = path(u"second/b.pdf"_s);
        EXPECT_EXIT(exported(second, u"2027-01-10T09:00:00+00:00"_s), 0);
        const QString text = pagesOf(second).join(u'\n');
        QVERIFY(text.contains(u"B-2027-001, edition 2"_s));
        QVERIFY(text.contains(u"F Changes since edition 1 of "_s)
            || text.contains(u"F  Changes since edition 1 of "_s));
        QVERIFY(text.contains(u"Nothing changed."_s));
        const QString recorded = newestEntry();
        QVERIFY(QDir().mkpath(path(u"again"_s)));
        EXPECT_EXIT(exported(path(u"again/b.pdf"_s), m_knownAt,
                        {u"de_DE.UTF-8"_s, u"America/St_Johns"_s, 002, {}}),
            0);
        isAsFirstMade(u"again"_s);
        QCOMPARE(newestEntry(), recorded);
    }

    void otherProgramsReadItWithoutComplaint()
    {
        const QString check = said(u"qpdf"_s, {u"--check"_s, m_first});
        QVERIFY2(check.startsWith(u"exit 0\n"_s), qPrintable(check));
        const QString info = said(u"pdfinfo"_s, {m_first});
        QVERIFY2(!info.contains(u"Error"_s), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(m_pages.size()))));
        QVERIFY(info.contains(QRegularExpression(u"JavaScript:\\s+no"_s)));
    }

    void everyPageLabelIsThePrintedNumber()
    {
        const QJsonArray labels
            = qpdfJson(m_first, u"pagelabels"_s).value(u"pagelabels"_s).toArray();
        QCOMPARE(labels.size(), 1);
        const QJsonObject label = labels.first().toObject().value(u"label"_s).toObject();
        QCOMPARE(label.value(u"/S"_s).toString(), u"/D"_s);
        QCOMPARE(label.value(u"/St"_s).toInt(1), 1);
        QCOMPARE(label.value(u"/P"_s).toString(), QString());
        static const QRegularExpression foot(u"page ([\\d,]+) of ([\\d,]+)\\s*$"_s);
        int own = 0;
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QRegularExpressionMatch printed = foot.match(m_pages.at(i));
            if (!printed.hasMatch())
                continue;
            ++own;
            QCOMPARE(printed.captured(1).remove(u',').toInt(), int(i) + 1);
            QCOMPARE(printed.captured(2).remove(u',').toInt(), int(m_pages.size()));
        }
        QVERIFY(own > 100);
    }

    void theOutlineLeadsWhereItSays()
    {
        int sheets = 0;
        int exhibits = 0;
        for (const QJsonValue& part :
            qpdfJson(m_first, u"outlines"_s).value(u"outlines"_s).toArray())
            for (const QJsonValue& entry : part.toObject().value(u"kids"_s).toArray()) {
                const QString title = entry.toObject().value(u"title"_s).toString();
                const int page = entry.toObject().value(u"destpageposfrom1"_s).toInt();
                const QString code = title.section(u"  "_s, 0, 0);
                static const QRegularExpression coded(u"^[CE]-\\d+$"_s);
                if (!coded.match(code).hasMatch())
                    continue;
                ++(code.startsWith(u'C') ? sheets : exhibits);
                QVERIFY2(m_pages.at(page - 1).contains(code), qPrintable(title));
                QVERIFY2(page == 1 || !m_pages.at(page - 1).contains(code + u", continued"_s),
                    qPrintable(title));
            }
        QVERIFY(sheets > 30);
        QVERIFY(exhibits > 50);
    }

    void everyPageThatIsNamedIsTheOneItNames()
    {
        static const QRegularExpression line(
            u"^\\s*(C-\\d\\d) .*?\\s(\\d+)\\s*$"_s, QRegularExpression::MultilineOption);
        int found = 0;
        for (const QString& page : m_pages) {
            if (!page.contains(u"Index of controls"_s) || !page.contains(u"Sheet"_s))
                continue;
            QRegularExpressionMatchIterator lines = line.globalMatch(page);
            while (lines.hasNext()) {
                const QRegularExpressionMatch each = lines.next();
                ++found;
                const QString sheet = m_pages.at(each.captured(2).toInt() - 1);
                QVERIFY2(sheet.contains(each.captured(1) + u' '), qPrintable(each.captured(0)));
            }
        }
        QVERIFY2(found > 30, qPrintable(QString::number(found)));
    }

    void noLineStandsAloneOnAPage()
    {
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const QStringList lines = m_pages.at(i).split(u'\n', Qt::SkipEmptyParts);
            const bool goesOn = m_pages.at(i).contains(u", continued"_s);
            // Head, "continued", foot; a page that goes on has more than one line between them.
            QVERIFY2(!goesOn || lines.size() > 5,
                qPrintable(u"page %1: %2"_s.arg(i + 1).arg(m_pages.at(i))));
        }
    }

    void verifiesAndSaysSo() { EXPECT_EXIT(run({u"binder"_s, u"verify"_s, m_first}), 0); }

    // The sample holds mails, and what was attached to them is handed out beside them.
    void theVaultStillHoldsWhatWasHandedOut()
    {
        const Ran ran
            = run({u"--vault"_s, vault(), u"vault"_s, u"verify"_s, u"--against"_s, m_first});
        EXPECT_EXIT(ran, 0);
    }

    void aPipeAmongItsFilesIsSaidAndNotWaitedFor()
    {
        const QString folder = path(u"pipes"_s);
        QVERIFY(QDir().mkpath(folder + u"/b"_s));
        QVERIFY(QFile::copy(m_first, folder + u"/b.pdf"_s));
        for (const QString& name : {u"manifest.json"_s, u"SHA256SUMS"_s}) {
            const QString pipe = folder + u"/b/"_s + name;
            QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
            const Ran ran = run({u"--json"_s, u"binder"_s, u"verify"_s, folder + u"/b.pdf"_s});
            EXPECT_EXIT(ran, 1);
            QVERIFY2(ran.words.contains(u"file.not_a_file"_s), qPrintable(ran.words));
            QVERIFY(QFile::remove(pipe));
        }
    }

    void anEditionWhosePdfIsGoneIsMadeAgainAsItWas()
    {
        QVERIFY(QDir().mkpath(path(u"gone"_s)));
        QVERIFY(QDir().rename(path(u"other/b"_s), path(u"gone/b"_s)));
        const QString before = newestEntry();
        EXPECT_EXIT(run({u"--vault"_s, vault(), u"--known-at"_s, m_knownAt, u"--actor"_s, u"P-01"_s,
                        u"binder"_s, u"export"_s, path(u"gone/b.pdf"_s), u"--audit"_s,
                        u"SOC 2 and ISO 27001 readiness 2026"_s, u"--replace"_s}),
            0);
        isAsFirstMade(u"gone"_s);
        QCOMPARE(newestEntry(), before);
    }

    void theCoverNamesWhoReviewedTheDraft()
    {
        QVERIFY2(m_pages.first().contains(u"Reviewed by"_s), qPrintable(m_pages.first()));
        QVERIFY2(m_pages.first().contains(u"Head of Internal Audit, Jonas Lindqvist, 9 January"_s),
            qPrintable(m_pages.first()));
        QVERIFY2(m_pages.first().contains(u"AC 27-3108"_s), qPrintable(m_pages.first()));
    }

    void leavesNothingWhereTheDiskIsFull()
    {
        const QString folder = path(u"full"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString before = newestEntry();
        // The first to find no room are an original, then the pages of ours, then the binder.
        for (const rlim_t room : {60'000, 1'000'000, 3'000'000}) {
            Surroundings full;
            full.largestFile = room;
            const Ran ran = exported(folder + u"/b.pdf"_s, m_knownAt, full);
            EXPECT_EXIT(ran, 1);
            QVERIFY2(ran.complaint.contains(folder + u"/b.pdf cannot be written: "_s),
                qPrintable(ran.complaint));
            QVERIFY2(!ran.complaint.contains(u".partial"_s), qPrintable(ran.complaint));
            QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList());
        }
        QCOMPARE(newestEntry(), before);
    }

    void leavesNothingWhereItCannotWrite()
    {
        const QString folder = path(u"closed"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString before = newestEntry();
        EXPECT_EXIT(exported(path(u"absent/b.pdf"_s), m_knownAt), 1);
        QVERIFY(!QFileInfo::exists(path(u"absent"_s)));
        QVERIFY(QDir().mkpath(folder + u"/b.pdf"_s)); // a folder of that name
        EXPECT_EXIT(exported(folder + u"/b.pdf"_s, m_knownAt), 1);
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"b.pdf"_s});
        EXPECT_EXIT(exported(m_first, m_knownAt), 1); // stands there already
        EXPECT_EXIT(exported(vault(), m_knownAt), 1);
        QCOMPARE(newestEntry(), before);
    }
};

MUNIMENT_TEST(BinderVerbsTest, "binder_verbs_test")
#include "binder_verbs_test.moc"
