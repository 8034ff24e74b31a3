// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/assemble_binder.h"

#include "core/base/base_messages.h"
#include "core/binder/binder_check.h"
#include "core/binder/binder_messages.h"
#include "core/binder/check_page.h"
#include "core/binder/digest_list.h"
#include "core/binder/own_pages.h"
#include "core/binder/page_flow.h"
#include "core/documents/documents_messages.h"
#include "core/documents/early_join.h"
#include "core/documents/text_measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <map>
#include <thread>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

class AssemblyWords
{
    Q_DECLARE_TR_FUNCTIONS(AssemblyWords)

public:
    static QString pages() { return tr("setting pages"); }
    static QString painting() { return tr("painting pages"); }
    static QString joining() { return tr("joining pages"); }
    static QString checking() { return tr("checking the binder"); }
    static QString writing() { return tr("writing to disk"); }
    static QString unsettled() { return tr("page numbers do not settle"); }

    static QString closing(const BinderReport& report, const QString& checkedAt)
    {
        return tr("%1 pages, %2 exhibits; %3 withheld, %4 as files only, %5 unreadable. "
                  "Checked %6.")
            .arg(grouped(report.pages), grouped(report.exhibits), grouped(report.withheld),
                grouped(report.givenAsFile), grouped(report.unreadable), checkedAt);
    }
};

Status writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        && file.write(content) == content.size())
        return {};
    if (file.error() == QFileDevice::ResourceError)
        return fail(Problem::Unwritable, base::cause::diskFull, {path});
    return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, file.errorString()});
}

class Assembly
{
public:
    Assembly(BinderPlan plan, const AssemblyInput& input, const JobContext& job)
        : m_plan(std::move(plan))
        , m_input(input)
        , m_job{job.stop, [this, &job](const Progress& at) { job.report(asSeen(at)); }}
    {
    }

    Result<BinderReport> run()
    {
        const documents::RememberedMeasures measures; // each page is set several times
        Result<std::unique_ptr<CompanionFolder>> folder
            = CompanionFolder::begin(m_input.targetPdf, m_input.vaultPath, m_input.earlier);
        if (!folder)
            return failWith(folder);
        m_folder = std::move(*folder);
        Result<BinderReport> made = assemble();
        if (!made)
            return tl::unexpected<Error>(m_folder->asSeen(made.error()));
        return made;
    }

private:
    Result<BinderReport> assemble()
    {
        m_earlyJoin = std::make_unique<documents::EarlyJoin>(m_input.helper, sizes(), m_job);
        Result<ExhibitSources> sources = prepareExhibits(m_plan, m_input.content, *m_folder,
            m_input.helper, m_job, [this](const QString& path, const documents::Inspection& found) {
                m_earlyJoin->add(path, int(found.pages.size()));
            });
        if (!sources)
            return failWith(sources);
        m_sources = std::move(*sources);
        m_folder->syncExhibitsMeanwhile();
        for (const auto& step :
            {&Assembly::composeAndJoin, &Assembly::checkAndWrite, &Assembly::publish})
            if (const Status done = (this->*step)(); !done)
                return failWith(done);
        return report();
    }

    // Below this nobody knows which paths are private; a file is told by its name in the folder.
    [[nodiscard]] Progress asSeen(Progress at) const
    {
        const bool isOurs = m_folder && at.what.startsWith(m_folder->workPath({}));
        at.what = isOurs ? AssemblyWords::joining() : at.what.section(u'/', -1);
        return at;
    }

    [[nodiscard]] QList<qint64> sizes() const
    {
        QList<qint64> sizes;
        for (const Exhibit& exhibit : m_plan.exhibits)
            for (const ExhibitFile& file : exhibit.files)
                sizes.append(file.size);
        return sizes;
    }

    Status goesOn(const QString& what) const
    {
        if (m_job.stop.stop_requested())
            return fail(Problem::Cancelled, base::cause::cancelled);
        m_job.report({0, 0, what});
        return {};
    }

    // A document that breaks while it is joined loses its pages, and all is laid out anew; so at
    // most as often as there are documents.
    Status composeAndJoin()
    {
        for (;;) {
            if (const Status composed = compose(); !composed)
                return composed;
            const Result<bool> joined = join();
            if (!joined)
                return failWith(joined);
            if (*joined)
                return {};
        }
    }

    // Pages print the digest of the manifest, which tells their numbers; and the characters that
    // painting found no glyph for. So they are set until all three agree.
    Status compose()
    {
        constexpr int mostRounds = 12;
        m_pages = pagesOf(m_plan, m_sources);
        giveNumbers();
        m_losses.clear();
        for (int round = 0; round < mostRounds; ++round) {
            if (const Status going = goesOn(AssemblyWords::pages()); !going)
                return going;
            m_book = layOut(m_plan, m_pages, m_losses).book;
            Result<QList<ExhibitPlace>> places = placesOf(m_plan, m_pages, m_book);
            if (!places)
                return failWith(places);
            m_places = std::move(*places);
            m_manifest = manifestOf(m_plan, m_pages, m_book, m_places);
            m_manifest.vault = m_input.vaultId;
            m_manifestText = manifestText(m_manifest);
            const QString digest = sha256Of(m_manifestText).toHex();
            if (digest != m_plan.integrity.manifestDigest) {
                m_plan.integrity.manifestDigest = digest;
                continue;
            }
            const Result<bool> painted = paint();
            if (!painted)
                return failWith(painted);
            if (*painted)
                return {};
        }
        return fail(Problem::Damaged, cause::countsDiffer, {AssemblyWords::unsettled()});
    }

    void giveNumbers()
    {
        if (m_plan.options.variant == Variant::Draft)
            return;
        qint64 next = m_input.lastStamp + 1;
        for (qsizetype i = 0; i < m_pages.size(); ++i) {
            const auto& known = m_plan.exhibits.at(i).stamps;
            const int count = m_pages.at(i).count();
            if (count == 0)
                continue;
            m_pages[i].firstStamp = known ? known->first : next;
            next += known ? 0 : count;
        }
    }

    // Whether what could not be painted is what the pages say.
    Result<bool> paint()
    {
        if (const Status going = goesOn(AssemblyWords::painting()); !going)
            return failWith(going);
        const Result<QList<documents::MissingGlyph>> missing
            = ownPages().paint(m_input.helper, m_job);
        if (!missing && giveUpOnUnpaintable(missing.error())) {
            m_pages = pagesOf(m_plan, m_sources);
            giveNumbers();
            return false;
        }
        if (!missing)
            return failWith(missing);
        const QList<PrintedLoss> losses = lossesOf(*missing);
        const bool same = std::equal(losses.begin(), losses.end(), m_losses.begin(), m_losses.end(),
            [](const PrintedLoss& a, const PrintedLoss& b) {
                return a.exhibit == b.exhibit && a.words == b.words;
            });
        m_losses = losses;
        return same;
    }

    // The text of an exhibit may be what painting breaks on. Painting each alone tells which.
    bool giveUpOnUnpaintable(const Error& error)
    {
        bool found = false;
        if (!isOfTheDocument(error))
            return found;
        for (qsizetype i = 0; i < m_sources.size(); ++i)
            for (qsizetype f = 0; f < m_sources.at(i).size(); ++f) {
                const QList<documents::PageDrawing>& drawn = m_sources.at(i).at(f).drawn;
                if (drawn.isEmpty())
                    continue;
                const auto alone = m_input.helper.paint(drawn, ownPath(), m_job);
                if (alone || !isOfTheDocument(alone.error()))
                    continue;
                giveUpOn(i, f, NotPrinted::TookTooMuch);
                found = true;
            }
        return found;
    }

    static bool isOfTheDocument(const Error& error)
    {
        namespace reason = documents::cause;
        return error.is(reason::helperCrashed) || error.is(reason::tookTooLong)
            || error.is(reason::tookTooMuchMemory) || error.is(reason::saidTooMuch)
            || error.is(reason::garbled);
    }

    // The exhibit whose slip sheet or pages a page of the book is; -1: none.
    [[nodiscard]] int exhibitAt(int page) const
    {
        for (int i = int(m_places.size()) - 1; i >= 0; --i) {
            const ExhibitPlace& place = m_places.at(i);
            if (page < place.slipPage)
                continue;
            int last = place.slipPage;
            for (const FilePlace& file : place.files)
                last = std::max(last, file.firstPage + file.pages - 1);
            return page <= last ? i : -1;
        }
        return -1;
    }

    QList<PrintedLoss> lossesOf(const QList<documents::MissingGlyph>& missing)
    {
        std::map<std::pair<int, int>, int> counts; // by exhibit and page
        m_missingElsewhere = 0;
        for (const documents::MissingGlyph& each : missing) {
            const int page = bookPageOfOwn(m_book, each.page);
            const int exhibit = exhibitAt(page);
            if (exhibit < 0)
                ++m_missingElsewhere;
            else
                ++counts[{exhibit, page}];
        }
        QList<PrintedLoss> losses;
        for (const auto& each : counts)
            losses.append({each.first.first, missingGlyphWords(each.second, each.first.second)});
        return losses;
    }

    [[nodiscard]] QList<QList<JoinableFile>> joinableFiles() const
    {
        QList<QList<JoinableFile>> files;
        for (const QList<SourceFile>& sources : m_sources) {
            QList<JoinableFile> exhibit;
            for (const SourceFile& source : sources)
                exhibit.append(source.joinable);
            files.append(exhibit);
        }
        return files;
    }

    // Whether all was joined as it was laid out.
    Result<bool> join()
    {
        if (const Status going = goesOn(AssemblyWords::joining()); !going)
            return failWith(going);
        documents::JoinPlan plan
            = joinPlanOf(m_plan, m_pages, m_book, m_places, ownPages(), joinableFiles());
        plan.info = {m_plan.cover.title + u" · "_s + m_plan.binderName, m_plan.organisation,
            m_plan.language, {m_plan.knownAt, 0}};
        plan.outputPath = m_folder->pdfPath();
        const Result<documents::JoinReport> joined
            = m_earlyJoin ? m_earlyJoin->finish(plan) : m_input.helper.join(plan, m_job);
        m_earlyJoin.reset();
        if (!joined) {
            const std::optional<int> part = documents::brokenPart(joined.error());
            const auto origin = part ? originsOf(m_book).value(*part) : std::nullopt;
            if (!origin)
                return failWith(joined);
            giveUpOn(origin->exhibit, origin->file, NotPrinted::Damaged);
            return false;
        }
        return takeLosses(joined->losses);
    }

    void giveUpOn(qsizetype exhibit, qsizetype file, NotPrinted cause)
    {
        m_sources[exhibit][file] = SourceFile();
        m_sources[exhibit][file].notPrinted = cause;
        settleTreatments(m_plan, m_sources);
    }

    // Whether joining lost no more than the pages say already.
    bool takeLosses(const QList<QList<documents::Loss>>& losses)
    {
        bool same = true;
        const QList<std::optional<PartOrigin>> origins = originsOf(m_book);
        for (qsizetype part = 0; part < losses.size(); ++part) {
            const std::optional<PartOrigin> origin = origins.value(part);
            if (!origin)
                continue;
            SourceFile& source = m_sources[origin->exhibit][origin->file];
            if (lossWords(source.losses) != lossWords(losses.at(part)))
                same = false;
            source.losses = losses.at(part);
        }
        if (!same)
            settleTreatments(m_plan, m_sources);
        return same;
    }

    // The finished PDF is read by a process of its own while the rest is written here.
    Status checkAndWrite()
    {
        if (const Status going = goesOn(AssemblyWords::checking()); !going)
            return going;
        std::stop_source stop;
        const std::stop_callback stopWithJob(m_job.stop, [&stop] { stop.request_stop(); });
        JobContext context;
        context.stop = stop.get_token();
        Status checked;
        std::jthread checking([&] { checked = check(context); });
        const Status written = writeFolder();
        if (!written)
            stop.request_stop();
        checking.join();
        return written ? checked : written;
    }

    Status check(const JobContext& context) const
    {
        const Result<documents::PdfCheck> found
            = m_input.helper.check(m_folder->pdfPath(), context);
        if (!found)
            return failWith(found);
        const QStringList wrong = defectsOf(*found, m_manifest);
        if (!wrong.isEmpty())
            return fail(
                Problem::Damaged, cause::countsDiffer, {wrong.first()}, wrong.join(u"; "_s));
        return {};
    }

    Status writeFolder()
    {
        const QByteArray page = checkPage();
        QList<ListedDigest> list{{checkPageName, sha256Of(page)}};
        for (const ManifestExhibit& exhibit : m_manifest.exhibits)
            for (const ManifestFile& file : exhibit.files)
                if (!file.name.isEmpty())
                    list.append({exhibitsName + u'/' + file.name, file.digest});
        list.append({manifestName, sha256Of(m_manifestText)});
        const Result<Sha256> pdf = digestOfFile(m_folder->pdfPath());
        if (!pdf)
            return failWith(pdf);
        list.append({u"../"_s + m_folder->pdfName(), *pdf});
        for (const auto& [name, content] : {std::pair<QString, QByteArray>{checkPageName, page},
                 {manifestName, m_manifestText}, {digestListName, digestListText(list)}})
            if (const Status written = writeFile(m_folder->filePath(name), content); !written)
                return written;
        const QStringList missing = missingFiles(m_folder->filePath(exhibitsName), m_manifest);
        if (!missing.isEmpty())
            return fail(Problem::Damaged, cause::countsDiffer, {missing.first()});
        return m_folder->sync();
    }

    Status publish()
    {
        if (const Status going = goesOn(AssemblyWords::writing()); !going)
            return going;
        if (const Status shown = m_folder->publishFolder(); !shown)
            return shown;
        if (m_input.record) {
            const FinishedBinder finished{m_plan, m_pages, m_places, sha256Of(m_manifestText),
                m_book.pageCount(), m_folder->pdfName()};
            if (const Status recorded = m_input.record(finished); !recorded)
                return recorded;
        }
        return m_folder->publishPdf();
    }

    [[nodiscard]] QString ownPath() const { return m_folder->workPath(u"own.pdf"_s); }
    [[nodiscard]] OwnPages ownPages() const
    {
        return {m_book, ownPath(), m_folder->workPath(u"own-2.pdf"_s)};
    }

    [[nodiscard]] BinderReport report() const
    {
        BinderReport report;
        report.pdf = m_input.targetPdf;
        report.folder = companionFolderOf(m_input.targetPdf);
        report.binderName = m_plan.binderName;
        report.pages = m_book.pageCount();
        report.exhibits = int(m_manifest.exhibits.size());
        report.files = m_manifest.filesInFolder();
        report.withheld = m_manifest.count(Treatment::Withheld);
        report.givenAsFile = m_manifest.count(Treatment::GivenAsFile);
        report.unreadable = m_manifest.count(Treatment::Unreadable);
        QSet<int> lossy;
        for (const PrintedLoss& loss : m_losses)
            lossy.insert(loss.exhibit);
        for (int i = 0; i < int(m_pages.size()); ++i)
            for (const FilePages& file : m_pages.at(i).files)
                if (!file.losses.isEmpty() && m_pages.at(i).count() > 0)
                    lossy.insert(i);
        report.withLoss = int(lossy.size());
        report.missingCharacters = m_missingElsewhere;
        report.manifest = sha256Of(m_manifestText);
        return report;
    }

    BinderPlan m_plan;
    const AssemblyInput& m_input;
    const JobContext m_job;
    std::unique_ptr<CompanionFolder> m_folder;
    std::unique_ptr<documents::EarlyJoin> m_earlyJoin; // until the first join
    ExhibitSources m_sources;
    QList<ExhibitPages> m_pages;
    QList<PrintedLoss> m_losses;
    int m_missingElsewhere = 0;
    PageBook m_book;
    QList<ExhibitPlace> m_places;
    Manifest m_manifest;
    QByteArray m_manifestText;
};

} // namespace

Result<BinderReport> assembleBinder(
    BinderPlan plan, const AssemblyInput& input, const JobContext& job)
{
    // Wide as the real one, so that the first pages are nearly the last.
    plan.integrity.manifestDigest = QString(64, u'0');
    plan.integrity.folderName = QFileInfo(companionFolderOf(input.targetPdf)).fileName();
    return Assembly(std::move(plan), input, job).run();
}

QString closingSentence(const BinderReport& report, const QString& checkedAt)
{
    return AssemblyWords::closing(report, checkedAt);
}

} // namespace muniment::binder
