// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_tasks.h"

#include "core/base/base_messages.h"
#include "core/documents/json_fields.h"
#include "core/documents/page_image.h"
#include "core/documents/protocol.h"

#include <QFile>
#include <QJsonDocument>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// What a task answers with at its end: the value of "done".
using Answer = Result<QJsonValue>;

Answer writeResult(const QJsonObject& request, const QByteArray& bytes)
{
    const QString path = request.value("result"_L1).toString();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(Problem::Unwritable, base::cause::fileUnwritable, {path, file.errorString()});
    return QJsonValue(bytes.size());
}

QString pathOf(const QJsonObject& request)
{
    return request.value("path"_L1).toString();
}

Answer inspect(const QJsonObject& request, const HelperHooks& hooks)
{
    const QJsonArray paths = request.value("paths"_L1).toArray();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString path = paths.at(i).toString();
        hooks.say({{u"at"_s, QJsonArray{i, path}}});
        hooks.beforeDocument(path);
        const Result<Inspection> inspection = inspectPdf(path);
        if (inspection)
            hooks.say({{u"item"_s, QJsonArray{i, toJson(*inspection)}}});
        else
            hooks.say({{u"failed"_s, QJsonArray{i, toJson(inspection.error())}}});
    }
    return QJsonValue(paths.size());
}

Answer text(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    Fields fields(request.value("pages"_L1));
    const WordBoxes boxes = fields.choice(WordBoxes::Include);
    const int first = fields.integer();
    const PageSpan span{first, fields.integer()};
    if (!fields.isIntact())
        return garbled(u"pages"_s);
    const Result<DocumentText> text = textOfPdf(pathOf(request), boxes, span);
    if (!text)
        return failWith(text);
    return writeResult(request, QJsonDocument(toJson(*text)).toJson(QJsonDocument::Compact));
}

Answer image(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const int pixels = request.value("pixels"_L1).toInt();
    const int page = request.value("page"_L1).toInt();
    const Result<QByteArray> png
        = page > 0 ? pageImage(pathOf(request), page, pixels) : thumbnail(pathOf(request), pixels);
    if (!png)
        return failWith(png);
    return writeResult(request, *png);
}

Answer paint(const QJsonObject& request, const HelperHooks&)
{
    const auto pages = readList<PageDrawing>(request.value("pages"_L1),
        [](const QJsonValue& value) { return pageDrawingFromJson(value.toObject()); });
    if (!pages)
        return failWith(pages);
    const Result<PaintReport> report = paintPages(*pages, request.value("output"_L1).toString());
    if (!report)
        return failWith(report);
    return QJsonValue(toJson(*report));
}

Answer paintPictureFile(const QJsonObject& request, const HelperHooks& hooks)
{
    const Result<PicturePage> page = picturePageFromJson(request.value("page"_L1));
    if (!page)
        return failWith(page);
    hooks.beforeDocument(page->picturePath);
    const Result<PaintReport> report = paintPicture(*page);
    if (!report)
        return failWith(report);
    return QJsonValue(toJson(*report));
}

Answer join(const QJsonObject& request, const HelperHooks& hooks)
{
    const Result<JoinPlan> plan = joinPlanFromJson(request.value("plan"_L1));
    if (!plan)
        return failWith(plan);
    JobContext job;
    job.progress = [&hooks](const Progress& at) {
        hooks.say({{u"progress"_s, QJsonArray{at.done, at.total, at.what}}});
    };
    const PartMarker marker = [&](int part) {
        const QString path = plan->parts.at(part).path;
        hooks.say({{u"at"_s, QJsonArray{part, path}}});
        hooks.beforeDocument(path);
    };
    const Result<JoinReport> report = joinParts(*plan, job, marker);
    if (!report)
        return failWith(report);
    return QJsonValue(toJson(*report));
}

Answer check(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<PdfCheck> check = checkPdf(pathOf(request));
    if (!check)
        return failWith(check);
    return QJsonValue(toJson(*check));
}

Answer shape(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<PdfShape> shape = shapeOfPdf(pathOf(request));
    if (!shape)
        return failWith(shape);
    return QJsonValue(toJson(*shape));
}

Answer mail(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<Mail> mail = openMail(pathOf(request), request.value("folder"_L1).toString());
    if (!mail)
        return failWith(mail);
    return QJsonValue(toJson(*mail));
}

Answer workbook(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<WorkbookSummary> summary = summariseWorkbook(pathOf(request));
    if (!summary)
        return failWith(summary);
    return QJsonValue(toJson(*summary));
}

struct Task
{
    const char* name;
    Answer (*run)(const QJsonObject& request, const HelperHooks& hooks);
    bool needsFonts;
};

constexpr Task tasks[] = {
    {"inspect", &inspect, false},
    {"text", &text, false},
    {"image", &image, false},
    {"paint", &paint, true},
    {"paint_picture", &paintPictureFile, true},
    {"join", &join, true},
    {"check", &check, false},
    {"shape", &shape, false},
    {"mail", &mail, true},
    {"workbook", &workbook, false},
};

const Task* taskOf(const QJsonObject& request)
{
    const QString name = request.value("task"_L1).toString();
    for (const Task& each : tasks)
        if (name == QLatin1StringView(each.name))
            return &each;
    return nullptr;
}

Answer runTask(const QJsonObject& request, const HelperHooks& hooks)
{
    const Task* task = taskOf(request);
    if (!task)
        return garbled(u"task"_s);
    try {
        return task->run(request, hooks);
    } catch (const std::bad_alloc&) {
        return fail(Problem::Refused, cause::tookTooMuchMemory);
    }
}

} // namespace

platform::ProcessLimits limitsOf(const QJsonObject& request)
{
    platform::ProcessLimits limits;
    Fields fields(request.value("limits"_L1));
    const int cpuSeconds = fields.integer();
    const int wallSeconds = fields.integer();
    const qint64 memoryBytes = fields.wideInteger();
    const qint64 fileBytes = fields.wideInteger();
    if (fields.isIntact())
        limits = {cpuSeconds, wallSeconds, memoryBytes, fileBytes};
    return limits;
}

bool needsFonts(const QJsonObject& request)
{
    const Task* task = taskOf(request);
    return task && task->needsFonts;
}

void runRequest(const QJsonObject& request, const HelperHooks& hooks)
{
    const Answer answer = runTask(request, hooks);
    if (answer)
        hooks.say({{u"done"_s, *answer}});
    else
        hooks.say({{u"error"_s, toJson(answer.error())}});
}

} // namespace muniment::documents
