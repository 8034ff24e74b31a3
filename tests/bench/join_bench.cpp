// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_client.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Joins two-page PDFs with stamps, outline and links, against `qpdf --empty --pages` on the same
// files: join_bench [--files 1100] [--helper PATH] [--keep FOLDER]

using namespace muniment;
using namespace muniment::documents;
using namespace Qt::StringLiterals;

namespace {

struct Measured
{
    double seconds = 0; // of processor: both run on one core, and other work does not count
    double mebibytes = 0; // largest resident size of the child
};

double secondsOf(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

// In a fork of its own, so that the peak of its children is that of this run alone.
template <typename Work>
Measured measured(const Work& work)
{
    int pipeEnds[2] = {};
    if (::pipe(pipeEnds) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        const bool done = work();
        Measured result;
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        result.seconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
        result.mebibytes = double(usage.ru_maxrss) / 1024;
        if (!done)
            result.seconds = -1;
        static_cast<void>(!::write(pipeEnds[1], &result, sizeof result));
        ::_exit(0);
    }
    Measured result;
    static_cast<void>(!::read(pipeEnds[0], &result, sizeof result));
    ::waitpid(child, nullptr, 0);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
    return result;
}

QList<PageDrawing> evidencePages(int number)
{
    QList<PageDrawing> pages(2);
    for (int page = 0; page < 2; ++page)
        for (int line = 0; line < 45; ++line)
            pages[page].texts.append({60, 80.0 + line * 15,
                u"Access review %1, page %2, line %3: the account was confirmed by its owner"_s
                    .arg(number)
                    .arg(page + 1)
                    .arg(line),
                {}});
    return pages;
}

QStringList makeFiles(const QString& folder, int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths.append(folder + u"/%1.pdf"_s.arg(i, 5, 10, QChar(u'0')));
        if (!QFile::exists(paths.last()) && !paintPages(evidencePages(i), paths.last()))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(paths.last()));
    }
    return paths;
}

JoinPlan planFor(const QStringList& paths, const QString& output)
{
    JoinPlan plan;
    OutlineEntry exhibits{u"Exhibits"_s, 1, {}};
    int page = 1;
    for (const QString& path : paths) {
        JoinPart part{path, 2, {}};
        for (int i = 0; i < 2; ++i)
            part.stamps.append(
                {u"ORG-2026-%1"_s.arg(page + i, 6, 10, QChar(u'0')), Corner::BottomRight});
        plan.parts.append(part);
        exhibits.children.append({u"E-%1"_s.arg((page + 1) / 2), page, {}});
        plan.links.append({1, QRectF(60, 80, 100, 12), page, u"exhibit"_s});
        page += 2;
    }
    plan.outline = {exhibits};
    plan.info = {u"Evidence binder"_s, u"Example"_s, u"en"_s, {}};
    plan.outputPath = output;
    return plan;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"files"_s, u"How many files."_s, u"count"_s, u"1100"_s},
        {u"runs"_s, u"How often; the best counts."_s, u"count"_s, u"3"_s},
        {u"helper"_s, u"The helper."_s, u"path"_s,
            QStringLiteral(MUNIMENT_BINARIES "/muniment-helper")},
        {u"keep"_s, u"Where the files lie, and stay."_s, u"folder"_s}});
    parser.addHelpOption();
    parser.process(application);
    QTemporaryDir temporary;
    const QString folder = parser.isSet(u"keep"_s) ? parser.value(u"keep"_s) : temporary.path();
    const QStringList paths = makeFiles(folder, parser.value(u"files"_s).toInt());
    const JoinPlan plan = planFor(paths, folder + u"/joined.pdf"_s);
    HelperClient::Options options;
    options.program = parser.value(u"helper"_s);
    const HelperClient client(options);

    Measured ours{1e9, 0};
    Measured theirs{1e9, 0};
    for (int run = 0; run < parser.value(u"runs"_s).toInt(); ++run) {
        const Measured mine = measured([&] {
            const Result<JoinReport> report = client.join(plan);
            if (!report)
                std::fprintf(stderr, "%s %s\n", qPrintable(wordsFor(report.error()).sentence),
                    qPrintable(report.error().detail));
            return bool(report);
        });
        const Measured other = measured([&] {
            return QProcess::execute(u"qpdf"_s,
                       QStringList{u"--empty"_s, u"--pages"_s} + paths
                           + QStringList{u"--"_s, folder + u"/plain.pdf"_s})
                == 0;
        });
        ours.seconds = std::min(ours.seconds, mine.seconds);
        ours.mebibytes = std::max(ours.mebibytes, mine.mebibytes);
        theirs.seconds = std::min(theirs.seconds, other.seconds);
        theirs.mebibytes = std::max(theirs.mebibytes, other.mebibytes);
    }
    std::printf("join of %lld files: %.2f s, %.0f MiB, %lld bytes\n", qlonglong(paths.size()),
        ours.seconds, ours.mebibytes, qlonglong(QFile(folder + u"/joined.pdf"_s).size()));
    std::printf("qpdf --empty --pages: %.2f s, %.0f MiB, %lld bytes\n", theirs.seconds,
        theirs.mebibytes, qlonglong(QFile(folder + u"/plain.pdf"_s).size()));
    std::printf("ratio %.2f (at most 2), memory %.0f MiB (at most 400)\n",
        ours.seconds / theirs.seconds, ours.mebibytes);
    return ours.seconds > 0 && ours.seconds <= 2 * theirs.seconds && ours.mebibytes < 400 ? 0 : 1;
}
