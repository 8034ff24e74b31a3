// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joining.h"

#include "core/base/base_messages.h"
#include "core/documents/exhibit_page.h"
#include "core/documents/flat_pages.h"
#include "core/documents/join_structure.h"
#include "core/documents/layers.h"
#include "core/documents/output_file.h"
#include "core/documents/pdf_file.h"
#include "core/documents/pdf_survey.h"

#include <QFile>
#include <QFileInfo>

#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <cstdio>
#include <map>
#include <memory>

namespace muniment::documents {

namespace {

constexpr int mostSharedPages = 200'000;

// One answer for all that can be wrong with a source: which part, and the reason for the log.
tl::unexpected<Error> brokenPartError(int part, const QString& path, const QString& detail)
{
    return fail(Problem::Damaged, cause::partUnreadable, {QString::number(part), path}, detail);
}

int outlineDefect(const QList<OutlineEntry>& entries, int pages)
{
    for (const OutlineEntry& each : entries) {
        if (each.page < 1 || each.page > pages)
            return each.page;
        if (const int defect = outlineDefect(each.children, pages); defect != 0)
            return defect;
    }
    return 0;
}

// A plan that does not fit together is found before anything is read.
Status checkPlan(const JoinPlan& plan)
{
    int pages = 0;
    for (const JoinPart& part : plan.parts) {
        if (part.pageCount < 1 || part.firstPage < 0
            || (!part.stamps.isEmpty() && part.stamps.size() != part.pageCount))
            return fail(Problem::Invalid, cause::brokenPlan, {part.path});
        pages += part.pageCount;
    }
    if (pages == 0)
        return fail(Problem::Invalid, cause::noPages);
    if (const int page = outlineDefect(plan.outline, pages); page != 0)
        return fail(Problem::Invalid, cause::brokenPlan, {QString::number(page)});
    for (const PageLink& each : plan.links)
        for (const int page : {each.page, each.targetPage})
            if (page < 1 || page > pages)
                return fail(Problem::Invalid, cause::brokenPlan, {QString::number(page)});
    return {};
}

} // namespace

class Joining::Desk
{
public:
    explicit Desk(const PartMarker& marker)
        : m_open(std::make_shared<OpenFile>(marker))
    {
        m_target.emptyPDF();
        m_target.setSuppressWarnings(true);
    }

    Status read(const QString& path, int pages)
    {
        return guarded([&]() -> Status {
            auto copied = copy(path, int(m_read.size()), pages);
            if (!copied)
                return failWith(copied);
            m_read.emplace(path, std::move(*copied));
            return {};
        });
    }

    Result<JoinReport> run(const JoinPlan& plan, const JobContext& job)
    {
        m_plan = plan;
        m_job = job;
        const Status joined = whileReading([&]() -> Status { return joinAll(); });
        if (!joined)
            return failWith(joined);
        const Status written = whileReading([&]() -> Status { return write(); });
        if (!written)
            return failWith(written);
        m_report.pages = int(m_pages.size());
        m_report.bytes = QFileInfo(m_plan.outputPath).size();
        return m_report;
    }

private:
    Status joinAll()
    {
        QString characters;
        for (const JoinPart& part : m_plan.parts)
            for (const PageStamp& stamp : part.stamps)
                characters += stamp.text;
        Result<StampFont> font = StampFont::make(m_target, characters);
        if (!font)
            return failWith(font);
        Stamper stamper(m_target, std::move(*font));
        for (qsizetype i = 0; i < m_plan.parts.size(); ++i) {
            if (m_job.stop.stop_requested())
                return fail(Problem::Cancelled, base::cause::cancelled);
            m_job.report({i, m_plan.parts.size(), m_plan.parts.at(i).path});
            if (const Status added = add(int(i), stamper); !added)
                return failWith(added);
        }
        removeActiveKeys(m_target);
        addOutline(m_target, m_pages, m_plan.outline);
        addLinks(m_target, m_pages, m_plan.links);
        addPageLabels(m_target);
        addInfo(m_target, m_plan.info);
        return {};
    }

    // A file that is being joined, ready to be copied from.
    struct Source
    {
        std::shared_ptr<QPDF> file; // what is copied of it reads the file again, and needs no more
        std::vector<QPDFObjectHandle> pages;
        std::set<Loss> losses;
    };

    Result<Source> open(const QString& path, int index, int mostPages)
    {
        const auto opened = openPdf(path, m_open, index);
        if (!opened)
            return brokenPartError(index, path,
                QString::fromLatin1(opened.error().cause->name) + u' ' + opened.error().detail);
        // A count that lies must not make us load a million pages.
        if (const Status counted = checkPageCount(**opened, mostPages); !counted)
            return brokenPartError(index, path, QStringLiteral("page count"));
        Source source{*opened, (*opened)->getAllPages(), {}};
        source.losses = survey(*source.file, source.pages);
        prepare(*source.file, source.pages);
        return source;
    }

    // A part as it is in the target, although its pages have no place there yet.
    struct Copied
    {
        std::vector<QPDFObjectHandle> pages;
        std::set<Loss> losses;
        std::shared_ptr<QPDF> layered; // the source, where it has layers
    };

    Result<Copied> copy(const QString& path, int index, int pageCount)
    {
        const auto source = open(path, index, pageCount + 1);
        if (!source)
            return failWith(source);
        if (source->pages.size() != size_t(pageCount))
            return brokenPartError(index, path, QStringLiteral("page count"));
        Copied copied{{}, source->losses, nullptr};
        for (const QPDFObjectHandle& page : source->pages)
            copied.pages.push_back(m_target.copyForeignObject(page));
        if (source->file->getRoot().hasKey("/OCProperties"))
            copied.layered = source->file;
        return copied;
    }

    // Our own pages stand in one file that many parts are taken from; it is read once.
    Result<Copied> copyShared(int index)
    {
        const JoinPart& part = m_plan.parts.at(index);
        auto known = m_shared.find(part.path);
        if (known == m_shared.end()) {
            auto source = open(part.path, index, mostSharedPages);
            if (!source)
                return failWith(source);
            known = m_shared.emplace(part.path, std::move(*source)).first;
        }
        const Source& source = known->second;
        const auto first = size_t(part.firstPage - 1);
        if (source.pages.size() < first + size_t(part.pageCount))
            return brokenPartError(index, part.path, QStringLiteral("page count"));
        Copied copied{{}, source.losses, nullptr};
        for (size_t i = first; i < first + size_t(part.pageCount); ++i)
            copied.pages.push_back(m_target.copyForeignObject(source.pages[i]));
        return copied;
    }

    Result<Copied> copyPart(int index)
    {
        const JoinPart& part = m_plan.parts.at(index);
        if (part.firstPage > 0)
            return copyShared(index);
        const auto known = m_read.find(part.path);
        if (known == m_read.end())
            return copy(part.path, index, part.pageCount);
        Copied copied = std::move(known->second);
        m_read.erase(known); // a page has one place
        if (copied.pages.size() != size_t(part.pageCount))
            return brokenPartError(index, part.path, QStringLiteral("page count"));
        return copied;
    }

    Status add(int index, Stamper& stamper)
    {
        const JoinPart& part = m_plan.parts.at(index);
        const auto copied = copyPart(index);
        if (!copied)
            return failWith(copied);
        m_report.losses.append(QList<Loss>(copied->losses.begin(), copied->losses.end()));
        for (const QPDFObjectHandle& page : copied->pages) {
            m_target.addPage(page, false);
            m_pages.push_back(page);
        }
        if (copied->layered)
            carryHiddenLayers(*copied->layered, m_target);
        const size_t before = m_pages.size() - copied->pages.size();
        for (qsizetype i = 0; i < part.stamps.size(); ++i)
            stamper.stamp(m_pages[before + size_t(i)], part.stamps.at(i));
        return {};
    }

    // What annotations and form fields look like becomes part of their page; the rest goes.
    static void prepare(QPDF& source, const std::vector<QPDFObjectHandle>& pages)
    {
        drawLooks(source, pages);
        for (const QPDFObjectHandle& page : pages)
            keepOnlyTheLook(page);
    }

    Status write()
    {
        // What the library leaves in the buffer of its file at the end, it loses in silence.
        const std::unique_ptr<FILE, int (*)(FILE*)> file(
            std::fopen(QFile::encodeName(m_plan.outputPath).constData(), "wb"), &std::fclose);
        if (!file)
            return notWritten(m_plan.outputPath, errno);
        QPDFWriter writer(m_target);
        writer.setOutputFile(QFile::encodeName(m_plan.outputPath).constData(), file.get(), false);
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        m_open->forgetUnreadable();
        errno = 0;
        writer.write();
        // The library flushes for itself and does not look what came of it.
        if (std::ferror(file.get()) != 0 || std::fflush(file.get()) != 0)
            return notWritten(m_plan.outputPath, errno == 0 ? EIO : errno);
        if (const int part = m_open->unreadable(); part >= 0)
            return brokenPartError(part, m_plan.parts.value(part).path,
                QStringLiteral("its content could not be read to the end"));
        return {};
    }

    // Lays what breaks to the door of the part that is being read.
    template <typename Work>
    Status whileReading(const Work& work)
    {
        const Status status = guarded([&]() -> Status {
            try {
                return work();
            } catch (const QPDFSystemError& exception) {
                return systemError(exception);
            }
        });
        if (status || !status.error().is(cause::damagedPdf))
            return status;
        const int part = m_open->index();
        if (part < 0)
            return fail(Problem::Invalid, cause::brokenPlan, {status.error().detail});
        return brokenPartError(part, m_plan.parts.value(part).path, status.error().detail);
    }

    Status systemError(const QPDFSystemError& exception)
    {
        const QString detail = QString::fromUtf8(exception.what());
        const int part = m_open->index();
        const bool isOurOutput = part < 0 || detail.contains(m_plan.outputPath)
            || detail.contains(QLatin1String("Pl_StdioFile"));
        if (!isOurOutput)
            return brokenPartError(part, m_plan.parts.value(part).path, detail);
        if (exception.getErrno() == ENOSPC || exception.getErrno() == EDQUOT)
            return fail(Problem::Unwritable, base::cause::diskFull, {m_plan.outputPath});
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {m_plan.outputPath, detail});
    }

    JoinPlan m_plan;
    JobContext m_job;
    std::shared_ptr<OpenFile> m_open;
    std::map<QString, Source> m_shared;
    std::map<QString, Copied> m_read;
    QPDF m_target;
    std::vector<QPDFObjectHandle> m_pages;
    JoinReport m_report;
};

Joining::Joining(const PartMarker& marker)
    : m_desk(std::make_unique<Desk>(marker))
{
}

Joining::~Joining() = default;

Status Joining::read(const QString& path, int pages)
{
    return m_desk->read(path, pages);
}

Result<JoinReport> Joining::join(const JoinPlan& plan, const JobContext& job)
{
    if (const Status checked = checkPlan(plan); !checked)
        return failWith(checked);
    return m_desk->run(plan, job);
}

bool operator==(const OutlineEntry& a, const OutlineEntry& b)
{
    return a.title == b.title && a.page == b.page && a.children == b.children;
}

Result<JoinReport> joinParts(const JoinPlan& plan, const JobContext& job, const PartMarker& marker)
{
    return Joining(marker).join(plan, job);
}

std::optional<int> brokenPart(const Error& error)
{
    if (!error.is(cause::partUnreadable))
        return std::nullopt;
    return error.values.value(0).toInt();
}

} // namespace muniment::documents
