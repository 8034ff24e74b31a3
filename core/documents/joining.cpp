// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/joining.h"

#include "core/base/base_messages.h"
#include "core/documents/exhibit_page.h"
#include "core/documents/join_structure.h"
#include "core/documents/layers.h"
#include "core/documents/pdf_file.h"
#include "core/documents/pdf_survey.h"

#include <QFile>
#include <QFileInfo>

#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <map>

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

class Joiner
{
public:
    Joiner(const JoinPlan& plan, const JobContext& job, const PartMarker& marker)
        : m_plan(plan)
        , m_job(job)
        , m_open(std::make_shared<OpenFile>(marker))
    {
        m_target.emptyPDF();
        m_target.setSuppressWarnings(true);
    }

    Result<JoinReport> run()
    {
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

    Result<Source> open(int index, int mostPages)
    {
        const QString& path = m_plan.parts.at(index).path;
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

    // Our own pages stand in one file that many parts are taken from; it is read once.
    Result<Source> openShared(int index)
    {
        const QString& path = m_plan.parts.at(index).path;
        const auto known = m_shared.find(path);
        if (known != m_shared.end())
            return known->second;
        Result<Source> source = open(index, mostSharedPages);
        if (source)
            m_shared.emplace(path, *source);
        return source;
    }

    Status add(int index, Stamper& stamper)
    {
        const JoinPart& part = m_plan.parts.at(index);
        const bool isShared = part.firstPage > 0;
        const auto source = isShared ? openShared(index) : open(index, part.pageCount + 1);
        if (!source)
            return failWith(source);
        const auto first = size_t(isShared ? part.firstPage - 1 : 0);
        const auto count = size_t(part.pageCount);
        if (isShared ? source->pages.size() < first + count : source->pages.size() != count)
            return brokenPartError(index, part.path, QStringLiteral("page count"));
        m_report.losses.append(QList<Loss>(source->losses.begin(), source->losses.end()));
        for (size_t i = first; i < first + count; ++i) {
            QPDFObjectHandle copy = m_target.copyForeignObject(source->pages[i]);
            m_target.addPage(copy, false);
            m_pages.push_back(copy);
        }
        carryHiddenLayers(*source->file, m_target);
        for (qsizetype i = 0; i < part.stamps.size(); ++i)
            stamper.stamp(m_pages[m_pages.size() - count + size_t(i)], part.stamps.at(i));
        return {};
    }

    // What annotations and form fields look like becomes part of their page; the rest goes.
    static void prepare(QPDF& source, const std::vector<QPDFObjectHandle>& pages)
    {
        QPDFPageDocumentHelper helper(source);
        bool hasAnnotations = false;
        for (QPDFObjectHandle page : pages)
            hasAnnotations = hasAnnotations || page.getKey("/Annots").isArray();
        helper.pushInheritedAttributesToPage();
        if (hasAnnotations) {
            QPDFAcroFormDocumentHelper(source).generateAppearancesIfNeeded();
            helper.flattenAnnotations(0, an_invisible | an_hidden | an_no_view);
        }
        for (const QPDFObjectHandle& page : pages)
            keepOnlyTheLook(page);
    }

    Status write()
    {
        QPDFWriter writer(m_target, QFile::encodeName(m_plan.outputPath).constData());
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        m_open->forgetUnreadable();
        writer.write();
        if (const int part = m_open->unreadable(); part >= 0)
            return brokenPartError(part, m_plan.parts.at(part).path,
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
        return brokenPartError(part, m_plan.parts.at(part).path, status.error().detail);
    }

    Status systemError(const QPDFSystemError& exception)
    {
        const QString detail = QString::fromUtf8(exception.what());
        const int part = m_open->index();
        const bool isOurOutput = part < 0 || detail.contains(m_plan.outputPath)
            || detail.contains(QLatin1String("Pl_StdioFile"));
        if (!isOurOutput)
            return brokenPartError(part, m_plan.parts.at(part).path, detail);
        if (exception.getErrno() == ENOSPC || exception.getErrno() == EDQUOT)
            return fail(Problem::Unwritable, base::cause::diskFull, {m_plan.outputPath});
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {m_plan.outputPath, detail});
    }

    const JoinPlan& m_plan;
    const JobContext& m_job;
    std::shared_ptr<OpenFile> m_open;
    std::map<QString, Source> m_shared;
    QPDF m_target;
    std::vector<QPDFObjectHandle> m_pages;
    JoinReport m_report;
};

} // namespace

bool operator==(const OutlineEntry& a, const OutlineEntry& b)
{
    return a.title == b.title && a.page == b.page && a.children == b.children;
}

Result<JoinReport> joinParts(const JoinPlan& plan, const JobContext& job, const PartMarker& marker)
{
    if (const Status checked = checkPlan(plan); !checked)
        return failWith(checked);
    return Joiner(plan, job, marker).run();
}

std::optional<int> brokenPart(const Error& error)
{
    if (!error.is(cause::partUnreadable))
        return std::nullopt;
    return error.values.value(0).toInt();
}

} // namespace muniment::documents
