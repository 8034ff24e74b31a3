// SPDX-FileCopyrightText: 2026 The Muniment authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assurance/recognition_rules.h"

#include <algorithm>

namespace muniment::assurance {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype reachBack = 700; // from a result to the control that was tested
constexpr qsizetype longestResult = 500;
constexpr qsizetype longestReply = 600;

// "NW-6.3", "CC6.1", "A1.2", "C-12"; not the names of standards and reports.
const QRegularExpression& controlForm()
{
    static const QRegularExpression form = readingExactCase(
        u"(?<![\\p{L}\\d-])(?!SOC|ISO|AT-|TSP|CPA|COVID)[A-Z]{1,4}-?[A-Z]?\\d{1,3}(?:\\.\\d{1,3}){0,2}(?![\\p{L}\\d])"_s);
    return form;
}

bool isCriterion(const QString& reference)
{
    static const QRegularExpression form(u"^(?:CC|A|C|PI|P)\\d{1,2}\\.\\d{1,2}"_s);
    return form.match(reference).hasMatch();
}

const QRegularExpression& replyForm()
{
    static const QRegularExpression form = reading(
        u"\\b(?:management|provider|[\\p{L}]{2,30})(?:'s)? (?:response|reply)\\s*[:.–-]\\s*"_s);
    return form;
}

// Where a result or a reply ends: an empty line, the next control, a reply, or the limit.
qsizetype endOf(const ReadingPage& page, qsizetype from, qsizetype limit)
{
    // Or a heading: a word of its own at the end of the line, or one that names its criteria.
    static const QRegularExpression next = readingExactCase(
        u"\\n\\n|[.\\n]\\s?(?=[A-Z]{1,4}-?[A-Z]?\\d{1,3}(?:\\.\\d{1,3}){0,2}\\b)|\\t"
        "|[.]\\s(?=[A-Z][\\p{L} ,]{3,60}\\([A-Z]{1,2}\\d{0,2}\\)\\n)|[.]\\s(?=[A-Z]\\p{L}{3,30}\\n)"_s);
    const QString ahead = page.text.mid(from, limit);
    qsizetype end = ahead.size();
    if (const QRegularExpressionMatch match = next.match(ahead); match.hasMatch())
        end = std::min(end, match.capturedStart() + 1);
    if (const QRegularExpressionMatch match = replyForm().match(ahead); match.hasMatch())
        end = std::min(end, match.capturedStart());
    return from + end;
}

qsizetype sentenceStart(const ReadingPage& page, qsizetype at)
{
    static const QRegularExpression before(u"[.;]\\s|\\n\\n|\\t"_s);
    const qsizetype earliest = std::max<qsizetype>(0, at - longestResult);
    qsizetype start = earliest;
    QRegularExpressionMatchIterator each
        = before.globalMatch(page.text.mid(earliest, at - earliest));
    while (each.hasNext())
        start = earliest + each.next().capturedEnd();
    return start;
}

struct TestedControl
{
    QString reference;
    qsizetype testFrom = 0;
};

// The control of the row: its own number before the criteria that it serves.
TestedControl controlBefore(const ReadingPage& page, qsizetype result, qsizetype after)
{
    const qsizetype earliest = std::max(after, result - reachBack);
    TestedControl own;
    TestedControl criterion;
    QRegularExpressionMatchIterator each
        = controlForm().globalMatch(page.text.mid(earliest, result - earliest));
    while (each.hasNext()) {
        const QRegularExpressionMatch match = each.next();
        TestedControl& found = isCriterion(match.captured()) ? criterion : own;
        found.reference = match.captured();
        own.testFrom = criterion.testFrom = earliest + match.capturedEnd();
    }
    return own.reference.isEmpty() ? criterion : own;
}

QString replyAt(const ReadingPage& page, qsizetype from)
{
    const QRegularExpressionMatch match = replyForm().match(page.text, from);
    if (!match.hasMatch() || match.capturedStart() > from + 200)
        return {};
    const qsizetype start = match.capturedEnd();
    return page.words(start, endOf(page, start, longestReply) - start);
}

// Replies often stand together in a part of their own: "NW-6.3: access of leavers".
QString replyElsewhere(const ReadingText& text, const QString& control, int afterPage)
{
    if (control.isEmpty())
        return {};
    const QRegularExpression head = readingExactCase(
        u"(?<![\\p{L}\\d-])"_s + QRegularExpression::escape(control) + u"(?![\\d.])"_s);
    for (const ReadingPage& page : text.pages) {
        if (page.page < afterPage)
            continue;
        QRegularExpressionMatchIterator each = head.globalMatch(page.text);
        while (each.hasNext()) {
            const qsizetype from = each.next().capturedEnd();
            const QString between = page.text.mid(from, 120);
            const QRegularExpressionMatch reply = replyForm().match(between);
            if (reply.hasMatch()
                && !controlForm().match(between.left(reply.capturedStart())).hasMatch())
                return replyAt(page, from);
        }
    }
    return {};
}

} // namespace

QList<TestException> readExceptions(const ReadingText& text)
{
    static const QRegularExpression noted = reading(
        u"\\b(?:exceptions?|deviations?)\\b(?: (?:was|were|is|has been|have been))?(?: \\w+)?(?: noted| identified| found|:)|\\bnoted (?:an|one|two|three|the following|\\d+) (?:exceptions?|deviations?)"_s);
    static const QRegularExpression none = reading(
        u"\\b(?:no|without|zero|any|nor|not)\\b[^.;]{0,40}(?:exceptions?|deviations?)|\\b(?:exceptions?|deviations?) (?:were|was) not|\\bif (?:an |any )?(?:exception|deviation)"_s);
    QList<TestException> result;
    for (const ReadingPage& page : text.pages) {
        qsizetype readUpTo = 0;
        QRegularExpressionMatchIterator each = noted.globalMatch(page.flow);
        while (each.hasNext()) {
            const QRegularExpressionMatch match = each.next();
            if (match.capturedStart() < readUpTo)
                continue;
            const qsizetype start = std::max(readUpTo, sentenceStart(page, match.capturedStart()));
            const qsizetype end = endOf(page, match.capturedEnd(), longestResult);
            if (none.match(page.flow.mid(start, match.capturedEnd() - start)).hasMatch()) {
                readUpTo = match.capturedEnd();
                continue;
            }
            const TestedControl control = controlBefore(page, start, readUpTo);
            TestException exception;
            exception.page = page.page;
            exception.control = control.reference;
            if (!control.reference.isEmpty())
                exception.test = page.words(control.testFrom, start - control.testFrom);
            exception.result = page.words(start, end - start);
            exception.response = replyAt(page, end);
            if (exception.response.isEmpty())
                exception.response = replyElsewhere(text, exception.control, page.page);
            result.append(exception);
            readUpTo = end;
        }
    }
    return result;
}

} // namespace muniment::assurance
