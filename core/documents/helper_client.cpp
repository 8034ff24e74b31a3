// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_client.h"

#include "core/base/base_messages.h"
#include "core/documents/documents_messages.h"
#include "core/documents/helper_call.h"
#include "core/documents/inspector.h"
#include "core/documents/json_fields.h"
#include "core/documents/protocol.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// A folder of our own for what is too large for the pipe; gone with its scope.
class ResultFile
{
public:
    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"result"_s); }

    [[nodiscard]] Result<QByteArray> read(qint64 limit) const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return garbled(u"no result"_s);
        if (file.size() > limit)
            return fail(Problem::Refused, cause::saidTooMuch);
        return file.readAll();
    }

    // The folder is gone when the error is read; the disk that it was on is not.
    [[nodiscard]] Error asSeen(Error error) const
    {
        for (QString& value : error.values)
            if (value == path())
                value = QDir::tempPath();
        return error;
    }

private:
    QTemporaryDir m_folder; // 0700
};

tl::unexpected<Error> noFolder(const ResultFile&)
{
    return fail(Problem::Unwritable, base::cause::fileUnwritable,
        {QDir::tempPath(), u"no temporary folder"_s});
}

Result<QByteArray> bytesFor(const HelperClient::Options& options, QJsonObject request,
    const QString& path, const JobContext& job)
{
    const ResultFile result;
    if (!result.isValid())
        return noFolder(result);
    request.insert("path"_L1, path);
    request.insert("result"_L1, result.path());
    const HelperCall call = callFor(options, request, workOf({path}));
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return tl::unexpected<Error>(result.asSeen(answer.error()));
    return result.read(options.longestAnswer);
}

} // namespace

HelperClient::HelperClient(Options options)
    : m_options(std::move(options))
{
}

Result<QList<Result<Inspection>>> HelperClient::inspect(
    const QStringList& paths, const JobContext& job) const
{
    Inspector inspector(*this, job);
    for (const QString& path : paths)
        inspector.add(path);
    return inspector.finish();
}

Result<DocumentText> HelperClient::text(
    const QString& path, WordBoxes boxes, const JobContext& job, PageSpan span) const
{
    const Result<QByteArray> bytes = bytesFor(m_options,
        {{u"task"_s, u"text"_s}, {u"pages"_s, QJsonArray{int(boxes), span.first, span.last}}}, path,
        job);
    if (!bytes)
        return failWith(bytes);
    return documentTextFromJson(QJsonDocument::fromJson(*bytes).array());
}

Result<QByteArray> HelperClient::pageImage(
    const QString& path, int page, int pixelWidth, const JobContext& job) const
{
    if (page < 1)
        return fail(Problem::NotFound, cause::noSuchPage, {QString::number(page), u"?"_s});
    return bytesFor(m_options,
        {{u"task"_s, u"image"_s}, {u"page"_s, page}, {u"pixels"_s, pixelWidth}}, path, job);
}

Result<QByteArray> HelperClient::thumbnail(
    const QString& path, int pixels, const JobContext& job) const
{
    return bytesFor(m_options, {{u"task"_s, u"image"_s}, {u"pixels"_s, pixels}}, path, job);
}

Result<PaintReport> HelperClient::paint(
    const QList<PageDrawing>& pages, const QString& outputPath, const JobContext& job) const
{
    const QJsonArray drawings
        = writeList(pages, [](const PageDrawing& page) { return toJson(page); });
    const HelperCall call = callFor(m_options,
        {{u"task"_s, u"paint"_s}, {u"pages"_s, drawings}, {u"output"_s, outputPath}},
        {pages.size(), 0, 0});
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return paintReportFromJson(*answer);
}

Result<PaintReport> HelperClient::paintPicture(const PicturePage& page, const JobContext& job) const
{
    const HelperCall call = callFor(m_options,
        {{u"task"_s, u"paint_picture"_s}, {u"page"_s, toJson(page)}}, workOf({page.picturePath}));
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return paintReportFromJson(*answer);
}

Result<JoinReport> HelperClient::join(const JoinPlan& plan, const JobContext& job) const
{
    QStringList paths;
    for (const JoinPart& each : plan.parts)
        paths.append(each.path);
    paths.removeDuplicates(); // our own pages are taken from one file many times
    const HelperCall call
        = callFor(m_options, {{u"task"_s, u"join"_s}, {u"plan"_s, toJson(plan)}}, workOf(paths));
    int part = -1;
    const Result<QJsonValue> answer
        = callHelper(call, job, [&](const QJsonObject& line, HelperInput&) {
              Fields at(line.value("at"_L1));
              part = at.integer();
              at.text();
              return at.isIntact() && part >= 0 && part < plan.parts.size();
          });
    if (answer)
        return joinReportFromJson(*answer);
    QFile::remove(plan.outputPath);
    // A process that went down while it read a part: the part is to blame, as with a broken one.
    const Error& error = answer.error();
    const bool wentDown = error.is(cause::helperCrashed) || error.is(cause::tookTooLong)
        || error.is(cause::tookTooMuchMemory) || error.is(cause::garbled)
        || error.is(cause::saidTooMuch);
    if (wentDown && part >= 0)
        return fail(Problem::Damaged, cause::partUnreadable,
            {QString::number(part), plan.parts.at(part).path},
            QString::fromLatin1(error.cause->name) + u' ' + error.detail);
    return failWith(answer);
}

Result<PdfCheck> HelperClient::check(const QString& path, const JobContext& job) const
{
    HelperCall call
        = callFor(m_options, {{u"task"_s, u"check"_s}, {u"path"_s, path}}, workOf({path}));
    // It opens what we wrote ourselves, all of it at once.
    call.limits.memoryBytes = 1024 * mebibyte;
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return pdfCheckFromJson(*answer);
}

Result<PdfShape> HelperClient::shape(const QString& path, const JobContext& job) const
{
    HelperCall call
        = callFor(m_options, {{u"task"_s, u"shape"_s}, {u"path"_s, path}}, workOf({path}));
    // Every page is looked at, as in a check.
    call.limits.memoryBytes = 1024 * mebibyte;
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return pdfShapeFromJson(*answer);
}

Result<Mail> HelperClient::openMail(
    const QString& path, const QString& folder, const JobContext& job) const
{
    const HelperCall call = callFor(m_options,
        {{u"task"_s, u"mail"_s}, {u"path"_s, path}, {u"folder"_s, folder}}, workOf({path}));
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return mailFromJson(*answer);
}

Result<WorkbookSummary> HelperClient::summariseWorkbook(
    const QString& path, const JobContext& job) const
{
    const HelperCall call
        = callFor(m_options, {{u"task"_s, u"workbook"_s}, {u"path"_s, path}}, workOf({path}));
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return workbookSummaryFromJson(*answer);
}

Result<OfficeText> HelperClient::officeText(const QString& path, const JobContext& job) const
{
    const HelperCall call
        = callFor(m_options, {{u"task"_s, u"office"_s}, {u"path"_s, path}}, workOf({path}));
    const Result<QJsonValue> answer = callHelper(call, job, {});
    if (!answer)
        return failWith(answer);
    return officeTextFromJson(*answer);
}

Result<PlainText> HelperClient::plainText(
    const QString& path, qint64 mostBytes, const JobContext& job) const
{
    const Result<QByteArray> bytes
        = bytesFor(m_options, {{u"task"_s, u"plain_text"_s}, {u"bytes"_s, mostBytes}}, path, job);
    if (!bytes)
        return failWith(bytes);
    return plainTextFromJson(QJsonDocument::fromJson(*bytes).array());
}

Result<TextTable> HelperClient::textTable(
    const QString& path, const TableReach& reach, const JobContext& job) const
{
    const Result<QByteArray> bytes = bytesFor(m_options,
        {{u"task"_s, u"text_table"_s},
            {u"reach"_s, QJsonArray{reach.bytes, reach.rows, reach.columns}}},
        path, job);
    if (!bytes)
        return failWith(bytes);
    return textTableFromJson(QJsonDocument::fromJson(*bytes).array(), reach);
}

} // namespace muniment::documents
