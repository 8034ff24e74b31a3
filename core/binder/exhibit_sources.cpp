// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/binder/exhibit_sources.h"

#include "core/base/base_messages.h"
#include "core/binder/media_plan.h"
#include "core/binder/plan_binder.h"
#include "core/binder/restriction_rule.h"
#include "core/binder/safe_names.h"
#include "core/binder/text_pages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/media_type.h"
#include "core/evidence/evidence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace muniment::binder {

namespace {

using namespace Qt::StringLiterals;

Status writeContent(const ExhibitFile& file, const QString& path, const ContentStream& content,
    const JobContext& job)
{
    QFile target(path);
    const auto unwritable = [&target]() -> tl::unexpected<Error> {
        if (target.error() == QFileDevice::ResourceError)
            return fail(Problem::Unwritable, base::cause::diskFull, {target.fileName()});
        return fail(Problem::Unwritable, base::cause::fileUnwritable,
            {target.fileName(), target.errorString()});
    };
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return unwritable();
    const auto sink = [&](QByteArrayView piece) -> Status {
        if (target.write(piece.data(), piece.size()) != piece.size())
            return unwritable();
        return {};
    };
    return content(file.digest, sink, job);
}

class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(MailWords)

public:
    static QString text(const documents::Mail& mail, const QStringList& attachments)
    {
        QString text;
        const auto line = [&text](const QString& label, const QString& value) {
            if (!value.isEmpty())
                text += label + u": "_s + value + u'\n';
        };
        line(tr("From"), mail.from);
        line(tr("To"), mail.to);
        line(tr("Copies"), mail.copies);
        line(tr("Sent"), mail.sent);
        line(tr("Subject"), mail.subject);
        for (const QString& each : attachments)
            line(tr("Attachment"), each);
        return text + u'\n' + mail.text;
    }
};

Status cancelledIf(const JobContext& job)
{
    if (job.stop.stop_requested())
        return fail(Problem::Cancelled, base::cause::cancelled);
    return {};
}

// Looks at the files of a plan, one kind after the other, and fills in what is found.
class Preparation
{
public:
    Preparation(BinderPlan& plan, const CompanionFolder& folder,
        const documents::HelperClient& helper, const JobContext& job,
        const documents::Inspector::Found& found)
        : m_plan(plan)
        , m_folder(folder)
        , m_helper(helper)
        , m_job(job)
        , m_inspector(helper, job, found)
    {
        for (const Exhibit& exhibit : plan.exhibits)
            m_sources.append(QList<SourceFile>(exhibit.files.size()));
    }

    // PDFs are looked at from here on, while other originals are still being written.
    Status writeOriginals(const ContentStream& content)
    {
        for (qsizetype i = 0; i < m_plan.exhibits.size(); ++i)
            for (qsizetype f = 0; f < m_plan.exhibits.at(i).files.size(); ++f)
                if (const Status written = writeOriginal(i, f, content); !written)
                    return written;
        return {};
    }

    Result<ExhibitSources> run()
    {
        for (qsizetype i = 0; i < m_plan.exhibits.size(); ++i)
            for (qsizetype f = 0, given = m_plan.exhibits.at(i).files.size(); f < given; ++f)
                if (m_plan.exhibits.at(i).treatment != Treatment::Withheld && !isPdf(i, f))
                    if (const Status looked = look(i, f, Mails::TakeApart); !looked)
                        return failWith(looked);
        if (const Status inspected = inspectAll(); !inspected)
            return failWith(inspected);
        return std::move(m_sources);
    }

private:
    struct Pending
    {
        qsizetype exhibit = 0;
        qsizetype file = 0;
    };

    // A mail inside a mail is printed as it is written.
    enum class Mails { TakeApart, AsText };

    SourceFile& source(const Pending& which) { return m_sources[which.exhibit][which.file]; }

    [[nodiscard]] bool isPdf(qsizetype exhibit, qsizetype index) const
    {
        return m_plan.exhibits.at(exhibit).files.at(index).printing == Printing::PdfPages;
    }

    Status writeOriginal(qsizetype exhibit, qsizetype index, const ContentStream& content)
    {
        ExhibitFile& file = m_plan.exhibits[exhibit].files[index];
        file.printing = printingOf(file.mediaType);
        if (file.folderName.isEmpty())
            return {};
        if (const Status going = cancelledIf(m_job); !going)
            return going;
        const QString path = m_folder.exhibitPath(file.folderName);
        if (const Status written = writeContent(file, path, content, m_job); !written)
            return written;
        return isPdf(exhibit, index) && m_plan.exhibits.at(exhibit).treatment != Treatment::Withheld
            ? look(exhibit, index, Mails::TakeApart)
            : Status();
    }

    // The pages of a PDF file, or of the one that was painted of a picture.
    void inspect(qsizetype exhibit, qsizetype index, const QString& path)
    {
        m_sources[exhibit][index].joinable.path = path;
        m_pending.append({exhibit, index});
        m_inspector.add(path);
    }

    Status look(qsizetype exhibit, qsizetype index, Mails mails)
    {
        if (const Status going = cancelledIf(m_job); !going)
            return going;
        const ExhibitFile& file = m_plan.exhibits.at(exhibit).files.at(index);
        const QString path = m_folder.exhibitPath(file.folderName);
        m_job.report({exhibit, m_plan.exhibits.size(), file.folderName});
        SourceFile& found = m_sources[exhibit][index];
        if (file.size == 0) {
            found.notPrinted = NotPrinted::Empty;
            return {};
        }
        switch (file.printing) {
        case Printing::PdfPages:
            inspect(exhibit, index, path);
            return {};
        case Printing::Picture:
            return paint(exhibit, index, path);
        case Printing::Text:
        case Printing::Table:
            return isMail(file.mediaType) && mails == Mails::TakeApart
                ? openMail(exhibit, index, path)
                : set(exhibit, index, path);
        case Printing::FileOnly:
            found.notPrinted = NotPrinted::NoPages;
            return isWorkbook(file.mediaType) ? summarise(found, path) : Status();
        }
        Q_UNREACHABLE();
    }

    // "E-102" and "E-102.1": how one file among several is cited.
    [[nodiscard]] QString heading(qsizetype exhibit, qsizetype index) const
    {
        const Exhibit& which = m_plan.exhibits.at(exhibit);
        const QString number
            = index == 0 ? which.number : which.number + u'.' + QString::number(index);
        return number + u"  "_s + which.files.at(index).originalName;
    }

    Status paint(qsizetype exhibit, qsizetype index, const QString& path)
    {
        SourceFile& found = m_sources[exhibit][index];
        documents::PicturePage page;
        page.picturePath = path;
        page.caption = heading(exhibit, index);
        if (const QString captured = m_plan.exhibits.at(exhibit).captured; !captured.isEmpty())
            page.caption += u" · "_s + captured;
        page.outputPath = m_folder.workPath(u"picture-%1-%2.pdf"_s.arg(exhibit).arg(index));
        const Result<documents::PaintReport> painted = m_helper.paintPicture(page, m_job);
        if (!painted)
            return giveUp(found, painted.error());
        inspect(exhibit, index, page.outputPath);
        return {};
    }

    // A workbook that cannot be read is still a workbook, given as a file.
    Status summarise(SourceFile& found, const QString& path)
    {
        found.notPrinted = NotPrinted::Workbook;
        const auto summary = m_helper.summariseWorkbook(path, m_job);
        if (summary)
            found.workbook = *summary;
        else if (!notPrintedBy(summary.error()))
            return failWith(summary);
        return {};
    }

    // Who wrote what to whom, and each attachment as a file of its own behind it.
    Status openMail(qsizetype exhibit, qsizetype index, const QString& path)
    {
        const QString folder = m_folder.workPath(u"mail-%1-%2"_s.arg(exhibit).arg(index));
        if (!QDir().mkpath(folder))
            return fail(Problem::Unwritable, base::cause::fileUnwritable, {folder, {}});
        const Result<documents::Mail> mail = m_helper.openMail(path, folder, m_job);
        if (!mail)
            return notPrintedBy(mail.error()) ? set(exhibit, index, path) : Status(failWith(mail));
        QStringList attachments;
        const qsizetype before = m_plan.exhibits.at(exhibit).files.size();
        for (const documents::MailAttachment& each : mail->attachments) {
            const Status added = addAttachment(exhibit, each.name, folder + u'/' + each.file);
            if (!added)
                return added;
            attachments.append(heading(exhibit, before + attachments.size()));
        }
        setText(exhibit, index, MailWords::text(*mail, attachments));
        for (qsizetype i = before; i < before + attachments.size(); ++i)
            if (const Status looked = look(exhibit, i, Mails::AsText); !looked)
                return looked;
        return {};
    }

    Status addAttachment(qsizetype exhibit, const QString& name, const QString& path)
    {
        Exhibit& which = m_plan.exhibits[exhibit];
        QFile stored(path);
        if (!stored.open(QIODevice::ReadOnly))
            return fail(
                Problem::Unreadable, base::cause::fileUnreadable, {path, stored.errorString()});
        const documents::MediaType type
            = documents::mediaTypeOf(stored.peek(documents::mediaTypeHead), name);
        ExhibitFile file;
        file.size = stored.size();
        file.mediaType = type.name;
        file.printing = printingOf(type.name);
        file.originalName = evidence::printableName(name.isEmpty() ? u"attachment"_s : name);
        file.folderName = folderNameFor(
            which.number, which.revision, which.files.size(), file.originalName, type.name);
        Sha256Hasher hasher;
        const ContentStream content
            = [&](const Sha256&, const std::function<Status(QByteArrayView)>& sink,
                  const JobContext& job) { return copy(stored, hasher, sink, job); };
        const Status written
            = writeContent(file, m_folder.exhibitPath(file.folderName), content, m_job);
        if (!written)
            return written;
        file.digest = hasher.finish();
        which.files.append(file);
        m_sources[exhibit].append(SourceFile());
        return {};
    }

    static Status copy(QFile& from, Sha256Hasher& hasher,
        const std::function<Status(QByteArrayView)>& sink, const JobContext& job)
    {
        constexpr qint64 piece = 1024 * 1024;
        for (QByteArray bytes = from.read(piece); !bytes.isEmpty(); bytes = from.read(piece)) {
            if (const Status going = cancelledIf(job); !going)
                return going;
            hasher.add(bytes);
            if (const Status written = sink(bytes); !written)
                return written;
        }
        return {};
    }

    void setText(qsizetype exhibit, qsizetype index, const QString& text)
    {
        SourceFile& found = m_sources[exhibit][index];
        auto pages = textPages(text, heading(exhibit, index), mostTextPages);
        if (pages)
            found.drawn = std::move(*pages);
        else
            found.notPrinted = NotPrinted::TooLong;
    }

    Status set(qsizetype exhibit, qsizetype index, const QString& path)
    {
        const ExhibitFile& file = m_plan.exhibits.at(exhibit).files.at(index);
        SourceFile& found = m_sources[exhibit][index];
        if (file.size > mostTextBytes) {
            found.notPrinted = NotPrinted::TooLong;
            return {};
        }
        return file.printing == Printing::Table ? setTable(exhibit, index, path)
                                                : setLines(exhibit, index, path);
    }

    Status setLines(qsizetype exhibit, qsizetype index, const QString& path)
    {
        const auto text = m_helper.plainText(path, mostTextBytes, m_job);
        if (!text)
            return giveUp(m_sources[exhibit][index], text.error());
        setText(exhibit, index, text->text);
        return {};
    }

    // A table whose quotation marks do not agree is still text.
    Status setTable(qsizetype exhibit, qsizetype index, const QString& path)
    {
        SourceFile& found = m_sources[exhibit][index];
        const documents::TableReach reach{
            mostTextBytes, mostTextPages * mostRowsOnAPage, mostTableColumns};
        const auto table = m_helper.textTable(path, reach, m_job);
        if (!table && table.error().is(documents::cause::notATable))
            return setLines(exhibit, index, path);
        if (!table)
            return giveUp(found, table.error());
        auto pages = table->isWhole
            ? tablePages(table->rows, heading(exhibit, index), mostTextPages)
            : std::nullopt;
        if (pages)
            found.drawn = std::move(*pages);
        else
            found.notPrinted = NotPrinted::TooLong;
        return {};
    }

    // What one document did to its process is said of that document; the rest ends the export.
    static Status giveUp(SourceFile& found, const Error& error)
    {
        found.notPrinted = notPrintedBy(error);
        return found.notPrinted ? Status() : Status(tl::unexpected<Error>(error));
    }

    Status inspectAll()
    {
        const auto inspected = m_inspector.finish();
        if (!inspected)
            return failWith(inspected);
        for (qsizetype i = 0; i < m_pending.size(); ++i)
            if (const Status taken = take(source(m_pending.at(i)), inspected->at(i)); !taken)
                return taken;
        return {};
    }

    static Status take(SourceFile& found, const Result<documents::Inspection>& inspection)
    {
        if (!inspection) {
            found.notPrinted = notPrintedBy(inspection.error());
            found.joinable = {};
            return found.notPrinted ? Status() : Status(failWith(inspection));
        }
        for (const documents::InspectedPage& page : inspection->pages)
            found.joinable.freeCorners.append(page.freeCorner);
        found.pagesFromFile = int(inspection->pages.size());
        found.losses = inspection->losses;
        return {};
    }

    BinderPlan& m_plan;
    const CompanionFolder& m_folder;
    const documents::HelperClient& m_helper;
    const JobContext& m_job;
    ExhibitSources m_sources;
    QList<Pending> m_pending; // in the order in which they are looked at
    documents::Inspector m_inspector;
};

} // namespace

Result<ExhibitSources> prepareExhibits(BinderPlan& plan, const ContentStream& content,
    const CompanionFolder& folder, const documents::HelperClient& helper, const JobContext& job,
    const documents::Inspector::Found& found)
{
    applyRestrictions(plan);
    nameFiles(plan);
    Preparation preparation(plan, folder, helper, job, found);
    if (const Status written = preparation.writeOriginals(content); !written)
        return failWith(written);
    Result<ExhibitSources> sources = preparation.run();
    if (sources)
        settleTreatments(plan, *sources);
    return sources;
}

} // namespace muniment::binder
