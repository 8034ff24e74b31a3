// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/add_evidence.h"
#include "core/vault/query.h"
#include "core/vault/verify.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#include <vector>

// Adds many files to a vault and verifies it, against sha256sum, restic and borg on the same files.
// All of them run in turn, round by round, so that a busy machine slows them alike; what is printed
// are medians of the rounds and of their ratios.

using namespace muniment;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const timeval& time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

double processorSeconds(__rusage_who who)
{
    rusage usage{};
    ::getrusage(who, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

struct Measured
{
    double wall = 0;
    double processor = 0;
};

template <typename Work>
Measured measured(__rusage_who who, const Work& work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds(who);
    if (!work())
        qFatal("a step of the measurement failed");
    return {double(timer.nsecsElapsed()) / 1e9, processorSeconds(who) - before};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

// What one command or step took, round by round.
using Rounds = std::vector<Measured>;

void print(const char* what, const Rounds& rounds)
{
    if (rounds.empty())
        return;
    std::vector<double> wall;
    std::vector<double> processor;
    for (const Measured& each : rounds) {
        wall.push_back(each.wall);
        processor.push_back(each.processor);
    }
    std::printf("%-28s %7.2f s   %7.2f s of processor\n", what, median(wall), median(processor));
}

void printRatio(const char* what, const Rounds& ours, const Rounds& theirs, const char* aim)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (std::size_t i = 0; i < ours.size() && i < theirs.size(); ++i) {
        wall.push_back(ours[i].wall / theirs[i].wall);
        processor.push_back(ours[i].processor / theirs[i].processor);
    }
    if (!wall.empty())
        std::printf("%-28s %7.2f x   %7.2f x of processor   %s\n", what, median(wall),
            median(processor), aim);
}

// What the proof of a control mostly is. The rest of each file is noise, which nobody can pack.
struct Kind
{
    const char* ending;
    QByteArrayView head;
};
const Kind kinds[] = {{"pdf", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"},
    {"png", "\x89PNG\r\n\x1a\n"}, {"xlsx", "PK\x03\x04\x14"}, {"bin", ""}};

// Sizes as they lie in real folders: many small, few large. The same for the same arguments.
QStringList makeFiles(const QString& folder, int count, qint64 total)
{
    QRandomGenerator random(868);
    std::vector<double> sizes;
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        const double radius = std::sqrt(-2 * std::log(1 - random.generateDouble()));
        const double normal = radius * std::cos(2 * M_PI * random.generateDouble());
        sizes.push_back(std::exp(1.6 * normal));
        sum += sizes.back();
    }
    QStringList paths;
    QList<quint32> words;
    for (int i = 0; i < count; ++i) {
        const auto size = qsizetype(sizes[std::size_t(i)] / sum * double(total));
        words.resize(size / 4 + 1);
        random.fillRange(words.data(), words.size());
        const Kind& kind = kinds[std::size_t(i) % std::size(kinds)];
        std::copy_n(kind.head.begin(), std::min(size, kind.head.size()),
            reinterpret_cast<char*>(words.data()));
        paths.append(folder
            + u"/proof-%1.%2"_s.arg(i, 5, 10, QLatin1Char('0'))
                  .arg(QString::fromLatin1(kind.ending)));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly)
            || file.write(reinterpret_cast<const char*>(words.constData()), size) != size)
            qFatal("a file could not be made");
    }
    return paths;
}

// What a window asks for while a job writes: one record, by its number.
class WindowReads
{
public:
    WindowReads(vault::Vault& vault, std::vector<double>& milliseconds)
        : m_milliseconds(milliseconds)
        , m_thread([this, &vault] { run(vault); })
    {
    }

    void finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

private:
    void run(vault::Vault& vault)
    {
        std::unique_lock lock(m_mutex);
        for (qint64 number = 1; !m_done; ++number) {
            QElapsedTimer timer;
            timer.start();
            const auto title = vault.read([number](vault::Access& access) -> Result<QString> {
                vault::Query query(access, "SELECT name FROM person WHERE number = ?");
                query << number % 10;
                return query.next() ? query.text() : QString();
            });
            if (!title)
                qFatal("a read failed");
            m_milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
            m_wake.wait_for(lock, std::chrono::milliseconds(4), [this] { return m_done; });
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;
    std::vector<double>& m_milliseconds;
    std::thread m_thread;
};

void printWaits(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds[std::size_t(part * double(milliseconds.size() - 1))];
    };
    std::printf("%-28s p50 %.2f ms, p99 %.2f ms, max %.2f ms of %zu   p99 at most 30 ms\n",
        "indexed reads meanwhile", at(0.5), at(0.99), at(1), milliseconds.size());
}

bool isHere(const char* program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

class Bench
{
public:
    Bench(const QString& folder, QString sources, QStringList files)
        : m_folder(folder)
        , m_sources(std::move(sources))
        , m_files(std::move(files))
        , m_hashAll(u"find '%1' -type f -print0 | xargs -0 sha256sum"_s.arg(m_sources))
    {
        qputenv("RESTIC_PASSWORD", "bench");
        qputenv("RESTIC_CACHE_DIR", (folder + u"/restic-cache"_s).toUtf8());
        qputenv("BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK", "yes");
        qputenv("BORG_BASE_DIR", (folder + u"/borg-home"_s).toUtf8());
    }

    void warmUp()
    {
        program(u"sh"_s, {u"-c"_s, m_hashAll}); // so that all meet the same warm cache
    }

    void round(int number)
    {
        const QString place = m_folder + u"/round-%1"_s.arg(number);
        if (!QDir().mkpath(place))
            qFatal("no folder");
        m_sums.push_back(program(u"sh"_s, {u"-c"_s, m_hashAll}));
        ours(place + u"/bench.muniment"_s);
        if (isHere("restic"))
            restic(place + u"/restic"_s);
        if (isHere("borg"))
            borg(place + u"/borg"_s);
        // What the round made stays until the end: ext4 walks past files that were deleted in the
        // last minutes whenever it makes a new one, and each round would slow down the next.
    }

    void report() const
    {
        print("sha256sum", m_sums);
        print("add to the vault", m_added);
        print("verify the vault in full", m_verified);
        print("restic backup", m_resticBackup);
        print("restic check --read-data", m_resticCheck);
        print("borg create", m_borgCreate);
        printRatio("add / sha256sum", m_added, m_sums, "at most 1.00 x");
        printRatio("add / restic backup", m_added, m_resticBackup, "at most 0.50 x");
        printRatio("add / borg create", m_added, m_borgCreate, "");
        printRatio("verify / restic check", m_verified, m_resticCheck, "at most 1.00 x");
        printWaits(m_waits);
    }

private:
    // What the step before left to be written out is not this one's to wait for.
    template <typename Work>
    static Measured step(__rusage_who who, const Work& work)
    {
        ::sync();
        return measured(who, work);
    }

    static Measured program(const QString& name, const QStringList& arguments)
    {
        return step(RUSAGE_CHILDREN, [&] {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.setStandardErrorFile(QProcess::nullDevice());
            process.start(name, arguments);
            return process.waitForFinished(-1) && process.exitCode() == 0;
        });
    }

    void ours(const QString& path)
    {
        SystemClock clock;
        RandomIds ids;
        auto vault = vault::Vault::create(path, {u"Bench"_s, {}, {}, {}}, {clock, ids});
        if (!vault)
            qFatal("no vault");
        m_added.push_back(step(RUSAGE_SELF, [&] {
            WindowReads reads(**vault, m_waits);
            evidence::AddRequest request;
            request.paths = m_files;
            const auto added
                = evidence::addEvidence(**vault, request, vault::Act{{}, u"evidence.add"_s}, {});
            reads.finish();
            return added && added->count(evidence::AddOutcome::Added) == m_files.size();
        }));
        m_verified.push_back(step(RUSAGE_SELF, [&] {
            const auto found = vault::verify(**vault, vault::VerifyLevel::Full, {});
            return found && found->discrepancies.isEmpty();
        }));
    }

    void restic(const QString& place)
    {
        program(u"restic"_s, {u"init"_s, u"--repo"_s, place});
        m_resticBackup.push_back(
            program(u"restic"_s, {u"backup"_s, u"--repo"_s, place, m_sources}));
        m_resticCheck.push_back(
            program(u"restic"_s, {u"check"_s, u"--read-data"_s, u"--repo"_s, place}));
    }

    void borg(const QString& place)
    {
        program(u"borg"_s, {u"init"_s, u"-e"_s, u"none"_s, place});
        m_borgCreate.push_back(program(u"borg"_s, {u"create"_s, place + u"::one"_s, m_sources}));
    }

    QString m_folder;
    QString m_sources;
    QStringList m_files;
    QString m_hashAll;
    Rounds m_sums;
    Rounds m_added;
    Rounds m_verified;
    Rounds m_resticBackup;
    Rounds m_resticCheck;
    Rounds m_borgCreate;
    std::vector<double> m_waits;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"files"_s, u"How many files."_s, u"count"_s, u"10000"_s},
        {u"bytes"_s, u"How many bytes they have in all."_s, u"bytes"_s, u"868000000"_s},
        {u"rounds"_s, u"How often each is measured; medians count."_s, u"count"_s, u"3"_s},
        {u"folder"_s, u"Where to work."_s, u"folder"_s, QDir::tempPath()}});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir work(parser.value(u"folder"_s) + u"/vault-bench-XXXXXX"_s);
    const QString sources = work.filePath(u"sources"_s);
    if (!QDir().mkpath(sources))
        qFatal("no folder");
    const QStringList files = makeFiles(
        sources, parser.value(u"files"_s).toInt(), parser.value(u"bytes"_s).toLongLong());
    Bench bench(work.path(), sources, files);
    bench.warmUp();
    const int rounds = std::max(1, parser.value(u"rounds"_s).toInt());
    for (int number = 1; number <= rounds; ++number)
        bench.round(number);
    bench.report();
    return 0;
}
