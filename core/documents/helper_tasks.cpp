// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/helper_tasks.h"

#include "core/base/base_messages.h"
#include "core/base/child_process.h"
#include "core/documents/json_fields.h"
#include "core/documents/output_file.h"
#include "core/documents/page_image.h"
#include "core/documents/protocol.h"

#include <QJsonDocument>
#include <QPdfDocument>

#include <memory>
#include <vector>

namespace muniment::documents {

namespace {

using namespace Qt::StringLiterals;

// What a task answers with at its end: the value of "done".
using Answer = Result<QJsonValue>;

template <typename Work>
auto withoutLackOfMemory(const Work& work) -> decltype(work())
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(Problem::Refused, cause::tookTooMuchMemory);
    }
}

Answer writeResult(const QJsonObject& request, const QByteArray& bytes)
{
    const QString path = request.value("result"_L1).toString();
    OutputFile file(path);
    if (const Status opened = file.open(); !opened)
        return failWith(opened);
    file.write(bytes);
    if (const Status written = file.finish(); !written)
        return failWith(written);
    return QJsonValue(bytes.size());
}

QString pathOf(const QJsonObject& request)
{
    return request.value("path"_L1).toString();
}

// What the process of one document writes.
QByteArray lookAt(const QString& path, const HelperHooks& hooks)
{
    hooks.beforeDocument(path);
    const auto inspection = withoutLackOfMemory([&] { return inspectPdf(path); });
    const QJsonObject line = inspection ? QJsonObject{{u"item"_s, toJson(*inspection)}}
                                        : QJsonObject{{u"error"_s, toJson(inspection.error())}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

tl::unexpected<Error> wentDown(const platform::ChildOutcome& outcome)
{
    switch (outcome.end) {
    case platform::ChildEnd::TookTooLong:
        return fail(Problem::Refused, cause::tookTooLong);
    case platform::ChildEnd::SaidTooMuch:
        return fail(Problem::Refused, cause::saidTooMuch);
    default:
        return fail(Problem::Damaged, cause::helperCrashed, {},
            u"signal "_s + QString::number(outcome.signal));
    }
}

// This process opens no document: each has one of its own, at the price of a fork.
Answer inspect(const QJsonObject&, const HelperHooks& hooks)
{
    const QPdfDocument library; // its library is set up here, once for all
    hooks.say({{u"ready"_s, true}});
    qint64 count = 0;
    for (auto line = hooks.next(); line; line = hooks.next(), ++count) {
        Fields fields(line->value("look"_L1));
        const int index = fields.integer();
        const QString path = fields.text();
        platform::ChildLimits limits;
        limits.secondsToAnswer = fields.integer();
        limits.longestAnswer = fields.wideInteger();
        const auto process = limitsFromJson(line->value("limits"_L1));
        if (!process || !fields.isIntact())
            return garbled(u"look"_s);
        limits.process = *process;
        const auto outcome = platform::runInChild(limits, [&] { return lookAt(path, hooks); });
        if (!outcome)
            return failWith(outcome);
        if (outcome->end == platform::ChildEnd::Answered)
            hooks.say({{u"answer"_s, QJsonArray{index, QString::fromUtf8(outcome->answer)}}});
        else
            hooks.say({{u"failed"_s, QJsonArray{index, toJson(wentDown(*outcome).value())}}});
    }
    return QJsonValue(count);
}

// This process ends after its answer. To free a large document, a million small objects one by one,
// would take a third of the time that reading it took.
void leaveToTheProcess(std::shared_ptr<void> document)
{
    static auto* const left = new std::vector<std::shared_ptr<void>>;
    left->push_back(std::move(document));
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

Answer joinWhatIsRead(const HelperHooks& hooks)
{
    JobContext job;
    job.progress = [&hooks](const Progress& at) {
        hooks.say({{u"progress"_s, QJsonArray{at.done, at.total, at.what}}});
    };
    const auto joining = std::make_shared<Joining>();
    leaveToTheProcess(joining);
    hooks.say({{u"ready"_s, true}});
    for (auto line = hooks.next(); line; line = hooks.next()) {
        if (line->contains("plan"_L1)) {
            const Result<JoinPlan> plan = joinPlanFromJson(line->value("plan"_L1));
            if (!plan)
                return failWith(plan);
            const Result<JoinReport> report = joining->join(*plan, job);
            if (!report)
                return failWith(report);
            return QJsonValue(toJson(*report));
        }
        Fields part(line->value("part"_L1));
        const QString path = part.text();
        const int pages = part.integer();
        if (!part.isIntact())
            break;
        hooks.beforeDocument(path);
        if (const Status read = joining->read(path, pages); !read)
            return failWith(read);
        hooks.say({{u"ready"_s, true}});
    }
    return garbled(u"plan"_s);
}

Answer join(const QJsonObject& request, const HelperHooks& hooks)
{
    if (!request.contains("plan"_L1))
        return joinWhatIsRead(hooks);
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
    std::shared_ptr<void> document;
    const Result<PdfCheck> check = checkPdf(pathOf(request), &document);
    leaveToTheProcess(std::move(document));
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

Answer office(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<OfficeText> text = textOfOffice(pathOf(request));
    if (!text)
        return failWith(text);
    return QJsonValue(toJson(*text));
}

Answer plainText(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    const Result<PlainText> text
        = readPlainText(pathOf(request), request.value("bytes"_L1).toInteger());
    if (!text)
        return failWith(text);
    return writeResult(request, QJsonDocument(toJson(*text)).toJson(QJsonDocument::Compact));
}

Answer textTable(const QJsonObject& request, const HelperHooks& hooks)
{
    hooks.beforeDocument(pathOf(request));
    Fields fields(request.value("reach"_L1));
    TableReach reach;
    reach.bytes = fields.wideInteger();
    reach.rows = fields.integer();
    reach.columns = fields.integer();
    if (!fields.isIntact())
        return garbled(u"reach"_s);
    const Result<TextTable> table = readTextTable(pathOf(request), reach);
    if (!table)
        return failWith(table);
    return writeResult(request, QJsonDocument(toJson(*table)).toJson(QJsonDocument::Compact));
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
    {"office", &office, false},
    {"plain_text", &plainText, false},
    {"text_table", &textTable, false},
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
    return withoutLackOfMemory([&] { return task->run(request, hooks); });
}

} // namespace

platform::ProcessLimits limitsOf(const QJsonObject& request)
{
    return limitsFromJson(request.value("limits"_L1)).value_or(platform::ProcessLimits());
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
