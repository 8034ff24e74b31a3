// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/named_page.h"

#include "core/assurance/assurance_messages.h"
#include "core/assurance/assurance_register.h"
#include "core/assurance/running_text.h"
#include "core/base/base_messages.h"
#include "core/base/clean_text.h"
#include "core/documents/documents_messages.h"
#include "core/evidence/evidence_file_register.h"
#include "core/vault/content_store.h"

#include <QDir>
#include <QTemporaryDir>

#include <optional>
#include <type_traits>
#include <utility>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

struct FileOf
{
    QString code; // of the document
    std::optional<evidence::EvidenceFile> file; // where it is a PDF
};

Result<FileOf> fileOf(vault::Vault& vault, AssuranceDocumentId id)
{
    return vault.read([id](vault::Access& access) -> Result<FileOf> {
        const Result<AssuranceDocument> document = AssuranceRegister(access).document(id);
        if (!document)
            return failWith(document);
        FileOf found{documentCode(document->number), {}};
        if (document->revisionId.isNull())
            return found;
        const auto files = evidence::EvidenceFileRegister(access).filesOf(document->revisionId);
        if (!files)
            return failWith(files);
        if (!files->isEmpty() && files->constFirst().mediaType == u"application/pdf"_s)
            found.file = files->constFirst();
        return found;
    });
}

// Whatever the document does to its reader, and nothing else that may go wrong.
bool cannotBeRead(const Error& error)
{
    using namespace documents::cause;
    for (const Cause* each : {&passwordProtected, &damagedPdf, &notAPdf, &noPages, &tooManyPages,
             &helperCrashed, &tookTooLong, &tookTooMuchMemory, &saidTooMuch, &garbled})
        if (error.is(*each))
            return true;
    return false;
}

// `read(path)` of the file; nothing where it is none that can be read.
template <typename Read>
auto readFile(vault::Vault& vault, const FileOf& of, const JobContext& job, Read read)
    -> Result<std::optional<typename std::invoke_result_t<Read, QString>::value_type>>
{
    using Found = std::optional<typename std::invoke_result_t<Read, QString>::value_type>;
    if (!of.file)
        return Found();
    const QTemporaryDir folder; // for the owner alone
    if (!folder.isValid())
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {QDir::tempPath()},
            folder.errorString());
    const QString path = folder.filePath(u"document.pdf"_s);
    if (const Status out = vault.content().exportTo(of.file->content, path, {job.stop, {}}); !out)
        return failWith(out);
    auto found = read(path);
    if (found)
        return Found(std::move(*found));
    return cannotBeRead(found.error()) ? Result<Found>(Found()) : failWith(found);
}

Status refuseBeyond(const FileOf& of, int page, qsizetype pages)
{
    if (page <= pages)
        return {};
    return fail(Problem::Invalid, cause::pageBeyondEnd,
        {of.code, QString::number(pages), QString::number(page)});
}

} // namespace

Status refusePageBeyond(vault::Vault& vault, const documents::HelperClient& helper,
    AssuranceDocumentId document, int page, const JobContext& job)
{
    const Result<FileOf> of = fileOf(vault, document);
    if (!of)
        return failWith(of);
    const auto pages
        = readFile(vault, *of, job, [&](const QString& path) -> Result<documents::Inspection> {
              const auto looked = helper.inspect({path}, {job.stop, {}});
              return looked ? looked->constFirst() : failWith(looked);
          });
    if (!pages)
        return failWith(pages);
    return *pages ? refuseBeyond(*of, page, (*pages)->pages.size()) : Status();
}

Status findSpelling(vault::Vault& vault, const documents::HelperClient& helper, SettledName& what,
    const JobContext& job)
{
    const QString theirs = cleanLine(what.theirs);
    if (theirs.isEmpty())
        return fail(Problem::Invalid, cause::spellingMissing);
    const Result<FileOf> of = fileOf(vault, what.documentId);
    if (!of)
        return failWith(of);
    const auto read = readFile(vault, *of, job, [&](const QString& path) {
        return helper.text(path, documents::WordBoxes::Omit, {job.stop, {}});
    });
    if (!read)
        return failWith(read);
    if (!*read)
        return {};
    const QList<documents::PageText>& pages = (*read)->pages;
    if ((*read)->hasNoText() && !what.page)
        return fail(Problem::Invalid, cause::spellingNeedsPage, {of->code});
    if (what.page)
        if (const Status within = refuseBeyond(*of, *what.page, pages.size()); !within)
            return within;
    // A page that is a picture says nothing that could be looked up, whatever the others are.
    if (what.page && pages.at(*what.page - 1).text.trimmed().isEmpty())
        return {};
    for (int page = what.page.value_or(1); page <= what.page.value_or(int(pages.size())); ++page)
        if (RunningText(pages.at(page - 1).text).saysWords(theirs)) {
            what.page = page;
            return {};
        }
    if (what.page)
        return fail(Problem::Invalid, cause::spellingNotOnPage,
            {of->code, theirs, QString::number(*what.page)});
    return fail(Problem::Invalid, cause::spellingNotFound, {of->code, theirs});
}

} // namespace muniment::assurance
